import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import { openStore } from '@oneruler/store/store'
import { expect, onTestFinished, test } from 'vitest'
import { collected } from './a-project.ts'
import { serverProcesses, testFolder } from './postgres-holding.ts'

/** Runs the appending program until it acknowledged `enough` commands, strikes, and returns what it had said. */
async function struckAfter(dataDir: string, enough: number, strike: (ourPid: number) => void) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'event-store-holder.ts'), dataDir])
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  let struck = false
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (struck || said.split('\n').length < enough + 2) return
    struck = true
    strike(child.pid as number)
  })
  await new Promise((resolve) => child.on('close', resolve))
  const [project = '', ...acknowledged] = said.trim().split('\n')
  return { project, acknowledged }
}

test.each([
  ['our process', (_dataDir: string, ourPid: number) => [ourPid]],
  ['the server', (dataDir: string) => [serverProcesses(dataDir).postgres]],
  ['both', (dataDir: string, ourPid: number) => [serverProcesses(dataDir).postgres, ourPid]],
])(
  'given %s killed -9 while appending · then all that was acknowledged is there, and no half command',
  async (_whom, pids) => {
    const dataDir = join(testFolder(), 'data')
    const { project, acknowledged } = await struckAfter(dataDir, 30, (ourPid) => {
      for (const pid of pids(dataDir, ourPid)) process.kill(pid, 'SIGKILL')
    })
    const database = await openDatabase({ dataDir })
    onTestFinished(() => database.close())
    const store = await openStore(database, openKeyFile(dataDir), dataDir)
    const read = await collected(store.events.read(project))
    await store.close()

    const eventsOf = new Map<string, number>()
    for (const { commandId } of read) eventsOf.set(commandId, (eventsOf.get(commandId) ?? 0) + 1)
    expect(acknowledged.length).toBeGreaterThanOrEqual(30)
    expect(acknowledged.filter((commandId) => !eventsOf.has(commandId))).toEqual([])
    expect([...eventsOf.values()].every((n) => n === 5)).toBe(true)
    expect(read.every((event) => event.private !== null)).toBe(true)
  },
)
