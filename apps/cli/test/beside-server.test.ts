import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { firstAccount, JOIN_LINK } from '../../../tools/first-account.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { writeLedger } from '../../../tools/simulate/write-ledger.ts'
import { ended, json, oneruler, SAMPLE, start } from './oneruler.ts'

const scratch = scratchFolder()
const data = join(scratch.path, 'data')
const at = ['--data', data]
const running: ChildProcess[] = []
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await new Promise((gone) => child.once('close', gone))
  }
})
afterAll(() => scratch.discard())

/** Starts a server on any free port; its address, and the link it prints while nobody has an account. */
async function serving(): Promise<{ child: ChildProcess; address: string; link: Promise<string> }> {
  const child = start(['serve', '--port', '0', ...at])
  running.push(child)
  let printed = ''
  const found = (what: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const match = what.exec(printed)
        if (match) resolve(match[0])
      }
      child.stdout?.on('data', look)
      child.once('close', () => reject(new Error(printed)))
    })
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const link = found(JOIN_LINK)
  link.catch(() => {})
  return { child, address: await found(/http:\/\/127\.0\.0\.1:\d+/), link }
}

let cookie = ''
const ask = (url: string) => fetch(url, { headers: { cookie } })
const projects = async (address: string) => (await ask(`${address}/api/projects`)).json()

test('given a running server, when a ledger is imported beside it, then both see it, and kill -9 loses nothing', async () => {
  const folder = join(scratch.path, 'ledger')
  mkdirSync(folder)
  await writeLedger(simulateCampaign({ households: 21, groups: 2, seed: 'beside' }), folder)
  const { child, address, link } = await serving()
  cookie = await firstAccount(await link)
  expect(statSync(join(data, 'server.json')).mode & 0o777).toBe(0o600)
  expect(await projects(address)).toEqual([])

  const imported = await json('import', folder, ...at)
  expect(imported.code).toBe(0)
  expect(await projects(address)).toMatchObject([{ id: imported.document.project, households: 21 }])
  const { document: figures } = await json('figures', '--as-of', '2030-01-01', ...at)
  const page = await (
    await ask(`${address}/api/projects/${imported.document.project}/overview?day=2030-01-01`)
  ).json()
  expect(page.figures).toEqual(figures)

  const killed = ended(child)
  child.kill('SIGKILL')
  await killed
  const again = await serving()
  expect(await projects(again.address)).toMatchObject([{ id: imported.document.project, households: 21 }])
  expect((await json('figures', '--as-of', '2030-01-01', ...at)).document).toEqual(figures)
})

test('given the sample alone, when served, then the day to try it on is told; beside another project, not', async () => {
  const sampleOf = async (...folders: string[]) => {
    const at = ['--data', join(scratch.path, `sample-${folders.length}`)]
    for (const folder of folders) expect((await json('import', folder, ...at)).code).toBe(0)
    const child = start(['serve', '--port', '0', ...at])
    const said = ended(child)
    child.stdout?.on('data', (chunk) => {
      if (JOIN_LINK.test(String(chunk))) child.kill('SIGTERM')
    })
    return (await said).stdout
  }
  const own = join(scratch.path, 'own')
  mkdirSync(own)
  await writeLedger(simulateCampaign({ households: 21, groups: 2, seed: 'own' }), own)
  expect(await sampleOf(SAMPLE)).toContain('--today 2018-09-04')
  expect(await sampleOf(SAMPLE, own)).not.toContain('--today')
})

test('given a running server, when another is started on its data, then it names the one that runs', async () => {
  const { address } = await serving()
  const { code, stderr } = await oneruler('serve', '--port', '0', ...at)
  expect(code).toBe(1)
  expect(stderr).toContain(address)
  expect(await projects(address)).toHaveLength(1)
})

test('given a port that is taken, when a server is started on it, then it says so and exits 1', async () => {
  const { address } = await serving()
  const other = ['--data', join(scratch.path, 'other')]
  const { code, stderr } = await oneruler('serve', '--port', new URL(address).port, ...other)
  expect(code).toBe(1)
  expect(stderr).toContain('--port')
})

test('given a server that was stopped, then nothing of it is left running or announced', async () => {
  const { child } = await serving()
  const stopped = ended(child)
  child.kill('SIGINT')
  await stopped
  expect(() => readFileSync(join(data, 'server.json'))).toThrow(/ENOENT/)
  expect((await json('figures', '--as-of', '2030-01-01', ...at)).code).toBe(0)
})
