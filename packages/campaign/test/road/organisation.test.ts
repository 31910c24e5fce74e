/** 专班: reinforcement, meetings that decide tasks, what people declare of themselves; people are invented. */
import type { RecordedEvent } from '@oneruler/campaign/event'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { openTasks } from '@oneruler/campaign/minutes'
import { standingFacts } from '@oneruler/campaign/standing'
import { describe, expect, test } from 'vitest'
import { Road } from './household-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const MEETING = {
  category: '形势分析会',
  subject: '示例',
  present: [{ person: 'R1' }, { person: 'R2' }],
  minutes: '示例纪要',
  decisions: [{ what: '示例：核对资料', to: 'R2', due: '2018-08-31' }],
}

function office(): Road {
  const road = new Road()
  return road.done('2018-06-11', 'formGroup', { group: '西街组' }, '')
}

describe('reinforcement', () => {
  const lend = { receiving: '西街组', lending: '东街组', people: [{ person: 'R2' }] }

  shutAndOpen('G149 one group lends its own people to another, each to one at a time', () => {
    const road = office()
    const start = (more = {}) => road.tried('2018-08-28', 'startReinforcement', { ...lend, ...more }, '')
    expect(start({ receiving: '东街组' })).toEqual(['G149 same-group'])
    expect(start({ receiving: '南街组' })).toEqual(['G149 group-unknown'])
    expect(start({ lending: '西街组', receiving: '东街组' })).toEqual(['G149 of-another-group'])
    expect(start({ until: '2018-08-27' })).toEqual(['G149 ends-before'])
    expect(start({ until: '2018-08-28' })).toEqual(['accepted'])
    expect(start()).toEqual(['G149 lent-already'])
  })

  shutAndOpen('G149 what was started is ended, once', () => {
    const road = office().done('2018-08-28', 'startReinforcement', lend, '')
    const ended = { receiving: '西街组', lending: '东街组', startsOn: '2018-08-28' }
    expect(road.tried('2018-09-01', 'endReinforcement', { ...ended, startsOn: '2018-08-27' }, '')).toEqual([
      'G149 not-lent',
    ])
    expect(road.tried('2018-09-01', 'endReinforcement', ended, '')).toEqual(['accepted'])
    expect(road.tried('2018-09-01', 'endReinforcement', ended, '')).toEqual(['G149 not-lent'])
  })
})

describe('meetings', () => {
  const tasks = (road: Road) => {
    const facts = standingFacts(road.office.events).filter(({ streamKind }) => streamKind === 'project')
    return openTasks(new FactsAtHand(facts)).map(({ body }) => `${body.task} ${body.to} ${body.due}`)
  }

  test('what was decided is a task of somebody until it is done', () => {
    const road = office().done('2018-08-28', 'holdMeeting', MEETING, '')
    expect(road.last('MeetingHeld').body).toMatchObject({ category: '形势分析会', attendance: 2 })
    expect(tasks(road)).toEqual(['1 R2 2018-08-31'])
    road.office.as('R2')
    road.done('2018-08-30', 'finishTask', { task: '1', result: '示例：已核对' }, '')
    expect(tasks(road)).toEqual([])
  })

  shutAndOpen('G150 by whom it was set to or who set it, and once', () => {
    const road = office().done('2018-08-28', 'holdMeeting', MEETING, '')
    const finish = () => road.tried('2018-08-30', 'finishTask', { task: '1', result: '示例' }, '')
    road.office.as('R3')
    expect(finish()).toEqual(['G150 task-of-another'])
    road.office.as('R2')
    expect(finish()).toEqual(['accepted'])
    expect(finish()).toEqual(['G150 task-not-open'])
  })

  shutAndOpen(
    'G151 whoever came or is set a task is on the roster, and has until the day of the meeting at least',
    () => {
      const road = office()
      const hold = (more: object) => road.tried('2018-08-28', 'holdMeeting', { ...MEETING, ...more }, '')
      expect(hold({ present: [{ person: 'R9' }] })).toEqual(['G151 not-on-roster'])
      const due = (on: string) => ({ decisions: [{ what: '示例', to: 'R2', due: on }] })
      expect(hold(due('2018-08-27'))).toEqual(['G151 due-before'])
      expect(hold(due('2018-08-28'))).toEqual(['accepted'])
    },
  )
})

shutAndOpen(
  'G144 everybody declares for himself: the form has no place for another, and a recusal names a household there is',
  () => {
    const road = office().registered()
    road.office.as('R3')
    road.done('2018-08-28', 'declareUndertakings', { undertakings: ['带头依法办理'], person: 'R1' }, '')
    expect(road.last('UndertakingsDeclared').body).toEqual({ person: 'R3', undertakings: ['带头依法办理'] })
    expect(road.tried('2018-08-28', 'declareRecusal', { household: 'H9' }, '')).toEqual([
      'G144 household-unknown',
    ])
    road.done('2018-08-28', 'declareRecusal', { household: 'H2', reason: '示例' }, '')
    expect(road.last('RecusalDeclared').private).toEqual({ reason: '示例' })
  },
)

shutAndOpen(
  'G190: given weights of the board, then they come to 100, and progress to no more than 40',
  () => {
    const road = new Road()
    const weights = { firstTime: '20', promises: '10', appeals: '15', satisfaction: '15' }
    const set = (given: object) => road.tried('2018-08-20', 'setBoardWeights', { ...weights, ...given }, '')
    expect(set({ progress: '30' })).toEqual(['G190 weights-not-whole'])
    expect(set({ progress: '50', firstTime: '10' })).toEqual(['G190 progress-too-heavy'])
    expect(set({ progress: '40' })).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G191: given a remark, then it is on a bulletin that was issued, and what follows it is stated whole',
  () => {
    const road = new Road()
    const body = { number: 1, day: '2018-08-20', knownTo: 1, definitions: 1, figures: {} }
    const [like] = road.office.events as [RecordedEvent]
    const of = { streamKind: 'publication', streamId: '通报', type: 'BulletinIssued' } as const
    road.office.adopt({ ...like, ...of, body, private: null, batchId: null })
    const remark = (given: object) =>
      road.tried('2018-08-21', 'recordRemark', { bulletin: '1', leader: 'R1', words: '示例', ...given }, '')
    expect(remark({ bulletin: '2' })).toEqual(['G191 bulletin-unknown'])
    expect(remark({ what: '示例' })).toEqual(['G191 follow-up-part'])
    expect(remark({ leader: 'R9' })).toEqual(['G191 not-on-roster'])
    expect(remark({ what: '示例', to: 'R2', due: '2018-08-20' })).toEqual(['G191 due-before'])
    expect(remark({ what: '示例', to: 'R2', due: '2018-08-30' })).toEqual(['accepted'])
  },
)
