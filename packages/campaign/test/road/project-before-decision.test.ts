/** 决定之前 · Before the decision: the boundary, the poll, the survey, what was never registered. */
import { audit } from '@oneruler/campaign/audit/audit'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { expect, it } from 'vitest'
import { on } from '../imported.ts'
import { type Office, refusals } from './office.ts'
import { act, type Begun, begun, told, UP_TO_MEETING, until } from './project-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

shutAndOpen(
  'P5: given a boundary of 05-02, when it freezes for a year, or for that day, then it stands; a day more or less is refused',
  () => {
    const freezing = (freezeUntil: string) => {
      const office = begun({ today: '2018-05-02' })
      return () => act(office, 'announceBoundary', { publicInterest: '旧城区改建', freezeUntil })
    }
    expect(freezing('2019-05-03')()).toEqual(['P5 freeze-too-long'])
    expect(freezing('2018-05-01')()).toEqual(['P5 freeze-backwards'])
    expect(freezing('2018-05-02')()).toEqual(['accepted'])
    const announce = freezing('2019-05-02')
    expect([announce(), announce()]).toEqual([['accepted'], ['G3 nothing-to-do']])
  },
)

shutAndOpen('P1: given no boundary, when the survey would begin, then what is missing is named', () => {
  const office = begun({ today: '2018-06-11' })
  expect(act(office, 'beginSurvey')).toContain('P1 step-missing')
  const after = begun({ today: '2018-06-11', steps: until('征收范围公布') })
  expect(act(after, 'beginSurvey')).toEqual(['accepted'])
})

shutAndOpen(
  'P2: given a risk assessment still to come, when the government would meet, then the assessment comes first',
  () => {
    const { 社会稳定风险评估: _risk, 政府常务会议: _meeting, ...before } = UP_TO_MEETING
    const office = begun({ today: '2018-08-08', households: 100, steps: before })
    const meet = () => act(office, 'holdExecutiveMeeting', { attendance: '15', approved: '是' })
    expect(meet()).toEqual(['P2 first-missing'])
    act(office, 'assessRisk', { level: '低风险', conclusion: '可以实施', measures: '接访点（示例）' })
    expect(meet()).toEqual(['accepted'])
  },
)

shutAndOpen(
  'P2: given the government met on 08-08 without an assessment, then this is made up for on that day, not on the day after',
  () => {
    const { 社会稳定风险评估: _risk, ...steps } = UP_TO_MEETING
    const assess = (today: string) =>
      act(begun({ today, steps }), 'assessRisk', {
        level: '低风险',
        conclusion: '可以实施',
        measures: '示例',
      })
    expect(assess('2018-08-09')).toEqual(['P2 steps-reversed'])
    expect(assess('2018-08-08')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G22: given no boundary yet, when a household answers, then the poll opens with the boundary',
  () => {
    const answer = (office: Office) => told(office.do('answerConsent', 'H1', { agrees: '是' }))
    expect(answer(begun({ today: '2018-06-12' }))).toEqual(['G22 boundary-missing'])
    expect(answer(begun({ today: '2018-06-12', steps: until('征收范围公布') }))).toEqual(['accepted'])
  },
)

shutAndOpen(
  'P6: given ten owners, when nine agree, then the poll is carried; eight are 80 % and not enough',
  () => {
    const office = begun({ today: '2018-06-12', households: 10, steps: until('征收范围公布') })
    for (let n = 1; n <= 8; n++) office.do('answerConsent', `H${n}`, { agrees: '是' })
    office.do('answerConsent', 'H9', { agrees: '否' })
    expect(act(office, 'announceConsent')).toEqual(['P6 consent-short'])
    office.do('answerConsent', 'H9', { agrees: '是' })
    expect(act(office, 'announceConsent')).toEqual(['accepted'])
    expect(refusals(office.do('answerConsent', 'H10', { agrees: '否' }))).toEqual(['G22 poll-over'])
  },
)

shutAndOpen('P6: given 72 owners, when 64 agree, then 88.9 % is not rounded up to ninety', () => {
  const office = begun({ today: '2018-06-12', households: 72, steps: until('征收范围公布') })
  for (let n = 1; n <= 64; n++) office.do('answerConsent', `H${n}`, { agrees: '是' })
  expect(act(office, 'announceConsent')).toEqual(['P6 consent-short'])
  office.do('answerConsent', 'H65', { agrees: '是' })
  expect(act(office, 'announceConsent')).toEqual(['accepted'])
})

it('P6: given no owner on the register, then no poll is carried', () => {
  const office = begun({ today: '2018-06-12', households: 0, steps: until('征收范围公布') })
  expect(act(office, 'announceConsent')).toEqual(['P6 consent-short'])
})

shutAndOpen(
  'G21: given a road to be built, or another province, when its owners would be polled, then only an old town of Zhejiang asks them',
  () => {
    const poll = (other: Partial<Begun>) => {
      const office = begun({ today: '2018-06-12', steps: until('征收范围公布'), ...other })
      return [told(office.do('answerConsent', 'H1', { agrees: '是' })), act(office, 'announceConsent')]
    }
    for (const other of [{ kind: '其他' }, { place: '山东' }] as const)
      for (const came of poll(other)) expect(came).toEqual(['G21 poll-not-required'])
    expect(poll({})).toEqual([['accepted'], ['accepted']])
  },
)

shutAndOpen(
  'G23: given a certificate of a neighbour, when a household answers for it, then it is refused',
  () => {
    const office = begun({ today: '2018-06-12', households: 2, steps: until('征收范围公布') })
    const answer = (certificate: string) =>
      told(office.do('answerConsent', 'H1', { agrees: '是', certificate }))
    expect(answer('示字2号')).toEqual(['G23 certificate-unknown'])
    expect(answer('示字1号')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G25: given one household not surveyed, when results would be posted, then it is named until it is surveyed',
  () => {
    const surveyed = [{ 户号: 'H1', 调查日期: on('2018-06-11'), 调查人: 'R1' }]
    const office = begun({
      today: '2018-07-01',
      households: 2,
      steps: until('入户调查登记'),
      more: { 入户调查: surveyed },
    })
    const refused = office.do('announceSurvey', '')
    expect(refusals(refused)).toEqual(['G25 survey-missing'])
    expect(refused.kind === 'refused' && refused.closed[0]?.looked.params).toEqual({
      count: '1',
      first: 'H2',
    })
    office.do('surveyHousehold', 'H2', { present: '户主' })
    expect(act(office, 'announceSurvey')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G27, G28: given 12.50 ㎡ unregistered, when they are judged to the last hundredth, then the result is announced',
  () => {
    const house = {
      户号: 'H1',
      幢号: '1',
      权证号: '示字1号',
      用途: '住宅',
      结构: '砖混',
      证载面积: 80,
      认定面积: 80,
      未登记面积: 12.5,
    }
    const office = begun({ today: '2018-07-01', steps: until('调查结果公布'), more: { 房屋: [house] } })
    const judge = (areaM2: string, conclusion = '合法建筑') =>
      told(office.do('recogniseBuilding', 'H1', { house: '1', conclusion, areaM2 }))
    expect(judge('12.51')).toEqual(['G27 above-unregistered'])
    expect(judge('12.49')).toEqual(['accepted'])
    expect(office.possible('household', 'H1', COMMANDS)).toContain('recogniseBuilding')
    expect(act(office, 'announceRecognition')).toEqual(['G28 unjudged'])
    expect(judge('0.01', '超期临时建筑')).toEqual(['accepted'])
    expect(office.possible('household', 'H1', COMMANDS)).not.toContain('recogniseBuilding')
    expect(act(office, 'announceRecognition')).toEqual(['accepted'])
  },
)

shutAndOpen('G26: given a decision, when a building would be judged after it, then it comes too late', () => {
  const house = { 户号: 'H1', 幢号: '1', 用途: '住宅', 结构: '砖混', 认定面积: 80, 未登记面积: 12.5 }
  const office = begun({ today: '2018-08-10', steps: UP_TO_MEETING, more: { 房屋: [house] } })
  const judge = () =>
    told(office.do('recogniseBuilding', 'H1', { house: '1', conclusion: '合法建筑', areaM2: '1' }))
  expect(judge()).toEqual(['accepted'])
  act(office, 'decideExpropriation', { documentNumber: '示政征字〔2018〕1号' })
  expect(judge()).toEqual(['G26 decided-already'])
})

it('given a project run by acts up to its decision, then the audit finds nothing amiss', () => {
  const office = begun({ today: '2018-05-02', households: 10 })
  act(office, 'announceBoundary', { publicInterest: '旧城区改建', freezeUntil: '2019-05-02' })
  office.on('2018-06-11')
  for (let n = 1; n <= 9; n++) office.do('answerConsent', `H${n}`, { agrees: '是' })
  const steps: readonly (readonly [string, string, Record<string, string>?])[] = [
    ['2018-06-11', 'announceConsent'],
    ['2018-06-11', 'beginSurvey'],
    ['2018-07-01', 'announceSurvey'],
    ['2018-07-01', 'announceRecognition'],
    ['2018-07-01', 'arguePlan', { offices: '9', result: '示例' }],
    ['2018-07-02', 'postPlanForComments', { draftSha256: 'ab'.repeat(32), endsOn: '2018-08-02' }],
    ['2018-08-03', 'postCommentsAndChanges', { adopted: '0', changes: '示例' }],
    ['2018-08-04', 'assessRisk', { level: '低风险', conclusion: '可以实施', measures: '示例' }],
    [
      '2018-08-06',
      'depositFunds',
      { amountFen: '60', estimateFen: '100', bank: '示例银行', source: '本级财政', voucher: '示凭1' },
    ],
    [
      '2018-08-07',
      'depositFunds',
      { amountFen: '40', estimateFen: '100', bank: '示例银行', source: '本级财政', voucher: '示凭2' },
    ],
    ['2018-08-09', 'decideExpropriation', { documentNumber: '示政征字〔2018〕1号' }],
  ]
  for (const [day, name, input] of steps)
    expect([name, ...act(office.on(day), name, input)]).toEqual([name, 'accepted'])
  const found = audit(office.campaign(), office.today).filter(({ rule }) => /^[PTV]/.test(rule))
  expect(found).toEqual([])
})
