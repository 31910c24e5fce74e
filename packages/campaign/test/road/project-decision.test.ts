/** 决定、公告与评估机构 · The decision, its announcement, the valuer the owners choose. */
import { audit } from '@oneruler/campaign/audit/audit'
import { decisionMade } from '@oneruler/campaign/decision'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { factsOf } from '@oneruler/campaign/standing'
import { chosenValuer } from '@oneruler/campaign/valuer'
import { expect, it } from 'vitest'
import { PLAN } from '../given.ts'
import { INSPECTION } from './household-office.ts'
import { act, begun, told, UP_TO_ANNOUNCEMENT, UP_TO_MEETING } from './project-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const number = { documentNumber: '示政征字〔2018〕1号' }
const everywhere = { by: ['征收范围内张贴', '政府网站'] }
const THREE = { candidates: [{ valuer: '示例评估甲' }, { valuer: '示例评估乙' }, { valuer: '示例评估丙' }] }

shutAndOpen(
  'P1: given a hundred owners and no meeting of the government, when it would decide, then the meeting is missing',
  () => {
    const { 政府常务会议: _meeting, ...steps } = UP_TO_MEETING
    const many = begun({ today: '2018-08-10', households: 100, steps })
    expect(act(many, 'decideExpropriation', number)).toEqual(['P1 step-missing'])
    act(many, 'holdExecutiveMeeting', { attendance: '15', approved: '否' })
    expect(act(many, 'decideExpropriation', number)).toEqual(['P1 step-missing'])
    act(many, 'holdExecutiveMeeting', { attendance: '15', approved: '是' })
    expect(act(many, 'decideExpropriation', number)).toEqual(['accepted'])
    const fewer = begun({ today: '2018-08-10', households: 99, steps })
    expect(act(fewer, 'decideExpropriation', number)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'P1: given an assessment that says to wait, or funds a fen short, when it would decide, then the step is missing',
  () => {
    const {
      社会稳定风险评估: _risk,
      补偿费用足额到位: _funds,
      政府常务会议: _meeting,
      ...steps
    } = UP_TO_MEETING
    const office = begun({ today: '2018-08-10', steps })
    act(office, 'assessRisk', { level: '高风险', conclusion: '暂缓实施', measures: '示例' })
    act(office, 'depositFunds', {
      amountFen: '999999.99',
      estimateFen: '1000000',
      bank: '示例银行',
      source: '本级财政',
      voucher: '示凭9',
    })
    expect(act(office, 'decideExpropriation', number)).toEqual(['P1 step-missing'])
    act(office, 'assessRisk', { level: '中风险', conclusion: '采取措施后可以实施', measures: '示例' })
    expect(act(office, 'decideExpropriation', number)).toEqual(['P1 step-missing'])
    act(office, 'depositFunds', {
      amountFen: '0.01',
      estimateFen: '1000000',
      bank: '示例银行',
      source: '本级财政',
      voucher: '示凭10',
    })
    expect(act(office, 'decideExpropriation', number)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G35: given no published plan, when it would decide, then the plan is missing; with one it names the plan',
  () => {
    const without = begun({ today: '2018-08-09', steps: UP_TO_MEETING, plan: null })
    expect(act(without, 'decideExpropriation', number)).toEqual(['G35 plan-missing'])
    const office = begun({ today: '2018-08-09', steps: UP_TO_MEETING })
    expect(act(office, 'decideExpropriation', number)).toEqual(['accepted'])
    const [decided] = factsOf(office.campaign().facts, decisionMade)
    expect(decided?.body).toEqual({ ...number, planVersion: PLAN.version, planSha256: PLAN.sha256 })
    expect(act(office, 'decideExpropriation', number)).toEqual(['G3 nothing-to-do'])
  },
)

shutAndOpen(
  'G36, G37: given a decision, when it is announced by posting alone, then Zhejiang asks for more',
  () => {
    const office = begun({ today: '2018-08-10', steps: UP_TO_MEETING })
    expect(act(office, 'announceDecision', everywhere)).toEqual(['G36 decision-missing'])
    act(office, 'decideExpropriation', number)
    expect(act(office, 'announceDecision', { by: ['报纸'] })).toEqual(['G37 not-posted'])
    expect(act(office, 'announceDecision', { by: ['征收范围内张贴'] })).toEqual(['G37 not-published'])
    expect(act(office, 'announceDecision', everywhere)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'T3: given a plan that values as of 08-10, when it is announced on another day, then that day is named',
  () => {
    const office = begun({ today: '2018-08-09', steps: UP_TO_MEETING })
    act(office, 'decideExpropriation', number)
    expect(act(office, 'announceDecision', everywhere)).toEqual(['T3 valuation-day-differs → 2018-08-10'])
    expect(act(office.on('2018-08-11'), 'announceDecision', everywhere)).toEqual(['T3 valuation-day-differs'])
    expect(act(office.on('2018-08-10'), 'announceDecision', everywhere)).toEqual(['accepted'])
  },
)

const undated = { ...PLAN, valuationDay: null }

it.each([
  ['浙江', '2018-08-16', []],
  ['浙江', '2018-08-17', ['P4 announced-late']],
  ['山东', '2018-08-13', []],
  ['山东', '2018-08-14', ['P4 announced-late']],
  ['青岛', '2018-08-13', []],
  ['湖北', '2018-09-20', []],
] as const)(
  'P4: given %s and a decision of 08-09, when it is announced on %s, then it stands, and is named: %j',
  (place, day, found) => {
    const office = begun({ today: '2018-08-09', place, steps: UP_TO_MEETING, plan: undated })
    act(office, 'decideExpropriation', number)
    expect(act(office.on(day), 'announceDecision', everywhere)).toEqual(['accepted'])
    const late = audit(office.campaign(), office.today).filter(({ rule }) => rule === 'P4')
    expect(late.map(({ rule, code }) => `${rule} ${code}`)).toEqual(found)
  },
)

it('P4: given a decision whose seventh day is in the days off of National Day, then the first workday is in time', () => {
  for (const [day, found] of [
    ['2018-10-08', 0],
    ['2018-10-09', 1],
  ] as const) {
    const office = begun({ today: '2018-09-26', steps: UP_TO_MEETING, plan: undated })
    act(office, 'decideExpropriation', number)
    act(office.on(day), 'announceDecision', everywhere)
    expect(audit(office.campaign(), office.today).filter(({ rule }) => rule === 'P4')).toHaveLength(found)
  }
})

shutAndOpen('G38, G39: given two candidates, then a third is missing; only a candidate is chosen', () => {
  const office = begun({ today: '2018-08-12', steps: UP_TO_ANNOUNCEMENT })
  const agree = (valuer: string) => act(office, 'agreeOnValuer', { valuer, forIt: '1' })
  expect(agree('示例评估甲')).toEqual(['G39 candidates-missing'])
  const twice = { candidates: [...THREE.candidates.slice(0, 2), { valuer: '示例评估甲' }] }
  expect(act(office, 'nominateValuers', twice)).toEqual(['G38 candidates-few'])
  expect(act(office, 'nominateValuers', THREE)).toEqual(['accepted'])
  expect(agree('示例评估丁')).toEqual(['G39 not-a-candidate'])
  expect(agree('示例评估甲')).toEqual(['accepted'])
  expect(chosenValuer(new FactsAtHand(office.campaign().facts))).toBe('示例评估甲')
})

shutAndOpen(
  'P2: given no announcement, when candidates would be named in Zhejiang, then it comes first; Qingdao leaves it open',
  () => {
    const office = begun({ today: '2018-08-12', steps: UP_TO_MEETING })
    expect(act(office, 'nominateValuers', THREE)).toEqual(['P2 first-missing'])
    const qingdao = begun({ today: '2018-08-12', place: '青岛', steps: UP_TO_MEETING })
    expect(act(qingdao, 'nominateValuers', THREE)).toEqual(['accepted'])
  },
)

/** Three candidates named on the day of the announcement, and what agreeing or drawing on a later day comes to. */
function choosing(announcedOn: string) {
  const steps = { ...UP_TO_MEETING, 征收决定公告: announcedOn }
  const office = begun({ today: announcedOn, steps })
  act(office, 'nominateValuers', THREE)
  const valuer = '示例评估甲'
  return {
    agree: (on: string) => act(office.on(on), 'agreeOnValuer', { valuer, forIt: '1' }),
    draw: (on: string) => act(office.on(on), 'drawValuer', { way: '摇号', valuer, notary: '示例公证处' }),
  }
}

shutAndOpen(
  'G40: given an announcement of 08-10, then owners agree until 08-20; given one of 09-14, its tenth day, Mid-Autumn, moves to 09-25',
  () => {
    for (const [announcedOn, last, after] of [
      ['2018-08-10', '2018-08-20', '2018-08-21'],
      ['2018-09-14', '2018-09-25', '2018-09-26'],
    ] as const) {
      expect(choosing(announcedOn).agree(after)).toEqual(['G40 agreement-late'])
      expect(choosing(announcedOn).agree(last)).toEqual(['accepted'])
    }
  },
)

shutAndOpen(
  'G42: given an announcement of 08-10, then owners draw from 08-21 on; given one of 09-14, from 09-26 on',
  () => {
    for (const [announcedOn, last, after] of [
      ['2018-08-10', '2018-08-20', '2018-08-21'],
      ['2018-09-14', '2018-09-25', '2018-09-26'],
    ] as const) {
      const { draw } = choosing(announcedOn)
      expect(draw(last)).toEqual([`G42 agreement-running → ${after}`])
      expect(draw(after)).toEqual(['accepted'])
    }
  },
)

shutAndOpen(
  'G41: given four owners, when three agree, then that is enough in Shandong and not in Zhejiang',
  () => {
    for (const [place, three, two] of [
      ['浙江', 'G41 not-all', 'G41 not-all'],
      ['山东', 'accepted', 'G41 half-missing'],
    ] as const) {
      const office = begun({ today: '2018-08-12', households: 4, place, steps: UP_TO_ANNOUNCEMENT })
      act(office, 'nominateValuers', THREE)
      expect(act(office, 'agreeOnValuer', { valuer: '示例评估甲', forIt: '2' })).toEqual([two])
      expect(act(office, 'agreeOnValuer', { valuer: '示例评估甲', forIt: '3' })).toEqual([three])
    }
  },
)

shutAndOpen(
  'G43, G44: given four owners, when two vote, or two of four are for it, then neither is more than half',
  () => {
    const office = begun({ today: '2018-08-12', households: 4, steps: UP_TO_ANNOUNCEMENT })
    act(office, 'nominateValuers', THREE)
    office.on('2018-08-21')
    const vote = (tookPart: string, forIt: string, notary: string | null = '示例公证处') =>
      act(office, 'voteOnValuer', { valuer: '示例评估甲', tookPart, forIt, notary })
    expect(vote('5', '3')).toEqual(['G43 more-than-owners'])
    expect(vote('2', '2')).toEqual(['G43 half-absent'])
    expect(vote('4', '2')).toEqual(['G43 half-missing'])
    expect(vote('3', '2', null)).toEqual(['G44 notary-missing'])
    expect(vote('3', '2')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G183: given a vote told by candidate, then it is of candidates, of who took part, and as it was counted',
  () => {
    const office = begun({ today: '2018-08-12', households: 4, steps: UP_TO_ANNOUNCEMENT })
    act(office, 'nominateValuers', THREE)
    office.on('2018-08-21')
    const vote = (votes: Readonly<Record<string, string>>) =>
      act(office, 'voteOnValuer', {
        ...{ valuer: '示例评估甲', tookPart: '3', forIt: '2', notary: '示例公证处' },
        votes: Object.entries(votes).map(([valuer, forIt]) => ({ valuer, forIt })),
      })
    expect(vote({ 示例评估甲: '2', 别家: '1' })).toEqual(['G183 no-candidate'])
    expect(vote({ 示例评估甲: '2', 示例评估乙: '2' })).toEqual(['G183 more-than-took-part'])
    expect(vote({ 示例评估甲: '1', 示例评估乙: '1' })).toEqual(['G183 counted-otherwise'])
    expect(vote({ 示例评估甲: '2', 示例评估乙: '1' })).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G59: given a valuer drawn by lot, when another firm’s values would be posted, then the chosen one is named',
  () => {
    const office = begun({ today: '2018-08-21', steps: UP_TO_ANNOUNCEMENT })
    act(office, 'nominateValuers', THREE)
    act(office, 'drawValuer', { way: '摇号', valuer: '示例评估甲', notary: '示例公证处' })
    expect(told(office.do('inspectHouse', 'H1', INSPECTION))).toEqual(['accepted'])
    const post = (valuer: string) =>
      told(
        office.do('postValuation', 'H1', {
          valuer,
          houses: [{ number: '1', unitPriceFen: '6000', fitOutFen: '0' }],
        }),
      )
    expect(post('示例评估乙')).toEqual(['G59 posted-by-another'])
    expect(post('示例评估甲')).toEqual(['accepted'])
  },
)
