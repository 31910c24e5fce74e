/** 公开日志的命令: anybody verifies the files, a witness cosigns what goes on and refuses two logs of one project. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { isSignedBy } from '../../../tools/second-verifier/second-verifier.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { writeLedger } from '../../../tools/simulate/write-ledger.ts'
import { json, oneruler } from './oneruler.ts'

const scratch = scratchFolder()
const data = join(scratch.path, 'data')
const forked = join(scratch.path, 'forked')
const key = join(scratch.path, '示例档案馆.key')
/** The published files that a web server shows, and that a test swaps. */
let shown = data
const web = createServer((asked, answered) => {
  const path = join(logOf(shown), decodeURIComponent(asked.url ?? ''))
  try {
    answered.end(readFileSync(path))
  } catch {
    answered.writeHead(404).end()
  }
})
const logOf = (dir: string): string => join(dir, 'log', readdirSync(join(dir, 'log'))[0] as string)
const url = () => `http://127.0.0.1:${(web.address() as AddressInfo).port}`
const bulletin = (dir: string, day: string) =>
  json('bulletin', '--as-of', day, '--out', join(scratch.path, 'bulletin.md'), '--data', dir)
const witness = () => json('witness', '--log', url(), '--key', key)

beforeAll(async () => {
  const ledger = join(scratch.path, 'ledger')
  mkdirSync(ledger)
  await writeLedger(simulateCampaign({ households: 8, groups: 1, seed: 'log' }), ledger)
  expect((await json('import', ledger, '--data', data)).code).toBe(0)
  expect((await json('log', 'seal', '--data', data)).document.size).toBeGreaterThan(8)
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening))
}, 120_000)
afterAll(() => {
  web.close()
  scratch.discard()
})

test('given a log that goes on, then folder and address verify alike and the witness cosigns each time; given another log of the same project, or an older one, then it refuses', async () => {
  const inFolder = await json('log', 'verify', '--data', data)
  expect([inFolder.code, inFolder.document]).toEqual([
    0,
    expect.objectContaining({ ok: true, checkpoints: 1 }),
  ])
  expect((await json('log', 'verify', '--url', url())).document).toEqual(inFolder.document)

  const first = await witness()
  expect(first.document).toMatchObject({ size: inFolder.document.size, root: inFolder.document.root })
  execFileSync('cp', ['-a', data, forked])
  const old = join(scratch.path, 'old')
  execFileSync('cp', ['-a', data, old])

  await bulletin(data, '2018-09-04')
  const second = await witness()
  expect(second.document.size).toBe(first.document.size + 2)
  const [file] = readdirSync(scratch.path).filter((name) => name.endsWith('.checkpoint'))
  const publicKey = /示例档案馆\+\S+/.exec(first.stderr)?.[0] as string
  const note = readFileSync(join(scratch.path, file as string), 'utf8')
  expect(isSignedBy(note, publicKey)).toBe(true)
  expect(note).toContain(second.document.cosigned)

  await bulletin(forked, '2018-09-03')
  for (const [other, why] of [
    [forked, '两份不同的日志'],
    [old, '被删去'],
  ] as const) {
    shown = other
    expect((await json('log', 'verify', '--url', url())).document.ok).toBe(true)
    const refused = await witness()
    expect([refused.code, refused.document.refused]).toEqual([1, expect.stringContaining(why)])
  }
  shown = data
  expect((await witness()).code).toBe(0)
}, 120_000)

test.each([
  ['tile/0/000.p/', 'tile-wrong'],
  ['tile/entries/000.p/', 'entry-wrong'],
  ['checkpoint', 'signature-invalid'],
  ['checkpoints.json', 'signature-invalid'],
])(
  'given one letter of %s changed in a copy, then verify names it in words and exits 1',
  async (start, code) => {
    const copy = join(scratch.path, 'copy')
    execFileSync('rm', ['-rf', copy])
    mkdirSync(copy)
    execFileSync('cp', ['-a', join(data, 'log'), copy])
    const size = readFileSync(join(logOf(copy), 'checkpoint'), 'utf8').split('\n')[1]
    const path = join(logOf(copy), start.endsWith('/') ? start + size : start)
    const bytes = readFileSync(path)
    // In the middle of what is signed: the root's line.
    const at = start.startsWith('tile') ? 40 : bytes.indexOf('=') - 9
    bytes[at] = bytes[at] === 0x41 ? 0x42 : 0x41
    writeFileSync(path, bytes)
    const { code: exit, document } = await json('log', 'verify', '--data', copy)
    expect([exit, document.ok, document.firstBad.refused]).toEqual([1, false, code])
    expect(document.firstBad.message).toMatch(/[一-龥]/)
  },
)

test('given no log, or a witness whose record is broken, then it says what to do and signs nothing', async () => {
  const none = await oneruler('log', 'verify', '--data', join(scratch.path, 'none'))
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('没有公布过的日志')])
  writeFileSync(`${key}.logs`, '{')
  const broken = await oneruler('witness', '--log', url(), '--key', key)
  expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining('没有会签')])
})
