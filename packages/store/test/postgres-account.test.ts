import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { accountForPostgres, canUse, runningAs } from '@oneruler/store/postgres/account'
import { openDatabase } from '@oneruler/store/postgres/database'
import { installedPackage, runnablePrograms } from '@oneruler/store/postgres/programs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isRoot, openHolder, startHolder, testFolder } from './postgres-holding.ts'

const never = () => {
  throw new Error('nothing was to be copied')
}

test('given a package whose links were not made · when its programs are wanted · then they run in place', async () => {
  const root = join(testFolder(), 'linux')
  cpSync(await installedPackage(), root, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as {
    target: string
  }[]
  for (const link of links) rmSync(join(root, link.target))
  const programs = runnablePrograms(root, accountForPostgres(), '/nowhere', never)

  expect(programs).toMatchObject({ postgres: join(root, 'native', 'bin', 'postgres'), major: '18' })
  expect(links.every((link) => existsSync(join(root, link.target)))).toBe(true)
})

if (isRoot) {
  const nobody = accountForPostgres() as NonNullable<ReturnType<typeof accountForPostgres>>

  describe('root starts, and PostgreSQL runs as nobody', () => {
    test('given a data directory open to it · then the database lies inside and belongs to it', async () => {
      const dataDir = join(testFolder(), 'data')
      const database = await openDatabase({ dataDir })
      onTestFinished(() => database.close())

      expect(statSync(join(dataDir, 'postgres', 'cluster')).uid).toBe(nobody.uid)
      expect(existsSync(join(dataDir, 'place.json'))).toBe(false)
      expect(canUse(join(dataDir, 'postgres'), nobody)).toBe(true)
    })

    test('given a closed path · then it lies in a durable folder named by a note, wherever the directory moves', async () => {
      const closed = testFolder(0o700)
      const dataDir = join(closed, 'data')
      const steps: string[] = []
      const first = await openDatabase({ dataDir, onProgress: (step) => steps.push(step) })
      const { place } = JSON.parse(readFileSync(join(dataDir, 'place.json'), 'utf8')) as { place: string }
      onTestFinished(() => rmSync(place, { recursive: true }))
      await first.pool.query('CREATE TABLE kept AS SELECT 7 AS n')
      await first.close()
      renameSync(dataDir, join(closed, 'moved'))
      const second = await openDatabase({ dataDir: join(closed, 'moved') })
      onTestFinished(() => second.close())

      expect(place).toMatch(/^\/var\/lib\/oneruler\/[0-9a-f]{16}$/)
      expect(steps[0]).toContain(`数据库放在 ${place}`)
      expect((await second.pool.query('SELECT n FROM kept')).rows).toEqual([{ n: 7 }])
      expect(existsSync(join(dataDir, 'postgres'))).toBe(false)
    })

    test('given a copy of such a directory · when it is opened beside the original · then it is refused', async () => {
      const closed = testFolder(0o700)
      const database = await openDatabase({ dataDir: join(closed, 'data') })
      const { place } = JSON.parse(readFileSync(join(closed, 'data', 'place.json'), 'utf8')) as {
        place: string
      }
      onTestFinished(() => rmSync(place, { recursive: true }))
      cpSync(join(closed, 'data'), join(closed, 'copy'), { recursive: true })
      rmSync(join(closed, 'copy', 'owner'), { recursive: true })
      const opening = openDatabase({ dataDir: join(closed, 'copy') })

      await expect(opening).rejects.toMatchObject({ code: 'heldByOther' })
      expect((await database.pool.query('SELECT 1 AS still')).rows).toEqual([{ still: 1 }])
      await database.close()
    })

    test('given the durable folder is gone · then that is said, and no empty database is begun', async () => {
      const dataDir = join(testFolder(0o700), 'data')
      await (await openDatabase({ dataDir })).close()
      const { place } = JSON.parse(readFileSync(join(dataDir, 'place.json'), 'utf8')) as { place: string }
      rmSync(place, { recursive: true })

      await expect(openDatabase({ dataDir })).rejects.toMatchObject({
        code: 'placeMissing',
        message: expect.stringContaining(place),
      })
      expect(existsSync(place)).toBe(false)
    })

    test('given programs in a closed path · then a copy beside the database runs, and is used again', async () => {
      const closed = testFolder(0o700)
      cpSync(await installedPackage(), join(closed, 'linux'), { recursive: true, verbatimSymlinks: true })
      const place = testFolder()
      const copies: string[] = []
      const first = runnablePrograms(join(closed, 'linux'), nobody, place, (to) => copies.push(to))
      const second = runnablePrograms(join(closed, 'linux'), nobody, place, never)

      expect(first.postgres.startsWith(`${copies[0]}/`)).toBe(true)
      expect(second).toEqual(first)
    })
  })

  // In a repository closed to it the account has no program to start, and this cannot be shown.
  const reads = `require('node:fs').readFileSync(${JSON.stringify(join(import.meta.dirname, 'postgres-holder.ts'))})`
  if (spawnSync(process.execPath, ['-e', reads], runningAs(nobody, '/')).status === 0) {
    describe('an ordinary user starts', () => {
      test('given a folder of its own · then the database is made, kept and opened again, all as that user', async () => {
        const home = testFolder(0o777)
        const dataDir = join(home, 'data')
        const first = await openHolder({ dataDir }, nobody)
        await first.tells('insert')
        await first.tells('close')
        const second = await openHolder({ dataDir }, nobody)

        expect(await second.tells('count')).toMatchObject({ answer: 1 })
        expect(statSync(join(dataDir, 'database-password')).uid).toBe(nobody.uid)
      })

      test('given a directory that root made · then it is told to start as that account', async () => {
        const dataDir = join(testFolder(), 'data')
        await (await openDatabase({ dataDir })).close()
        const holder = startHolder({ dataDir }, nobody)
        const { refused } = await holder.hears((line) => line.refused !== undefined)

        expect(refused).toMatchObject({
          code: 'permissionDenied',
          message: expect.stringContaining('当初建立数据的那个账户'),
        })
      })
    })
  }
}
