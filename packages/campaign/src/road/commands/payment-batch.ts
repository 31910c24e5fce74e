/**
 * 支付批次 · Pay in batches: gathered, submitted, approved by another, returned by the bank line by line (条例 §12, §27).
 */

import { Dossier } from '../../campaign.ts'
import type { ClaimedValue } from '../../claimed.ts'
import { dueItems } from '../../due.ts'
import type { JsonObject } from '../../event.ts'
import { paymentMade } from '../../payment.ts'
import {
  type BatchLine,
  batchApproved,
  batchDrafted,
  batchDropped,
  batchState,
  batchSubmitted,
  FLAGS,
  lineKey,
  lineReturned,
  linesOf,
  linesWaiting,
} from '../../payment-batch.ts'
import { defineCommand, type Stated, type StreamNamed, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import {
  householdField,
  longTextField,
  optional,
  rowsField,
  someOfField,
  textField,
  yesNoField,
} from '../field.ts'
import { batchByAnother } from '../gates/g102-by-another.ts'
import { agreementsBind, linesDue, type PayLine } from '../gates/g106-lines-due.ts'
import { batchIs } from '../gates/g108-batch-state.ts'
import { flagsAcknowledged } from '../gates/g113-flags-acknowledged.ts'
import { fundsCover } from '../gates/g114-funds-cover.ts'
import { linesOfBatch } from '../gates/g115-lines-of-batch.ts'
import { onItsOwnDay } from '../gates/g117-on-its-day.ts'
import { linesStillDue } from '../gates/g118-lines-still-due.ts'
import { batchWithinBudget } from '../gates/g169-within-budget.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { streamsNamed } from '../named.ts'
import { otherOf, type Situation, subjectOf } from '../situation.ts'

const article = { 全国: '条例 §12，§27' }
const stateOf = (at: Situation) => batchState(subjectOf(at))
const claimOf = (line: PayLine): ClaimedValue => ({ kind: 'paymentLine', value: lineKey(line) })

const payLines = rowsField({
  household: householdField,
  item: textField,
  payee: textField,
  account: textField,
})

/** The households a form's lines name. */
function householdsNamed({ lines }: JsonObject): StreamNamed[] {
  const rows = Array.isArray(lines) ? (lines as readonly (JsonObject | null)[]) : []
  return streamsNamed('household', ...rows.map((row) => row?.household))
}

function lineOf(at: Situation, { household, item }: PayLine): BatchLine {
  const facts = otherOf(at, 'household', household)
  const due = facts instanceof Dossier ? dueItems(facts, at.plan).find((one) => one.item === item) : undefined
  if (!due) throw new Error(`${household} ${item} is not due`)
  return { household, item, amountFen: due.amountFen, agreement: due.agreement }
}

export const draftBatch = defineCommand({
  name: 'draftBatch',
  of: 'paymentBatch',
  article,
  fields: { lines: payLines },
  begins: true,
  reads: householdsNamed,
  gates: [actorOnRoster, onItsOwnDay, agreementsBind, linesDue],
  decide: (at, { lines }) => ({
    stated: [
      state(
        batchDrafted,
        { number: at.target, by: at.by, lines: lines.map((line) => lineOf(at, line)) },
        { payees: lines.map(({ payee, account }) => ({ name: payee, account })) },
      ),
    ],
    claims: lines.map(claimOf),
  }),
})

export const submitBatch = defineCommand({
  name: 'submitBatch',
  of: 'paymentBatch',
  article,
  fields: {},
  looksAtAll: true,
  gates: [actorOnRoster, batchIs('drafted'), batchWithinBudget],
  isOffered: (at) => stateOf(at) === 'drafted',
  decide: ({ by }) => ({ stated: [state(batchSubmitted, { by })] }),
})

export const approveBatch = defineCommand({
  name: 'approveBatch',
  of: 'paymentBatch',
  article,
  fields: { acknowledged: someOfField(FLAGS), reason: optional(longTextField) },
  looksAtAll: true,
  looksElsewhere: true,
  gates: [
    actorOnRoster,
    onItsOwnDay,
    batchIs('submitted'),
    batchByAnother,
    linesStillDue,
    fundsCover,
    batchWithinBudget,
    flagsAcknowledged,
  ],
  isOffered: (at) => stateOf(at) === 'submitted',
  decide: ({ by }, { acknowledged, reason }) => ({
    stated: [state(batchApproved, { by, acknowledged }, { reason })],
  }),
})

export const dropBatch = defineCommand({
  name: 'dropBatch',
  of: 'paymentBatch',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster, batchIs('drafted', 'submitted')],
  isOffered: (at) => ['drafted', 'submitted'].includes(stateOf(at)),
  decide: (at, { reason }) => ({
    stated: [state(batchDropped, { by: at.by }, { reason })],
    released: linesOf(subjectOf(at)).map(claimOf),
  }),
})

export const returnBatch = defineCommand({
  name: 'returnBatch',
  of: 'paymentBatch',
  article,
  fields: {
    rows: rowsField(
      { household: householdField, item: textField, isPaid: yesNoField, note: optional(textField) },
      1,
      5000,
    ),
  },
  evidence: documented,
  gates: [actorOnRoster, batchIs('approved'), linesOfBatch],
  isOffered: (at) => stateOf(at) === 'approved',
  decide(at, { rows }) {
    const waiting = new Map(linesWaiting(subjectOf(at)).map((line) => [lineKey(line), line]))
    const stated = rows.flatMap(({ household, item, isPaid, note }): Stated[] => {
      const line = waiting.get(lineKey({ household, item }))
      const returned = state(lineReturned, { household, item, isPaid, paidOn: at.on }, { note })
      if (!isPaid || !line) return [returned]
      const { amountFen } = line
      const paid = state(paymentMade, { item, amountFen, paidIn: at.target }, undefined, {
        kind: 'household',
        key: household,
      })
      return [returned, paid]
    })
    // Paid or failed, what is left of it may be paid by a later batch.
    return { stated, released: rows.map(claimOf) }
  },
})
