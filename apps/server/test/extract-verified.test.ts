/** 核对数据包: from the act to the zip, each difference from what was signed is named by its file. */
import { randomUUID } from 'node:crypto'
import { zipPapers } from '@oneruler/documents/papers/paper-zip'
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import { type NoteKey, noteSigner } from '@oneruler/log/note-key'
import { createApp } from '@oneruler/server/app'
import { EXTRACT_NOTE } from '@oneruler/server/extract/extract-note'
import { type ExtractFault, verifyExtract } from '@oneruler/server/extract/verify-extract'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, STATED, signIn } from './signed-in.ts'

const served = sampleServed()
let key: NoteKey
let before: Buffer
let zip: Buffer
let files: ReadonlyMap<string, Buffer>

const taken = async (): Promise<Buffer> => {
  const { app, project } = served()
  const response = await app.request(`/api/projects/${project}/audit-extract.zip`, posted(STATED))
  return Buffer.from(await response.arrayBuffer())
}

async function unpacked(bytes: Buffer): Promise<Map<string, Buffer>> {
  const parts = await openParts(bytes, WORKBOOK_LIMITS)
  const found = new Map<string, Buffer>()
  for (const name of parts.names) {
    const chunks: Uint8Array[] = []
    await parts.read(name, (chunk) => chunks.push(chunk))
    found.set(name, Buffer.concat(chunks))
  }
  return found
}

/** As a person would pack it again after a change. */
async function repacked(change: (files: Map<string, Buffer>) => void): Promise<readonly ExtractFault[]> {
  const changed = new Map(files)
  change(changed)
  const again = await zipPapers([...changed].map(([name, bytes]) => ({ name, bytes })))
  return (await verifyExtract(again, key)).faults
}

beforeAll(async () => {
  const { deps, project } = served()
  key = deps.installation.store.log.signer(project).key
  before = await taken()
  const input = { at: '2018-09-03T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面', promises: [] }
  const grant = {
    role: 'group-member',
    project,
    staff: 'R009',
    reach: { groups: ['一组'] },
    until: null,
  } as const
  const member = asSigned(createApp(deps), await signIn(deps, [grant]))
  const act = posted({ id: randomUUID(), target: 'H0001', input })
  await member.request(`/api/projects/${project}/commands/recordVisit`, act)
  zip = await taken()
  files = await unpacked(zip)
})

test('given an act, when the extract is taken, then it holds, and tells up to the event of that act', async () => {
  const verified = await verifyExtract(zip, key)
  expect(verified).toMatchObject({ of: { project: served().project, day: '2018-09-04' }, faults: [] })
  const head = (await verifyExtract(before, key)).of?.head ?? 0
  expect(verified.of?.head).toBe(head + 1)
  expect(verified.files).toBe(files.size - 1)
  expect(await repacked(() => {})).toEqual([])
})

test('given a byte that was flipped, then its file is named, in the zip as in a table packed again', async () => {
  const start = zip.indexOf(Buffer.from('征收户.csv'))
  const flipped = Buffer.from(zip)
  flipped[start + 200] = (flipped[start + 200] ?? 0) ^ 1
  expect((await verifyExtract(flipped, key)).faults).toEqual([{ fault: 'damaged', file: '征收户.csv' }])
  const changed = await repacked((all) => {
    const bytes = Buffer.from(all.get('支付.csv') ?? '')
    const at = bytes.lastIndexOf(Buffer.from('0'))
    bytes[at] = '9'.charCodeAt(0)
    all.set('支付.csv', bytes)
  })
  expect(changed).toEqual([{ fault: 'changed', file: '支付.csv' }])
})

test('given a row added or taken out, then the table is named with both counts; a line break in a cell is no row', async () => {
  const rows = 720
  const file = '征收户.csv'
  const text = files.get(file)?.toString() ?? ''
  expect(await repacked((all) => all.set(file, Buffer.from(`${text}H9999,示＊\r\n`)))).toEqual([
    { fault: 'rows', file, listed: rows, found: rows + 1 },
  ])
  const shorter = text.split('\r\n').toSpliced(5, 1).join('\r\n')
  expect(await repacked((all) => all.set(file, Buffer.from(shorter)))).toEqual([
    { fault: 'rows', file, listed: rows, found: rows - 1 },
  ])
  const broken = text.replace('H0001,', '"H0001\r\n",')
  expect(await repacked((all) => all.set(file, Buffer.from(broken)))).toEqual([{ fault: 'changed', file }])
})

test('given a file that is missing or was put in, then it is named', async () => {
  expect(await repacked((all) => all.delete('诉求.csv'))).toEqual([{ fault: 'missing', file: '诉求.csv' }])
  expect(await repacked((all) => all.set('附件.csv', Buffer.from('x')))).toEqual([
    { fault: 'unlisted', file: '附件.csv' },
  ])
})

test('given a list that was changed, is signed by another, is missing, or no zip at all, then nothing is taken for true', async () => {
  const list = files.get(EXTRACT_NOTE)?.toString() ?? ''
  const rewritten = await repacked((all) =>
    all.set(EXTRACT_NOTE, Buffer.from(list.replace(' 720 ', ' 719 '))),
  )
  expect(rewritten).toMatchObject([{ fault: 'signature', why: { refused: 'signature-invalid' } }])
  const other = noteSigner(key.name, 'ed25519', new Uint8Array(32).fill(7)).key
  expect(await verifyExtract(zip, other)).toMatchObject({
    of: null,
    faults: [{ why: { refused: 'not-signed' } }],
  })
  expect(await repacked((all) => all.delete(EXTRACT_NOTE))).toEqual([{ fault: 'no-list' }])
  expect((await verifyExtract(Buffer.from('no zip'), key)).faults).toEqual([{ fault: 'no-zip' }])
})
