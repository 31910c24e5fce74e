/** What somebody in a hurry, or with a purpose, tries with numbers, days and the order of acts. */
import type { Json } from '@oneruler/campaign/event'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { isOpen } from '@oneruler/campaign/road/possible'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { CASH, INSPECTION, ORDER, Road } from './household-office.ts'
import { refusals } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const LINE = { household: 'H2', item: '补偿款', payee: '示例户主', account: '6200 0001' }
const PAID = { rows: [{ household: 'H2', item: '补偿款', isPaid: '是' }] }
const FLAGS = { acknowledged: ['收款人不是权利人'], reason: '已核委托书' }
const revocation = { reason: '面积有误' }

const funded = (road: Road): Road =>
  road.done(
    road.office.today,
    'addFunds',
    { amountFen: '5000000', bank: '示例银行', source: '本级财政', voucher: '示凭11' },
    '',
  )

/** Drafted and submitted by R1. */
function submitted(road: Road, on: string, batch: string): Road {
  road.office.as('R1')
  return road.done(on, 'draftBatch', { lines: [LINE] }, batch).done(on, 'submitBatch', {}, batch)
}

function approved(road: Road, on: string, batch: string): Road {
  submitted(road, on, batch).office.as('R2')
  return road.done(on, 'approveBatch', FLAGS, batch)
}

describe('paying', () => {
  let road: Road
  beforeEach(() => {
    road = funded(new Road().served().done('2018-08-30', 'signAgreement', CASH))
  })

  it('G117: given a household paid on 09-06, when a batch is dated 09-05, then it is not paid once more', () => {
    approved(road, '2018-09-05', 'P1').done('2018-09-06', 'returnBatch', PAID, 'P1')
    expect(road.tried('2018-09-06', 'draftBatch', { lines: [LINE], on: '2018-09-05' }, 'P2')).toEqual([
      'G117 dated-back → 2018-09-06',
    ])
    expect(road.tried('2018-09-06', 'draftBatch', { lines: [LINE] }, 'P2')).toEqual(['G106 not-due'])
  })

  shutAndOpen('G117: given an approval, when it is dated back by a day, then it is refused', () => {
    submitted(road, '2018-09-05', 'P1').office.as('R2')
    expect(road.tried('2018-09-07', 'approveBatch', { ...FLAGS, on: '2018-09-06' }, 'P1')).toEqual([
      'G117 dated-back → 2018-09-07',
    ])
    expect(road.tried('2018-09-07', 'approveBatch', FLAGS, 'P1')).toEqual(['accepted'])
  })

  shutAndOpen(
    'G118: given an agreement revoked after its line was drafted, then the batch is not approved; given it stands, it is',
    () => {
      submitted(road, '2018-09-05', 'P1').done('2018-09-05', 'proposeRevocation', revocation).office.as('R2')
      road.done('2018-09-05', 'approveRevocation')
      expect(road.tried('2018-09-05', 'approveBatch', FLAGS, 'P1')).toEqual(['G118 no-longer-due'])
      const stands = funded(new Road().served().done('2018-08-30', 'signAgreement', CASH))
      submitted(stands, '2018-09-05', 'P1').office.as('R2')
      expect(stands.tried('2018-09-05', 'approveBatch', FLAGS, 'P1')).toEqual(['accepted'])
    },
  )

  shutAndOpen(
    'G119: given a line at the bank, then its agreement is not revoked; given it failed, then it is',
    () => {
      approved(road, '2018-09-05', 'P1').done('2018-09-05', 'proposeRevocation', revocation).office.as('R1')
      expect(road.tried('2018-09-05', 'approveRevocation')).toEqual(['G119 at-the-bank'])
      expect(road.office.possible('household', 'H2', COMMANDS)).not.toContain('approveRevocation')
      road.done('2018-09-06', 'returnBatch', { rows: [{ ...PAID.rows[0], isPaid: '否' }] }, 'P1')
      expect(road.tried('2018-09-06', 'approveRevocation')).toEqual(['accepted'])
    },
  )

  it('given a batch submitted, then its page offers who did not draft it to approve', () => {
    submitted(road, '2018-09-05', 'P1').office.as('R2')
    const offered = road.office.offers('paymentBatch', 'P1', COMMANDS).filter(isOpen)
    expect(offered.map(({ command }) => command.name)).toEqual(['approveBatch', 'dropBatch'])
  })

  it('G119: given a line at the bank, then the page tells the condition', () => {
    approved(road, '2018-09-05', 'P1').done('2018-09-05', 'proposeRevocation', revocation).office.as('R1')
    const offer = road.office
      .offers('household', 'H2', COMMANDS)
      .find(({ command }) => command.name === 'approveRevocation')
    expect(offer?.conditions.find(({ gate }) => gate === 'G119')?.looked.open).toBe(false)
  })
})

shutAndOpen(
  'G119: given a line of an order at the bank, when its revocation is approved, then the bank answers first',
  () => {
    const road = funded(new Road().ordered())
    approved(road, '2018-09-22', 'P1').done('2018-09-22', 'proposeOrderRevocation', { reason: '送达有误' })
    road.office.as('R1')
    expect(road.tried('2018-09-23', 'approveOrderRevocation')).toEqual(['G119 at-the-bank'])
    road.done('2018-09-23', 'returnBatch', PAID, 'P1')
    expect(road.tried('2018-09-23', 'approveOrderRevocation')).toEqual(['accepted'])
  },
)

test('given an order paid in cash and revoked, when the next one exchanges, then what was paid counts for it', () => {
  const road = funded(new Road().ordered())
  approved(road, '2018-09-22', 'P1').done('2018-09-23', 'returnBatch', PAID, 'P1')
  road.done('2018-09-23', 'proposeOrderRevocation', { reason: '送达有误' }).office.as('R1')
  road.done('2018-09-23', 'approveOrderRevocation')
  road.done('2018-09-23', 'proposeOrder', { proposal: '示补方2号', homeM2: '10' })
  road.done('2018-09-23', 'serveOrderProposal', { method: '直接送达', recipient: '户主' })
  const next = { order: '示补决2号', choice: '产权调换', homeM2: '10', movesBy: '2018-12-31' }
  expect(road.tried('2018-10-20', 'makeOrder', { ...next, order: ORDER.order })).toEqual(['G120 number-used'])
  road.done('2018-10-20', 'makeOrder', next)
  expect(road.office.dueOf('H2')).toEqual([])
})

describe('signing', () => {
  shutAndOpen(
    'G120: given an agreement revoked, when its number is signed again, then another number is asked for',
    () => {
      const road = new Road().served().done('2018-08-30', 'signAgreement', CASH)
      road.done('2018-08-30', 'proposeRevocation', revocation).office.as('R2')
      road.done('2018-08-30', 'approveRevocation')
      expect(road.tried('2018-08-30', 'signAgreement', CASH)).toEqual(['G120 number-used'])
      expect(road.tried('2018-08-30', 'signAgreement', { ...CASH, agreement: null })).toEqual(['accepted'])
    },
  )

  shutAndOpen(
    'G121: given the higher reward ended on 08-30, when it is entered on 08-31 for that day, then it is refused',
    () => {
      const signed = (today: string, on: string) =>
        new Road().served().tried(today, 'signAgreement', { ...CASH, on })
      expect(signed('2018-08-31', '2018-08-30')).toEqual(['G121 earlier-pays-more'])
      expect(signed('2018-08-30', '2018-08-30')).toEqual(['accepted'])
      expect(signed('2018-09-03', '2018-09-02')).toEqual(['accepted'])
    },
  )
})

describe('correcting the day', () => {
  const moved = (happenedOn: string) => {
    const road = new Road().inspected()
    const fact = String(road.last('HouseholdSurveyed').seq)
    const corrected = { fact, present: '户主', reason: '记错', evidence: '示例笔录', happenedOn }
    return road.tried('2018-08-14', 'correctSurvey', corrected)
  }

  shutAndOpen(
    'G2: given a survey before the inspection, then it moves to the day of that and no further',
    () => {
      expect(moved('2018-08-13')).toEqual(['accepted'])
      expect(moved('2018-08-14')).toEqual(['G2 day-after-next-step'])
      expect(moved('2018-08-15')).toEqual(['G2 moved-ahead'])
    },
  )

  shutAndOpen(
    'G2: given a survey between a refusal of entry and an inspection, then it moves to the days of these and no further',
    () => {
      const moved = (surveyedOn: string, happenedOn: string) => {
        const road = new Road().registered().done('2018-06-12', 'recordEntryRefused', { witness: '社区干部' })
        road
          .done(surveyedOn, 'surveyHousehold', { present: '户主' })
          .done('2018-08-13', 'inspectHouse', INSPECTION)
        const fact = String(road.last('HouseholdSurveyed').seq)
        const corrected = { fact, present: '户主', reason: '记错', evidence: '示例笔录', happenedOn }
        return road.tried('2018-08-15', 'correctSurvey', corrected)
      }
      expect(moved('2018-06-14', '2018-06-11')).toEqual(['G2 day-before-last-step'])
      expect(moved('2018-06-14', '2018-06-12')).toEqual(['accepted'])
      expect(moved('2018-06-14', '2018-08-13')).toEqual(['accepted'])
      expect(moved('2018-08-13', '2018-08-14')).toEqual(['G2 day-after-next-step'])
    },
  )

  it('W1: given it moves to a day on which its doer was nobody here, then it is refused', () => {
    expect(moved('1990-01-01')).toEqual(['W1 not-yet-on-roster'])
  })
})

test('what names a household or a home in an unusual way is read as its blank reads it, and never breaks', () => {
  const road = new Road().served()
  const written: Json[] = [
    'H\u200b2',
    ' H2\u3000',
    5,
    true,
    ['H2'],
    { a: 1 },
    '__proto__',
    '\ud800',
    'H2\u0000',
  ]
  const told = (act: (one: Json) => string[]) => written.map((one) => act(one).join())
  const issue = (household: Json) =>
    road.tried(
      '2018-08-21',
      'raiseIssue',
      { category: '其他', household, words: '示例' },
      `W${written.indexOf(household)}`,
    )
  expect(told(issue)).toEqual([
    'accepted',
    'accepted',
    'G144 household-unknown',
    'household not-text',
    'household not-text',
    'household not-text',
    'G144 household-unknown',
    'household illegible-text',
    'household illegible-text',
  ])
  for (const home of written)
    expect(refusals(road.office.do('signAgreement', 'H2', { ...CASH, home }))).not.toEqual([])
})
