/** 征求意见与听证 · Comments and hearing: the plan open to comment, what came of it, who was heard. */
import { expect, it } from 'vitest'
import { act, begun, until } from './project-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const HASH = 'ab'.repeat(32)
const posted = (endsOn: string) => ({ draftSha256: HASH, endsOn })
const comment = (household: string, objects = '是') => ({ household, objects, text: '面积口径不明（示例）' })

shutAndOpen(
  'P3: given a plan posted on 07-02, when comments would end on 07-31, then a day is missing to thirty',
  () => {
    const office = begun({ today: '2018-07-02', steps: until('补偿方案论证') })
    expect(act(office, 'postPlanForComments', posted('2018-07-31'))).toEqual(['P3 comment-period-short'])
    expect(act(office, 'postPlanForComments', posted('2018-08-01'))).toEqual(['accepted'])
  },
)

shutAndOpen(
  'P8: given comments until 08-03, when results would be posted on the last day, then the day after is named',
  () => {
    const office = begun({ today: '2018-07-02', steps: until('补偿方案论证') })
    act(office, 'postPlanForComments', posted('2018-08-03'))
    const results = { adopted: '0', changes: '无（示例）' }
    const on = (day: string) => act(office.on(day), 'postCommentsAndChanges', results)
    expect(on('2018-08-02')).toEqual(['P8 posted-during-comments → 2018-08-04'])
    expect(on('2018-08-03')).toEqual(['P8 posted-during-comments → 2018-08-04'])
    expect(on('2018-08-04')).toEqual(['accepted'])
  },
)

shutAndOpen('P8: given thirty days that end on National Day, then the wait does not move', () => {
  const office = begun({ today: '2018-09-01', steps: until('补偿方案论证') })
  act(office, 'postPlanForComments', posted('2018-10-01'))
  const results = { adopted: '0', changes: '无（示例）' }
  expect(act(office.on('2018-10-01'), 'postCommentsAndChanges', results)).toEqual([
    'P8 posted-during-comments → 2018-10-02',
  ])
  expect(act(office.on('2018-10-02'), 'postCommentsAndChanges', results)).toEqual(['accepted'])
})

shutAndOpen(
  'G29: given comments until 08-03, when one comes on that day and one the day after, then the second is late',
  () => {
    const office = begun({ today: '2018-07-02', steps: until('补偿方案论证') })
    expect(act(office, 'receiveComment', comment('H1'))).toEqual(['G29 plan-not-posted'])
    act(office, 'postPlanForComments', posted('2018-08-03'))
    expect(act(office.on('2018-08-03'), 'receiveComment', comment('H1'))).toEqual(['accepted'])
    expect(act(office.on('2018-08-04'), 'receiveComment', comment('H1'))).toEqual(['G29 comments-over'])
    expect(act(office, 'receiveComment', { ...comment('H9'), on: '2018-08-03' })).toEqual([
      'G23 household-unknown',
    ])
  },
)

shutAndOpen('G54: given one comment, when two would be adopted, then the numbers do not add up', () => {
  const office = begun({ today: '2018-07-02', steps: until('补偿方案论证') })
  act(office, 'postPlanForComments', posted('2018-08-01'))
  act(office, 'receiveComment', comment('H1', '否'))
  office.on('2018-08-02')
  expect(act(office, 'postCommentsAndChanges', { adopted: '2', changes: '示例' })).toEqual([
    'G54 more-than-received',
  ])
  expect(act(office, 'postCommentsAndChanges', { adopted: '1', changes: '示例' })).toEqual(['accepted'])
})

const hearing = { signedUp: '12', representatives: '10', publicRepresentatives: '3', changes: '示例' }

shutAndOpen(
  'G31: given a notice of 07-10 in Zhejiang, when the hearing would be on 07-17, then seven days do not lie between',
  () => {
    const office = begun({ today: '2018-07-10', steps: until('补偿方案公开征求意见') })
    const notify = (hearingOn: string) => act(office, 'noticeHearing', { hearingOn, venue: '示例会议室' })
    expect(notify('2018-07-17')).toEqual(['G31 hearing-too-soon'])
    expect(notify('2018-07-18')).toEqual(['accepted'])
  },
)

shutAndOpen('G31: given Shandong, which sets no days, then a hearing may follow its notice', () => {
  const office = begun({ today: '2018-07-10', place: '山东', steps: until('补偿方案公开征求意见') })
  expect(act(office, 'noticeHearing', { hearingOn: '2018-07-09', venue: '示例会议室' })).toEqual([
    'G31 hearing-too-soon',
  ])
  expect(act(office, 'noticeHearing', { hearingOn: '2018-07-10', venue: '示例会议室' })).toEqual(['accepted'])
})

shutAndOpen(
  'G32: given a hearing notified for 07-18, when it would be held the day before, then its day is named',
  () => {
    const office = begun({ today: '2018-07-10', steps: until('补偿方案公开征求意见') })
    expect(act(office, 'holdHearing', hearing)).toEqual(['G32 notice-missing'])
    act(office, 'noticeHearing', { hearingOn: '2018-07-18', venue: '示例会议室' })
    expect(act(office.on('2018-07-17'), 'holdHearing', hearing)).toEqual(['G32 hearing-ahead → 2018-07-18'])
    expect(act(office.on('2018-07-18'), 'holdHearing', hearing)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G33: given twelve who signed up, when nine would speak, then ten or more are needed; of six all speak',
  () => {
    const office = begun({ today: '2018-07-10', steps: until('补偿方案公开征求意见') })
    act(office, 'noticeHearing', { hearingOn: '2018-07-18', venue: '示例会议室' })
    office.on('2018-07-18')
    const held = (changes: object) => act(office, 'holdHearing', { ...hearing, ...changes })
    expect(held({ representatives: '9' })).toEqual(['G33 representatives-few'])
    expect(held({ signedUp: '6', representatives: '5' })).toEqual(['G33 representatives-few'])
    expect(held({ signedUp: '6', representatives: '7' })).toEqual(['G33 representatives-unknown'])
    expect(held({ publicRepresentatives: '0' })).toEqual(['G33 public-missing'])
    expect(held({ signedUp: '6', representatives: '6' })).toEqual(['accepted'])
  },
)

it.each([
  ['浙江', 2, 'P7 hearing-missing'],
  ['浙江', 1, 'accepted'],
  ['山东', 2, 'accepted'],
  ['山东', 3, 'P7 hearing-missing'],
] as const)(
  'P7: given %s and %i of four owners who object, then deciding is: %s',
  (place, objectors, outcome) => {
    const office = begun({ today: '2018-07-02', households: 4, place, steps: until('补偿方案论证') })
    act(office, 'postPlanForComments', posted('2018-08-01'))
    for (let n = 1; n <= objectors; n++) act(office, 'receiveComment', comment(`H${n}`))
    act(office, 'receiveComment', comment('H4', '否'))
    act(office.on('2018-08-02'), 'postCommentsAndChanges', { adopted: '0', changes: '无（示例）' })
    act(office, 'assessRisk', { level: '低风险', conclusion: '可以实施', measures: '示例' })
    act(office, 'depositFunds', {
      amountFen: '100',
      estimateFen: '100',
      bank: '示例银行',
      source: '本级财政',
      voucher: '示凭6',
    })
    expect(act(office, 'decideExpropriation', { documentNumber: '示政征字〔2018〕1号' })).toEqual([outcome])
  },
)

shutAndOpen('P7: given half of the owners object, when they were heard, then it is decided', () => {
  const steps = until('补偿方案公开征求意见')
  const office = begun({ today: '2018-07-10', households: 2, steps })
  act(office, 'receiveComment', comment('H1'))
  act(office, 'noticeHearing', { hearingOn: '2018-07-18', venue: '示例会议室' })
  act(office.on('2018-08-02'), 'postCommentsAndChanges', { adopted: '0', changes: '无（示例）' })
  act(office, 'assessRisk', { level: '低风险', conclusion: '可以实施', measures: '示例' })
  act(office, 'depositFunds', {
    amountFen: '100',
    estimateFen: '100',
    bank: '示例银行',
    source: '本级财政',
    voucher: '示凭7',
  })
  const decide = () => act(office, 'decideExpropriation', { documentNumber: '示政征字〔2018〕1号' })
  expect(decide()).toEqual(['P7 hearing-missing'])
  expect(act(office, 'holdHearing', { ...hearing, signedUp: '2', representatives: '2' })).toEqual([
    'accepted',
  ])
  expect(decide()).toEqual(['accepted'])
})
