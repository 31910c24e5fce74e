/**
 * Whatever a hurried office tries from the middle of the road on, with money, homes and batches about: no state that the
 * law forbids is reached, and nobody is paid more than is due.
 */
import { audit } from '@oneruler/campaign/audit/audit'
import { addDays } from '@oneruler/campaign/day'
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import type { JsonObject } from '@oneruler/campaign/event'
import { FLAGS } from '@oneruler/campaign/payment-batch'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { correctableBy } from '@oneruler/campaign/road/commands/correct-fact'
import { isOpen, type Offer } from '@oneruler/campaign/road/possible'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filled } from './filled.ts'
import { CASH, IN_PERSON, PRICE, REPORT, Road } from './household-office.ts'
import type { Office } from './office.ts'

const PICKS = { houses: ['1'], people: ['R1', 'R2', 'R3'], homes: ['1-1-101'], households: ['H2'] }
const TARGETS = {
  project: [''],
  household: ['H2'],
  home: ['1-1-101'],
  paymentBatch: ['P1', 'P2', 'P3'],
  issue: ['W1'],
}
const HOME = { building: '1', entrance: '1', floor: '1', room: '101', areaM2: '90.00' }
type Kind = keyof typeof TARGETS
/** As often as they are drawn. */
const KINDS: readonly Kind[] = [
  ...Array<Kind>(4).fill('household'),
  ...Array<Kind>(3).fill('paymentBatch'),
  'home',
  'project',
]
const RUNS = process.env.ONERULER_LONG ? 400 : 25
const seed = 20261127
const TOLD_NOT_REFUSED = ['W3', 'V6', 'V7', 'P4']

const stocked = (road: Road): Road =>
  road
    .done(road.office.today, 'addFunds', { amountFen: '9000000', bank: '示例银行' }, '')
    .done(road.office.today, 'listHome', HOME, '1-1-101')

function at(road: Road, today: string): Road {
  road.office.on(today)
  return road
}

const STAGES: readonly (() => Road)[] = [
  () => stocked(new Road().inspected()),
  () => stocked(at(new Road().served(), '2018-08-27')),
  () => stocked(at(new Road().served(), '2018-09-01')),
  () => stocked(new Road().served()),
  () => stocked(new Road().served().done('2018-08-30', 'signAgreement', CASH)),
  () =>
    stocked(
      new Road()
        .served()
        .done('2018-08-30', 'signAgreement', { agreement: 'X2', choice: '产权调换', homeM2: '90' }),
    ),
  () => stocked(new Road().ordered()),
  () => stocked(at(new Road().ordered().done('2018-11-01', 'serveDemand', IN_PERSON), '2019-03-22')),
]

/** Acts after which few others are left. */
const ENDINGS = ['archiveProject', 'leaveOffice', 'declareLapse', 'noteDispute', 'withholdHome']

/** What carries the money and the agreement on. */
const FORWARD = [
  'signAgreement',
  'proposeSupplement',
  'approveSupplement',
  'approveRevocation',
  'submitBatch',
  'approveBatch',
  'returnBatch',
  'applyToCourt',
  'recordRuling',
  'executeOrder',
]

/** What a form needs to be taken at all; the rest of it is filled in anyhow. */
const SENSIBLE: Readonly<Record<string, JsonObject>> = {
  postValuation: { valuer: '示例评估', houses: [PRICE] },
  issueReport: { report: REPORT.report, valuers: REPORT.valuers },
  answerRecheck: { houses: [PRICE] },
  signAgreement: { ...CASH, agreement: null, home: null, homeM2: null, signers: [] },
  approveBatch: { acknowledged: [...FLAGS], reason: '示例' },
  acceptVacating: { isEmpty: '是', keysReturned: '是' },
  makeOrder: { movesBy: '2019-12-31' },
  chooseCompensation: { homeM2: '90' },
  proposeOrder: { homeM2: '90' },
  applyToCourt: { papers: [...ENFORCEMENT_PAPERS] },
  recordHardship: { lowIncome: '是', housingDifficulty: '是' },
}

type Draw = fc.GeneratorValue
function linesOf(office: Office, draw: Draw): JsonObject {
  const line = { household: 'H2', payee: '示例户主', account: '6200 0001' }
  const rows = office
    .dueOf('H2')
    .map(({ item }) => ({ ...line, item, isPaid: draw(fc.constantFrom, '是', '是', '否') }))
  return { lines: rows, rows }
}

const accepted = new Set<string>()
const REACHED = [
  'signAgreement',
  'approveRevocation',
  'approveBatch',
  'returnBatch',
  'acceptVacating',
  'recordRuling',
]

test('from the middle of the road on, nothing forbidden is reached, nothing is overpaid', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { office } = draw(fc.constantFrom, ...STAGES)()
      const done: string[] = []
      const names = new Set<string>()
      for (let n = 0; n < 90; n++) {
        office.on(addDays(office.today, draw(fc.constantFrom, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 5, 100)))
        office.as(draw(fc.constantFrom, ...PICKS.people))
        const kind: Kind = draw(() => fc.constantFrom(...KINDS))
        const target: string = draw(() => fc.constantFrom(...TARGETS[kind]))
        const open: readonly Offer[] = office
          .offers(kind, target, COMMANDS)
          .filter(isOpen)
          .filter((offer: Offer) => !ENDINGS.includes(offer.command.name))
        if (open.length === 0) continue
        // Mostly what this walk has not done yet, so that it comes far.
        const fresh = open.filter(({ command }) => !names.has(command.name))
        const forward = open.filter(({ command }) => FORWARD.includes(command.name))
        const offered: readonly (readonly Offer[])[] = [forward, fresh, fresh, open]
        const from = offered.filter((some) => some.length > 0)
        const some: readonly Offer[] = draw(() => fc.constantFrom(...from))
        const chosen: Offer = draw(() => fc.constantFrom(...some))
        const { command } = chosen
        const facts = correctableBy(command.name, office.situation(command, target, {}).recorded)
        const sensible = {
          ...SENSIBLE[command.name],
          ...(command.name.startsWith('serve') ? IN_PERSON : {}),
          ...(facts[0] ? { fact: String(facts[0].seq), happenedOn: null } : {}),
          ...(['draftBatch', 'returnBatch'].includes(command.name) ? linesOf(office, draw) : {}),
        }
        const back = draw(fc.constantFrom, {}, {}, {}, { on: addDays(office.today, -1) })
        const before = office.events.length
        const input = { ...draw(filled, command.fields, PICKS), ...sensible, ...back }
        const { kind: came } = office.do(command.name, target, input)
        expect(office.events.length > before).toBe(came === 'accepted')
        if (came !== 'accepted') continue
        names.add(command.name)
        accepted.add(command.name)
        done.push(`${office.today} ${office.by} ${command.name} ${target} ${JSON.stringify(back)}`)
      }
      const errors = audit(office.campaign(), office.today)
        .filter(({ severity, rule }) => severity === 'error' && !TOLD_NOT_REFUSED.includes(rule))
        .map(({ rule, code }) => `${rule} ${code}`)
      expect({ errors, done }).toEqual({ errors: [], done })
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  )
  // An act that no walk comes to would not be tested by any.
  expect(REACHED.filter((name) => !accepted.has(name))).toEqual([])
})
