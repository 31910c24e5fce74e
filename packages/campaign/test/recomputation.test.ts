/** Rule S10: an agreement is held against the plan in force when it was signed, on the facts it froze. */
import { audit } from '@oneruler/campaign/audit/audit'
import { orderMade } from '@oneruler/campaign/order'
import { factsFrozen, statedAmounts } from '@oneruler/campaign/plan-facts'
import { type Recomputed, recompute } from '@oneruler/campaign/recomputation'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import type { Plan } from '@oneruler/ruler/plan'
import { describe, expect, test } from 'vitest'
import { agreementSigned } from '../src/agreement.ts'
import { agreementSupplemented } from '../src/agreement-change.ts'
import { assembleCampaign, type Campaign } from '../src/campaign.ts'
import { day } from '../src/day.ts'
import type { JsonObject } from '../src/event.ts'
import { planAdopted } from '../src/plan.ts'
import { adoptedBy } from '../src/plan-versions.ts'
import { standingFacts } from '../src/standing.ts'
import { but, factsOfLedger, ledger, PLAN, SOUND, told } from './given.ts'
import { imported, type Rows } from './imported.ts'

/** An invented plan: the sound ledger's exchange of 86.40 ㎡ comes to 500,000 less 400,000 元. */
const planOf = (facts = '', rules = ''): Plan => {
  const { plan, diagnostics } = checkPlan(`---
方案: 示例方案
版本: 2018-08-10
---

## 第一条

\`\`\`事实
户
  安置面积：㎡，两位小数，可缺
${facts}房屋（每户一处以上）
  认定面积：㎡，两位小数
\`\`\`
${rules}
\`\`\`补偿项
房屋补偿 = 四舍五入(合计(房屋：认定面积) × 5000 元/㎡ + 68000 元，元)
\`\`\`

\`\`\`公式
协议总额 = 合计(补偿项)
安置房款 = 四舍五入(安置面积 × 4444.4444 元/㎡，元)
差价结算 = 协议总额 − 安置房款
\`\`\`
`)
  if (!plan) throw new Error(JSON.stringify(diagnostics))
  return plan
}

/** What the audit finds by rule S10 where every agreement is held against one plan. */
function found(campaign: Campaign, plan: Plan | null) {
  const recomputation = new Map<number, Recomputed>()
  for (const household of campaign.households.values())
    for (const agreement of statedAmounts(household))
      recomputation.set(
        agreement.seq,
        recompute(agreement.body, factsFrozen(household, agreement), plan, '2018-08-10'),
      )
  return audit(campaign, day('2018-09-30'), recomputation).filter(({ rule }) => rule === 'S10')
}

const line = (name: string, amount: string | null) => ({ name, role: '补偿项', amount, clause: '第一条' })

const GIVEN = [line('房屋补偿', '500000')]

/** The sound ledger with a supplement somebody wrote behind the gates. */
function supplemented(changes: object): Campaign {
  const { facts } = ledger()
  const agreement = facts.find(({ type }) => type === agreementSigned.type)
  if (!agreement) throw new Error('the sound ledger has an agreement')
  const body = {
    ...{ agreement: 'X1', by: 'R1', planVersion: '2018-08-10', frozen: agreement.body.frozen },
    ...{ totalFen: '50000000', homePriceFen: '40000000', settlementFen: '10000000' },
    ...{ lines: [line('房屋补偿', '500000')], ...changes },
  } as unknown as JsonObject
  const seq = Math.max(...facts.map((fact) => fact.seq)) + 1
  const { type } = agreementSupplemented
  return assembleCampaign([
    ...facts,
    { ...agreement, seq, type, onDay: day('2018-09-05'), body, source: null },
  ])
}

const signed = (cells: object): Rows => ({ 签约: [but('签约', { ...cells })] })

describe('S10 agreements recomputed', () => {
  test('given an agreement as its plan computes it, then nothing is found', () => {
    expect(found(ledger(), planOf())).toEqual([])
  })

  test('given a total one yuan off, then the agreement is found with both figures', () => {
    const [finding, ...others] = found(ledger(signed({ 协议总额: 500001, 差价结算: 100001 })), planOf())
    expect(others).toEqual([])
    expect(finding && told(finding)).toBe('S10 error recomputed-differs 签约 2 H1')
    expect(finding).toMatchObject({
      agreement: 'X1',
      params: {
        ...{ plan: '2018-08-10', name: '协议总额、差价结算' },
        ...{ value: '500001、100001', computed: '500000、100000' },
      },
    })
  })

  test('given a settlement that the ledger does not state, then the total alone is held', () => {
    expect(found(ledger(signed({ 差价结算: null })), planOf())).toEqual([])
  })

  test('given an area corrected after signing, then the agreement still comes out on the area it froze', () => {
    const corrected = imported(SOUND, { ...SOUND, 房屋: [but('房屋', { 认定面积: 80 })] })
    const campaign = assembleCampaign(standingFacts(corrected))
    expect(found(campaign, planOf())).toEqual([])
  })

  test('given a fact that the plan needs and nobody recorded, then it is named, once for all agreements', () => {
    const second = { 户号: 'H2', 责任区块: 'Q1', 小组: '东街组', 包干单位: 'B01', 包干干部: 'R1' }
    const two = ledger({
      征收户: [...SOUND.征收户, second],
      房屋: [...SOUND.房屋, but('房屋', { 户号: 'H2', 权证号: '示字2号' })],
      签约: [...SOUND.签约, but('签约', { 户号: 'H2', 协议编号: 'X2' })],
    })
    const findings = found(two, planOf('  低保：是否\n'))
    expect(findings.map(told)).toEqual(['S10 not-recorded facts-short 签约 2 –'])
    expect(findings[0]?.params).toMatchObject({ what: '户·低保', count: '2' })
  })

  test('given a premise of the plan that does not hold, then the plan’s own sentence is told', () => {
    const findings = found(
      ledger(),
      planOf('', '\n```前提\n计数(房屋) ≥ 2 处，否则“每户登记两处以上”\n```\n'),
    )
    expect(findings.map(told)).toEqual(['S10 warning premise-broken 签约 2 H1'])
    expect(findings[0]?.params.what).toBe('每户登记两处以上')
  })

  test('given a plan that cannot be used, then that is said, and no figure is called wrong', () => {
    expect(found(ledger(signed({ 协议总额: 1 })), null).map(told)).toEqual([
      'S10 not-recorded plan-unusable 签约 2 H1',
    ])
  })

  test.each([
    ['amounts the plan gives', {}, []],
    ['an inflated amount', { totalFen: '60000000', settlementFen: '20000000' }, ['recomputed-differs']],
    ['a line no plan has', { lines: [line('特别奖励', '0')] }, ['lines-differ']],
    ['a line with another amount', { lines: [line('房屋补偿', '500001')] }, ['lines-differ']],
    ['a line still 待定', { lines: [line('房屋补偿', null)] }, []],
  ])(
    'given a supplement planted past the gates with %s, then the rule names that and no more',
    (_, body, codes) => {
      const findings = found(supplemented(body), planOf())
      expect(findings.map(told)).toEqual(codes.map((code) => `S10 error ${code}  – H1`))
      expect(findings.every(({ agreement }) => agreement === 'X1')).toBe(true)
    },
  )

  test('given an agreement planted with a line no plan has, then the line is named', () => {
    const facts = ledger().facts.map((fact) =>
      fact.type === agreementSigned.type
        ? {
            ...fact,
            body: { ...fact.body, agreed: { lines: [...GIVEN, line('特别奖励', '0')] } } as JsonObject,
          }
        : fact,
    )
    const [finding, ...others] = found(assembleCampaign(facts), planOf())
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'lines-differ', agreement: 'X1', params: { what: '特别奖励' } })
  })

  test.each([
    ['as the plan gives it', {}, []],
    ['with 100,000 yuan more', { totalFen: '60000000', settlementFen: '20000000' }, ['recomputed-differs']],
    ['with a line left out', { lines: [] }, ['lines-differ']],
    ['with a line named twice', { lines: [...GIVEN, ...GIVEN] }, ['lines-differ']],
  ] as const)('given an order planted past the gates %s, then the rule says so', (_, changes, codes) => {
    const { facts } = ledger()
    const agreement = facts.find(({ type }) => type === agreementSigned.type)
    if (!agreement) throw new Error('the sound ledger has an agreement')
    const { frozen, choice, homeM2 } = agreement.body
    const body = {
      ...{
        order: '示补决1号',
        ground: '签约期限内达不成协议',
        choice,
        homeM2,
        frozen,
        planVersion: '2018-08-10',
      },
      ...{ totalFen: '50000000', homePriceFen: '40000000', settlementFen: '10000000', movesBy: '2018-12-31' },
      ...{ lines: GIVEN, ...changes },
    } as unknown as JsonObject
    const seq = Math.max(...facts.map((fact) => fact.seq)) + 1
    const order = { ...agreement, seq, type: orderMade.type, onDay: day('2018-09-05'), body, source: null }
    expect(found(assembleCampaign([...facts, order]), planOf()).map(({ code }) => code)).toEqual(codes)
  })

  test('given nobody recomputed, then the rule is silent', () => {
    const findings = audit(ledger(signed({ 协议总额: 1, 差价结算: -399999 })), day('2018-09-30'))
    expect(findings.filter(({ rule }) => rule === 'S10')).toEqual([])
  })
})

test('S9 given hardship recorded after signing, then it is told that the agreement rests on the former', () => {
  const poor = (lowIncome: string) => ({ ...SOUND, 征收户: [but('征收户', { 低保: lowIncome })] })
  const campaign = assembleCampaign(standingFacts(imported(poor('否'), poor('是'))))
  const findings = audit(campaign, day('2018-09-30')).filter(({ rule }) => rule === 'S9')
  expect(findings.map(told)).toEqual(['S9 warning hardship-changed 签约 2 H1'])
  expect(findings[0]?.params).toEqual({ what: '低保' })
})

test('given a plan amended within the period, then each day has the version in force on it', () => {
  const [first] = factsOfLedger().filter(({ type }) => type === planAdopted.type)
  if (!first) throw new Error('the sound ledger has a plan')
  const version = (on: string, version: string) => ({
    ...first,
    onDay: day(on),
    body: { ...PLAN, version } as unknown as JsonObject,
  })
  const facts = [version('2018-08-30', '第二版'), version('2018-08-10', '第一版')]
  expect(adoptedBy(facts, day('2018-08-09'))).toBeNull()
  expect(adoptedBy(facts, day('2018-08-29'))?.version).toBe('第一版')
  expect(adoptedBy(facts, day('2018-08-30'))?.version).toBe('第二版')
})
