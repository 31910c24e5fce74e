/** 范围: twenty accounts look through everything there is, and find no household that is not theirs. */

import { day } from '@oneruler/campaign/day'
import type { PeoplePage } from '@oneruler/server/access-pages'
import { createApp } from '@oneruler/server/app'
import type { Deps } from '@oneruler/server/deps'
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import type { RoadPage } from '@oneruler/server/road-pages'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test, vi } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, everywhere, posted, type SignedApp, STATED, signIn } from './signed-in.ts'

const served = sampleServed()

interface Household {
  readonly number: string
  readonly group: string
  readonly partner: string
}
let households: readonly Household[]
beforeAll(async () => {
  const loaded = await served().deps.installation.campaigns.load(served().project)
  households = [...(loaded?.campaign.households.values() ?? [])].map(({ number, registered: { body } }) => ({
    number,
    group: body.group ?? '',
    partner: body.partner ?? '',
  }))
})

const numbersIn = (text: string): string[] => [...new Set(text.match(/H\d{4}/g) ?? [])].sort()
const numbersOf = (isTheirs: (household: Household) => boolean): string[] =>
  households
    .filter(isTheirs)
    .map(({ number }) => number)
    .sort()

const granted = (
  role: GrantTerms['role'],
  reach: GrantTerms['reach'],
  staff: string | null = null,
): GrantTerms => ({
  role,
  project: served().project,
  staff,
  reach,
  until: null,
})

const textOf = async (app: SignedApp, path: string): Promise<string> =>
  (await app.request(`/api/projects/${served().project}${path}`)).text()

async function listed(app: SignedApp): Promise<string[]> {
  const pages = await Promise.all(
    [1, 2].map(
      async (page) => JSON.parse(await textOf(app, `/households?size=500&page=${page}`)) as HouseholdListPage,
    ),
  )
  return pages.flatMap(({ rows }) => rows.map(({ number }) => number)).sort()
}

const SEES_HOUSES: readonly string[] = ['valuer', 'surveyor']
type Theirs = readonly [GrantTerms, (household: Household) => boolean]

const LISTS = ['issues', 'appeals', 'ratings', 'payments', 'hard-cases', 'visits', 'surveys', 'servings']

/** Words that stand in many lines of many kinds. */
const SEARCHED = ['H', '面积', '送达', '决定', '家', '公告', '路']
/** One in sixty, the hard cases' numbers among others. */
const spread = (numbers: readonly string[]): string[] => numbers.filter((_, index) => index % 60 === 0)

test('each of twenty accounts finds its own households and no other, wherever it looks', {
  timeout: 240_000,
}, async () => {
  const groups = [...new Set(households.map(({ group }) => group))]
  const partners = [...new Set(households.map(({ partner }) => partner))].slice(0, 8)
  const own: readonly Theirs[] = [
    ...groups.map(
      (group): Theirs => [granted('group-member', { groups: [group] }), (one) => one.group === group],
    ),
    ...partners.map(
      (code): Theirs => [granted('partner-staff', { partners: [code] }), (one) => one.partner === code],
    ),
    [
      granted('valuer', { households: ['H0003', 'H0700'] }),
      ({ number }) => ['H0003', 'H0700'].includes(number),
    ],
    [granted('surveyor', { households: ['H0001'] }), ({ number }) => number === 'H0001'],
    // A reach of another kind than the role's opens nothing.
    [granted('group-leader', {}), () => false],
    [granted('partner-staff', { groups: ['一组'] }), () => false],
  ]
  expect(own).toHaveLength(20)

  for (const [terms, isTheirs] of own) {
    const app = asSigned(createApp(served().deps), await signIn(served().deps, [terms]))
    const theirs = numbersOf(isTheirs)
    const who = `${terms.role} ${JSON.stringify(terms.reach)}`
    expect(await listed(app), who).toEqual(theirs)

    const looked = [
      '/overview',
      '/groups',
      '/findings',
      '/road',
      '/homes',
      '/my-day',
      '/issues',
      '/office',
      ...LISTS.map((list) => `/lists/${list}`),
      ...SEARCHED.map((q) => `/search?q=${q}`),
    ]
    for (const path of looked) {
      const beyond = numbersIn(await textOf(app, path)).filter((number) => !theirs.includes(number))
      expect(beyond, `${who} ${path}`).toEqual([])
    }

    const foreign = numbersOf((one) => !isTheirs(one))[0] as string
    for (const path of [
      `/households/${foreign}`,
      `/road/household/${foreign}`,
      ...(SEES_HOUSES.includes(terms.role)
        ? []
        : [
            `/plan/sheet?household=${foreign}`,
            `/plan/signing-days?household=${foreign}`,
            `/households/${foreign}/papers`,
          ]),
    ]) {
      const response = await app.request(`/api/projects/${served().project}${path}`)
      expect([response.status, await response.json()], path).toEqual([
        404,
        { message: `征收户名册里没有户号“${foreign}”。请核对户号，或到“征收户”里查找。` },
      ])
    }
    const found = JSON.parse(await textOf(app, `/households?q=${foreign}`)) as HouseholdListPage
    expect(found).toMatchObject({ total: 0, rows: [] })
    for (const number of spread(numbersOf((one) => !isTheirs(one))))
      expect(JSON.parse(await textOf(app, `/search?q=${number}`)), `${who} ${number}`).toEqual({ groups: [] })
    const opened = theirs[0]
    if (opened !== undefined)
      expect(
        numbersIn(await textOf(app, `/households/${opened}`)).filter((one) => !theirs.includes(one)),
      ).toEqual([])
  }
})

test('the Excel table has the same bounds as the list', async () => {
  const cookie = await signIn(served().deps, [granted('surveyor', { households: ['H0001', 'H0002'] })])
  const app = asSigned(createApp(served().deps), cookie)
  const response = await app.request(`/api/projects/${served().project}/households.xlsx`, posted(STATED))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  let text = ''
  workbook.eachSheet((sheet) => sheet.eachRow((row) => (text += JSON.stringify(row.values))))
  expect(numbersIn(text)).toEqual(['H0001', 'H0002'])
})

test('who reinforces a group sees its households while the reinforcement runs, and not the day after', async () => {
  const cookie = await signIn(served().deps, [granted('group-member', {}, 'R009')])
  const on = (today: string): SignedApp => {
    const deps: Deps = { ...served().deps, today: () => day(today) }
    return asSigned(createApp(deps), cookie)
  }
  const first = numbersOf(({ group }) => group === '一组')
  const both = numbersOf(({ group }) => group === '一组' || group === '二组')
  expect(await listed(on('2018-08-28'))).toEqual(first)
  expect(await listed(on('2018-08-29'))).toEqual(both)
  expect(await listed(on('2018-09-04'))).toEqual(both)
  expect(await listed(on('2018-09-05'))).toEqual(first)
})

test('a grant opens nothing before its first day, after its last, or in another project', async () => {
  const { deps, project } = served()
  const until = day('2018-09-05')
  const cookie = await signIn(deps, [{ ...granted('leader', {}), until }])
  const on = (moment: string) => asSigned(createApp({ ...deps, now: () => new Date(moment) }), cookie)
  const overview = `/api/projects/${project}/overview`
  expect((await on('2018-09-03T04:00:00Z').request(overview)).status).toBe(404)
  expect((await on('2018-09-05T15:59:00Z').request(overview)).status).toBe(200)
  expect((await on('2018-09-05T16:00:00Z').request(overview)).status).toBe(404)
  const elsewhere = await signIn(deps, [{ ...granted('leader', {}), project: crypto.randomUUID() }])
  const stranger = asSigned(createApp(deps), elsewhere)
  expect((await stranger.request(overview)).status).toBe(404)
  expect(await (await stranger.request('/api/projects')).json()).toEqual([])
})

test('an act on a household out of reach is refused, alone and among others', async () => {
  const cookie = await signIn(served().deps, [granted('group-member', { groups: ['一组'] }, 'R009')])
  const app = asSigned(createApp(served().deps), cookie)
  const theirs = numbersOf(({ group }) => group === '一组')[0]
  // R009 reinforces 二组 today.
  const foreign = numbersOf(({ group }) => group !== '一组' && group !== '二组')[0]
  const act = (target: string | undefined) => ({ id: crypto.randomUUID(), target, input: {} })
  const asked = (path: string, body: object) =>
    app.request(`/api/projects/${served().project}/commands/recordVisit${path}`, posted(body))
  expect((await asked('', act(foreign))).status).toBe(404)
  expect((await asked('/many', { items: [act(theirs), act(foreign)] })).status).toBe(404)
  expect((await asked('', act(theirs))).status).not.toBe(404)
})

test('a valuer is told of houses, and neither by row, filter nor order of agreements, money or hardship', async () => {
  const own = { households: ['H0001', 'H0649', 'H0700'] }
  const app = asSigned(createApp(served().deps), await signIn(served().deps, [granted('valuer', own)]))
  const all = await textOf(app, '/households')
  const { rows, total } = JSON.parse(all) as HouseholdListPage
  expect(total).toBe(3)
  for (const row of rows)
    expect(row).toMatchObject({
      signedOn: null,
      agreement: null,
      totalYuan: null,
      paidOn: null,
      hardCase: null,
      visits: 0,
    })
  for (const query of ['state=signed', 'state=hardCase', 'sort=totalYuan&order=desc', 'choice=货币补偿'])
    expect(
      (JSON.parse(await textOf(app, `/households?${query}`)) as HouseholdListPage).rows.length,
      query,
    ).toBe(3)
  const page = JSON.parse(await textOf(app, '/households/H0649'))
  expect(page).toMatchObject({ agreements: [], payments: [], timeline: [], findings: [] })
  expect(page.houses.length).toBeGreaterThan(0)
  expect(JSON.stringify(page.stages)).not.toContain('签约')
})

test('a page offers the acts of whoever looks at it, and no others', async () => {
  const offered = async (role: GrantTerms['role']): Promise<string[]> => {
    const reach = { households: ['H0001'], groups: [households[0]?.group ?? ''] }
    const app = asSigned(
      createApp(served().deps),
      await signIn(served().deps, [granted(role, reach, 'R001')]),
    )
    const { offers } = JSON.parse(await textOf(app, '/road/household/H0001')) as RoadPage
    return offers.map(({ command }) => command)
  }
  expect(await offered('auditor')).toEqual([])
  expect(await offered('group-member')).toContain('recordVisit')
  expect(await offered('group-member')).not.toContain('issueReport')
  expect(await offered('valuer')).not.toContain('recordVisit')
})

test('a ledger somebody else brought in is neither seen nor written; nor one of a project that is not his', async () => {
  const { deps } = served()
  const form = () => {
    const body = new FormData()
    body.append('files', new File([new Uint8Array()], '台账.xlsx'))
    return { method: 'POST', body }
  }
  const app = createApp(deps)
  const [one, other] = await Promise.all(
    ['a', 'b'].map(async () => asSigned(app, await signIn(deps, [granted('archivist', {})]))),
  )
  const begun = await one?.request('/api/imports', form())
  const importId = ((await begun?.json()) as { importId: string } | undefined)?.importId
  expect((await one?.request(`/api/imports/${importId}`))?.status).toBe(200)
  for (const path of ['', '/progress', '/marked.xlsx'])
    expect((await other?.request(`/api/imports/${importId}${path}`))?.status).toBe(403)
  expect((await other?.request(`/api/imports/${importId}/commit`, { method: 'POST' }))?.status).toBe(403)
})

test('a live stream tells nothing more to whoever lost the access meanwhile, and ends', async () => {
  const { deps, project } = served()
  const { store, campaigns } = deps.installation
  const listeners = new Set<(projectId: string, seq: number) => void>()
  const onHead: typeof campaigns.onHead = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const app = createApp({
    ...deps,
    installation: { ...deps.installation, campaigns: { ...campaigns, onHead } },
  })
  const keeper = asSigned(app, await signIn(deps, everywhere(['security-administrator'])))
  const reader = asSigned(app, await signIn(deps, [granted('leader', {})], 'reads.live'))
  const stream = await reader.request(`/api/projects/${project}/events`)
  const arrived = stream.text()
  await vi.waitUntil(() => listeners.size === 1)

  const { accounts } = (await (await keeper.request('/api/people')).json()) as PeoplePage
  const person = accounts.find(({ username }) => username === 'reads.live')
  const end = `/api/people/${person?.account}/grants/${person?.grants[0]?.id}/end`
  expect((await keeper.request(end, posted({ reason: '调离' }))).status).toBe(200)
  for (const listener of listeners) listener(project, 99_999)

  expect(await arrived).not.toContain('99999')
  expect(listeners.size).toBe(0)
  const { rows } = await store.pool.query(
    `SELECT detail FROM access_log WHERE what = 'grant-ended' AND account_id = $1`,
    [person?.account],
  )
  expect(rows).toMatchObject([{ detail: { role: 'leader', reason: '调离' } }])
})

test('nobody gives himself a role, and the last security administrator stays', async () => {
  const { deps } = served()
  const app = createApp(deps)
  const keeper = asSigned(app, await signIn(deps, everywhere(['security-administrator']), 'keeps.people'))
  const { accounts } = (await (await keeper.request('/api/people')).json()) as PeoplePage
  const self = accounts.find(({ username }) => username === 'keeps.people')
  const given = await keeper.request(`/api/people/${self?.account}/grants`, posted(granted('commander', {})))
  expect(given.status).toBe(409)
  const keepers = accounts
    .flatMap(({ grants }) => grants)
    .filter(({ role }) => role === 'security-administrator')
  const answers: number[] = []
  for (const { account, id } of keepers)
    answers.push(
      (await keeper.request(`/api/people/${account}/grants/${id}/end`, posted({ reason: '交接' }))).status,
    )
  expect(answers.filter((status) => status !== 200)).toHaveLength(1)
})
