/**
 * Whatever a hurried office tries from the middle of a household's road on, with money, homes and batches about: no state
 * that the law forbids is reached, nobody is paid more than is due, and no act of the road is left untried.
 */
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ANSWERED, CASH, HOUSE, IN_PERSON, Road } from './household-office.ts'
import { paid } from './paid-order.ts'
import { broken, wander } from './wander.ts'

const RUNS = process.env.ONERULER_LONG ? 600 : 150
/** A long run takes some minutes. */
const LONGEST = 900_000
const seed = 20261127

const PICKS = { houses: ['1'], people: ['R1', 'R2', 'R3'], homes: ['1-1-101'], households: ['H2'] }
const HOUSEHOLD = ['household', 'H2'] as const
const WANDERING = {
  picks: PICKS,
  steps: 90,
  targets: [
    ...[HOUSEHOLD, HOUSEHOLD, HOUSEHOLD, HOUSEHOLD],
    ...(['P1', 'P2', 'P3'] as const).map((batch) => ['paymentBatch', batch] as const),
    ['home', '1-1-101'],
    ['home', '1-1-102'],
    ['issue', 'W1'],
    ['project', ''],
  ],
  forward: [
    ...[
      'requestRecheck',
      'answerRecheck',
      'correctOwners',
      'signAgreement',
      'proposeSupplement',
      'approveSupplement',
      'approveRevocation',
    ],
    ...['appointProxy', 'endProxy', 'formSquad', 'takeBackSquad'],
    ...['submitBatch', 'approveBatch', 'returnBatch', 'acceptVacating', 'handOver', 'deregister', 'closeOut'],
    ...['applyToCourt', 'recordRuling', 'executeOrder', 'answerAppraisal', 'serveAppraisalAnswer'],
  ],
} as const

const HOME = { building: '1', entrance: '1', floor: '1', room: '101', areaM2: '90.00' }
const stocked = (road: Road): Road =>
  road
    .done(
      road.office.today,
      'addFunds',
      { amountFen: '9000000', bank: '示例银行', source: '本级财政', voucher: '示凭8' },
      '',
    )
    .done(road.office.today, 'listHome', HOME, '1-1-101')

function at(road: Road, today: string): Road {
  road.office.on(today)
  return road
}

const signed = (): Road => new Road().served().done('2018-08-30', 'signAgreement', CASH)
/** A home so small that the plan assures more than it has, once its owners are known to have no other (表一). */
const SMALL = { ...HOUSE, titledM2: '30', measuredM2: '30', recognisedM2: '30', unregisteredM2: '0' }
const supplementary = (): Road =>
  new Road('其他', '浙江', SMALL)
    .served()
    .done('2018-08-30', 'signAgreement', CASH)
    .done('2018-08-31', 'recordHardship', { lowIncome: '否', housingDifficulty: '是' })
const EMPTY = { second: 'R2', isEmpty: '是', keysReturned: '是' }
const ruled = (): Road =>
  paid(new Road().ordered(), '2018-10-10')
    .done('2018-11-01', 'serveDemand', IN_PERSON)
    .done('2019-03-22', 'applyToCourt', { papers: [...ENFORCEMENT_PAPERS] })
    .done('2019-04-20', 'recordRuling', { ruling: '准予执行', document: '示行审1号' })
const rechecked = (): Road =>
  new Road()
    .served()
    .done('2018-08-25', 'requestRecheck', { reason: '面积' })
    .done('2018-08-29', 'answerRecheck', { finding: '维持', result: '核对无误', ...ANSWERED })

/** An inspection whose photographs were another household's. */
function withdrawn(): Road {
  const road = new Road().inspected()
  const fact = String(road.last('EvidenceKept').seq)
  return road.done('2018-08-14', 'voidFact', { fact, reason: '记错户', evidence: '示例更正单' })
}

/** The share was missed, the decision lapsed: each household is told. */
const lapsed = (): Road => new Road('旧城区改建').served().done('2018-09-05', 'declareLapse', {}, '')

const STAGES: readonly (() => Road)[] = [
  () => new Road(),
  () => stocked(new Road().inspected()),
  withdrawn,
  () => stocked(at(new Road().served(), '2018-08-22')),
  () => stocked(at(new Road().served(), '2018-08-27')),
  () => stocked(at(new Road().served(), '2018-09-01')),
  () => stocked(new Road().served()),
  () => stocked(rechecked()),
  () => stocked(rechecked().done('2018-08-30', 'requestAppraisal', { reason: '方法不当' })),
  () => stocked(signed()),
  () => stocked(supplementary()),
  () =>
    stocked(
      new Road()
        .served()
        .done('2018-08-30', 'signAgreement', { agreement: 'X2', choice: '产权调换', homeM2: '90' }),
    ),
  () => stocked(at(new Road().proposed(), '2018-09-21')),
  () => stocked(new Road().ordered()),
  () => stocked(new Road().ordered()).done('2018-09-28', 'fileReconsideration', { filed: '2018-09-28' }),
  () => stocked(at(new Road().ordered().done('2018-11-01', 'serveDemand', IN_PERSON), '2019-03-22')),
  lapsed,
  () => at(ruled(), '2019-04-22'),
  () => paid(new Road().ordered(), '2018-10-10').done('2018-10-20', 'acceptVacating', EMPTY),
]

/** Acts that a project has before a household is on the road: they have walks of their own. */
const EARLIER = ['answerConsent', 'recogniseBuilding']

test(
  'from the middle of the road on, nothing forbidden is reached, nothing is overpaid',
  () => {
    const accepted = new Set<string>()
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { office } = draw(fc.constantFrom, ...STAGES)()
        const done = wander(office, draw, WANDERING, accepted)
        expect({ errors: broken(office), done }).toEqual({ errors: [], done })
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    )
    // An act that no walk comes to would not be tried by any.
    const names = COMMANDS.filter(({ of }) => of !== 'project').map(({ name }) => name)
    const missed = names.filter((name) => !accepted.has(name) && !EARLIER.includes(name))
    expect(missed).toEqual([])
  },
  LONGEST,
)
