/** 核对数据包: `oneruler extract verify` says what holds, or what does not, by file. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipPapers } from '@oneruler/documents/papers/paper-zip'
import { formatKey, noteSigner } from '@oneruler/log/note-key'
import { signExtract } from '@oneruler/server/extract/extract-note'
import { sha256 } from '@oneruler/server/publishing/manifest'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { json, oneruler } from './oneruler.ts'

const scratch = scratchFolder()
afterAll(() => scratch.discard())
const signer = noteSigner('oneruler.org/log/invented', 'ed25519', new Uint8Array(32).fill(1))
const KEY = formatKey(signer.key)

async function extractOf(table: string, packed = table): Promise<string> {
  const bytes = Buffer.from(table)
  const files = [{ file: '征收户.csv', rows: 1, bytes: bytes.length, sha256: sha256(bytes) }]
  const list = signExtract({ project: 'invented', day: '2018-09-04', head: 7, files }, signer)
  const path = join(scratch.path, '数据包.zip')
  writeFileSync(
    path,
    await zipPapers([
      { name: '征收户.csv', bytes: Buffer.from(packed) },
      { name: 'manifest.txt', bytes: list },
    ]),
  )
  return path
}

test('given a whole extract, then it is said what it tells, and the command exits 0', async () => {
  const { code, stdout } = await oneruler(
    'extract',
    'verify',
    await extractOf('户号\r\nH0001\r\n'),
    '--key',
    KEY,
  )
  expect([code, stdout]).toEqual([0, '数据包完好：截至 2018-09-04，事件日志到第 7 号，1 个文件，共 1 行。\n'])
})

test('given a row that was added, then file and counts are named, in words and as JSON, and the command exits 1', async () => {
  const path = await extractOf('户号\r\nH0001\r\n', '户号\r\nH0001\r\nH0002\r\n')
  const told = await oneruler('extract', 'verify', path, '--key', KEY)
  expect([told.code, told.stdout]).toEqual([1, expect.stringContaining('征收户.csv 应有 1 行，实有 2 行')])
  const { document } = await json('extract', 'verify', path, '--key', KEY)
  expect(document).toMatchObject({
    ok: false,
    faults: [{ fault: 'rows', file: '征收户.csv', listed: 1, found: 2 }],
  })
})

test('given no key, a key that is none, or a file that is not there, then it says so', async () => {
  const path = await extractOf('户号\r\n')
  expect(await oneruler('extract', 'verify', path)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--key'),
  })
  expect((await oneruler('extract', 'verify', path, '--key', 'x')).code).toBe(2)
  const missing = await oneruler('extract', 'verify', join(scratch.path, 'none.zip'), '--key', KEY)
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('读不到文件')])
})
