/** 打印批次: papers of the sample printed in bulk, said again by what stands in the PDF, and followed until they are served. */
import { createHash } from 'node:crypto'
import { countingAgreement } from '@oneruler/campaign/measures'
import { factsAsked, factsFrozen } from '@oneruler/campaign/plan-facts'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import type { Plan } from '@oneruler/ruler/plan'
import { createApp } from '@oneruler/server/app'
import type { LoadedCampaign } from '@oneruler/server/loaded-campaign'
import { grouped } from '@oneruler/server/papers/agreed-household'
import { planInForce } from '@oneruler/server/plan-in-force'
import type { PrintBatchesPage, PrintBatchPage, PrintJobPage } from '@oneruler/server/print-pages'
import { endGrant, type Grant, type GrantTerms, giveGrants, grantsOf } from '@oneruler/server/sign-in/grants'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { pdfText } from '../../../tools/pdf-text.ts'
import { PAPER_TERMS } from './paper-terms.ts'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
let app: ReturnType<typeof createApp>
let loaded: LoadedCampaign
/** R001, who may do every act of the sample. */
let commander: SignedApp
const as = async (terms: Pick<GrantTerms, 'role' | 'reach' | 'staff'>): Promise<SignedApp> =>
  asSigned(app, await signIn(served().deps, [{ ...terms, project: served().project, until: null }]))
beforeAll(async () => {
  const { deps, project } = served()
  app = createApp(deps)
  loaded = (await deps.installation.campaigns.load(project)) as LoadedCampaign
  commander = await as({ role: 'commander', staff: 'R001', reach: {} })
})

const at = (path: string): string => `/api/projects/${served().project}${path}`
const said = async <Page>(who: SignedApp, path: string): Promise<Page> =>
  (await (await who.request(at(path))).json()) as Page
const asked = async (who: SignedApp, wanted: object): Promise<PrintJobPage> =>
  (await (await who.request(at('/print-batches'), posted(wanted))).json()) as PrintJobPage
/** Asked for, and looked at again once its stream has ended. */
async function printed(who: SignedApp, wanted: object): Promise<PrintJobPage> {
  const { batch } = await asked(who, wanted)
  await (await who.request(at(`/print-batches/${batch}/progress`))).text()
  return said(who, `/print-batches/${batch}/job`)
}
const fileOf = async (who: SignedApp, { batch }: PrintJobPage, file: string) =>
  new Uint8Array(await (await who.request(at(`/print-batches/${batch}/files/${file}`))).arrayBuffer())
async function act(name: string, target: string, input: object): Promise<void> {
  const response = await commander.request(at(`/commands/${name}`), posted({ id: v7(), target, input }))
  expect(await response.json()).toMatchObject({ kind: 'accepted' })
}

const numbers = (isSigned: boolean): string[] =>
  [...loaded.campaign.households.values()]
    .filter((household) => (countingAgreement(household) !== undefined) === isSigned)
    .map(({ number }) => number)

interface PlanModule {
  compute(facts: object): { readonly results: Readonly<Record<string, string>> }
}
/** What each household is given, by the module of the plan that residents compute with. */
async function totalsByModule(): Promise<ReadonlyMap<string, string>> {
  const day = countingAgreement(loaded.campaign.households.get('H0463') as never)?.onDay
  const adopted = day && adoptedBy(loaded.campaign.facts, day)
  const plan = day && (await planInForce(served().deps.installation.store, loaded, day))?.checked.plan
  const response = await commander.request(at(`/plan/versions/${adopted?.sha256}/plan.mjs`))
  const code = Buffer.from(await response.arrayBuffer()).toString('base64')
  const { compute } = (await import(`data:text/javascript;base64,${code}`)) as PlanModule
  return new Map(
    [...loaded.campaign.households.values()].flatMap((household) => {
      const agreement = countingAgreement(household)
      const facts = agreement && factsFrozen(household, agreement)
      const total = facts ? compute(factsAsked(plan as Plan, facts)).results.协议总额 : undefined
      return total === undefined ? [] : [[household.number, total] as const]
    }),
  )
}

/** The totals of the sheets in a text, one a sheet. */
const totalsIn = (text: string) =>
  [...text.matchAll(/协议总额人民币[^\d]+([\d,.]+)结算/g)].map(([, total]) => total)

test('given ninety households that signed and two that did not, then ninety sheets are printed in one file and one each, every total the ruler’s, and the two are named', async () => {
  const [signed, unsigned] = [numbers(true).slice(0, 90), numbers(false).slice(0, 2)]
  const job = await printed(commander, {
    kind: 'settlement',
    of: { households: [...unsigned, ...signed].reverse() },
  })
  expect(job).toMatchObject({ phase: 'ready', progress: 1, asked: 92, printed: 90, refusal: null })
  expect(job.notReady.map(({ household }) => household)).toEqual(unsigned)
  expect(job.notReady[0]?.reasons).toEqual(['签约之后才能打印分户补偿计算单。'])

  const bound = await fileOf(commander, job, 'bound.pdf')
  expect(createHash('sha256').update(bound).digest('hex')).toBe(job.sha256)
  const { text, pages } = await pdfText(bound)
  expect(pages).toBe(job.pages)
  expect([...text.matchAll(/户号(H\d{4})/g)].map(([, number]) => number)).toEqual(signed)

  const totals = await totalsByModule()
  const givenTo = signed.map((number) => grouped(totals.get(number) ?? '?'))
  expect(totalsIn(text)).toEqual(givenTo)
  const zip = await openParts(await fileOf(commander, job, 'singles.zip'), WORKBOOK_LIMITS)
  expect(zip.names).toEqual(signed.map((number) => `${number}-分户补偿计算单.pdf`))
  let together = 0
  for (const [index, number] of signed.entries()) {
    const chunks: Uint8Array[] = []
    await zip.read(zip.names[index] as string, (chunk) => chunks.push(chunk))
    const single = await pdfText(Buffer.concat(chunks))
    together += single.pages
    expect(single.text).toContain(`户号${number}`)
    expect(totalsIn(single.text)).toEqual([givenTo[index]])
  }
  expect(together).toBe(pages)
})

test('given a batch of notices that were printed, then it is told when and by whom, and who of them was served since', async () => {
  await act('statePaperTerms', '', PAPER_TERMS)
  const some = ['H9001', 'H9002', 'H9003']
  for (const household of some) {
    await act('registerHousehold', household, {
      ...{ owner: '示例户主', address: '示例路9号', group: '八组', partner: 'B41', caseworker: 'R078' },
      ...{ lowIncome: '否', housingDifficulty: '否', on: '2018-06-10' },
    })
    await act('recordEntryRefused', household, { witness: '示例见证人' })
  }
  const stated = {
    约定日期: '2018-09-06',
    时段起: '09:30',
    时段止: '11:00',
    准备材料: '权属证书',
    评估机构: '评估机构乙',
  }
  const of = { households: some }
  const job = await printed(commander, { kind: 'valuation-notice', stated, of })
  expect(job).toMatchObject({ phase: 'ready', printed: 3, notReady: [] })
  const lines = (await said<PrintBatchesPage>(commander, '/print-batches')).batches
  expect(lines[0]).toMatchObject({
    ...{ kind: 'valuation-notice', name: '限期评估告知书', printedOn: '2018-09-04', actor: '示例某' },
    ...{ printed: 3, served: 0, pages: job.pages, sha256: job.sha256 },
  })
  expect(lines[1]).toMatchObject({ kind: 'settlement', printed: 90, served: null })
  await act('serveValuationNotice', some[1] as string, { method: '直接送达', recipient: '本人' })
  const page = await said<PrintBatchPage>(commander, `/print-batches/${job.batch}`)
  expect(page).toMatchObject({ served: 1, servedBy: 'serveValuationNotice', hasFiles: true })
  expect(page.households.map(({ household, servedOn }) => [household, servedOn])).toEqual([
    [some[0], null],
    [some[1], '2018-09-04'],
    [some[2], null],
  ])
})

test('given households none of which can have the paper, then nothing is printed or recorded, and each is named', async () => {
  const before = (await said<PrintBatchesPage>(commander, '/print-batches')).batches.length
  const of = { households: numbers(false).slice(0, 2) }
  const job = await printed(commander, { kind: 'agreement', of })
  expect(job).toMatchObject({ phase: 'refused', printed: 0 })
  expect(job.notReady).toHaveLength(2)
  expect((await said<PrintBatchesPage>(commander, '/print-batches')).batches).toHaveLength(before)
  expect((await commander.request(at(`/print-batches/${job.batch}/files/bound.pdf`))).status).toBe(404)
})

test('given a batch that is cancelled while another is printed, then nothing of it is recorded', async () => {
  const before = (await said<PrintBatchesPage>(commander, '/print-batches')).batches.length
  const first = await asked(commander, { kind: 'settlement', of: { query: { state: 'signed' } } })
  const second = await asked(commander, { kind: 'settlement', of: { households: ['H0463'] } })
  for (const { batch } of [second, first]) {
    const response = await commander.request(at(`/print-batches/${batch}/cancel`), posted({}))
    expect(await response.json()).toMatchObject({ phase: 'cancelled' })
  }
  const after = await printed(commander, { kind: 'settlement', of: { households: ['H0463'] } })
  expect(after.phase).toBe('ready')
  const { batches } = await said<PrintBatchesPage>(commander, '/print-batches')
  expect(batches.map(({ batch }) => batch)).not.toContain(first.batch)
  expect(batches).toHaveLength(before + 1)
})

test('who reaches some households prints those alone, sees of a batch those alone, and fetches no files of another', async () => {
  const groupOf = (number: string) => loaded.campaign.households.get(number)?.registered.body.group ?? ''
  const group = groupOf(numbers(true)[0] as string)
  const member = await as({ role: 'group-member', staff: null, reach: { groups: [group] } })
  const foreign = numbers(true).find((number) => groupOf(number) !== group)
  const refused = await member.request(
    at('/print-batches'),
    posted({ kind: 'settlement', of: { households: [foreign] } }),
  )
  expect([refused.status, await refused.text()]).toEqual([404, expect.stringContaining(`“${foreign}”`)])

  const theirs = numbers(true).filter((number) => groupOf(number) === group && number.startsWith('H000'))
  const job = await printed(member, { kind: 'settlement', of: { query: { state: 'signed', q: 'H000' } } })
  expect(job).toMatchObject({ phase: 'ready', printed: theirs.length })
  const all = await printed(commander, { kind: 'settlement', of: { households: [foreign, theirs[0]] } })
  const seen = await said<PrintBatchPage>(member, `/print-batches/${all.batch}`)
  expect(seen.households.map(({ household }) => household)).not.toContain(foreign)
  expect(seen).toMatchObject({ hasFiles: false, printed: seen.households.length })
  expect((await member.request(at(`/print-batches/${all.batch}/files/bound.pdf`))).status).toBe(404)
})

test('given an hour in which nobody looked, then the files of a batch are gone, and what was printed is told still', async () => {
  const { deps, project } = served()
  let now = deps.now()
  const terms = { role: 'commander', project, staff: 'R001', reach: {}, until: null } as const
  const later = asSigned(createApp({ ...deps, now: () => now }), await signIn(deps, [terms]))
  const job = await printed(later, { kind: 'settlement', of: { households: ['H0463'] } })
  const looked = () => said<PrintBatchPage>(later, `/print-batches/${job.batch}`)
  expect(await looked()).toMatchObject({ hasFiles: true, printed: 1 })
  now = new Date(now.getTime() + 3_600_001)
  expect(await looked()).toMatchObject({ hasFiles: false, printed: 1 })
  expect((await later.request(at(`/print-batches/${job.batch}/files/bound.pdf`))).status).toBe(404)
})

test('files that were fetched stand in the access log, with how many households they name', async () => {
  const job = await printed(commander, { kind: 'settlement', of: { households: ['H0463'] } })
  await fileOf(commander, job, 'bound.pdf')
  const { pool } = served().deps.installation.store
  const { rows } = await pool.query(
    `SELECT detail FROM access_log WHERE what = 'exported' ORDER BY entry_id DESC LIMIT 1`,
  )
  expect(rows[0]?.detail).toMatchObject({ table: 'papers', rows: 1 })
})

test('what is asked badly is said: no household, too many, an unknown paper, a sentence instead of a list', async () => {
  const status = async (wanted: object) =>
    (await commander.request(at('/print-batches'), posted(wanted))).status
  expect(await status({ kind: 'settlement', of: { query: { q: '没有这样的户' } } })).toBe(400)
  const many = Array.from({ length: 1001 }, (_, n) => `X${n}`)
  expect(await status({ kind: 'settlement', of: { households: many } })).toBe(400)
  expect(await status({ kind: 'none', of: { households: ['H0463'] } })).toBe(404)
  expect(await status({ kind: 'settlement', of: '全部' })).toBe(400)
})

test('given a batch, when whoever printed it is handed over to another group, then it, its files and its stream are his no more', async () => {
  const { deps, project } = served()
  const grant = (group: string): GrantTerms => ({
    ...{ role: 'group-leader', project, staff: 'R009', until: null },
    reach: { groups: [group] },
  })
  const leader = asSigned(app, await signIn(deps, [grant('三组')], 'handed.over'))
  const signed = numbers(true).filter(
    (number) => loaded.campaign.households.get(number)?.registered.body.group === '三组',
  )
  const job = await printed(leader, { kind: 'settlement', of: { households: signed.slice(0, 2) } })
  const paths = ['', '/job', '/progress', '/files/bound.pdf', '/files/singles.zip']
  const statuses = async () => {
    const asking = paths.map((path) => leader.request(at(`/print-batches/${job.batch}${path}`)))
    return Promise.all(asking.map(async (answer) => (await answer).status))
  }
  expect(await statuses()).toEqual([200, 200, 200, 200, 200])

  const running = await asked(leader, { kind: 'settlement', of: { households: signed } })
  const stream = await leader.request(at(`/print-batches/${running.batch}/progress`))
  const grants = await grantsOf(deps.installation.store)
  const held = grants.filter(({ reach }) => reach.groups?.[0] === '三组').at(-1) as Grant
  const giving = { by: 'test', at: deps.now(), address: '127.0.0.1' }
  await giveGrants(deps.installation.store.pool, held.account, [grant('四组')], {
    ...giving,
    from: held.from,
  })
  await endGrant(deps.installation.store.pool, held, { ...giving, reason: '交接' })

  expect(await stream.text()).not.toContain('"phase":"ready"')
  expect(await statuses()).toEqual([404, 404, 404, 404, 404])
  const { underWay, batches } = await said<PrintBatchesPage>(leader, '/print-batches')
  expect(underWay).toEqual([])
  expect(batches.map(({ batch }) => batch)).not.toContain(job.batch)
})
