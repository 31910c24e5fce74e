/** 撤销与更正 of the day's work: an issue's last turn, a meeting, a finished task, an issue said otherwise; people are invented. */
import { day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { issueRaised } from '@oneruler/campaign/issue'
import { issueStanding, issueWorded } from '@oneruler/campaign/issue-ladder'
import { officeDeltas, sumDeltas } from '@oneruler/campaign/measures'
import { meetingHeld } from '@oneruler/campaign/meeting'
import { openTasks } from '@oneruler/campaign/minutes'
import { standingFacts } from '@oneruler/campaign/standing'
import { describe, expect, test } from 'vitest'
import { Road } from './household-office.ts'
import { streamOf } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const RAISED = { category: '规划设计', words: '示例：楼栋间距' }
const MEETING = {
  category: '形势分析会',
  subject: '示例',
  present: [{ person: 'R1' }, { person: 'R2' }],
  minutes: '示例纪要',
  decisions: [{ what: '示例：核对资料', to: 'R2', due: '2018-08-31' }],
}

const facts = (road: Road, kind: 'issue' | 'project') => {
  const stream = streamOf(kind, kind === 'issue' ? 'W1' : '')
  return new FactsAtHand(standingFacts(road.office.events).filter(({ streamId }) => streamId === stream))
}
const standing = (road: Road, on: string) =>
  issueStanding(facts(road, 'issue'), day(on), facts(road, 'project'))
const issuesCounted = (road: Road): number =>
  sumDeltas(officeDeltas(standingFacts(road.office.events)))
    .filter(({ measure }) => measure === 'issuesRaised')
    .reduce((sum, { amount }) => sum + amount, 0)

function raised(): Road {
  const road = new Road().registered()
  road.office.as('R1')
  return road.done('2018-08-27', 'raiseIssue', RAISED, 'W1')
}
const by = (road: Road, person: string): Road => {
  road.office.as(person)
  return road
}

describe('an issue', () => {
  shutAndOpen(
    'G180 what was done about it today is taken back by who did it, as far as nobody went on',
    () => {
      const road = by(raised(), 'R2').done('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')
      const undo = (on: string) => road.tried(on, 'takeBackTurn', {}, 'W1')
      expect(undo('2018-08-29')).toEqual(['G180 none-of-own-today'])
      const again = by(raised(), 'R2').done('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')
      expect(by(again, 'R1').tried('2018-08-28', 'takeBackTurn', {}, 'W1')).toEqual([
        'G180 none-of-own-today',
      ])
      expect(by(again, 'R2').tried('2018-08-28', 'takeBackTurn', {}, 'W1')).toEqual(['accepted'])
      expect(standing(again, '2018-08-28')?.state).toBe('open')
      by(again, 'R2').done('2018-08-29', 'answerIssue', { answer: '示例' }, 'W1')
      by(again, 'R1').done('2018-08-29', 'acceptAnswer', {}, 'W1')
      expect(by(again, 'R2').tried('2018-08-29', 'takeBackTurn', {}, 'W1')).toEqual([
        'G180 none-of-own-today',
      ])
    },
  )

  test('given it was taken higher by mistake, when that is taken back, then it stands and its time runs as before', () => {
    const road = raised().done('2018-08-28', 'escalateIssue', { to: '县委主要领导', reason: '示例' }, 'W1')
    expect(standing(road, '2018-08-28')?.level).toBe('县委主要领导')
    road.done('2018-08-28', 'takeBackTurn', {}, 'W1')
    expect(standing(road, '2018-08-28')).toMatchObject({ level: '小组', dueOn: '2018-08-29' })
  })

  test('given it rose by time before the act, when the act is taken back, then it stays risen', () => {
    const road = raised().done('2018-08-30', 'escalateIssue', { to: '县委主要领导', reason: '示例' }, 'W1')
    road.done('2018-08-30', 'takeBackTurn', {}, 'W1')
    expect(standing(road, '2018-08-30')).toMatchObject({ level: '临时党支部', since: '2018-08-30' })
  })

  test('given it was raised by mistake, when that is taken back, then it counts nowhere and its words stand nowhere', () => {
    const road = raised().done('2018-08-27', 'takeBackTurn', {}, 'W1')
    expect([standing(road, '2018-08-27'), issuesCounted(road)]).toEqual([null, 0])
    expect(facts(road, 'issue').of(issueWorded)).toEqual([])
  })

  shutAndOpen('G182 a correction says something else than what stands', () => {
    const road = raised()
    const correct = (input: object) =>
      road.tried('2018-08-28', 'correctIssue', { category: '规划设计', reason: '记错', ...input }, 'W1')
    expect(correct({})).toEqual(['G182 nothing-else'])
    expect(correct({ household: 'H9' })).toEqual(['G144 household-unknown'])
    expect(by(road, 'R2').tried('2018-08-28', 'correctIssue', {}, 'W1')).not.toEqual(['accepted'])
    by(road, 'R1')
    expect(correct({ household: 'H2' })).toEqual(['accepted'])
    expect(correct({ category: '房屋评估', household: 'H2', words: '示例：单价' })).toEqual(['accepted'])
    const issue = facts(road, 'issue')
    expect(issue.of(issueRaised).map(({ onDay, body }) => [onDay, body])).toEqual([
      ['2018-08-27', { number: 'W1', category: '房屋评估', household: 'H2', by: 'R1', level: '小组' }],
    ])
    expect(issue.of(issueWorded).map((one) => one.private)).toEqual([{ words: '示例：单价' }])
    expect([standing(road, '2018-08-29')?.dueOn, issuesCounted(road)]).toEqual(['2018-08-29', 1])
  })

  test('given it is solved, when somebody would correct it, then it is opened again first', () => {
    const road = by(raised(), 'R2').done('2018-08-28', 'answerIssue', { answer: '示例' }, 'W1')
    by(road, 'R1').done('2018-08-28', 'acceptAnswer', {}, 'W1')
    const other = { category: '其他', reason: '记错' }
    expect(road.tried('2018-08-28', 'correctIssue', other, 'W1')).toEqual(['G140 issue-solved'])
  })
})

describe('a meeting and its tasks', () => {
  const tasks = (road: Road) => openTasks(facts(road, 'project')).map(({ body }) => body.task)
  const meetings = (road: Road) => facts(road, 'project').of(meetingHeld).length

  test('given a meeting of today, when its writer takes it back, then neither it nor its tasks are there', () => {
    const road = by(new Road(), 'R1')
    const before = meetings(road)
    road.done('2018-08-28', 'holdMeeting', MEETING, '').done('2018-08-28', 'holdMeeting', MEETING, '')
    expect([meetings(road) - before, tasks(road)]).toEqual([2, ['1', '2']])
    road.done('2018-08-28', 'takeBackMeeting', {}, '')
    expect([meetings(road) - before, tasks(road)]).toEqual([1, ['1']])
    expect(by(road, 'R2').tried('2018-08-28', 'takeBackMeeting', {}, '')).toEqual(['G180 none-of-own-today'])
    expect(by(road, 'R1').tried('2018-08-29', 'takeBackMeeting', {}, '')).toEqual(['G180 none-of-own-today'])
  })

  shutAndOpen('G181 a meeting stays once one of its tasks is done, until that is taken back', () => {
    const road = by(new Road(), 'R1').done('2018-08-28', 'holdMeeting', MEETING, '')
    by(road, 'R2').done('2018-08-28', 'finishTask', { task: '1', result: '示例' }, '')
    expect(by(road, 'R1').tried('2018-08-28', 'takeBackMeeting', {}, '')).toEqual(['G181 task-done-since'])
    by(road, 'R2').done('2018-08-28', 'takeBackTask', {}, '')
    expect(tasks(road)).toEqual(['1'])
    expect(by(road, 'R1').tried('2018-08-28', 'takeBackMeeting', {}, '')).toEqual(['accepted'])
  })
})
