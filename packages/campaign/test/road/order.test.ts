/** 补偿决定 · Orders: proposed, served, made, revoked. */
import { audit } from '@oneruler/campaign/audit/audit'
import { day } from '@oneruler/campaign/day'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  ANSWERED,
  CASH,
  HOUSE,
  IN_PERSON,
  INSPECTION,
  ORDER,
  PRICE,
  Road,
  SHOWN,
} from './household-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

let road: Road
beforeEach(() => {
  road = new Road()
})

const UNCLEAR = { house: '1', kind: '权属不明', about: '下落不明' }
const PROPOSAL = { proposal: '示补方1号', homeM2: '90' }
const errors = (on: string) =>
  audit(road.office.campaign(), day(on))
    .filter(({ severity, rule }) => severity === 'error' && rule.startsWith('O'))
    .map(({ rule, code }) => `${rule} ${code}`)

/** A household of its own beside H2, which signs on the 26th. */
function signedNeighbour(road: Road, number: string): void {
  const known = { address: '示例路', group: '东街组', lowIncome: '否', housingDifficulty: '否' }
  const does = (on: string, name: string, input: object) => road.done(on, name, { ...input }, number)
  does('2018-08-20', 'registerHousehold', { ...known, owner: `示例${number}` })
  does('2018-08-20', 'recordHouse', { ...HOUSE, certificate: `示字${number}号` })
  does('2018-08-20', 'surveyHousehold', { present: '户主' })
  does('2018-08-20', 'inspectHouse', INSPECTION)
  does('2018-08-20', 'postValuation', { valuer: '示例评估', houses: [PRICE] })
  does('2018-08-20', 'issueReport', { report: `示评${number}`, valuers: VALUERS })
  does('2018-08-20', 'serveValuationReport', IN_PERSON)
  does('2018-08-26', 'signAgreement', { choice: '货币补偿' })
}

describe('before an order', () => {
  shutAndOpen(
    'O1: given no agreement, then an order is proposed on the day after the period, not on its last',
    () => {
      road.served()
      expect(road.tried('2018-09-04', 'proposeOrder', PROPOSAL)).toEqual([
        'O1 ordered-in-period → 2018-09-05',
      ])
      expect(road.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['accepted'])
    },
  )

  it('O1: given nobody knows who owns the house, then an order need not wait for the period', () => {
    road.served().done('2018-08-21', 'noteDispute', UNCLEAR)
    expect(road.tried('2018-09-03', 'proposeOrder', PROPOSAL)).toEqual(['accepted'])
    expect(road.last('OrderProposed').body.ground).toBe('房屋所有权人不明确')
  })

  shutAndOpen(
    'O2: given a report announced, then an order waits until it counts as served, and the days to ask a recheck begin',
    () => {
      road.posted().done('2018-08-20', 'issueReport', { report: '示评1号', valuers: VALUERS })
      expect(road.tried('2018-10-19', 'proposeOrder', PROPOSAL)).toEqual(['O2 report-missing'])
      road.done('2018-08-20', 'serveValuationReport', {
        method: '公告送达',
        reason: '下落不明',
        proof: SHOWN,
      })
      expect(road.tried('2018-10-19', 'proposeOrder', PROPOSAL)).toEqual([
        'O2 report-missing → 2018-10-20',
        'G87 recheck-days-running → 2018-10-31',
      ])
      expect(road.tried('2018-10-20', 'proposeOrder', PROPOSAL)).toEqual([
        'G87 recheck-days-running → 2018-10-31',
      ])
      expect(road.tried('2018-10-31', 'proposeOrder', PROPOSAL)).toEqual(['accepted'])
    },
  )

  shutAndOpen('G86: given an agreement, then no order follows until it is revoked', () => {
    road.served().done('2018-08-26', 'signAgreement', CASH)
    expect(road.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['G86 agreement-stands'])
    road.done('2018-09-05', 'proposeRevocation', { reason: '选错' }).office.as('R2')
    road.done('2018-09-05', 'approveRevocation')
    expect(road.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['accepted'])
  })

  shutAndOpen(
    'G87: given days left to ask for a recheck or an appraisal, then the first day after them is named',
    () => {
      const late = new Road().served('2018-08-31')
      expect(late.tried('2018-09-10', 'proposeOrder', PROPOSAL)).toEqual([
        'G87 recheck-days-running → 2018-09-11',
      ])
      expect(late.tried('2018-09-11', 'proposeOrder', PROPOSAL)).toEqual(['accepted'])
      road.served().done('2018-08-28', 'requestRecheck', { reason: '单价' })
      expect(road.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['G87 recheck-open'])
      road.done('2018-09-05', 'answerRecheck', { finding: '维持', result: '维持', ...ANSWERED })
      expect(road.tried('2018-09-17', 'proposeOrder', PROPOSAL)).toEqual([
        'G87 appraisal-days-running → 2018-09-18',
      ])
      road.done('2018-09-17', 'requestAppraisal', { reason: '方法不当' })
      expect(road.tried('2018-09-18', 'proposeOrder', PROPOSAL)).toEqual(['G87 appraisal-open'])
    },
  )

  it('G88: given old-town renewal in Zhejiang, then an order waits for the share of signatures', () => {
    const oldTown = new Road('旧城区改建').served()
    expect(oldTown.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['G88 not-in-effect'])
    expect(oldTown.tried('2018-09-05', 'serveTerminationNotice', IN_PERSON)).toEqual(['G3 nothing-to-do'])
    oldTown.done('2018-09-05', 'declareLapse', {}, '')
    expect(oldTown.tried('2018-09-06', 'proposeOrder', PROPOSAL)).toEqual(['G88 decision-lapsed'])
    expect(oldTown.tried('2018-09-06', 'serveTerminationNotice', IN_PERSON)).toEqual(['accepted'])
  })

  shutAndOpen(
    'G88: given the share declared reached, then an order may be proposed to who did not sign',
    () => {
      const oldTown = new Road('旧城区改建').served()
      const neighbour = ['1', '2', '3', '4'].map((n) => `H${n}0`)
      for (const number of neighbour) signedNeighbour(oldTown, number)
      expect(oldTown.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['G88 not-in-effect'])
      oldTown.done('2018-09-05', 'declareEffect', {}, '')
      expect(oldTown.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['accepted'])
    },
  )

  shutAndOpen(
    'G82: given a house whose structure is not known, then the two ways are not computed, and nothing is proposed',
    () => {
      const unknown = { ...HOUSE, structure: null }
      road
        .surveyed()
        .done('2018-06-12', 'recordHouse', unknown)
        .done('2018-08-13', 'inspectHouse', INSPECTION)
      road.done('2018-08-15', 'postValuation', { valuer: '示例评估', houses: [PRICE] })
      road.done('2018-08-20', 'issueReport', { report: '示评1号', valuers: VALUERS })
      road.done('2018-08-20', 'serveValuationReport', IN_PERSON)
      expect(road.tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['G82 not-both-computed'])
      const chosen = { choice: '货币补偿', homeM2: '90' }
      expect(road.tried('2018-09-05', 'chooseCompensation', chosen)).toEqual(['G82 not-both-computed'])
      expect(new Road().served().tried('2018-09-05', 'proposeOrder', PROPOSAL)).toEqual(['accepted'])
    },
  )

  it('G82: given both ways computed, then the proposal holds them side by side', () => {
    road.served().done('2018-09-05', 'proposeOrder', PROPOSAL)
    expect(road.last('OrderProposed').body.ways).toMatchObject({
      planVersion: '2018-08-10',
      homeM2: '90.00',
      cash: { homePriceFen: '0' },
    })
  })
})

const VALUERS = ['33-1', '33-2'].map((licence) => ({ name: '示例估价师', licence }))

describe('an order', () => {
  shutAndOpen(
    'O3: given a proposal served on 09-05, then the order is made on 09-21, after fifteen days, not on 09-20',
    () => {
      road.proposed()
      expect(road.clocks('2018-09-20')).toContain('choiceReplied 2018-09-20 0 household')
      expect(road.tried('2018-09-20', 'makeOrder', ORDER)).toEqual(['O3 choice-days-running → 2018-09-21'])
      expect(road.tried('2018-09-21', 'makeOrder', ORDER)).toEqual(['accepted'])
      expect(road.last('OrderMade').body.lines).toContainEqual(
        expect.objectContaining({ name: '签约奖励', amount: '0' }),
      )
      expect(errors('2018-09-21')).toEqual([])
    },
  )

  shutAndOpen(
    'O3: given a proposal served on 09-17, then its fifteenth day, a National Day, moves to 10-08',
    () => {
      road.proposed('2018-09-17')
      expect(road.tried('2018-10-08', 'makeOrder', ORDER)).toEqual(['O3 choice-days-running → 2018-10-09'])
      expect(road.tried('2018-10-09', 'makeOrder', ORDER)).toEqual(['accepted'])
    },
  )

  it('O3: given a proposal that was not served, or none, then no order; elsewhere than in Zhejiang there is none', () => {
    road.served().done('2018-09-05', 'proposeOrder', PROPOSAL)
    expect(road.tried('2018-10-05', 'makeOrder', ORDER)).toEqual(['O3 proposal-not-served'])
    expect(new Road().served().tried('2018-10-05', 'makeOrder', ORDER)).toEqual(['O3 proposal-not-served'])
    expect(new Road('其他', '湖北').served().tried('2018-09-05', 'makeOrder', ORDER)).toEqual(['accepted'])
  })

  shutAndOpen(
    'O4: given exchange chosen on the fifteenth day, then it is ordered; chosen a day later, the order decides',
    () => {
      road.proposed().done('2018-09-20', 'answerProposal', { choice: '产权调换' })
      expect(road.tried('2018-09-21', 'makeOrder', ORDER)).toEqual(['O4 choice-not-kept'])
      const exchange = { ...ORDER, choice: '产权调换', homeM2: '90' }
      expect(road.tried('2018-09-21', 'makeOrder', exchange)).toEqual(['accepted'])
      const late = new Road().proposed().done('2018-09-21', 'answerProposal', { choice: '产权调换' })
      expect(late.tried('2018-09-21', 'makeOrder', ORDER)).toEqual(['accepted'])
    },
  )

  shutAndOpen('G89: given an order, then the last day to move lies after it', () => {
    road.proposed()
    expect(road.tried('2018-09-21', 'makeOrder', { ...ORDER, movesBy: '2018-09-21' })).toEqual([
      'G89 moves-by-past',
    ])
    expect(road.tried('2018-09-21', 'makeOrder', { ...ORDER, movesBy: '2018-09-22' })).toEqual(['accepted'])
  })

  shutAndOpen(
    'G85: given an order where nobody knew who owns the house, when the owner is found in time, then it is revoked before he signs',
    () => {
      // Where the place sets no days to choose, an order may come within the period.
      const road = new Road('其他', '湖北').served().done('2018-08-21', 'noteDispute', UNCLEAR)
      road.done('2018-08-31', 'makeOrder', ORDER)
      road.done('2018-09-01', 'settleDispute', { dispute: '1', result: '已确权' })
      expect(road.tried('2018-09-01', 'signAgreement', CASH)).toEqual(['G85 order-stands'])
      road.done('2018-09-01', 'proposeOrderRevocation', { reason: '权利人已明确' }).office.as('R2')
      road.done('2018-09-01', 'approveOrderRevocation').office.as('R1')
      expect(road.tried('2018-09-01', 'signAgreement', CASH)).toEqual(['accepted'])
    },
  )

  shutAndOpen(
    'G102, G105: given an order, then nobody agrees beside it; its revocation waits for another person',
    () => {
      road.ordered()
      expect(road.tried('2018-09-22', 'signAgreement', CASH)).toContain('G85 order-stands')
      const revocation = { reason: '送达有误' }
      road.done('2018-09-22', 'proposeOrderRevocation', revocation)
      expect(road.tried('2018-09-22', 'proposeOrderRevocation', revocation)).toEqual([
        'G105 already-proposed',
      ])
      expect(road.tried('2018-09-22', 'approveOrderRevocation')).toEqual(['G102 by-oneself'])
      expect(road.tried('2018-09-22', 'signAgreement', CASH)).toContain('G85 order-stands')
      road.office.as('R2')
      road.done('2018-09-22', 'declineOrderRevocation', { reason: '送达无误' })
      expect(road.tried('2018-09-22', 'approveOrderRevocation')).toEqual(['G105 nothing-proposed'])
      road.done('2018-09-22', 'proposeOrderRevocation', revocation).office.as('R1')
      road.done('2018-09-22', 'approveOrderRevocation')
      expect(road.last('OrderRevoked')).toMatchObject({ body: { approvedBy: 'R1' }, private: revocation })
      expect(road.tried('2018-09-22', 'signAgreement', CASH)).toEqual(['S4 signed-after-window'])
      const anew = { proposal: '示补方2号', homeM2: '90' }
      road.done('2018-09-22', 'proposeOrder', anew).done('2018-09-22', 'serveOrderProposal', IN_PERSON)
      road.done('2018-10-09', 'makeOrder', { ...ORDER, order: '示补决2号' })
      expect(road.tried('2018-10-09', 'serveOrder', IN_PERSON)).toEqual(['accepted'])
    },
  )
})
