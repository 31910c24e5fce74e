/** 全程的文书: in a campaign acted from the boundary to the archive, every paper of a household is called for and can be whole. */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { agreementSupplemented, supplementProposed } from '@oneruler/campaign/agreement-change'
import { appraisalAnswered } from '@oneruler/campaign/appraisal'
import { auditPublished } from '@oneruler/campaign/archive'
import { assembleCampaign, type Campaign, type Dossier } from '@oneruler/campaign/campaign'
import { agreementsLapsed } from '@oneruler/campaign/effect'
import { entryRefused } from '@oneruler/campaign/entry'
import type { JsonObject } from '@oneruler/campaign/event'
import { hearingHeld, hearingNotified } from '@oneruler/campaign/hearing'
import { homeChosen } from '@oneruler/campaign/home'
import { houseInspected } from '@oneruler/campaign/inspection'
import { countingAgreement } from '@oneruler/campaign/measures'
import { yuanText } from '@oneruler/campaign/money'
import { orderMade } from '@oneruler/campaign/order'
import { paymentMade } from '@oneruler/campaign/payment'
import { DEMAND, documentServed } from '@oneruler/campaign/serving'
import { type Fact, standingFacts } from '@oneruler/campaign/standing'
import { valuerChosen } from '@oneruler/campaign/valuer'
import type { LoadedCampaign } from '@oneruler/server/loaded-campaign'
import { grouped } from '@oneruler/server/papers/agreed-household'
import { HOUSEHOLD_PAPERS, householdPaperOf } from '@oneruler/server/papers/household-papers'
import { sayRefused } from '@oneruler/server/papers/paper-line'
import { type PaperSource, paperSource } from '@oneruler/server/papers/paper-source'
import { PROJECT_PAPERS } from '@oneruler/server/papers/project-papers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ServerOffice } from '../../../tools/acted/server-office.ts'
import { runCampaign } from '../../../tools/acted/whole-campaign.ts'
import { openFresh } from './opened.ts'
import { PAPER_TERMS } from './paper-terms.ts'

const SEED = 20180502
const HOUSEHOLDS = 60

let installation: Awaited<ReturnType<typeof openFresh>>
let loaded: LoadedCampaign
let facts: readonly Fact[]
let source: PaperSource
beforeAll(async () => {
  installation = await openFresh()
  const office = new ServerOffice(installation)
  await runCampaign(office, SEED, HOUSEHOLDS)
  expect(await office.as('R0001').attempt('statePaperTerms', '', PAPER_TERMS)).toEqual([])
  loaded = (await installation.campaigns.load(office.projectId)) as LoadedCampaign
  facts = standingFacts((await installation.known.of(office.projectId)).all)
  source = await paperSource(installation.store, loaded, office.today)
}, 300_000)
afterAll(() => installation.discard())

/** What whoever prints states, where no fact holds it. */
const STATED = {
  text: '示例',
  day: '2018-12-31',
  count: '1',
} as const
const madeOf = (kind: string, from: PaperSource, household: Dossier) => {
  const paper = householdPaperOf(kind)
  const hours = { 时段起: '09:30', 时段止: '11:00' }
  const stated = paper?.asked.map(({ name, kind: as }) => [name, STATED[as]]) ?? []
  return paper?.completed(from, household, { ...Object.fromEntries(stated), ...hours }) ?? null
}
/** The households that have it whole; it throws what one lacks. */
function haveWhole(kind: string, from: PaperSource = source): Dossier[] {
  return [...from.campaign.households.values()].filter((household) => {
    const made = madeOf(kind, from, household)
    if (made && 'refused' in made) throw new Error(sayRefused(made.refused).join(''))
    return made !== null
  })
}
/** The campaign with what else might have been recorded last, or without what was. */
const withFacts = async (campaign: Campaign): Promise<PaperSource> =>
  paperSource(installation.store, { ...loaded, campaign }, source.today)
const added = (beside: Fact, type: string, body: object, secret: object | null = null): Fact => ({
  ...beside,
  ...{ seq: facts.length + 100_000, type, source: null },
  body: body as JsonObject,
  private: secret as JsonObject | null,
})
const without = (...types: string[]) => facts.filter(({ type }) => !types.includes(type))

test('every paper that the campaign called for is whole, of as many households as it concerns', () => {
  const signed = [...loaded.campaign.households.values()].filter(countingAgreement).length
  const ordered = HOUSEHOLDS - signed
  const expected: Readonly<Record<string, number>> = {
    'consent-poll': HOUSEHOLDS,
    'survey-form': HOUSEHOLDS,
    'inspection-record': HOUSEHOLDS,
    'serving-proof': HOUSEHOLDS,
    'recheck-request': HOUSEHOLDS,
    agreement: signed,
    settlement: signed,
    'payment-notice': HOUSEHOLDS,
    'vacating-accepted': HOUSEHOLDS,
    'compensation-order': ordered,
    'demand-notice': ordered,
  }
  expect(Object.fromEntries(Object.keys(expected).map((kind) => [kind, haveWhole(kind).length]))).toEqual(
    expected,
  )
  expect(haveWhole('unregistered-finding').length).toBeGreaterThan(0)
  expect(haveWhole('appraisal-request').length).toBeGreaterThan(0)
})

test('every paper of the project that the campaign called for is whole, once the rest is stated', () => {
  const states = PROJECT_PAPERS.map((paper) => {
    const stated = Object.fromEntries(paper.asked.map(({ name, kind }) => [name, STATED[kind]]))
    const made = paper.completed(source, stated)
    if (made && 'refused' in made) throw new Error(sayRefused(made.refused).join(''))
    return [paper.kind, made !== null]
  })
  expect(states.filter(([, isWhole]) => !isWhole)).toEqual([
    ['hearing-record', false],
    ['decision-ended', false],
  ])
})

test('a hearing, a vote and an audit print as they were told line by line, and a number of somebody is not put up', async () => {
  const beside = facts.find(({ streamKind }) => streamKind === 'project') as Fact
  const textOf = async (kind: string, ...more: readonly Fact[]): Promise<string> => {
    const kept = without(...more.map(({ type }) => type))
    const from = await withFacts(assembleCampaign([...kept, ...more].sort((a, b) => a.seq - b.seq)))
    const paper = PROJECT_PAPERS.find((one) => one.kind === kind)
    const stated = Object.fromEntries(paper?.asked.map(({ name, kind: as }) => [name, STATED[as]]) ?? [])
    const made = paper?.completed(from, stated)
    if (!made || 'refused' in made) throw new Error(made ? sayRefused(made.refused).join('') : kind)
    return JSON.stringify(made.complete.values)
  }
  const heard = await textOf(
    'hearing-record',
    added(beside, hearingNotified.type, { hearingOn: '2018-07-20' }, { venue: '示例会议室' }),
    added(
      beside,
      hearingHeld.type,
      { signedUp: 34, representatives: 12, publicRepresentatives: 0 },
      {
        ...{ changes: '示例修改', chair: '示例主持', recorder: '示例记录' },
        turns: [{ speaker: '示例代表', said: '示例意见', answer: '示例回应' }],
      },
    ),
  )
  for (const said of ['12人（报名34人）', '没有公众代表', '示例会议室', '示例回应'])
    expect(heard).toContain(said)

  const voted = { valuer: '评估甲', way: '投票', certificates: 60, tookPart: 50, forIt: 31 }
  const vote = added(
    beside,
    valuerChosen.type,
    { ...voted, votes: { 评估甲: 31, 评估乙: 19 } },
    { notary: '示例公证处', deed: null },
  )
  const chosen = await textOf('valuer-chosen', vote)
  for (const said of ['31 票', '19 票', '没有选定', '示例公证处']) expect(chosen).toContain(said)

  const audited = (issues: readonly object[]) =>
    textOf(
      'audit-posting',
      added(
        beside,
        auditPublished.type,
        { auditor: '示例审计局' },
        { conclusion: '示例', period: '示例', issues },
      ),
    )
  expect(await audited([])).toContain('没有发现需要整改的问题')
  const found = await audited([{ found: '示例：联系 13912345678', remedy: '示例整改', office: '示例单位' }])
  expect(found).toContain('发现问题1个')
  expect(found).not.toContain('13912345678')
})

test('the others are whole once what calls for them is recorded', async () => {
  const agreement = facts.findLast(({ type }) => type === agreementSigned.type) as Fact
  const order = facts.find(({ type }) => type === orderMade.type) as Fact
  const body = agreement.body as { readonly agreement: string; readonly totalFen: string }
  const more: Readonly<Record<string, readonly Fact[]>> = {
    'valuation-notice': [
      ...without(houseInspected.type),
      added(agreement, entryRefused.type, { time: 1, by: 'R0001' }, { witness: '示例见证人', told: null }),
    ],
    'appraisal-opinion': [
      ...facts,
      added(
        agreement,
        appraisalAnswered.type,
        { requestedOn: '2018-09-01', finding: '维持', experts: 3, valuers: 2 },
        {
          opinion: '示例意见',
          panel: '示例专家委员会',
          members: ['一', '二', '三'].map((name) => ({ name: `示例${name}`, capacity: '注册房地产估价师' })),
        },
      ),
    ],
    'choice-notice': without(orderMade.type),
    'supplementary-agreement': [
      ...facts,
      {
        ...added(agreement, supplementProposed.type, body, { reason: '示例事由' }),
        seq: facts.length + 99_999,
      },
      added(agreement, agreementSupplemented.type, {
        ...body,
        totalFen: String(BigInt(body.totalFen) + 100_00n),
        settlementFen: String(BigInt(body.totalFen) + 100_00n),
        planVersion: '2018-08-10',
      }),
    ],
    'home-choice': [
      ...facts,
      added(agreement, homeChosen.type, { home: '1-1-101', agreement: body.agreement }),
    ],
    'enforcement-application': [
      ...facts,
      added(order, documentServed.type, { document: DEMAND, method: '直接送达', by: 'R0001' }),
    ],
    'decision-ended-notice': [
      ...facts,
      added(facts.find(({ streamKind }) => streamKind === 'project') as Fact, agreementsLapsed.type, {
        signed: 70,
        certificates: 100,
        percent: 80,
      }),
    ],
  }
  for (const [kind, with_] of Object.entries(more)) {
    expect(haveWhole(kind), kind).toEqual([])
    const from = await withFacts(assembleCampaign([...with_].sort((a, b) => a.seq - b.seq)))
    expect(haveWhole(kind, from).length, kind).toBeGreaterThan(0)
  }
  const tried = [...Object.keys(more)]
  expect(HOUSEHOLD_PAPERS.filter(({ kind }) => tried.includes(kind))).toHaveLength(tried.length)
})

test('an order, its lines and a payment notice say what was decided and paid', () => {
  const valuesOf = (kind: string, household: Dossier): Record<string, unknown> => {
    const made = madeOf(kind, source, household)
    if (!made || 'refused' in made) throw new Error(kind)
    return made.complete.values
  }
  for (const household of haveWhole('compensation-order')) {
    const { totalFen } = household.last(orderMade)?.body ?? {}
    const values = valuesOf('compensation-order', household)
    expect(values.补偿金额).toBe(grouped(yuanText(totalFen ?? '')))
    const lines = values.补偿项目 as readonly { readonly 金额: string }[]
    const sum = lines.reduce((so, { 金额 }) => so + Number(金额.replaceAll(',', '')), 0)
    expect(yuanText(String(Math.round(sum * 100)))).toBe(yuanText(totalFen ?? ''))
  }
  for (const household of haveWhole('payment-notice')) {
    const { 合计, 批次 } = valuesOf('payment-notice', household)
    const paid = household.of(paymentMade).filter(({ body }) => body.paidIn === 批次)
    const fen = paid.reduce((sum, { body }) => sum + Number(body.amountFen), 0)
    expect(合计).toBe(grouped(yuanText(String(fen))))
  }
})
