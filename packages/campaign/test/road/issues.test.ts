/** 问题直通: raised, late, higher, answered, accepted by who raised it; people and words are invented. */
import { addDays, day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { issueStanding } from '@oneruler/campaign/issue-ladder'
import { officeDeltas, sumDeltas } from '@oneruler/campaign/measures'
import { standingFacts } from '@oneruler/campaign/standing'
import { describe, expect, test } from 'vitest'
import { on } from '../imported.ts'
import { Road } from './household-office.ts'
import { type Office, streamOf } from './office.ts'
import { begun } from './project-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const RAISED = { category: '规划设计', words: '示例：楼栋间距' }

/** Monday 2018-08-27: R1 raises W1 in the group, about nobody in particular. */
function raised(): Road {
  const road = new Road()
  road.office.as('R1')
  return road.done('2018-08-27', 'raiseIssue', RAISED, 'W1')
}

function standing(road: Road, on: string) {
  const facts = standingFacts(road.office.events)
  const of = (stream: string) => new FactsAtHand(facts.filter(({ streamId }) => streamId === stream))
  return issueStanding(of(streamOf('issue', 'W1')), day(on), of(streamOf('project', '')))
}
const levelOn = (road: Road, on: string): string | undefined => standing(road, on)?.level

/** Solved issues, day by day. */
function solved(road: Road): string[] {
  const deltas = sumDeltas(officeDeltas(standingFacts(road.office.events)))
  return deltas
    .filter(({ measure }) => measure === 'issuesSolved')
    .map(({ day: on, amount }) => `${on} ${amount}`)
}

describe('time runs out', () => {
  test('given two workdays for a group, it stands there on the last and with the branch on the day after', () => {
    const road = raised()
    expect(levelOn(road, '2018-08-29')).toBe('小组')
    expect(standing(road, '2018-08-29')?.dueOn).toBe('2018-08-29')
    expect(levelOn(road, '2018-08-30')).toBe('临时党支部')
    expect(standing(road, '2018-08-30')).toMatchObject({ since: '2018-08-30', dueOn: '2018-09-04' })
  })

  test.each([
    ['2018-08-27', '小组', '2018-08-29', '临时党支部'],
    ['2018-08-27', '临时党支部', '2018-09-04', '责任县领导'],
    ['2018-08-27', '责任县领导', '2018-09-12', '县委主要领导'],
    ['2018-09-29', '小组', '2018-10-08', '临时党支部'],
    ['2018-09-26', '临时党支部', '2018-10-09', '责任县领导'],
    ['2018-09-20', '责任县领导', '2018-10-12', '县委主要领导'],
  ])(
    'L1: raised on %s, it stands with %s on the day before %s and on it; on the day after with %s',
    (raisedOn, level, last, next) => {
      const road = new Road()
      road.office.as('R1')
      road.done(raisedOn, 'raiseIssue', RAISED, 'W1')
      const levels = [-1, 0, 1].map((n) => levelOn(road, addDays(day(last), n)))
      expect(levels).toEqual([level, level, next])
      expect(standing(road, last)?.dueOn).toBe(last)
      expect(levelOn(road, raisedOn)).toBe('小组')
    },
  )

  test('when nobody ever answers, it reaches the top and stays there, late', () => {
    const road = raised()
    expect(standing(road, '2018-12-03')).toMatchObject({ level: '县委主要领导', state: 'open' })
    expect(standing(road, '2018-12-03')?.rose.map(({ to }) => to)).toEqual([
      '临时党支部',
      '责任县领导',
      '县委主要领导',
    ])
    expect((standing(road, '2018-12-03')?.dueOn ?? '') < '2018-12-03').toBe(true)
  })

  test('the next act records the levels it rose through, each from its own day', () => {
    const road = raised()
    road.office.as('R2')
    road.done('2018-08-31', 'answerIssue', { answer: '示例答复' }, 'W1')
    expect(road.last('IssueEscalated').body).toMatchObject({
      from: '小组',
      to: '临时党支部',
      by: null,
      since: '2018-08-30',
    })
    expect(road.last('IssueAnswered').body).toMatchObject({ level: '临时党支部', by: 'R2' })
    expect(standing(road, '2018-12-03')).toMatchObject({ state: 'answered', level: '临时党支部', rose: [] })
  })

  test('given the office sets other times, they hold from their day on', () => {
    const road = raised()
    road.done(
      '2018-08-28',
      'setAnsweringTimes',
      { 小组: 5, 临时党支部: 5, 责任县领导: 5, 县委主要领导: 5 },
      '',
    )
    road.done('2018-08-28', 'raiseIssue', RAISED, 'W2')
    expect(levelOn(road, '2018-08-30')).toBe('临时党支部')
    const facts = standingFacts(road.office.events)
    const of = (stream: string) => new FactsAtHand(facts.filter(({ streamId }) => streamId === stream))
    const second = issueStanding(of(streamOf('issue', 'W2')), day('2018-09-04'), of(streamOf('project', '')))
    expect(second?.level).toBe('小组')
  })
})

describe('a level that a ledger states', () => {
  const ledger = {
    问题: [{ 编号: 'W1', 类别: '规划设计', 提出日期: on('2018-06-11'), 提出人: 'R1', 办理层级: '小组' }],
  }
  const standingOf = (office: Office, today: string) => {
    const facts = standingFacts(office.events)
    const project = new FactsAtHand(facts.filter(({ streamKind }) => streamKind === 'project'))
    const issue = new FactsAtHand(facts.filter(({ streamKind }) => streamKind === 'issue'))
    return issueStanding(issue, day(today), project)
  }

  test('is the office’s own word: no clock runs until an act touches the issue', () => {
    const office = begun({ today: '2018-08-20', more: ledger }).as('R1')
    expect(standingOf(office, '2018-08-20')).toMatchObject({ level: '小组', dueOn: null, rose: [] })
    expect(office.do('escalateIssue', 'W1', { to: '临时党支部', reason: '示例' }).kind).toBe('accepted')
    expect(standingOf(office, '2018-08-23')).toMatchObject({ level: '临时党支部', dueOn: '2018-08-23' })
    expect(standingOf(office, '2018-08-24')).toMatchObject({ level: '责任县领导', since: '2018-08-24' })
  })
})

describe('from raising to solving', () => {
  test('raised by R1, answered by R2, accepted by R1, it counts as solved on that day', () => {
    const road = raised()
    road.office.as('R2')
    road.done('2018-08-28', 'answerIssue', { answer: '示例答复' }, 'W1')
    expect(solved(road)).toEqual([])
    road.office.as('R1')
    road.done('2018-08-29', 'acceptAnswer', {}, 'W1')
    expect(solved(road)).toEqual(['2018-08-29 1'])
    expect(road.last('IssueSolved').private).toEqual({ result: '示例答复' })
  })

  test('when it is opened again it leaves the figure on that day, and solved again it comes back', () => {
    const road = raised()
    const turn = (by: string, on: string, name: string, input = {}) => {
      road.office.as(by)
      road.done(on, name, input, 'W1')
    }
    turn('R2', '2018-08-28', 'answerIssue', { answer: '示例' })
    turn('R1', '2018-08-28', 'acceptAnswer')
    turn('R1', '2018-08-30', 'reopenIssue', { reason: '示例：没有解决' })
    expect(solved(road)).toEqual(['2018-08-28 1', '2018-08-30 -1'])
    expect(standing(road, '2018-08-31')).toMatchObject({ state: 'open', level: '小组', since: '2018-08-30' })
    turn('R3', '2018-08-31', 'answerIssue', { answer: '示例' })
    turn('R1', '2018-08-31', 'acceptAnswer')
    expect(solved(road)).toEqual(['2018-08-28 1', '2018-08-30 -1', '2018-08-31 1'])
  })

  shutAndOpen('G140 an answer is accepted once there is one, and given while the issue is open', () => {
    const road = raised()
    expect(road.tried('2018-08-28', 'acceptAnswer', {}, 'W1')).toEqual(['G140 issue-open'])
    road.office.as('R2')
    road.done('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')
    expect(road.tried('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')).toEqual(['G140 issue-answered'])
  })

  shutAndOpen('G140 an issue goes up while it is open, and is opened again once it was answered', () => {
    const road = raised()
    const up = () => road.tried('2018-08-28', 'escalateIssue', { to: '临时党支部', reason: '示例' }, 'W1')
    const again = () => road.tried('2018-08-28', 'reopenIssue', { reason: '示例' }, 'W1')
    expect(again()).toEqual(['G140 issue-open'])
    road.office.as('R2')
    road.done('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')
    road.office.as('R1')
    expect(up()).toEqual(['G140 issue-answered'])
    expect(again()).toEqual(['accepted'])
    expect(up()).toEqual(['accepted'])
  })

  shutAndOpen('G141 who did not raise it does not accept; once the raiser has left, another may', () => {
    const road = raised()
    road.office.as('R2')
    road.done('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')
    road.office.as('R3')
    expect(road.tried('2018-08-28', 'acceptAnswer', {}, 'W1')).toEqual(['G141 raised-by-another'])
    road.done('2018-08-28', 'leaveOffice', { person: 'R1' }, '')
    expect(road.tried('2018-08-29', 'acceptAnswer', {}, 'W1')).toEqual(['accepted'])
  })

  shutAndOpen('G142 nobody answers what he raised, nor accepts what he answered', () => {
    const road = raised()
    expect(road.tried('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')).toEqual(['G142 own-issue'])
    road.office.as('R2')
    road.done('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')
    road.done('2018-08-28', 'leaveOffice', { person: 'R1' }, '')
    expect(road.tried('2018-08-29', 'acceptAnswer', {}, 'W1')).toEqual(['G142 own-answer'])
  })

  shutAndOpen('G143 it goes up from where time has brought it, never down', () => {
    const road = raised()
    const up = (to: string) => road.tried('2018-08-30', 'escalateIssue', { to, reason: '示例' }, 'W1')
    expect(up('临时党支部')).toEqual(['G143 not-higher'])
    expect(up('县委主要领导')).toEqual(['accepted'])
    expect(up('县委主要领导')).toEqual(['G143 at-the-top'])
    expect(standing(road, '2018-08-30')).toMatchObject({ level: '县委主要领导', since: '2018-08-30' })
  })

  shutAndOpen('G144 an issue is of a household on the register, or of none', () => {
    const road = new Road().registered()
    const about = (household: string) => ({ ...RAISED, household })
    expect(road.tried('2018-08-28', 'raiseIssue', about('H9'), 'W1')).toEqual(['G144 household-unknown'])
    expect(road.tried('2018-08-28', 'raiseIssue', about('H2'), 'W1')).toEqual(['accepted'])
    expect(road.tried('2018-08-28', 'raiseIssue', RAISED, 'W1')).toEqual(['R1 registered-already'])
  })
})
