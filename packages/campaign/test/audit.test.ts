/** The audit as a whole: days, and order of recording. */
import { audit } from '@oneruler/campaign/audit/audit'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day, daysFrom } from '@oneruler/campaign/day'
import type { Fact } from '@oneruler/campaign/standing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { but, factsOfLedger, findings, procedure, SOUND } from './given.ts'
import { on, type Rows } from './imported.ts'

/** Two households with much amiss, several things on one day. */
const AMISS: Rows = {
  ...procedure({ 社会稳定风险评估: '', 征求意见及修改情况公布: '2018-07-20' }),
  征收户: [...SOUND.征收户, { 户号: 'H2', 小组: '北街组' }],
  房屋: [...SOUND.房屋, but('房屋', { 户号: 'H2', 认定面积: 99 })],
  签约: [
    ...SOUND.签约,
    but('签约', { 协议编号: 'X2', 签约时间: on('2018-08-27', '10:00:00'), 经办人: 'R9' }),
    but('签约', { 协议编号: 'X3', 户号: 'H2', 签约时间: on('2018-09-05', '10:00:00'), 安置面积: 0 }),
  ],
  支付: [
    ...SOUND.支付,
    but('支付', { 批次: '第2批', 金额: 5 }),
    but('支付', { 户号: 'H2', 支付日期: on('2018-08-30') }),
  ],
  走访: [
    but('走访', { 时间: on('2018-06-12', '21:00:00'), 走访人: 'R8' }),
    but('走访', { 时间: on('2018-06-12', '22:00:00'), 户号: 'H2' }),
  ],
  复核: [but('复核', { 答复日期: null }), but('复核', { 户号: 'H2', 答复日期: on('2018-09-20') })],
}

describe('the audit', () => {
  test('given a ledger in order, then there is nothing to find after any of its days', () => {
    for (const asOf of daysFrom(day('2018-05-01'), day('2018-09-30')))
      expect([asOf, findings({}, asOf)]).toEqual([asOf, []])
  })

  test('given facts after the day asked for, then they are not seen', () => {
    const seen = findings(AMISS, '2018-08-27')
    const facts = factsOfLedger(AMISS).filter((fact) => fact.onDay <= '2018-08-27')
    expect(audit(assembleCampaign(facts), day('2018-08-27'))).toEqual(seen)
    expect(seen.map(({ code }) => code)).toContain('signed-twice')
    expect(seen.map(({ code }) => code)).not.toContain('signed-after-window')
  })

  test('whatever the order of recording, the findings are the same', () => {
    const facts = factsOfLedger(AMISS)
    const wanted = audit(assembleCampaign(facts), day('2018-09-30'))
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        const recorded = shuffled.map((fact, index): Fact => ({ ...fact, seq: index + 1 }))
        expect(audit(assembleCampaign(recorded), day('2018-09-30'))).toEqual(wanted)
      }),
    )
  })
})
