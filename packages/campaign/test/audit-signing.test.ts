/** Rules S1–S9: what stands before an agreement, and what stands in it. */
import { audit } from '@oneruler/campaign/audit/audit'
import { settlementAddsUp } from '@oneruler/campaign/audit/s7-settlement'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import { standingFacts } from '@oneruler/campaign/standing'
import { describe, expect, test } from 'vitest'
import { but, findings, PLAN, procedure, project, SOUND, told } from './given.ts'
import { imported, on, type Rows } from './imported.ts'

const report = (served: string, cells = {}): Rows => ({
  送达: [but('送达', { 送达日期: on(served), ...cells })],
})
const signed = (at: string, time = '09:30:00', cells = {}): Rows => ({
  签约: [but('签约', { 签约时间: on(at, time), ...cells })],
})

/** Title, what is changed, what is found, and as of when where it is not the end. */
type Case = readonly [given: string, changes: Rows, found: readonly string[], asOf?: string]

const cases: readonly Case[] = [
  ['S1 signed without a survey', { 入户调查: [] }, ['S1 error survey-missing 签约 2 H1']],
  [
    'S1 signed the day before the survey',
    { 入户调查: [but('入户调查', { 调查日期: on('2018-08-28') })] },
    ['V1 warning survey-after-posting 入户调查 2 H1', 'S1 error survey-later 签约 2 H1'],
  ],
  [
    'S2 signed with the notice alone',
    report('2018-08-20', { 文书: '限期评估告知书' }),
    ['S2 error report-missing 签约 2 H1'],
  ],
  ['S2 signed on the day the report was served', report('2018-08-27'), []],
  [
    'S2 signed the day before the report was served',
    report('2018-08-28'),
    ['S2 error report-later 签约 2 H1'],
  ],
  [
    'S3 signed twice: the later one is found',
    { 签约: [but('签约', { 协议编号: 'X2', 签约时间: on('2018-08-28', '08:00:00') }), ...SOUND.签约] },
    ['S3 error signed-twice 签约 2 H1'],
  ],
  [
    'S3 signed twice, the second not yet',
    { 签约: [but('签约', { 协议编号: 'X2', 签约时间: on('2018-08-28', '08:00:00') }), ...SOUND.签约] },
    [],
    '2018-08-27',
  ],
  ['S4 signed on the first day', { ...signed('2018-08-26', '00:00:00') }, []],
  ['S4 signed on the last day', { ...signed('2018-09-04', '23:59:00'), 支付: [], 腾空: [] }, []],
  ['S4 signed before the first day', signed('2018-08-25'), ['S4 error signed-before-window 签约 2 H1']],
  [
    'S4 signed after the last day',
    { ...signed('2018-09-05'), 支付: [], 腾空: [] },
    ['S4 error signed-after-window 签约 2 H1'],
  ],
  [
    'S5 signed before the decision',
    {
      ...signed('2018-08-09'),
      复核: [],
      ...report('2018-08-09'),
      初评: [but('初评', { 公示日期: on('2018-08-09'), 复核日期: null })],
    },
    [
      'V2 error posting-before-valuer 初评 2 H1',
      'S4 error signed-before-window 签约 2 H1',
      'S5 error signed-before-decision 签约 2 H1',
    ],
  ],
  [
    'S6 an exchange with a blank area',
    { 签约: [but('签约', { 安置面积: null })] },
    ['S6 error exchange-without-area 签约 2 H1'],
  ],
  [
    'S6 an exchange of 0 ㎡',
    { 签约: [but('签约', { 安置面积: 0 })] },
    ['S6 error exchange-without-area 签约 2 H1'],
  ],
  [
    'S6 cash with a home',
    { 签约: [but('签约', { 补偿方式: '货币补偿' })] },
    ['S6 error cash-with-home 签约 2 H1'],
  ],
  [
    'S7 a settlement one fen off',
    { 签约: [but('签约', { 差价结算: 100000.01 })], 支付: [but('支付', { 金额: 100000.01 })] },
    ['S7 error settlement-differs 签约 2 H1'],
  ],
  [
    'S8 a recheck answered on the day of signing',
    { 复核: [but('复核', { 答复日期: on('2018-08-27') })] },
    [],
  ],
  [
    'S8 a recheck answered the day after signing',
    { 复核: [but('复核', { 答复日期: on('2018-08-28') })] },
    ['S8 warning signed-during-recheck 签约 2 H1'],
  ],
]

describe('signing', () => {
  for (const [given, changes, found, asOf] of cases)
    test(`given ${given}`, () => {
      expect(findings(changes, asOf).map(told)).toEqual(found)
    })

  test('S5 given a place we do not know and an old town, then signing before the decision is a warning', () => {
    const early = { ...signed('2018-08-26'), ...procedure({ 征收决定公告: '2018-08-27', 集中签约开始: '' }) }
    const severity = (place: string, kind: string) =>
      findings({ ...early, ...project({ 辖区: place, 项目类型: kind }) }, '2018-09-30', {
        ...PLAN,
        jurisdiction: place,
      })
        .filter(({ code }) => code === 'signed-before-decision')
        .map((finding) => finding.severity)
    expect(severity('北京', '旧城区改建')).toEqual(['warning'])
    expect(severity('北京', '其他')).toEqual(['error'])
    expect(severity('浙江', '旧城区改建')).toEqual(['error'])
  })

  test('S5 given no decision on record, then the agreement is not recorded as lawful', () => {
    const undecided = {
      ...procedure({ 征收决定公告: '' }),
      项目: SOUND.项目.filter(({ 项目 }) => 项目 !== '征收决定公告日'),
    }
    expect(
      findings(undecided)
        .filter(({ rule }) => rule === 'S5')
        .map(told),
    ).toEqual(['S5 not-recorded signed-without-decision 签约 2 H1'])
  })

  test('S9 given an area corrected after signing, then the agreement rests on the former one', () => {
    const corrected = imported(SOUND, { ...SOUND, 房屋: [but('房屋', { 认定面积: 80 })] })
    const found = audit(assembleCampaign(standingFacts(corrected)), day('2018-09-30')).filter(
      ({ rule }) => rule === 'S9',
    )
    expect(found.map(told)).toEqual(['S9 warning facts-changed 签约 2 H1'])
    expect(found[0]?.params).toEqual({ houses: '1' })
  })

  test('S7 a settlement below zero is paid by the household', () => {
    expect(settlementAddsUp({ totalFen: '100', homePriceFen: null, settlementFen: '100' })).toBeNull()
    expect(settlementAddsUp({ totalFen: '100', homePriceFen: '150', settlementFen: '-50' })).toBeNull()
    expect(settlementAddsUp({ totalFen: '100', homePriceFen: '150', settlementFen: '50' })).toBe(
      'settlement-differs',
    )
  })
})
