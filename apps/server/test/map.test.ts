/** 挂图: its counts against the lists of the same day, its list and lasso, and what each account finds in it. */
import { createApp } from '@oneruler/server/app'
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import { projectMap } from '@oneruler/server/map/project-map'
import type { MapHousesPage, MapPage } from '@oneruler/server/map-pages'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { beforeAll, expect, test } from 'vitest'
import { decoded, tilesOver } from './decoded-tile.ts'
import { sampleServed } from './sample.ts'
import { asSigned, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
let places: ReturnType<typeof tilesOver>
beforeAll(async () => {
  const map = await projectMap(served().deps.installation.store, served().project)
  if (!map) throw new Error('the sample has no map')
  places = [...tilesOver(map, map.detailZoom - 1), ...tilesOver(map, map.detailZoom + 1)]
})

const tilesFor = (app: SignedApp, query: string) =>
  Promise.all(
    places.map(async ({ zoom, column, row }) => {
      const path = `/api/projects/${served().project}/map/tiles/${zoom}/${column}/${row}?${query}`
      const response = await app.request(path)
      if (response.status !== 200) return { status: response.status, house: [], middle: [], cell: [] }
      return { status: 200, ...decoded(new Uint8Array(await response.arrayBuffer())) }
    }),
  )

test.each(['2018-08-25', '2018-08-26', '2018-08-30', '2018-09-04'])(
  'given %s, then legend, tiles and lists of households say the same',
  async (day) => {
    const total = async (state: string) =>
      (await served().page<HouseholdListPage>(`/households?size=1&day=${day}&state=${state}`)).total
    const page = await served().page<MapPage>(`/map?day=${day}`)
    const legend = Object.fromEntries(page.legend.map(({ mark, households }) => [mark, households]))
    const [signed, unsigned, vacated, hard] = await Promise.all([
      total('signed'),
      total('unsigned'),
      total('vacated'),
      total('hardCase'),
    ])
    expect(legend).toEqual({ unsigned, signed: signed - vacated, vacated })
    expect(page.hard).toBe(hard)
    const tiles = await tilesFor(served().app, `day=${day}`)
    const middles = tiles.flatMap(({ middle }) => middle)
    const cells = tiles.flatMap(({ cell }) => cell)
    for (const [mark, households] of Object.entries(legend)) {
      expect(middles.filter((one) => one.mark === mark)).toHaveLength(households)
      expect(cells.reduce((sum, cell) => sum + Number(cell[mark] ?? 0), 0)).toBe(households)
    }
    expect(middles.filter((one) => one.hard)).toHaveLength(hard)
  },
)

test('given the last day of signing, then each day’s signings add up and the blocks to their groups', async () => {
  const page = await served().page<MapPage>('/map')
  expect(page.days.map(({ signed }) => signed)).toEqual([242, 66, 57, 57, 124, 40, 45, 8, 5, 5])
  expect(
    page.drawn?.blocks.map(({ group, signed, households }) => [group, signed, households]),
  ).toContainEqual(['三组', 61, 62])
  expect(page.drawn?.lacking.households).toBe(0)
})

test('given every colouring, then its marks add up to all households and its list holds those of a mark', async () => {
  for (const by of ['stage', 'waiting', 'hard', 'doubt']) {
    const { legend } = await served().page<MapPage>(`/map?by=${by}`)
    expect(legend.reduce((sum, { households }) => sum + households, 0)).toBe(720)
    for (const { mark, households } of legend) {
      const list = await served().page<MapHousesPage>(`/map/houses?by=${by}&mark=${mark}&size=5`)
      expect([list.total, list.numbers.length, list.rows.every((row) => row.mark === mark)]).toEqual([
        households,
        households,
        true,
      ])
    }
  }
})

test('given a line drawn around the first house, then the list holds that household and no other', async () => {
  const map = await projectMap(served().deps.installation.store, served().project)
  const [x = 0, y = 0] = map?.houses[0]?.middle ?? []
  const ring = [-1, 1].flatMap((a) => [-a, a].map((b) => `${x + a * 1e-4},${y + b * 1e-4}`)).join(';')
  const list = await served().page<MapHousesPage>(`/map/houses?ring=${ring}`)
  expect(list.numbers).toEqual([map?.houses[0]?.number])
})

test.each(['118,29;119', 'a,b;c,d;e,f', ''])(
  'given the line “%s”, then what it must be is said',
  async (ring) => {
    const path = `/api/projects/${served().project}/map/houses?ring=${encodeURIComponent(ring)}`
    const response = await served().app.request(path)
    expect([response.status, ((await response.json()) as { message: string }).message]).toEqual([
      400,
      expect.stringContaining('3 到 200 个角点'),
    ])
  },
)

test('given a tile that was seen, when nothing happened since, then it is not sent again; on another day it is', async () => {
  const { zoom, column, row } = places.at(-1) as (typeof places)[number]
  const ask = (query: string, headers: Record<string, string> = {}) =>
    served().app.request(`/api/projects/${served().project}/map/tiles/${zoom}/${column}/${row}?${query}`, {
      headers,
    })
  const tag = (await ask('day=2018-09-04')).headers.get('etag') ?? ''
  expect((await ask('day=2018-09-04', { 'if-none-match': tag })).status).toBe(304)
  expect((await ask('day=2018-09-03', { 'if-none-match': tag })).status).toBe(200)
  expect((await ask('day=2018-09-04&by=hard', { 'if-none-match': tag })).status).toBe(200)
})

test('given a tile outside the world, then it is said that there is none', async () => {
  for (const place of ['3/9/0', '19/0/0', 'a/b/c', '3/-1/0']) {
    const response = await served().app.request(`/api/projects/${served().project}/map/tiles/${place}`)
    expect([response.status, await response.json()]).toMatchObject([404, { message: /没有这一块图/ }])
  }
})

const granted = (role: GrantTerms['role'], reach: GrantTerms['reach']): GrantTerms => ({
  role,
  project: served().project,
  staff: null,
  reach,
  until: null,
})

test('given twenty accounts, then each finds its own households on the map and no other, drawn or counted', async () => {
  const loaded = await served().deps.installation.campaigns.load(served().project)
  const all = [...(loaded?.campaign.households.values() ?? [])].map(({ number, registered: { body } }) => ({
    number,
    group: body.group ?? '',
    partner: body.partner ?? '',
  }))
  const groups = [...new Set(all.map(({ group }) => group))]
  const partners = [...new Set(all.map(({ partner }) => partner))].slice(0, 8)
  type Theirs = readonly [GrantTerms, (one: (typeof all)[number]) => boolean]
  const accounts: readonly Theirs[] = [
    ...groups.map(
      (group): Theirs => [granted('group-member', { groups: [group] }), (one) => one.group === group],
    ),
    ...partners.map(
      (code): Theirs => [granted('partner-staff', { partners: [code] }), (one) => one.partner === code],
    ),
    [granted('group-leader', {}), () => false],
    [granted('partner-staff', { groups: ['一组'] }), () => false],
    [granted('valuer', { households: ['H0001'] }), () => false],
    [granted('surveyor', { households: ['H0001'] }), () => false],
  ]
  expect(accounts).toHaveLength(20)
  for (const [terms, isTheirs] of accounts) {
    const app = asSigned(createApp(served().deps), await signIn(served().deps, [terms]))
    const theirs = all.flatMap((one) => (isTheirs(one) ? [one.number] : [])).sort()
    const tiles = await tilesFor(app, 'by=hard')
    const seen = (layer: 'house' | 'middle') => [
      ...new Set(tiles.flatMap((tile) => tile[layer].map(({ number }) => String(number)))),
    ]
    const who = `${terms.role} ${JSON.stringify(terms.reach)}`
    expect([seen('house').sort(), seen('middle').sort()], who).toEqual([theirs, theirs])
    const counted = tiles.flatMap(({ cell }) => cell).reduce((sum, { houses }) => sum + Number(houses), 0)
    expect(counted, who).toBe(theirs.length)
    const response = await app.request(`/api/projects/${served().project}/map/houses?size=500`)
    if (terms.role === 'valuer' || terms.role === 'surveyor') {
      expect([response.status, ...new Set(tiles.map(({ status }) => status))], who).toEqual([403, 403])
      continue
    }
    const list = (await response.json()) as MapHousesPage
    expect([...list.numbers].sort(), who).toEqual(theirs)
    const page = (await (await app.request(`/api/projects/${served().project}/map`)).json()) as MapPage
    expect(page.households, who).toBe(theirs.length)
    expect(
      page.drawn?.blocks.reduce((sum, block) => sum + block.households, 0),
      who,
    ).toBe(theirs.length)
  }
})
