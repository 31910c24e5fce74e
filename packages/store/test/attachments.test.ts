import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, day } from '@oneruler/campaign/day'
import type { AttachmentKind, NewAttachment, WrittenAttachment } from '@oneruler/store/attachments'
import { transaction } from '@oneruler/store/transaction'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MOMENT, newProject } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'

const TODAY = day('2018-08-26')
const LATER = new Date('2099-01-01T00:00:00Z')

let opened: OpenedStore
let project: string
beforeAll(async () => {
  opened = await openTestStore()
})
beforeEach(async () => {
  project = await newProject(opened.store)
})
afterAll(() => opened.close())

const folder = () => join(opened.dataDir, 'attachments', project)
const files = () => readdirSync(folder()).map((file) => join(folder(), file))
const attachments = () => opened.store.attachments
const list = () => attachments().list(project)
const write = (...given: NewAttachment[]) => attachments().write(project, given)
const record = (written: readonly WrittenAttachment[], today = TODAY) =>
  transaction(opened.store.pool, (tx) =>
    attachments().record(tx, project, written, { batchId: null, recordedAt: MOMENT, today }),
  )

async function keep(text: string, kind: AttachmentKind = 'ledger', today = TODAY): Promise<string> {
  const written = await write({ kind, name: `${kind}.txt`, bytes: Buffer.from(text) })
  await record(written, today)
  await attachments().discardSpare(project, written)
  return written[0]?.sha256 as string
}

test('given a plan is kept · when asked for by its hash · then it is there, byte for byte, and sealed on disk', async () => {
  const text = '# 示例补偿方案\n户主 甲某（虚构）\n'
  const sha256 = await keep(text, 'plan')

  expect((await attachments().bySha256(project, sha256))?.toString()).toBe(text)
  expect(await list()).toMatchObject([
    { kind: 'plan', sha256, bytes: Buffer.byteLength(text), expiresOn: null },
  ])
  expect(readFileSync(files()[0] as string).includes('甲某')).toBe(false)
  expect(statSync(files()[0] as string).mode & 0o777).toBe(0o600)
  const other = await newProject(opened.store)
  expect(await attachments().bySha256(other, sha256)).toBeNull()
})

test('given the same content comes again · then one row and one file stay, kept for the longer time', async () => {
  await keep('台账（虚构）', 'ledger')
  await keep('台账（虚构）', 'ledger', addDays(TODAY, 10))
  await keep('台账（虚构）', 'ledger', addDays(TODAY, 3))

  expect(files()).toHaveLength(1)
  expect(await list()).toMatchObject([{ expiresOn: '2018-12-04' }])
})

test('given a crash after the file and before the row · then nobody can open it, and the sweep removes it', async () => {
  const bytes = Buffer.from('台账（虚构），户主 甲某')
  const [written] = await write({ kind: 'ledger', name: '台账.xlsx', bytes })

  expect(await list()).toEqual([])
  expect(await attachments().bySha256(project, written?.sha256 as string)).toBeNull()
  expect(readFileSync(files()[0] as string).includes('甲某')).toBe(false)
  expect(await attachments().sweep(project, new Date(0))).toBe(0)
  expect(await attachments().sweep(project, LATER)).toBe(1)
  expect(files()).toEqual([])
})

test('given the transaction that records it is rolled back · then there is no row, and the file is a spare', async () => {
  const written = await write({ kind: 'map', name: '红线图.geojson', bytes: Buffer.from('{}') })
  const recording = { batchId: null, recordedAt: MOMENT, today: TODAY }
  await transaction(
    opened.store.pool,
    (tx) => attachments().record(tx, project, written, recording),
    () => false,
  )
  expect(await list()).toEqual([])

  await attachments().discardSpare(project, written)
  expect(files()).toEqual([])
})

test('given a crash after the row · then the content is there, and no sweep touches it', async () => {
  const first = await write({ kind: 'plan', name: '补偿方案.md', bytes: Buffer.from('方案') })
  await record(first)
  const again = await write({ kind: 'plan', name: '补偿方案.md', bytes: Buffer.from('方案') })
  await record(again)

  expect(files()).toHaveLength(2)
  expect(await attachments().sweep(project, LATER)).toBe(1)
  expect((await attachments().bySha256(project, first[0]?.sha256 as string))?.toString()).toBe('方案')
})

test.each([
  [
    'changed by a bit',
    (path: string) => {
      const bytes = readFileSync(path)
      bytes[20] = (bytes[20] as number) ^ 1
      writeFileSync(path, bytes)
    },
  ],
  ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 9))],
  [
    'exchanged for another of the project',
    (path: string) => {
      const other = files().find((one) => one !== path) as string
      writeFileSync(path, readFileSync(other))
    },
  ],
])('given the file was %s · when read · then it is refused, with what to do', async (_what, tamper) => {
  await keep('另一个附件', 'map')
  const sha256 = await keep('方案', 'plan')
  tamper(files().find((path) => path.includes(sha256)) as string)

  await expect(attachments().bySha256(project, sha256)).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('从备份恢复'),
  })
})

test('given the file is gone · when read · then that is said, with what to do', async () => {
  const sha256 = await keep('方案', 'plan')
  rmSync(files()[0] as string)

  await expect(attachments().bySha256(project, sha256)).rejects.toMatchObject({ code: 'missing' })
})

test('given 90 days · then workbooks are erased, key and file, their rows stay; plan and map stay whole', async () => {
  const ledger = await keep('台账', 'ledger')
  const marked = await keep('退回', 'marked-ledger')
  const plan = await keep('方案', 'plan')
  const map = await keep('红线图', 'map')
  expect(await attachments().expire(project, addDays(TODAY, 89), MOMENT)).toBe(0)
  expect(await attachments().expire(project, addDays(TODAY, 90), MOMENT)).toBe(2)
  expect(await attachments().expire(project, addDays(TODAY, 90), MOMENT)).toBe(0)

  for (const sha256 of [ledger, marked]) expect(await attachments().bySha256(project, sha256)).toBeNull()
  for (const sha256 of [plan, map]) expect(await attachments().bySha256(project, sha256)).not.toBeNull()
  expect(files().filter((path) => path.includes(ledger) || path.includes(marked))).toEqual([])
  const erased = (await list()).filter(({ erasedAt }) => erasedAt !== null)
  expect(erased.map(({ kind }) => kind).sort()).toEqual(['ledger', 'marked-ledger'])
  const { rows } = await opened.owner.query(
    'SELECT count(*)::int AS keys FROM attachment WHERE project_id = $1 AND wrapped_key IS NOT NULL',
    [project],
  )
  expect(rows).toEqual([{ keys: 2 }])
})

test('given a crash between erasing the key and the file · then the file opens no more, and the sweep removes it', async () => {
  const sha256 = await keep('台账', 'ledger')
  const [path = ''] = files()
  const left = readFileSync(path)
  await attachments().expire(project, addDays(TODAY, 90), MOMENT)
  writeFileSync(path, left)

  expect(await attachments().bySha256(project, sha256)).toBeNull()
  expect(await attachments().sweep(project, LATER)).toBe(1)
})

test('given erased content comes again · then it is kept anew, under another key', async () => {
  await keep('台账', 'ledger')
  await attachments().expire(project, addDays(TODAY, 90), MOMENT)
  const sha256 = await keep('台账', 'ledger', addDays(TODAY, 100))

  expect((await attachments().bySha256(project, sha256))?.toString()).toBe('台账')
  expect(await list()).toHaveLength(2)
})
