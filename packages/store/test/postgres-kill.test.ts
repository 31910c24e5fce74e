import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Holder, openHolder, serverGone, serverProcesses, testFolder } from './postgres-holding.ts'

/** A database with three acknowledged rows, and the processes that keep it. */
async function holderOfThree() {
  const dataDir = join(testFolder(), 'data')
  const holder = await openHolder({ dataDir })
  for (let n = 0; n < 3; n++) await holder.tells('insert')
  return { dataDir, holder, ...serverProcesses(dataDir) }
}

/** The watcher's shell and the copy of it that reads our end of the pipe. */
function watcherGroup(watcher: number, postgres: number): number[] {
  const children = readFileSync(`/proc/${watcher}/task/${watcher}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
  return [watcher, ...children.filter((pid) => pid !== postgres)]
}

async function killed(holder: Holder): Promise<void> {
  holder.process.kill('SIGKILL')
  await holder.ended
}

test('given our process is killed -9 · then the server stops by itself, and the next start finds every row', async () => {
  const { dataDir, holder } = await holderOfThree()
  await killed(holder)
  await serverGone(dataDir)
  const next = await openHolder({ dataDir })

  expect(await next.tells('count')).toMatchObject({ answer: 3 })
})

test('given the server is killed -9 · then our process ends in order, and the next start recovers what was acknowledged', async () => {
  const { dataDir, holder, postgres } = await holderOfThree()
  process.kill(postgres, 'SIGKILL')
  // A connection may outlive the server for a moment, and what it still acknowledges must be kept too.
  const late = await holder.tells('insert')
  await holder.tells('close')
  const next = await openHolder({ dataDir })

  expect(await holder.ended).toBe(0)
  expect(await next.tells('count')).toMatchObject({ answer: late.done ? 4 : 3 })
})

test('given our process and its watcher are killed -9 · then the next start stops the server left over', async () => {
  const { dataDir, holder, postgres, watcher } = await holderOfThree()
  // Its shell and the reader beside it are one process group with the server; only the server is left.
  for (const pid of watcherGroup(watcher, postgres)) process.kill(pid, 'SIGKILL')
  await killed(holder)
  const next = await openHolder({ dataDir })

  expect(serverProcesses(dataDir).postgres).not.toBe(postgres)
  expect(await next.tells('count')).toMatchObject({ answer: 3 })
})

test('given everything is killed -9 at once · then the next start recovers every row', async () => {
  const { dataDir, holder, postgres, watcher } = await holderOfThree()
  for (const pid of [...watcherGroup(watcher, postgres), postgres]) process.kill(pid, 'SIGKILL')
  await killed(holder)
  const next = await openHolder({ dataDir })

  expect(await next.tells('count')).toMatchObject({ answer: 3 })
})
