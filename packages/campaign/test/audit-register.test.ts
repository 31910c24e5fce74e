/** Rules R1–R5 and V1–V6: the register, survey and valuation. */
import { audit } from '@oneruler/campaign/audit/audit'
import { answeredInTime } from '@oneruler/campaign/audit/v6-recheck-answered'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import { describe, expect, test } from 'vitest'
import { but, factsOfLedger, findings, PLAN, project, SOUND, told } from './given.ts'
import { on, type Rows } from './imported.ts'

const report = (served: string, cells = {}): Rows => ({
  送达: [but('送达', { 送达日期: on(served), ...cells })],
})

/** Title, what is changed, what is found, and as of when where it is not the end. */
type Case = readonly [given: string, changes: Rows, found: readonly string[], asOf?: string]

const cases: readonly Case[] = [
  ['a ledger in order, nothing', {}, []],

  [
    'R2 a group that no sheet has',
    { 征收户: [but('征收户', { 小组: '北街组' })] },
    ['R2 warning reference-unknown 征收户 2 H1'],
  ],
  [
    'R2 one caseworker unknown to two households, one finding',
    {
      征收户: [but('征收户', { 包干干部: 'R9' }), { 户号: 'H2', 包干干部: 'R9' }],
      房屋: [...SOUND.房屋, but('房屋', { 户号: 'H2', 权证号: '示字2号' })],
    },
    ['R2 warning reference-unknown 征收户 2 –'],
  ],
  [
    'R2 a caseworker whose first day is still to come',
    { 人员: [but('人员', { 加入日期: on('2018-06-03'), 承诺书签订日期: null })] },
    [],
    '2018-06-02',
  ],
  [
    'R3 a household without a house',
    { 房屋: [] },
    ['R3 not-recorded house-missing 征收户 2 H1'],
    '2018-06-30',
  ],
  [
    'R4 a certificate in two households',
    { 征收户: [...SOUND.征收户, { 户号: 'H2' }], 房屋: [...SOUND.房屋, but('房屋', { 户号: 'H2' })] },
    ['R4 warning certificate-repeated 房屋 3 H2'],
  ],
  [
    'R4 two houses of one household under one certificate',
    { 房屋: [...SOUND.房屋, but('房屋', { 幢号: '2' })] },
    [],
  ],
  [
    'R5 recognised above measured and title',
    { 房屋: [but('房屋', { 认定面积: 86.41 })] },
    ['R5 error recognised-above-measured 房屋 2 H1'],
  ],
  [
    'R5 recognised above measured but covered by the title',
    { 房屋: [but('房屋', { 证载面积: 90, 认定面积: 90 })] },
    ['R5 warning recognised-by-title 房屋 2 H1'],
  ],
  ['R5 recognised as measured', { 房屋: [but('房屋', { 证载面积: null })] }, []],

  [
    'V1 a survey on the day of the posting',
    { 入户调查: [but('入户调查', { 调查日期: on('2018-07-01') })] },
    [],
  ],
  [
    'V1 a survey on the day after the posting',
    { 入户调查: [but('入户调查', { 调查日期: on('2018-07-02') })] },
    ['V1 warning survey-after-posting 入户调查 2 H1'],
  ],
  [
    'V2 a valuation posted before the valuer was chosen',
    { 初评: [but('初评', { 公示日期: on('2018-08-11') })] },
    ['V2 error posting-before-valuer 初评 2 H1'],
  ],
  [
    'V2 a valuation posted on the day of the choice',
    { 初评: [but('初评', { 公示日期: on('2018-08-12') })] },
    [],
  ],
  [
    'V3 a check before the posting',
    { 初评: [but('初评', { 复核日期: on('2018-08-14') })] },
    ['V3 warning check-before-posting 初评 2 H1'],
  ],
  [
    'V4 a report served before the posting',
    report('2018-08-14'),
    ['V4 error served-before-posting 送达 2 H1'],
  ],
  ['V4 a report served without a posting', { 初评: [] }, ['V4 not-recorded posting-missing 送达 2 H1']],
  [
    'V4 a report served on the day of the posting, where the plan settles for how long',
    report('2018-08-15'),
    [],
  ],
  [
    'V5 a recheck asked on the tenth day, Sunday 08-26',
    {
      ...report('2018-08-16'),
      复核: [but('复核', { 申请日期: on('2018-08-26'), 答复日期: on('2018-08-26') })],
    },
    [],
  ],
  [
    'V5 a recheck asked on Monday 08-27, the tenth day having been Saturday 08-25',
    {
      ...report('2018-08-15'),
      复核: [but('复核', { 申请日期: on('2018-08-27'), 答复日期: on('2018-08-27') })],
    },
    [],
  ],
  [
    'V5 a recheck asked on Tuesday 08-28, the tenth day having been Saturday 08-25',
    {
      ...report('2018-08-15'),
      复核: [but('复核', { 申请日期: on('2018-08-28'), 答复日期: on('2018-08-28') })],
    },
    ['V5 note recheck-asked-late 复核 2 H1'],
  ],
  [
    'V6 a recheck of 08-12 answered on the tenth day',
    { 复核: [but('复核', { 申请日期: on('2018-08-12'), 答复日期: on('2018-08-22') })] },
    [],
  ],
  [
    'V6 a recheck of 08-12 answered on the eleventh day',
    { 复核: [but('复核', { 申请日期: on('2018-08-12'), 答复日期: on('2018-08-23') })] },
    ['V6 error recheck-answered-late 复核 2 H1'],
  ],
  [
    'V6 a recheck unanswered on the tenth day',
    { 复核: [but('复核', { 申请日期: on('2018-08-12'), 答复日期: null })] },
    [],
    '2018-08-22',
  ],
  [
    'V6 a recheck unanswered on the eleventh day',
    { 复核: [but('复核', { 申请日期: on('2018-08-12'), 答复日期: null })] },
    ['V6 error recheck-unanswered 复核 2 H1'],
    '2018-08-23',
  ],
  [
    'V6 a late answer not yet given that day',
    { 复核: [but('复核', { 申请日期: on('2018-08-12'), 答复日期: on('2018-08-25') })] },
    ['V6 error recheck-unanswered 复核 2 H1'],
    '2018-08-24',
  ],
]

describe('register, survey and valuation', () => {
  for (const [given, changes, found, asOf] of cases)
    test(`given ${given}`, () => {
      expect(findings(changes, asOf).map(told)).toEqual(found)
    })

  test('R1 given facts of a household taken off the register, then they are found at their first row', () => {
    const facts = factsOfLedger().filter(({ type }) => type !== 'HouseholdRegistered')
    const found = audit(assembleCampaign(facts), day('2018-06-20'))
    expect(found.map(told)).toEqual(['R1 warning not-registered 入户调查 2 –'])
    expect(found[0]?.params).toEqual({ count: '4' })
  })

  test('V4 given a report served on the fifth day of the posting, then Shandong warns and Zhejiang does not; on the day after nobody does', () => {
    const served = (place: string, onDay: string) =>
      findings({ ...report(onDay), ...project({ 辖区: place }) }, '2018-08-21', {
        ...PLAN,
        jurisdiction: place,
      })
    expect(served('山东', '2018-08-20').map(told)).toEqual(['V4 warning served-during-posting 送达 2 H1'])
    expect(served('山东', '2018-08-20')[0]?.article).toBe('山东条例 §42')
    expect(served('山东', '2018-08-21')).toEqual([])
    expect(served('浙江', '2018-08-20')).toEqual([])
  })

  test.each([
    ['2018-09-21', '2018-10-08', '2018-10-09', 'its tenth day is 10-01, National Day'],
    ['2018-09-19', '2018-09-29', '2018-09-30', 'its tenth day is a Saturday that is worked'],
    ['2018-02-08', '2018-02-22', '2018-02-23', 'its tenth day is in the Spring Festival'],
  ])('V6 a recheck of %s is answered in time on %s and late on %s: %s', (asked, inTime, late) => {
    expect(answeredInTime(day(asked), day(inTime), day(late))).toBeNull()
    expect(answeredInTime(day(asked), day(late), day(late))).toBe('recheck-answered-late')
  })

  test('V6 given an answer too late, then the finding says the last day', () => {
    const [found] = findings({
      复核: [but('复核', { 申请日期: on('2018-08-12'), 答复日期: on('2018-08-23') })],
    })
    expect(found?.params).toMatchObject({ lastDay: '2018-08-22', provisional: '' })
  })

  test('V6 the predicate answers before the tenth day is over, too', () => {
    expect(answeredInTime(day('2018-08-12'), null, day('2018-08-22'))).toBeNull()
    expect(answeredInTime(day('2018-08-12'), null, day('2018-08-23'))).toBe('recheck-unanswered')
  })
})
