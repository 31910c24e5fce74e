/**
 * 范围探测: twenty accounts ask every route of a project by what belongs to households that are not theirs; no answer names
 * such a household, its agreement, certificate, address, owner, issue or appeal, beside what was asked. A route with a
 * name in its address is thought of here, or the test fails.
 */
import { agreementSigned } from '@oneruler/campaign/agreement'
import type { Dossier } from '@oneruler/campaign/campaign'
import { houseRecorded } from '@oneruler/campaign/house'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { createApp } from '@oneruler/server/app'
import type { LoadedCampaign } from '@oneruler/server/loaded-campaign'
import type { PrintJobPage } from '@oneruler/server/print-pages'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { ROUTES } from '@oneruler/server/sign-in/permissions'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, STATED, signIn } from './signed-in.ts'

const served = sampleServed()
const PROJECT = '/api/projects/:project'
const LISTS = ['issues', 'appeals', 'ratings', 'payments', 'hard-cases', 'visits', 'surveys', 'servings']
const CHINESE = /[\u4e00-\u9fff]{1,6}(?:路|街|巷|弄|村)\d+号/g
const CODED = /[A-Za-z]+[-A-Za-z0-9]*\d+/g

let loaded: LoadedCampaign
/** What names a household, and whose it is; what names several is of all of them. */
const households = new Map<string, Set<string>>()
const owners = new Map<string, string>()
/** Printed by somebody else, for a household of every group. */
let batch = ''

/** What a household is named by in answers, beside its owner. */
function namesOf({ campaign }: LoadedCampaign, household: Dossier): string[] {
  const { number, registered } = household
  const opened = [...campaign.issues, ...campaign.appeals].map(({ opened: { body } }) => body)
  return [
    number,
    registered.private?.address ?? '',
    ...household.of(agreementSigned).map(({ body }) => body.agreement ?? ''),
    ...household.of(houseRecorded).map(({ body }) => body.certificate ?? ''),
    ...opened.filter((body) => body.household === number).map((body) => body.number),
  ].filter((name) => name !== '')
}

beforeAll(async () => {
  const { app, deps, project } = served()
  loaded = (await deps.installation.campaigns.load(project)) as LoadedCampaign
  // Staff are called by their names, which may be or hold an owner's.
  const staff = [...loaded.campaign.people.values()].map((person) => person.private?.name ?? '').join(' ')
  for (const household of loaded.campaign.households.values()) {
    for (const name of namesOf(loaded, household))
      households.set(name, (households.get(name) ?? new Set()).add(household.number))
    const owner = household.registered.private?.owner ?? ''
    if (owner.length > 1 && !staff.includes(owner))
      owners.set(owner, owners.has(owner) ? '' : household.number)
  }
  const signed = [...loaded.campaign.households.values()].filter((one) => one.of(agreementSigned).length > 0)
  const oneEach = new Map(signed.map((one) => [one.registered.body.group, one.number]))
  const asked = posted({ kind: 'settlement', of: { households: [...oneEach.values()] } })
  const begun = await app.request(`/api/projects/${project}/print-batches`, asked)
  batch = ((await begun.json()) as PrintJobPage).batch
  await (await app.request(`/api/projects/${project}/print-batches/${batch}/progress`)).text()
})

/** A household of somebody else, with what hangs on it. */
interface Foreign {
  readonly number: string
  readonly names: readonly string[]
  readonly issue: string
}

/** Addresses of each route that has a name in it. */
const NAMED: Readonly<Record<string, (foreign: Foreign) => readonly string[]>> = {
  'households/:number': ({ number }) => [number],
  'households/:number/held': ({ number }) => [number],
  'households/:number/own-slip': ({ number }) => [number],
  'households/:number/papers': ({ number }) => [number],
  'households/:number/papers/:kind': ({ number }) => [`${number} settlement`, `${number} agreement`],
  'households/:number/reveal': ({ number }) => [number],
  'map/tiles/:zoom/:column/:row': () => ['14 13610 6776'],
  'lists/:list': () => LISTS,
  'plan/versions/:sha256/plan.md': () => ['0'.repeat(64)],
  'plan/versions/:sha256/plan.mjs': () => ['0'.repeat(64)],
  'plan/proposals/:sha256/publish': () => ['0'.repeat(64)],
  'plan/proposals/:sha256/decline': () => ['0'.repeat(64)],
  'road/project/:act': () => ['postBoundary'],
  'project-papers/:kind': () => ['boundary'],
  'print-batches/:batch': () => [batch],
  'print-batches/:batch/job': () => [batch],
  'print-batches/:batch/progress': () => [batch],
  'print-batches/:batch/cancel': () => [batch],
  'print-batches/:batch/files/:file': () => [`${batch} bound.pdf`, `${batch} singles.zip`],
  'paper-templates/:paper': () => ['settlement'],
  'paper-templates/:paper/versions/:version/preview': () => ['settlement 1'],
  'paper-templates/:paper/versions/:version/template.docx': () => ['settlement 1'],
  'paper-templates/:paper/check': () => ['settlement'],
  'paper-templates/:paper/versions': () => ['settlement'],
  'paper-templates/:paper/shipped': () => ['settlement'],
  'road/household/:target': ({ number }) => [number],
  'bulletins/:number/:format': () => ['1 md', '1 docx'],
  'road/home/:target': () => ['A-101'],
  'road/batch/:target': () => ['1'],
  'issues/:number': ({ issue }) => [issue],
  'payments/:batch': () => ['1'],
  'commands/:name': () => ['recordVisit', 'signAgreement', 'raiseIssue', 'voidFact'],
  'commands/:name/many': () => ['recordVisit'],
  'field/commands/:name': () => ['recordVisit'],
  'files/:sha256': () => ['0'.repeat(64)],
  'batches/:batch/undo': () => ['1'],
}

/** Questions that name a household beside the address. */
const ASKING: Readonly<Record<string, (foreign: Foreign) => readonly string[]>> = {
  search: ({ names }) => ['?q=H', '?q=路', ...names.map((name) => `?q=${encodeURIComponent(name)}`)],
  households: ({ names }) => ['?size=500', ...names.map((name) => `?q=${encodeURIComponent(name)}`)],
  'plan/sheet': ({ number }) => [`?household=${number}`],
  'plan/signing-days': ({ number }) => [`?household=${number}`],
}

const bodyFor = (route: string, { number }: Foreign): object => {
  const act = { id: crypto.randomUUID(), target: number, input: { household: number } }
  if (route.endsWith('commands/:name')) return act
  if (route === 'commands/:name/many') return { items: [act] }
  if (route === 'print-batches') return { kind: 'settlement', of: { households: [number] } }
  if (route.endsWith('/reveal')) return { field: 'household:name', reason: 'audit', text: '核对' }
  return route.endsWith('.xlsx') || route.endsWith('.zip') ? STATED : { stated: {} }
}

async function textOf(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('text/event-stream') && response.status === 200) {
    const first = await response.body?.getReader().read()
    return new TextDecoder().decode(first?.value)
  }
  if (!type.includes('spreadsheetml')) return response.text()
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const said: string[] = []
  book.eachSheet((sheet) => sheet.eachRow((row) => said.push(JSON.stringify(row.values))))
  return said.join('\n')
}

/** What of others an answer names, beside what was asked. */
function namedIn(text: string, isTheirs: (number: string) => boolean, asked: string): string[] {
  const words = new Set([...(text.match(CODED) ?? []), ...(text.match(CHINESE) ?? [])])
  const found = [...words].filter((word) => {
    const whose = households.get(word)
    return whose !== undefined && ![...whose].some(isTheirs) && !asked.includes(word)
  })
  for (const [owner, whose] of owners)
    if (whose !== '' && !isTheirs(whose) && text.includes(owner) && !asked.includes(owner)) found.push(owner)
  return found
}

const ROUTES_OF_PROJECT = Object.keys(ROUTES).filter((route) => route.includes(PROJECT))
const partsOf = (route: string) => {
  const [method = '', path = ''] = route.split(' ')
  return { method, path: path.slice(PROJECT.length + 1) }
}

test('every route with a name in its address is thought of', () => {
  const named = ROUTES_OF_PROJECT.map((route) => partsOf(route).path).filter((path) => path.includes(':'))
  expect(Object.keys(NAMED).sort()).toEqual([...new Set(named)].sort())
})

async function probed(
  app: SignedApp,
  isTheirs: (number: string) => boolean,
  foreign: Foreign,
): Promise<void> {
  for (const route of ROUTES_OF_PROJECT) {
    const { method, path } = partsOf(route)
    const addresses = (NAMED[path]?.(foreign) ?? ['']).map((names) => {
      const filled = names.split(' ')
      return path.replaceAll(/:\w+/g, () => encodeURIComponent(filled.shift() ?? 'none'))
    })
    const asked = addresses.flatMap((at) => (ASKING[path]?.(foreign) ?? ['']).map((query) => at + query))
    for (const at of asked) {
      const body = bodyFor(path, foreign)
      const init = method === 'GET' ? {} : posted(body)
      const response = await app.request(`/api/projects/${served().project}/${at}`, init)
      const said = decodeURIComponent(at) + (method === 'GET' ? '' : JSON.stringify(body))
      expect(namedIn(await textOf(response), isTheirs, said), `${method} ${at}`).toEqual([])
      if (
        said.includes(foreign.number) &&
        !ASKING[path]?.(foreign).includes('?size=500') &&
        path !== 'search'
      )
        // What a phone brings back for a household that was carried is kept; this body is no such act.
        expect(
          [at, [403, 404, path.startsWith('field/') ? 400 : 404].includes(response.status)],
          `${response.status}`,
        ).toEqual([at, true])
    }
  }
}

type Theirs = readonly [GrantTerms['role'], GrantTerms['reach'], (household: Dossier) => boolean]

test('twenty accounts are told by no route of what is not theirs, however they ask', {
  timeout: 600_000,
}, async () => {
  const { deps, project } = served()
  const all = [...loaded.campaign.households.values()]
  const body = ({ registered }: Dossier) => registered.body
  const groups = [...new Set(all.map((one) => body(one).group ?? ''))]
  const partners = [...new Set(all.map((one) => body(one).partner ?? ''))].slice(0, 8)
  const accounts: readonly Theirs[] = [
    ...groups.map(
      (group): Theirs => ['group-member', { groups: [group] }, (one) => body(one).group === group],
    ),
    ...partners.map(
      (code): Theirs => ['partner-staff', { partners: [code] }, (one) => body(one).partner === code],
    ),
    ['valuer', { households: ['H0003', 'H0700'] }, ({ number }) => ['H0003', 'H0700'].includes(number)],
    ['surveyor', { households: ['H0001'] }, ({ number }) => number === 'H0001'],
    ['group-leader', {}, () => false],
    ['partner-staff', { groups: ['一组'] }, () => false],
  ]
  expect(accounts).toHaveLength(20)
  const raised = new Map(loaded.campaign.issues.map(({ opened: { body } }) => [body.household, body.number]))
  for (const [role, reach, isOwn] of accounts) {
    const theirs = new Set(all.filter(isOwn).map(({ number }) => number))
    const isTheirs = (number: string) => theirs.has(number)
    const signed = all.filter((one) => !isOwn(one) && one.of(agreementSigned).length > 0)
    const household = signed.find(({ number }) => raised.has(number)) ?? signed[0]
    if (!household) throw new Error('everything is theirs')
    // Whose caseload it is: the number on the roster opens a group to its people, and to nobody else a household.
    const staff = role.startsWith('group') ? null : body(household).caseworker
    const grant = { role, project, staff, reach, until: null }
    const app = asSigned(createApp(deps), await signIn(deps, [grant]))
    const names = [...namesOf(loaded, household), household.registered.private?.owner ?? '']
    await probed(app, isTheirs, {
      number: household.number,
      names,
      issue: raised.get(household.number) ?? '',
    })
  }
})

test('no act at all is done on a household out of reach', { timeout: 240_000 }, async () => {
  const { deps, project } = served()
  const grant = {
    role: 'group-leader',
    project,
    staff: 'R009',
    reach: { groups: ['一组'] },
    until: null,
  } as const
  const app = asSigned(createApp(deps), await signIn(deps, [grant]))
  const foreign = [...loaded.campaign.households.values()].find((one) => one.registered.body.group === '五组')
  const before = await deps.installation.store.events.head(project)
  for (const { name, begins } of COMMANDS) {
    if (begins) continue
    const input = { household: foreign?.number, group: '五组' }
    const act = posted({ id: crypto.randomUUID(), target: foreign?.number, input })
    const response = await app.request(`/api/projects/${project}/commands/${name}`, act)
    const said = await response.text()
    expect([name, said.includes('"accepted"')]).toEqual([name, false])
  }
  expect(await deps.installation.store.events.head(project)).toBe(before)
})
