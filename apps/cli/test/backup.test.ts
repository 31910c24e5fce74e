/** 备份与恢复: one locked file and a folder of attachments bring a whole installation back; what is lost is named. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { writeLedger } from '../../../tools/simulate/write-ledger.ts'
import { ended, json, oneruler, start } from './oneruler.ts'

const scratch = scratchFolder()
afterAll(() => scratch.discard())
const at = (name: string) => join(scratch.path, name)
const files = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((name) => /\.[0-9a-f-]{36}$/.test(String(name)))

test('given an installation, when backed up under a key with its keys and attachments, then that alone brings figures, log and attachments back elsewhere', async () => {
  mkdirSync(at('ledger'))
  await writeLedger(simulateCampaign({ households: 12, groups: 2, seed: 'backup' }), at('ledger'))
  await json('import', at('ledger'), '--data', at('data'))
  const size = (await json('log', 'seal', '--data', at('data'))).document.size
  const figures = (data: string) => json('figures', '--as-of', '2030-01-01', '--data', at(data))
  const before = (await figures('data')).document

  await json('db', 'key', at('key'))
  const lock = ['--key', at('key')]
  const copies = ['--attachments', at('copies')]
  const made = await json(
    'db',
    'backup',
    at('backup'),
    '--data',
    at('data'),
    '--with-keys',
    ...lock,
    ...copies,
  )
  expect(made.code).toBe(0)
  expect(made.document).toMatchObject({ attachments: { kept: 0, missing: [] } })
  expect(made.document.attachments.copied).toBe(files(join(at('data'), 'attachments')).length)
  const again = await json('db', 'backup', at('second'), '--data', at('data'), ...lock, ...copies)
  expect(again.document.attachments).toMatchObject({ copied: 0, kept: made.document.attachments.copied })
  expect((await json('db', 'verify', at('backup'), ...lock)).document).toMatchObject({ ok: true })

  const back = await json('db', 'restore', at('backup'), '--data', at('elsewhere'), ...lock, ...copies)
  expect(back.code).toBe(0)
  expect(back.document).toMatchObject({
    projects: made.document.projects,
    attachments: { copied: made.document.attachments.copied, missing: [] },
  })
  expect((await figures('elsewhere')).document).toEqual(before)
  expect((await json('log', 'seal', '--data', at('elsewhere'))).document.size).toBe(size)
  const verified = (await json('log', 'verify', '--data', at('elsewhere'))).document
  expect(verified).toEqual((await json('log', 'verify', '--data', at('data'))).document)
}, 240_000)

test('given a copy of an attachment was lost, and another was changed, when restored, then all else is there, both are named, and it exits 1', async () => {
  cpSync(at('copies'), at('poor'), { recursive: true })
  const [lost, changed] = files(at('poor')).map(String) as [string, string]
  rmSync(join(at('poor'), lost))
  cpSync(join(at('key')), join(at('poor'), changed))
  const lock = ['--key', at('key'), '--attachments', at('poor')]
  const { code, document } = await json('db', 'restore', at('backup'), '--data', at('partly'), ...lock)
  expect([code, document.attachments.missing.sort()]).toEqual([1, [lost, changed].sort()])
  expect((await json('figures', '--as-of', '2030-01-01', '--data', at('partly'))).code).toBe(0)
}, 120_000)

test('given a backup under way, when told to stop, then it says so, and no file is left', async () => {
  mkdirSync(at('stopped'))
  const child = start(['db', 'backup', join(at('stopped'), 'b'), '--data', at('data'), '--json'])
  const end = ended(child)
  const drafts = () => readdirSync(at('stopped')).length
  while (drafts() === 0 && child.exitCode === null) await new Promise((next) => setTimeout(next, 5))
  child.kill('SIGTERM')
  const { code, stderr } = await end
  if (code === 143) expect([drafts(), stderr]).toEqual([0, expect.stringContaining('已停止')])
  else expect(code).toBe(0)
}, 60_000)

test('given keys are to be carried without a lock, or two locks are named, then it is refused in words', async () => {
  const refused = async (...args: string[]) => (await oneruler('db', 'backup', at('x'), ...args)).stderr
  expect(await refused('--with-keys', '--data', at('data'))).toContain('没有加锁')
  expect(await refused('--key', at('key'), '--passphrase', at('key'))).toContain('只能用一种')
}, 60_000)
