/** Rules M1–M4, W1–W3 and C1–C3: money and moving, who acts, what stays open. */
import { withinHours } from '@oneruler/campaign/audit/w3-visiting-hours'
import { describe, expect, test } from 'vitest'
import { but, findings, SOUND, told } from './given.ts'
import { on, type Rows } from './imported.ts'

const visit = (time: string): Rows => ({ 走访: [but('走访', { 时间: on('2018-06-12', time) })] })
const paid = (day: string, yuan: number, cells = {}) =>
  but('支付', { 支付日期: on(day), 金额: yuan, ...cells })
const staff = (cells = {}) => but('人员', cells)
const owing: Rows = {
  签约: [but('签约', { 安置房款: 520000, 差价结算: -20000 })],
  支付: [],
}

/** Title, what is changed, what is found, and as of when where it is not the end. */
type Case = readonly [given: string, changes: Rows, found: readonly string[], asOf?: string]

const cases: readonly Case[] = [
  [
    'M1 paid without an agreement',
    { 签约: [], 腾空: [], 难户: [] },
    ['M1 error paid-without-agreement 支付 2 H1'],
  ],
  [
    'M1 paid the day before signing',
    { 支付: [paid('2018-08-26', 100000)] },
    ['M1 error paid-before-signing 支付 2 H1'],
  ],
  ['M1 paid on the day of signing', { 支付: [paid('2018-08-27', 100000)] }, []],
  ['M2 paid a fen too much', { 支付: [paid('2018-08-30', 100000.01)] }, ['M2 error paid-too-much 支付 2 H1']],
  [
    'M2 paid twice',
    { 支付: [paid('2018-08-30', 100000), paid('2018-08-31', 100000, { 批次: '第2批' })] },
    ['M2 error paid-too-much 支付 3 H1'],
  ],
  [
    'M2 paid in two parts',
    { 支付: [paid('2018-08-30', 60000), paid('2018-08-31', 40000, { 批次: '第2批' })] },
    [],
  ],
  [
    'M2 paid in part, the rest not yet',
    { 支付: [paid('2018-08-30', 60000), paid('2018-08-31', 40000, { 批次: '第2批' })] },
    ['M2 warning paid-too-little 支付 2 H1'],
    '2018-08-30',
  ],
  [
    'M2 paid although the household owes',
    { ...owing, 支付: [paid('2018-08-30', 1)] },
    ['M2 error paid-too-much 支付 2 H1'],
  ],
  [
    'M2 an interim fee beside the settlement',
    { 支付: [...SOUND.支付, paid('2018-10-01', 900, { 款项: '临时安置费' })] },
    [],
    '2018-10-31',
  ],
  [
    'M3 vacated without an agreement',
    { 签约: [], 支付: [], 难户: [] },
    ['M3 error vacated-without-agreement 腾空 2 H1'],
  ],
  [
    'M3 vacated the day before signing, so unpaid too',
    { 腾空: [but('腾空', { 腾空日期: on('2018-08-26') })] },
    ['M3 error vacated-before-signing 腾空 2 H1', 'M4 error vacated-unpaid 腾空 2 H1'],
  ],
  [
    'M4 vacated the day before payment',
    { 腾空: [but('腾空', { 腾空日期: on('2018-08-29') })] },
    ['M4 error vacated-unpaid 腾空 2 H1'],
  ],
  ['M4 vacated on the day of payment', { 腾空: [but('腾空', { 腾空日期: on('2018-08-30') })] }, []],
  ['M4 vacated and never paid', { 支付: [] }, ['M4 error vacated-unpaid 腾空 2 H1']],
  [
    'M4 vacated with a part paid',
    { 支付: [paid('2018-08-30', 60000), paid('2018-09-02', 40000, { 批次: '第2批' })] },
    ['M4 error vacated-part-paid 腾空 2 H1'],
  ],
  ['M4 vacated by a household that owes', owing, []],
  [
    'M4 vacated on a settlement of nothing',
    { 签约: [but('签约', { 安置房款: 500000, 差价结算: 0 })], 支付: [] },
    [],
  ],
  [
    'M4 vacated with the settlement left blank: total less home price is due',
    { 签约: [but('签约', { 差价结算: null })], 支付: [] },
    ['M4 error vacated-unpaid 腾空 2 H1'],
  ],

  [
    'W1 signed by an outsider',
    { 签约: [but('签约', { 经办人: 'R9' })] },
    ['W1 error not-on-roster 签约 2 H1'],
  ],
  [
    'W1 signed by nobody',
    { 签约: [but('签约', { 经办人: null })] },
    ['W1 not-recorded nobody-named 签约 2 H1'],
  ],
  [
    'W1 served by one of the roster and an outsider',
    { 送达: [but('送达', { 送达人: 'R1、R9' })] },
    ['W1 error not-on-roster 送达 2 H1'],
  ],
  [
    'W1 surveyed by an outsider',
    { 入户调查: [but('入户调查', { 调查人: 'R9' })] },
    ['W1 warning not-on-roster 入户调查 2 H1'],
  ],
  [
    'W1 checked by an outsider',
    { 初评: [but('初评', { 复核人: 'R9' })] },
    ['W1 warning not-on-roster 初评 2 H1'],
  ],
  [
    'W1 visited by an outsider',
    { 走访: [but('走访', { 走访人: 'R9' })] },
    ['W1 warning not-on-roster 走访 2 H1'],
  ],
  [
    'W1 vacating accepted by an outsider',
    { 腾空: [but('腾空', { 验收人: 'R9' })] },
    ['W1 warning not-on-roster 腾空 2 H1'],
  ],
  [
    'W1 an issue raised by an outsider',
    { 问题: [but('问题', { 提出人: 'R9' })] },
    ['W1 note not-on-roster 问题 2 H1'],
  ],
  ['W1 signed on the last day on the roster', { 人员: [staff({ 退出日期: on('2018-09-01') })] }, []],
  [
    'W1 signed the day after leaving',
    { 人员: [staff({ 退出日期: on('2018-08-26') })], 腾空: [] },
    ['W1 error no-longer-on-roster 签约 2 H1'],
  ],
  [
    'W1 surveyed the day before joining',
    { 人员: [staff({ 加入日期: on('2018-06-12'), 承诺书签订日期: on('2018-06-12') })] },
    ['W1 warning not-yet-on-roster 入户调查 2 H1'],
  ],
  ['W1 a member without a day of joining', { 人员: [staff({ 加入日期: null })] }, []],
  [
    'W2 a member without a pledge',
    { 人员: [staff({ 承诺书签订日期: null })] },
    ['W2 not-recorded pledge-missing 人员 2 –'],
  ],
  [
    'W2 a pledge still to come',
    { 人员: [staff({ 承诺书签订日期: on('2018-06-05') })] },
    ['W2 not-recorded pledge-missing 人员 2 –'],
    '2018-06-04',
  ],
  [
    'W2 one who has left without a pledge',
    { 人员: [staff({ 承诺书签订日期: null, 退出日期: on('2018-09-10') })] },
    [],
  ],
  ['W3 a visit at 08:00', visit('08:00:00'), []],
  ['W3 a visit at 07:59', visit('07:59:00'), ['W3 error visit-outside-hours 走访 2 H1']],
  ['W3 a visit at 20:00', visit('20:00:00'), []],
  ['W3 a visit at 20:01', visit('20:01:00'), ['W3 error visit-outside-hours 走访 2 H1']],

  [
    'C1 a hard case resolved and not signed',
    { 签约: [], 支付: [], 腾空: [] },
    ['C1 note resolved-without-agreement 难户 2 H1'],
  ],
  ['C2 an appeal unanswered for 15 days', { 诉求: [but('诉求', { 答复日期: null })] }, [], '2018-08-16'],
  [
    'C2 an appeal unanswered for 16 days',
    { 诉求: [but('诉求', { 答复日期: null })] },
    ['C2 note appeal-unanswered 诉求 2 H1'],
    '2018-08-17',
  ],
  [
    'C2 an appeal unanswered for 60 days',
    { 诉求: [but('诉求', { 答复日期: null })] },
    ['C2 note appeal-unanswered 诉求 2 H1'],
    '2018-09-30',
  ],
  [
    'C2 an appeal unanswered for 61 days',
    { 诉求: [but('诉求', { 答复日期: null })] },
    ['C2 warning appeal-unanswered 诉求 2 H1'],
    '2018-10-01',
  ],
  [
    'C2 an appeal of 09-16 unanswered on 10-08, the fifteenth day having been in National Day',
    { 诉求: [but('诉求', { 日期: on('2018-09-16'), 答复日期: null })] },
    [],
    '2018-10-08',
  ],
  [
    'C2 an appeal of 09-16 unanswered on 10-09',
    { 诉求: [but('诉求', { 日期: on('2018-09-16'), 答复日期: null })] },
    ['C2 note appeal-unanswered 诉求 2 H1'],
    '2018-10-09',
  ],
  ['C3 an issue open for 30 days', { 问题: [but('问题', { 办结日期: null })] }, [], '2018-07-12'],
  [
    'C3 an issue open for 31 days',
    { 问题: [but('问题', { 办结日期: null })] },
    ['C3 note issue-unsolved 问题 2 H1'],
    '2018-07-13',
  ],
]

describe('money, people, open cases', () => {
  for (const [given, changes, found, asOf] of cases)
    test(`given ${given}`, () => {
      expect(findings(changes, asOf).map(told)).toEqual(found)
    })

  test('M4 given a payment after the move, then the finding says how much was due and when it came', () => {
    const [found] = findings({ 腾空: [but('腾空', { 腾空日期: on('2018-08-29') })] })
    expect(found?.params).toEqual({ on: '2018-08-29', due: '100000', paid: '0', paidOn: '2018-08-30' })
  })

  test('W3 a visit that began at 20:00 sharp is inside; a second later is not', () => {
    expect(withinHours('2018-06-12T20:00:00')).toBeNull()
    expect(withinHours('2018-06-12T20:00:01')).toBe('visit-outside-hours')
  })
})
