/** 材料: files handed in for an act, by people who mean well and by people who do not. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { createApp } from '@oneruler/server/app'
import { expireAttachments } from '@oneruler/server/attachment-expiry'
import { handIn, MOST_WAITING } from '@oneruler/server/evidence/hand-in'
import type { HandedInFile, HouseholdPage } from '@oneruler/server/household-pages'
import type { ProjectRoadPage } from '@oneruler/server/road-pages'
import { registerProject } from '@oneruler/store/project-head'
import { expect, test } from 'vitest'
import { office, pdf, photographed, png } from '../../../tools/invented-files.ts'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
const address = (path = '') => `/api/projects/${served().project}/files${path}`

/** A different picture each time. */
let pictures = 0
const picture = () => png(4, 100 + ++pictures)

async function asStaff(
  role: 'group-member' | 'surveyor' | 'commander' | 'auditor',
  staff: string,
  reach: { readonly groups?: readonly string[]; readonly households?: readonly string[] } = {},
): Promise<SignedApp> {
  const terms = { role, project: served().project, staff, reach, until: null }
  return asSigned(createApp(served().deps), await signIn(served().deps, [terms]))
}

const sent = (app: SignedApp, bytes: Uint8Array, headers: Record<string, string> = {}) =>
  app.request(address(), { method: 'POST', body: bytes as Uint8Array<ArrayBuffer>, headers })
async function handedIn(app: SignedApp, bytes: Uint8Array): Promise<HandedInFile> {
  const response = await sent(app, bytes)
  if (response.status !== 200) throw new Error(await response.text())
  return (await response.json()) as HandedInFile
}
const opened = async (app: SignedApp, sha256: string) => (await app.request(address(`/${sha256}`))).status

/** A photograph kept with a household; the status of the act and what it said. */
async function kept(app: SignedApp, household: string, sha256: string, name = '外立面.png') {
  const photographs = [{ shows: '外立面', pictures: [{ sha256, name }] }]
  const input = { house: '1', photographs }
  const path = `/api/projects/${served().project}/commands/keepPhotographs`
  const response = await app.request(path, posted({ id: crypto.randomUUID(), target: household, input }))
  return { status: response.status, said: await response.text() }
}
const houseOf = async (household: string): Promise<string> =>
  (await served().page<HouseholdPage>(`/households/${household}`)).houses[0]?.number ?? ''

test('given a photograph handed in · when an act names it · then it lies with the household, for whoever sees that', async () => {
  const hers = await asStaff('group-member', 'R018', { groups: ['二组'] })
  const others = await asStaff('group-member', 'R078', { groups: ['八组'] })
  const bytes = photographed(6)
  const { sha256, media } = await handedIn(others, bytes)
  expect(media).toBe('image/jpeg')
  // Until an act names it, it is of whoever handed it in, and of nobody else.
  expect([await opened(others, sha256), await opened(hers, sha256)]).toEqual([200, 404])
  expect(await houseOf('H0649')).toBe('1')
  expect(await kept(others, 'H0649', sha256, '../../汪某某 330824199001011230.exe')).toMatchObject({
    status: 200,
  })
  const page = await served().page<HouseholdPage>('/households/H0649')
  expect(page.evidence).toMatchObject([{ sha256, media, what: '1 外立面', act: 'keepPhotographs' }])
  // Neither a path nor an identity number in its name.
  expect(page.evidence[0]?.name).not.toMatch(/\/|330824199001011230/)
  expect([await opened(served().app, sha256), await opened(hers, sha256)]).toEqual([200, 404])
  const surveyor = await asStaff('surveyor', 'R001', { households: ['H0649'] })
  expect(await opened(surveyor, sha256)).toBe(200)
})

test('given a bank slip handed in with the funds · then it lies with the project, for whoever sees the whole register', async () => {
  const commander = await asStaff('commander', 'R078')
  const hers = await asStaff('group-member', 'R018', { groups: ['二组'] })
  const { sha256 } = await handedIn(commander, pdf('/Slip 1'))
  const documents = [{ sha256, name: '银行回单.pdf' }]
  const input = { amountFen: '100', bank: '示例银行', source: '本级财政', voucher: '示凭13', documents }
  const path = `/api/projects/${served().project}/commands/addFunds`
  const body = { id: crypto.randomUUID(), target: '', input }
  expect(await (await commander.request(path, posted(body))).json()).toMatchObject({ kind: 'accepted' })
  const { evidence } = await served().page<ProjectRoadPage>('/road')
  expect(evidence).toMatchObject([{ sha256, name: '银行回单.pdf', act: 'addFunds', actor: '示例某' }])
  expect([await opened(served().app, sha256), await opened(hers, sha256)]).toEqual([200, 404])
})

test('given a file that is opened · then it is drawn and does nothing, is kept by no cache, and the log says who', async () => {
  const commander = await asStaff('commander', 'R078')
  const { sha256 } = await handedIn(commander, picture())
  expect((await kept(commander, 'H0649', sha256)).status).toBe(200)
  const auditor = await asStaff('auditor', 'R002')
  const lines = async () =>
    (await served()
      .deps.installation.store.db.selectFrom('access_log')
      .select('detail')
      .where('what', '=', 'file-opened')
      .execute()) as { detail: unknown }[]
  const before = (await lines()).length
  const response = await auditor.request(address(`/${sha256}`))
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(
      /sandbox.*default-src 'none'|default-src 'none'.*sandbox/,
    ),
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(response.headers.get('content-disposition')).toMatch(/^inline; filename\*=UTF-8''[^;"\r\n]*\.png$/)
  // Again on the same day is the same line.
  await auditor.request(address(`/${sha256}`))
  const after = await lines()
  expect(after.length).toBe(before + 1)
  expect(after.map(({ detail }) => detail)).toContainEqual({
    household: 'H0649',
    act: 'keepPhotographs',
    sha256,
  })
})

test('given a scan · then it is handed out to be kept, never to be opened by the page', async () => {
  const { sha256 } = await handedIn(served().app, pdf())
  const response = await served().app.request(address(`/${sha256}`))
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*\.pdf$/)
})

test('given another type under a right name, a polyglot or a locked file · then it is refused in words, and nothing is kept', async () => {
  const folder = folderOf()
  const before = readdirSync(folder).length
  const bad = [
    Buffer.from('<html><script>alert(1)</script>'),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    Buffer.concat([pdf(), office('word/document.xml')]),
    pdf('/Encrypt 1 0 R'),
    office('word/document.xml', 'word/vbaProject.bin'),
    png(60_000, 60_000),
    Buffer.alloc(0),
  ]
  for (const bytes of bad) {
    const response = await sent(served().app, bytes, { 'content-type': 'image/jpeg' })
    expect([response.status, await response.json()]).toEqual([
      415,
      { message: expect.stringContaining('没有收') },
    ])
  }
  expect(readdirSync(folder).length).toBe(before)
})

test('given more than 20 MB, said so or not · then it is refused before it is looked at', async () => {
  const bytes = Buffer.alloc(20_000_001)
  expect((await sent(served().app, bytes, { 'content-length': String(bytes.length) })).status).toBe(413)
  const streamed = new ReadableStream({
    start(controller) {
      for (let n = 0; n < 21; n++) controller.enqueue(bytes.subarray(0, 1e6))
      controller.close()
    },
  })
  const asked = { method: 'POST', body: streamed, duplex: 'half' } as RequestInit
  expect((await served().app.request(address(), asked)).status).toBe(413)
  expect((await sent(served().app, Buffer.alloc(6e6))).status).toBe(415)
})

test('given the same file again, by the same person or another · then it is one file, and each may name it', async () => {
  const [one, two] = [await asStaff('commander', 'R078'), await asStaff('commander', 'R018')]
  const bytes = picture()
  const before = readdirSync(folderOf()).length
  const files = [await handedIn(one, bytes), await handedIn(one, bytes), await handedIn(two, bytes)]
  expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(1)
  expect(readdirSync(folderOf()).length).toBe(before + 1)
  for (const app of [one, two])
    expect((await kept(app, 'H0649', files[0]?.sha256 as string)).status).toBe(200)
})

test("G161: given another's unfinished file, another household's, another project's or none · then the act is refused", async () => {
  const [one, two] = [await asStaff('commander', 'R078'), await asStaff('commander', 'R018')]
  const waiting = await handedIn(one, picture())
  const refused = { status: 409, said: expect.stringContaining('没有交到本项目，或不是您交的') }
  expect(await kept(two, 'H0649', waiting.sha256)).toEqual(refused)
  expect(await kept(two, 'H0649', 'ab'.repeat(32))).toEqual(refused)
  // Known by its hash alone, a file of another household is not drawn over to one's own.
  expect((await kept(one, 'H0649', waiting.sha256)).status).toBe(200)
  expect(await kept(two, 'H0650', waiting.sha256)).toEqual(refused)
  // With the household itself it may be named again.
  expect((await kept(two, 'H0649', waiting.sha256)).status).toBe(200)
  const { store } = served().deps.installation
  const other = crypto.randomUUID()
  const named = { name: '示例乙项目', county: '示例县', registeredAt: '2018-09-04T12:00:00Z' }
  await registerProject(store.pool, { projectId: other, ...named })
  const account = await accountOf(waiting.sha256)
  const there = await handIn(store, other, { account, bytes: picture(), at: served().deps.now() })
  const sha256 = 'file' in there ? there.file.sha256 : ''
  expect(await kept(one, 'H0649', sha256)).toEqual(refused)
  expect(await opened(one, sha256)).toBe(404)
})

test('given an address that names no file, in any writing · then there is none', async () => {
  for (const name of ['none', '..%2F..%2Fkeys%2Fmaster-key', '%00', '\0', "' OR 1=1 --", 'ab'.repeat(5000)])
    expect([404, 400], name).toContain(
      (await served().app.request(address(`/${encodeURIComponent(name)}`))).status,
    )
})

test('given the auditor, who writes nothing, or nobody signed in · then no file is taken', async () => {
  expect((await sent(await asStaff('auditor', 'R002'), picture())).status).toBe(403)
  expect(
    (await createApp(served().deps).request(address(), { method: 'POST', body: new Uint8Array(picture()) }))
      .status,
  ).toBe(401)
})

test('given a file that no act named for a week · then it is erased; one that was named stays', async () => {
  const { store } = served().deps.installation
  const app = await asStaff('commander', 'R078')
  const [left, named] = [await handedIn(app, picture()), await handedIn(app, picture())]
  expect((await kept(app, 'H0649', named.sha256)).status).toBe(200)
  await expireAttachments(store, day('2018-09-10'), new Date('2018-09-10T12:00:00Z'))
  expect(await opened(app, left.sha256)).toBe(200)
  await expireAttachments(store, day('2018-09-11'), new Date('2018-09-11T12:00:00Z'))
  expect([await opened(app, left.sha256), await opened(app, named.sha256)]).toEqual([404, 200])
  expect((await kept(app, 'H0649', left.sha256)).status).toBe(409)
  expect(readdirSync(folderOf()).some((file) => file.startsWith(left.sha256))).toBe(false)
})

test('given a server that died with a file on disk and not in its books · then the next day it is swept away', async () => {
  const { store } = served().deps.installation
  const [written] = await store.attachments.write(served().project, [
    { kind: 'handed-in', name: 'image/png', bytes: picture() },
  ])
  const isThere = () => readdirSync(folderOf()).some((file) => file.startsWith(written?.sha256 as string))
  expect([isThere(), await opened(served().app, written?.sha256 as string)]).toEqual([true, 404])
  await expireAttachments(store, day('2018-09-04'), new Date(Date.now() + 2 * 24 * 3_600_000))
  expect(isThere()).toBe(false)
})

test('given too many files that no act has named · then no more are taken from that person, and others are not kept from it', async () => {
  const app = await asStaff('commander', 'R078')
  const { store } = served().deps.installation
  const { sha256 } = await handedIn(app, picture())
  await store.pool.query(
    `WITH more AS (SELECT md5(n::text) AS sha256, n FROM generate_series(2, ${MOST_WAITING}) n),
     kept AS (
       INSERT INTO attachment (project_id, attachment_id, sha256, kind, name, bytes, wrapped_key, recorded_at, expires_on)
       SELECT $1, md5(n::text)::uuid, sha256, 'handed-in', 'x', 1, 'x', '2018-09-04', '2018-09-20' FROM more)
     INSERT INTO handed_in (project_id, account, sha256, media, bytes, handed_in_at, expires_on)
     SELECT $1, $2, sha256, 'image/png', 1, '2018-09-04', '2018-09-20' FROM more`,
    [served().project, await accountOf(sha256)],
  )
  const response = await sent(app, picture())
  expect([response.status, await response.text()]).toEqual([429, expect.stringContaining('还没有用到')])
  expect((await sent(served().app, picture())).status).toBe(200)
  // Once an act names one, there is room for another.
  expect((await kept(app, 'H0649', sha256)).status).toBe(200)
  expect((await sent(app, picture())).status).toBe(200)
})

function folderOf(): string {
  const { dataDir } = served().deps.installation as unknown as { readonly dataDir: string }
  return join(dataDir, 'attachments', served().project)
}

async function accountOf(sha256: string): Promise<string> {
  const { pool } = served().deps.installation.store
  const { rows } = await pool.query('SELECT account FROM handed_in WHERE sha256 = $1', [sha256])
  return rows[0].account
}
