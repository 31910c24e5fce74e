/** 公布方案: a checked text becomes the next version of the sample's plan; every other text is told why not. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { day } from '@oneruler/campaign/day'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import type { PlanProposalsPage, PlanVersionsPage } from '@oneruler/server/plan-change-pages'
import type { PlanPage } from '@oneruler/server/plan-pages'
import { declinePlan } from '@oneruler/server/ruler/decline-plan'
import type { PlanAct, PlanOutcome } from '@oneruler/server/ruler/plan-act'
import { type Published, proposePlan, publishPlan } from '@oneruler/server/ruler/publish-plan'
import { describe, expect, test } from 'vitest'
import { importFiles } from './opened.ts'
import { SAMPLE, sampleServed } from './sample.ts'

const served = sampleServed()
const PUBLISHED = readFileSync(join(SAMPLE, '补偿方案.md'), 'utf8')
/** What the law's check asks of the sample's plan and it does not state. */
const FINDINGS = async () => {
  const { check } = await served().page<PlanPage>('/plan?day=2018-09-04')
  return check.said.filter(({ severity }) => severity === 'statutory').map(({ code }) => code)
}
const next = (version: string, change: (text: string) => string = (text) => text) =>
  change(PUBLISHED.replace('版本: 2018-08-10', `版本: ${version}`))

const actOf = (by: string): PlanAct => ({
  store: served().deps.installation.store,
  projectId: served().project,
  actor: '示例公布人',
  by,
  via: 'console',
  now: () => new Date('2018-09-04T12:00:00Z'),
  today: day('2018-09-04'),
})
const propose = async (markdown: string, acknowledged?: readonly string[], reason = '奖励期延长') =>
  proposePlan(actOf('R078'), { markdown, acknowledged: acknowledged ?? (await FINDINGS()), reason })
const publish = async (markdown: string, acknowledged?: readonly string[]): Promise<Published> => {
  const proposed = await propose(markdown, acknowledged)
  return 'refused' in proposed ? proposed : approve(proposed.sha256)
}
/** Whoever approves has read it against the version before it. */
const approve = async (sha256: string, by = 'R077', against?: string | null) =>
  publishPlan(actOf(by), { sha256, against: against === undefined ? lastOf(await adoptedOnes()) : against })
const adoptedOnes = () => served().page<PlanVersionsPage>('/plan/versions?day=2018-09-04')
const lastOf = ({ versions: [last] }: PlanVersionsPage): string | null => last?.sha256 ?? null
const codes = (outcome: PlanOutcome<object>) =>
  'refused' in outcome ? outcome.refused.map(({ code }) => code) : ['done']
const proposals = () => served().page<PlanProposalsPage>('/plan/proposals')

describe('a text is not published', () => {
  test('where its examples or assertions do not hold, and where it has errors', async () => {
    const lower = (text: string) =>
      text.replace('|      2–5       |                   300 |', '| 2–5 | 500 |')
    expect(codes(await publish(next('2018-09-05', lower)))).toEqual(['errors'])
    const noUnit = (text: string) => text.replace('1000 元/次', '1000 元')
    expect(codes(await publish(next('2018-09-05', noUnit)))).toContain('errors')
  })

  test('where it is below a floor of the law', async () => {
    const floor = (text: string) => text.replace('|  否  |             45 |', '|  否  |  44 |')
    expect(codes(await publish(next('2018-09-05', floor)))).toContain('below-floor')
  })

  test('where a finding of the law was not acknowledged', async () => {
    expect(codes(await publish(next('2018-09-05'), []))).toEqual(['not-acknowledged'])
  })

  test('where it is the text that stands, or takes its version again', async () => {
    expect(codes(await publish(PUBLISHED))).toEqual(['same-text'])
    const named = await publish(PUBLISHED.replace('（示例）', '（示例改）'))
    expect(codes(named)).toContain('version-taken')
  })

  test('where it is dated before what stands, in the past, or so that signed agreements would change', async () => {
    expect(codes(await publish(next('2018-08-09')))).toEqual([
      'before-standing',
      'before-today',
      'signed-since',
    ])
    expect(codes(await publish(next('2018-09-04')))).toEqual(['signed-since'])
    expect(codes(await publish(next('秋季版')))).toEqual(['version-unread'])
  })
})

describe('given a version proposed by one person', () => {
  const text = next('2018-09-06')
  const versions = () => served().page<PlanVersionsPage>('/plan/versions?day=2018-09-06')

  test('without a reason, then it is refused', async () => {
    expect(codes(await propose(text, undefined, ' '))).toEqual(['reason-missing'])
  })

  test('then he does not publish it, no second one is proposed, and what computes stays as it was', async () => {
    const proposed = await propose(text)
    if ('refused' in proposed) throw new Error(proposed.refused.map(({ message }) => message).join())
    const own = await approve(proposed.sha256, 'R078')
    expect('refused' in own && own.refused.map(({ message }) => message).join()).toContain('R078 是经办人')
    expect(codes(await propose(next('2018-09-07')))).toEqual(['road-closed'])
    expect((await versions()).versions.map(({ version }) => version)).toEqual(['2018-08-10'])
    expect(await served().page('/plan?day=2018-09-06')).toMatchObject({ version: '2018-08-10' })
    expect((await proposals()).waiting).toMatchObject({
      version: '2018-09-06',
      proposedBy: 'R078',
      reason: '奖励期延长',
      markdown: text,
    })
  })

  test('when who approves has read another text, or held it against another version, then it is refused', async () => {
    const { waiting } = await proposals()
    expect(codes(await approve(lastOf(await adoptedOnes()) ?? ''))).toEqual(['text-changed'])
    for (const against of [null, 'a'.repeat(64)])
      expect(codes(await approve(waiting?.sha256 ?? '', 'R077', against))).toEqual(['compared-with-another'])
    expect(waiting?.follows).toMatchObject({ version: '2018-08-10' })
  })

  test('when a folder brings a text of its own, then its rows are read, and the text is left aside with a word', async () => {
    const files = readLedgerFolder(SAMPLE)
    if (!files) throw new Error('the sample has no workbook')
    const plan = new TextEncoder().encode(next('2018-09-08'))
    const { staged } = await importFiles(served().deps.installation as Parameters<typeof importFiles>[0], {
      ...files,
      plan,
    })
    expect(staged.notes).toEqual([expect.stringContaining('2018-09-08 版方案没有采用')])
    expect((await versions()).versions.map(({ version }) => version)).toEqual(['2018-08-10'])
  })

  test('when another declines it, then it is not published any more, and both reasons stay on record', async () => {
    const { waiting } = await proposals()
    const sha256 = waiting?.sha256 ?? ''
    expect(codes(await declinePlan(actOf('R077'), { sha256, reason: '日期有误' }))).toEqual(['done'])
    expect(codes(await approve(sha256))).toEqual(['no-proposal'])
    const page = await proposals()
    expect([page.waiting, page.settled]).toMatchObject([
      null,
      [
        {
          version: '2018-09-06',
          as: 'declined',
          settledBy: 'R077',
          reason: '奖励期延长',
          because: '日期有误',
        },
      ],
    ])
  })
})

describe('given a lower lowest reward, dated the day after the last agreement, when it is published', () => {
  const changed = next('2018-09-05', (text) =>
    text.replace('签约期: 2018-08-26 至 2018-09-04', '签约期: 2018-08-26 至 2018-09-14'),
  )
  const versions = () => served().page<PlanVersionsPage>('/plan/versions?day=2018-09-04')
  const fetched = async (sha256: string, file: string) => {
    const address = `/api/projects/${served().project}/plan/versions/${sha256}/${file}`
    const response = await served().app.request(address)
    return { response, bytes: Buffer.from(await response.arrayBuffer()) }
  }

  test('then it applies from its day, and the one before it until then', async () => {
    expect(codes(await publish(changed))).toEqual(['done'])
    const [newer, older] = (await versions()).versions
    expect(newer).toMatchObject({ version: '2018-09-05', state: 'ahead', agreements: 0, actor: '示例公布人' })
    expect(older).toMatchObject({
      version: '2018-08-10',
      state: 'in-force',
      agreements: 649,
      publication: null,
    })
    expect(newer?.publication?.acknowledged).toEqual([...new Set(await FINDINGS())])
    expect(await served().page('/plan?day=2018-09-04')).toMatchObject({ version: '2018-08-10' })
    expect(await served().page('/plan?day=2018-09-05')).toMatchObject({ version: '2018-09-05' })
  })

  test('then its text and its module are fetched under their hashes, and the module computes as the plan does', async () => {
    const [newer] = (await versions()).versions
    const text = await fetched(newer?.sha256 ?? '', 'plan.md')
    expect(text.bytes.toString()).toBe(changed)
    const module = await fetched(newer?.sha256 ?? '', 'plan.mjs')
    const sha256 = createHash('sha256').update(module.bytes).digest('hex')
    expect(sha256).toBe(newer?.publication?.moduleSha256)
    expect(module.response.headers.get('etag')).toBe(`"${sha256}"`)
    // With the sample's own 2.4 kB of rules and 2.6 kB of names; a telephone fetches it in one go.
    expect(gzipSync(module.bytes).length).toBeLessThanOrEqual(10_000)
    const { about, compute } = await import(`data:text/javascript;base64,${module.bytes.toString('base64')}`)
    expect(about).toMatchObject({ version: '2018-09-05', sha256: newer?.sha256 })
    const house = { 用途: '住宅', 结构: '砖混', 认定面积: '86.40', 未登记面积: '12.50', 评估单价: '6830.50' }
    const facts = { 补偿方式: '货币补偿', 低保: '否', 住房困难: '否', 签约日: '2018-08-26' }
    const { results } = compute({ 户: [facts], 房屋: [{ ...house, 装修及附属物评估价: '41000' }] })
    expect(results.协议总额).toBe('795445')
    expect(compute({ 户: [facts] }).problems).toHaveLength(1)
  })

  test('then a plan that a ledger brought has its module too, made when it is asked for', async () => {
    const older = (await versions()).versions.at(-1)
    const { response, bytes } = await fetched(older?.sha256 ?? '', 'plan.mjs')
    expect(response.status).toBe(200)
    expect(bytes.toString()).toContain('2018-08-10')
    expect((await fetched('0'.repeat(64), 'plan.md')).response.status).toBe(404)
  })

  test('then the folder with the older plan, imported again, does not adopt it again', async () => {
    const files = readLedgerFolder(SAMPLE)
    if (!files) throw new Error('the sample has no workbook')
    await importFiles(served().deps.installation as Parameters<typeof importFiles>[0], files)
    expect((await versions()).versions.map(({ version }) => version)).toEqual(['2018-09-05', '2018-08-10'])
    expect(await served().page('/plan?day=2018-09-05')).toMatchObject({ version: '2018-09-05' })
  })
})
