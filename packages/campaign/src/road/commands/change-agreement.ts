/**
 * 撤销与补充 · Revoke or supplement an agreement: one proposes with a reason, another approves; the amounts of a
 * supplement are the plan's (条例 §25).
 */
import {
  agreementRevoked,
  agreementSupplemented,
  changeDeclined,
  openProposal,
  revocationProposed,
  supplementProposed,
} from '../../agreement-change.ts'
import { homeOf, homeReleased } from '../../home.ts'
import { hardshipRecorded } from '../../household.ts'
import { countingAgreement } from '../../measures.ts'
import { defineCommand, state } from '../command.ts'
import { longTextField } from '../field.ts'
import { revocationByAnother, supplementByAnother } from '../gates/g102-by-another.ts'
import { nothingPaid } from '../gates/g103-nothing-paid.ts'
import { agreementStands } from '../gates/g104-agreement-stands.ts'
import { nothingWaits, revocationWaits, supplementWaits } from '../gates/g105-proposal-waits.ts'
import { sameAsAgreed, supplementQuoted } from '../gates/g112-supplement-quoted.ts'
import { noneAtTheBank } from '../gates/g119-none-at-the-bank.ts'
import { fileOpen } from '../gates/g162-file-open.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { quoteFor } from '../quote.ts'
import { householdOf, type Situation } from '../situation.ts'

const article = { 全国: '条例 §25', 浙江: '浙江条例 §31' }
const standing = (at: Situation) => countingAgreement(householdOf(at))
const numberOf = (at: Situation): string => standing(at)?.body.agreement ?? ''

export const proposeRevocation = defineCommand({
  name: 'proposeRevocation',
  of: 'household',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster, agreementStands, nothingPaid, nothingWaits],
  isOffered: (at) => standing(at) !== undefined,
  decide: (at, { reason }) => ({
    stated: [state(revocationProposed, { agreement: numberOf(at), by: at.by }, { reason })],
  }),
})

export const approveRevocation = defineCommand({
  name: 'approveRevocation',
  of: 'household',
  article,
  fields: {},
  looksAtAll: true,
  gates: [
    actorOnRoster,
    agreementStands,
    revocationWaits,
    revocationByAnother,
    fileOpen,
    nothingPaid,
    noneAtTheBank,
  ],
  isOffered: (at) => openProposal(householdOf(at), revocationProposed) !== null,
  decide(at) {
    const agreement = numberOf(at)
    const home = homeOf(householdOf(at), agreement)
    const released = state(homeReleased, { household: at.target }, undefined, {
      kind: 'home',
      key: home ?? '',
    })
    return {
      stated: [state(agreementRevoked, { agreement, by: at.by }), ...(home === null ? [] : [released])],
      released: home === null ? [] : [{ kind: 'home', value: home }],
    }
  },
})

export const proposeSupplement = defineCommand({
  name: 'proposeSupplement',
  of: 'household',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster, agreementStands, nothingWaits, sameAsAgreed, supplementQuoted],
  isOffered: (at) => standing(at) !== undefined,
  decide: (at, { reason }) => ({
    stated: [state(supplementProposed, { agreement: numberOf(at), by: at.by }, { reason })],
  }),
})

export const approveSupplement = defineCommand({
  name: 'approveSupplement',
  of: 'household',
  article,
  fields: {},
  looksAtAll: true,
  gates: [
    actorOnRoster,
    agreementStands,
    supplementWaits,
    supplementByAnother,
    fileOpen,
    noneAtTheBank,
    sameAsAgreed,
    supplementQuoted,
  ],
  isOffered: (at) => openProposal(householdOf(at), supplementProposed) !== null,
  decide(at) {
    const agreement = standing(at)
    const quote = agreement && quoteFor(at, agreement.body, agreement.onDay)
    if (quote?.kind !== 'quoted') throw new Error('supplemented without a quote')
    const { totalFen, homePriceFen, settlementFen, planVersion, lines, frozen } = quote
    return {
      stated: [
        state(
          agreementSupplemented,
          {
            agreement: numberOf(at),
            by: at.by,
            totalFen,
            homePriceFen,
            settlementFen,
            planVersion,
            lines,
            frozen,
          },
          householdOf(at).last(hardshipRecorded)?.private ?? { lowIncome: null, housingDifficulty: null },
        ),
      ],
    }
  },
})

export const declineChange = defineCommand({
  name: 'declineChange',
  of: 'household',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster],
  isOffered: (at) =>
    openProposal(householdOf(at), revocationProposed) !== null ||
    openProposal(householdOf(at), supplementProposed) !== null,
  decide: (at, { reason }) => ({
    stated: [state(changeDeclined, { agreement: numberOf(at), by: at.by }, { reason })],
  }),
})
