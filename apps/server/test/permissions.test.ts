/**
 * 权限表: routes × roles, written by hand beside the code and asked of the running server. A route that nobody gave a
 * permission fails here.
 */

import { COMMANDS } from '@oneruler/campaign/road/commands'
import { ROLES, type Role } from '@oneruler/campaign/role'
import { createApp } from '@oneruler/server/app'
import { mayAct, NAMED_ACTS } from '@oneruler/server/sign-in/act-roles'
import { ROUTES } from '@oneruler/server/sign-in/permissions'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()

/**
 * 指挥长 书记 领导 财务 法务 档案 审计 · 组长 组员 包干单位 评估 测绘 · 系统 安全 审计管理员 大屏: `x` may, `.` may not.
 * A household is H0001, which lies within the reach of those who have one; a command is recordVisit.
 */
const TABLE = `
xxxxxxx xxxxx .... GET overview
xxxxxxx xxxxx .... GET groups
xxxxxxx xxxxx .... GET forecast
xxxxxxx ..... .... GET forecast/reinforcement
xxxxxxx xxxxx .... GET board
xxxxxxx xxxxx .... GET bulletins
xx...x. ..... .... POST bulletins
xxxxxxx xxxxx .... GET bulletins/:number/:format
xxxxxxx xxxxx ...x GET wall
xxxxxxx xxxxx ...x GET events
xxxxxxx ..... .... GET road
xxxxxxx xxxxx .... GET homes
xxxxxxx xxxxx .... GET plan
xxxxxxx xxxxx .... GET plan/text
xxxxxxx xxxxx .... GET plan/numbers
xxxxxxx xxxxx .... GET plan/versions
xxxxxxx xxxxx .... GET plan/versions/:sha256/plan.md
xxxxxxx xxxxx .... GET plan/versions/:sha256/plan.mjs
xxxxxxx xxxxx .... POST plan/check
xxxxxxx xxxxx .... POST plan/sheet
xxxxxxx xxx.. .... GET orders
xxxxxx. xxxxx .... GET bulk
xxxxxxx xxxxx .... GET my-day
xxxxxxx xxxxx .... GET issues
xxxxxxx xxxxx .... GET issues/:number
xxxxxxx xxxxx .... GET office
xxxxxxx xxx.. .... GET close-out
xxxxxxx xxxxx .... GET search
xxxxxxx xxxxx .... GET households
xxxxxxx xxxxx .... POST households.xlsx
xxxxxxx xxxxx .... GET households/:number
xxxxxxx xxx.. .... GET households/:number/held
xxxxxxx xxx.. .... GET households/:number/own-slip
xxxxxxx xxx.. .... GET households/:number/papers
xxxxxxx xxx.. .... GET households/:number/papers/:kind
xxxxxxx xxx.. .... POST households/:number/papers/:kind
xx.xxxx xxx.. .... POST households/:number/reveal
xxxxxxx xxx.. .... GET map
xxxxxxx xxx.. .... GET map/houses
xxxxxxx xxx.. .... GET map/tiles/:zoom/:column/:row
xxxxxxx xxx.. .... GET findings
xxxx..x ..... .... POST audit-extract.zip
xxxxxxx xxx.. .... GET desk
xxxxxxx xxx.. .... GET lists/:list
xxxxxxx xxx.. .... GET plan/sheet
xxxxxxx xxx.. .... GET plan/signing-days
xxxxxxx ..... .... GET project-papers
xxxxxxx ..... .... GET project-papers/:kind
xxxxxxx ..... .... POST project-papers/:kind
xxxxxxx xxx.. .... GET print-batches
xxxxxx. xxx.. .... POST print-batches
xxxxxxx xxx.. .... GET print-batches/:batch
xxxxxx. xxx.. .... GET print-batches/:batch/job
xxxxxx. xxx.. .... GET print-batches/:batch/progress
xxxxxx. xxx.. .... POST print-batches/:batch/cancel
xxxxxx. xxx.. .... GET print-batches/:batch/files/:file
xxxxxxx xxx.. .... GET paper-templates
xxxxxxx xxx.. .... GET paper-templates/:paper
xxxxxxx xxx.. .... GET paper-templates/:paper/versions/:version/preview
xxxxxxx xxx.. .... GET paper-templates/:paper/versions/:version/template.docx
xx..xx. ..... .... POST paper-templates/:paper/check
xx..xx. ..... .... POST paper-templates/:paper/versions
xx..xx. ..... .... POST paper-templates/:paper/shipped
xxxxxx. xxxxx .... GET road/household
xxxxxx. xxxxx .... GET roster
xxxxxxx xxxxx .... GET road/household/:target
xxxxxxx ..... .... GET road/project/:act
xxxxxxx ..... .... GET road/home/:target
xxxxxxx ..... .... GET road/batch/:target
xxxxxxx ..... .... POST plan/diff
xxxxxxx ..... .... GET batches
xxxx..x ..... .... GET payments
xxxx..x ..... .... GET payments/:batch
xxxx..x ..... .... GET reconciliation
xxxx..x ..... .... POST reconciliation.xlsx
xx..... xxx.. .... POST commands/:name
xx..... xxx.. .... POST commands/:name/many
xxxxxx. xxxxx .... GET field/day
xx..... xxx.. .... POST field/commands/:name
xxxxxx. xxxxx .... POST files
xxxxxxx xxxxx .... GET files/:sha256
xx...x. ..... .... POST batches/:batch/undo
xxxxxxx ..... .... GET plan/proposals
xx...x. ..... .... POST plan/proposals
xx...x. ..... .... POST plan/proposals/:sha256/decline
xx..... ..... .... POST plan/proposals/:sha256/publish
xx...x. ..... .... POST plan/publication/check
xx..... ..... .... GET /api/founding
xx..... ..... .... POST /api/projects
xx...x. ..... .... POST /api/imports
xx...x. ..... .... GET /api/imports/:id
xx...x. ..... .... GET /api/imports/:id/progress
xx...x. ..... .... GET /api/imports/:id/marked.xlsx
xx...x. ..... .... POST /api/imports/:id/commit
xx...x. ..... .... POST /api/imports/:id/cancel
....... ..... .x.. GET /api/people
....... ..... .x.. POST /api/people/links
....... ..... .x.. POST /api/people/:account/link
....... ..... .x.. POST /api/people/:account/grants
....... ..... .x.. POST /api/people/:account/grants/:grant/end
....... ..... .x.. POST /api/people/:account/sessions/end
....... ..... .x.. POST /api/people/:account/identity
....... ..... .x.. POST /api/people/:account/close
....... ..... .x.. POST /api/people/:account/open
....... ..... ..x. GET /api/access-log
....... ..... ..x. POST /api/access-log/grants.xlsx
`

/** As Hono knows them; what is registered for every method is no route. */
const routes = (): string[] => [
  ...new Set(
    createApp(served().deps)
      .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

const PROJECT = '/api/projects/:project/'
const written = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [project = '', reach = '', office = '', method, path = ''] = line.split(' ')
      const full = path.startsWith('/') ? path : PROJECT + path
      return [`${method} ${full}`, project + reach + office]
    }),
)

/** One account for each role; those with a reach reach H0001. */
let of: ReadonlyMap<Role, SignedApp>
beforeAll(async () => {
  const { deps, project } = served()
  const app = createApp(deps)
  const loaded = await deps.installation.campaigns.load(project)
  const { group, partner } = loaded?.campaign.households.get('H0001')?.registered.body ?? {}
  const reach = { groups: [group ?? ''], partners: [partner ?? ''], households: ['H0001'] }
  const made = ROLES.map(async (role) => {
    const grant = { role, project: null, staff: null, reach, until: null }
    return [role, asSigned(app, await signIn(deps, [grant]))] as const
  })
  of = new Map(await Promise.all(made))
})

/** Asks a route with something harmless; whether it let one through, whatever it then said. */
async function passes(app: SignedApp, route: string): Promise<boolean> {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern
    .replace(':project', served().project)
    .replace(/\/(road\/household|households)\/:\w+/, '/$1/H0001')
    .replace('commands/:name', 'commands/recordVisit')
    .replaceAll(/:\w+/g, 'none')
  const query = pattern.endsWith('/sheet') || pattern.endsWith('/signing-days') ? '?household=H0001' : ''
  const response = await app.request(path + query, { method })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return true
  }
  const said = await response.text()
  return ![401, 403].includes(response.status) && !said.includes(`没有编号为 ${served().project}`)
}

test('every route stands in the table of permissions, and nothing else does', () => {
  expect(Object.keys(ROUTES).sort()).toEqual(routes().sort())
})

test('what is open to anybody is little, and the rest is closed to whoever has not signed in', async () => {
  const open = Object.keys(ROUTES).filter((route) => ROUTES[route] === 'anybody')
  expect(open.sort()).toEqual([
    'GET /api/session',
    'GET /api/sign-in/passkey',
    'POST /api/join',
    'POST /api/join/look',
    'POST /api/sign-in',
    'POST /api/sign-in/passkey',
    'POST /api/sign-in/second',
    'POST /api/sign-in/single',
    'POST /api/sign-in/single/begin',
  ])
  const nobody = createApp(served().deps)
  for (const route of routes().filter((route) => !open.includes(route))) {
    const [method = '', path = ''] = route.split(' ')
    expect((await nobody.request(path, { method })).status, route).toBe(401)
  }
})

test('an address under a project that does not exist is told alike to everybody, signed in or not', async () => {
  for (const app of [createApp(served().deps), of.get('commander') as SignedApp])
    for (const method of ['GET', 'DELETE', 'OPTIONS']) {
      const response = await app.request(`/api/projects/${served().project}/nothing`, { method })
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('没有这个地址')])
    }
})

test('every role passes where the table says so, and nowhere else', async () => {
  const asked = routes().filter((route) => ROUTES[route] !== 'anybody' && ROUTES[route] !== 'signed-in')
  const found = new Map<string, string>()
  for (const route of asked) {
    const marks = ROLES.map(async (role) => ((await passes(of.get(role) as SignedApp, route)) ? 'x' : '.'))
    found.set(route, (await Promise.all(marks)).join(''))
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(written))
})

/** Acts by hand: which of the same sixteen may do it. */
const ACTS = `
xx..... ..... .... setRankingScope
xx..... xxx.. .... recordVisit
xx..... xxx.. .... signAgreement
xx..... xxxx. .... inspectHouse
xx..... xxx.x .... measureHouse
xx..... ...x. .... postValuation
xx..... ...x. .... issueReport
xx..x.. ..... .... makeOrder
xx..x.. ..... .... applyToCourt
xx..xx. ..... .... announceSurvey
xx..... ..... .... decideExpropriation
xx.x... ..... .... draftBatch
xxx.... ..... .... approveBatch
xx..... ..... .... adoptBudget
xx.x... ..... .... recordRefund
xx...x. ..... .... listHome
xx...x. ..... .... closeOut
xx..... ..... .... voidFact
xx..... x.... .... assignCaseworker
xx..... x.... .... takeBackHandover
xx..... x.... .... takeBackSquad
xx..... ..... .... setBoardWeights
xx...x. ..... .... recordRemark
xx...x. x.... .... acceptWork
xx...x. x.... .... sendBackWork
xx..... xxx.. .... supplyFiles
xx...x. ..... .... holdMeeting
xx...x. ..... .... takeBackMeeting
xxxxxx. xxxxx .... takeBackTask
xxxxxx. xxxxx .... takeBackTurn
xxxxxx. xxxxx .... correctIssue
`

test('an act is done by the roles whose act it is; the auditor and the administrators do none', () => {
  for (const line of ACTS.trim().split('\n')) {
    const [project = '', reach = '', office = '', name] = line.split(' ')
    const command = COMMANDS.find((one) => one.name === name)
    if (!command) throw new Error(`no act ${name}`)
    const marks = ROLES.map((role) => (mayAct([role], command) ? 'x' : '.')).join('')
    expect(marks, name).toBe(project + reach + office)
  }
  const idle: readonly Role[] = [
    'auditor',
    'system-administrator',
    'security-administrator',
    'audit-administrator',
    'screen',
  ]
  expect(COMMANDS.filter((command) => mayAct(idle, command))).toEqual([])
  expect(COMMANDS.filter((command) => !mayAct(['commander'], command))).toEqual([])
})

test('the acts that are told apart by name are acts there are', () => {
  const names = COMMANDS.map(({ name }) => name)
  expect(NAMED_ACTS.filter((name) => !names.includes(name))).toEqual([])
})
