import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@oneruler/store/postgres/database'
import { identityOf, isAlive, ownIdentity } from '@oneruler/store/postgres/living-process'
import { claimOwnership } from '@oneruler/store/postgres/owner-claim'
import { expect, test } from 'vitest'
import { openHolder, startHolder, testFolder } from './postgres-holding.ts'

test('given a running server · when a command starts · then it joins at once, and leaves the server running', async () => {
  const dataDir = join(testFolder(), 'data')
  const server = await openHolder({ dataDir })
  await server.tells('announce')
  await server.tells('insert')
  const command = await openHolder({ dataDir })
  await command.tells('insert')
  await command.tells('close')

  expect(command.lines[0]?.open?.kind).toBe('joined')
  expect(await server.tells('count')).toMatchObject({ answer: 2 })
})

test('given a running command · when another starts · then it waits, says so, and goes on when the first ends', async () => {
  const dataDir = join(testFolder(), 'data')
  const first = await openHolder({ dataDir })
  await first.tells('insert')
  const second = startHolder({ dataDir })
  const waiting = await second.hears((line) => line.progress !== undefined)
  await first.tells('close')
  await second.hears((line) => line.open !== undefined)

  expect(waiting.progress).toContain(`正由进程 ${first.process.pid} 使用`)
  expect(await second.tells('count')).toMatchObject({ answer: 1 })
})

test('given a command that does not end · when patience is over · then the other is refused and the first goes on', async () => {
  const dataDir = join(testFolder(), 'data')
  const first = await openHolder({ dataDir })
  const second = startHolder({ dataDir, patienceMs: 300 })
  const { refused } = await second.hears((line) => line.refused !== undefined)

  expect(refused).toMatchObject({ code: 'heldByOther', message: expect.stringContaining('请等那条命令结束') })
  expect(await second.ended).toBe(1)
  expect(await first.tells('insert')).toMatchObject({ done: 'insert' })
})

test('given a command that becomes a server while another waits · then the other joins it', async () => {
  const dataDir = join(testFolder(), 'data')
  const server = await openHolder({ dataDir })
  const command = startHolder({ dataDir })
  await command.hears((line) => line.progress !== undefined)
  await server.tells('announce')
  const { open } = await command.hears((line) => line.open !== undefined)

  expect(open?.kind).toBe('joined')
})

test('given this process owns the directory · when it opens it again · then it is refused', async () => {
  const dataDir = join(testFolder(), 'data')
  const database = await openDatabase({ dataDir })
  await expect(openDatabase({ dataDir, patienceMs: 0 })).rejects.toMatchObject({ code: 'heldByOther' })
  await database.close()
})

test('given the claim of a dead process whose number was given to another · then it is taken over', () => {
  const folder = testFolder()
  const sameNumberEarlierStart = `${process.ppid}-1-00000000`
  writeFileSync(join(folder, sameNumberEarlierStart), '')
  const claim = claimOwnership(folder)

  expect(claim.owned).toBe(true)
  expect(readdirSync(folder)).toEqual([ownIdentity()])
})

test('given the claim of a living process · then it stands', () => {
  const folder = testFolder()
  writeFileSync(join(folder, identityOf(process.ppid) as string), '')

  expect(claimOwnership(folder)).toEqual({ owned: false, pid: process.ppid })
})

test('given a process that ended and is not yet collected · then it counts as dead', async () => {
  const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'])
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (line) => resolve(Number(line))),
  )
  while (identityOf(pid) !== undefined) await new Promise((resolve) => setTimeout(resolve, 5))
  const dead = isAlive(`${pid}-1-00000000`)
  parent.kill()

  expect(dead).toBe(false)
})

test('given eight processes that claim in turn · then never two own at once', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'owner'))
  const program = join(import.meta.dirname, 'postgres-contender.ts')
  const contenders = Array.from({ length: 8 }, () =>
    spawn(process.execPath, [program, folder], { stdio: 'pipe' }),
  )
  const codes = await Promise.all(
    contenders.map((child) => new Promise((resolve) => child.on('close', (code) => resolve(code)))),
  )

  expect(codes).toEqual(Array(8).fill(0))
})
