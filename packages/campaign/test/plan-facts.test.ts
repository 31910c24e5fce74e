/** Which facts a plan is given of a household: now, as of an agreement, and as an agreement froze them. */
import { agreementsOf, factsAsked, factsFrozen, factsNow } from '@oneruler/campaign/plan-facts'
import type { Plan } from '@oneruler/ruler/plan'
import { describe, expect, test } from 'vitest'
import { assembleCampaign, type Campaign } from '../src/campaign.ts'
import { standingFacts } from '../src/standing.ts'
import { but, ledger, SOUND } from './given.ts'
import { imported, on } from './imported.ts'

const household = (campaign: Campaign) => {
  const found = campaign.households.get('H1')
  if (!found) throw new Error('H1 is on the register')
  return found
}
const later = (changes: object) =>
  household(assembleCampaign(standingFacts(imported(SOUND, { ...SOUND, ...changes }))))

describe('the facts of a household', () => {
  test('given a signed household, then choice, area and day are its agreement’s, and amounts are 元', () => {
    const facts = factsNow(
      household(
        ledger({
          房屋: [but('房屋', { 评估单价: 6830.5, 装修及附属物评估价: 41000 })],
          征收户: [but('征收户', { 低保: '是', 住房困难: '否' })],
        }),
      ),
    )
    expect(facts.户).toMatchObject({
      补偿方式: '产权调换',
      安置面积: '90.00',
      签约日: '2018-08-27',
      腾空日: '2018-09-01',
      低保: true,
      住房困难: false,
    })
    expect(facts.房屋).toMatchObject([
      { 用途: '住宅', 认定面积: '86.40', 评估单价: '6830.50', 装修及附属物评估价: '41000', 结构: null },
    ])
  })

  test('given one not signed yet, then what it has not chosen is not known', () => {
    const { 户 } = factsNow(household(ledger({ 签约: [], 支付: [], 腾空: [] })))
    expect([户.补偿方式, 户.安置面积, 户.签约日, 户.腾空日]).toEqual([null, null, null, null])
  })

  test('given two agreements, then the first by moment of signing speaks for the household', () => {
    const signed = [
      but('签约', { 协议编号: 'X2', 签约时间: on('2018-08-28', '08:00:00'), 补偿方式: '货币补偿' }),
      ...SOUND.签约,
    ]
    expect(factsNow(household(ledger({ 签约: signed }))).户.补偿方式).toBe('产权调换')
  })

  test('given a house measured anew after signing, then the agreement keeps the area it was signed on', () => {
    const changed = later({ 房屋: [but('房屋', { 实测面积: 90, 认定面积: 90 })] })
    const [agreement] = agreementsOf(changed)
    expect(factsNow(changed).房屋).toMatchObject([{ 认定面积: '90.00' }])
    expect(agreement && factsFrozen(changed, agreement)?.房屋).toMatchObject([{ 认定面积: '86.40' }])
  })
})

test('given a plan that asks for some of it, then it is told no more, and nothing that is blank', () => {
  const asks = (name: string, ...facts: string[]) => ({ name, facts: facts.map((fact) => ({ name: fact })) })
  const plan = {
    entities: [asks('户', '签约日', '低保'), asks('房屋', '用途', '结构'), asks('设施', '件数')],
  }
  expect(factsAsked(plan as unknown as Plan, factsNow(household(ledger())))).toEqual({
    户: [{ 签约日: '2018-08-27' }],
    房屋: [{ 用途: '住宅' }],
  })
})
