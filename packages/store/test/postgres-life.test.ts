import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@oneruler/store/postgres/database'
import { announceServer, readServer } from '@oneruler/store/postgres/server-announcement'
import { fromOutput } from '@oneruler/store/postgres/unavailable'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openHolder, serverGone, testFolder } from './postgres-holding.ts'

async function opened(options: Parameters<typeof openDatabase>[0]) {
  const database = await openDatabase(options)
  onTestFinished(() => database.close())
  return database
}

const modeOf = (path: string) => statSync(path).mode & 0o777

describe('an office opens its data directory', () => {
  test('given an empty place · when opened, filled, closed and opened again · then what was written is there', async () => {
    const dataDir = join(testFolder(), 'data')
    const steps: string[] = []
    const first = await opened({ dataDir, onProgress: (step) => steps.push(step) })
    await first.pool.query('CREATE TABLE household (number text PRIMARY KEY)')
    await first.pool.query("INSERT INTO household VALUES ('一组-001')")
    await first.close()
    const second = await opened({ dataDir, onProgress: (step) => steps.push(step) })
    const { rows } = await second.pool.query('SELECT number FROM household')

    expect(rows).toEqual([{ number: '一组-001' }])
    expect(second).toMatchObject({ kind: 'embedded', serverVersion: expect.stringMatching(/^18\./) })
    // As root in a closed folder the programs are copied first; that step has a test of its own.
    expect(steps.filter((step) => !step.includes('复制'))).toEqual([
      '正在建立数据库（只在第一次启动时）……',
      '正在启动数据库……',
      '正在启动数据库……',
    ])
  })

  test('given a new database · then it is durable, checked, in UTF-8 and order C, and reached by no network', async () => {
    const dataDir = join(testFolder(), 'data')
    const { pool } = await opened({ dataDir })
    const { rows } = await pool.query(`
      SELECT name, setting FROM pg_settings WHERE name IN
        ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding', 'listen_addresses')`)
    const { rows: locale } = await pool.query("SELECT datcollate FROM pg_database WHERE datname = 'postgres'")

    expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      listen_addresses: '',
    })
    expect(locale).toEqual([{ datcollate: 'C' }])
    expect(modeOf(join(dataDir, 'postgres'))).toBe(0o700)
    expect(modeOf(join(dataDir, 'postgres', 'socket'))).toBe(0o700)
    expect(modeOf(join(dataDir, 'database-password'))).toBe(0o600)
  })

  test('given a path too long for a socket · then the loopback address is used, and a password is still asked', async () => {
    const dataDir = join(testFolder(), '征'.repeat(20), 'data')
    const { pool, connection } = await opened({ dataDir })
    const { rows } = await pool.query('SHOW listen_addresses')
    const stranger = openDatabase({
      dataDir: testFolder(),
      databaseUrl: `postgresql://oneruler:guess@127.0.0.1:${connection.port}/postgres`,
    })

    expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }])
    await expect(stranger).rejects.toMatchObject({ code: 'loginRefused' })
  })

  test('given a stop signal · when the process is told to end · then it closes, and no server stays', async () => {
    const dataDir = join(testFolder(), 'data')
    const holder = await openHolder({ dataDir })
    holder.process.kill('SIGTERM')

    expect(await holder.ended).toBe(143)
    await serverGone(dataDir)
    expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false)
    expect(readdirSync(join(dataDir, 'owner'))).toEqual([])
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  })

  test('given a creation that was broken off · when opened · then the remains are gone and the database is whole', async () => {
    const dataDir = join(testFolder(), 'data')
    const first = await opened({ dataDir })
    await first.close()
    rmSync(join(dataDir, 'postgres', 'cluster'), { recursive: true })
    mkdirSync(join(dataDir, 'postgres', 'cluster.new-1-1-0', 'base'), { recursive: true })
    await opened({ dataDir })

    const kept = readdirSync(join(dataDir, 'postgres')).filter((name) => !name.startsWith('linux-'))
    expect(kept.sort()).toEqual(['cluster', 'owner', 'socket'])
  })
})

describe('a database that cannot be opened says what to do', () => {
  test('given a cluster of another PostgreSQL · then it is left alone, and the way over is named', async () => {
    const dataDir = join(testFolder(), 'data')
    await (await opened({ dataDir })).close()
    writeFileSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '17\n')
    const opening = openDatabase({ dataDir })

    await expect(opening).rejects.toMatchObject({
      code: 'otherVersion',
      message: expect.stringMatching(/PostgreSQL 17 建立.*PostgreSQL 18.*oneruler db backup/),
    })
    writeFileSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '18\n')
    await opened({ dataDir })
  })

  test('given a lost password · then it is asked back, and no new one is made', async () => {
    const dataDir = join(testFolder(), 'data')
    await (await opened({ dataDir })).close()
    rmSync(join(dataDir, 'database-password'))

    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'passwordMissing' })
    expect(existsSync(join(dataDir, 'database-password'))).toBe(false)
  })

  test('given a broken cluster · then the log is named with its last lines, and nothing is held', async () => {
    const dataDir = join(testFolder(), 'data')
    await (await opened({ dataDir })).close()
    rmSync(join(dataDir, 'postgres', 'cluster', 'global', 'pg_control'))
    const opening = openDatabase({ dataDir })

    await expect(opening).rejects.toMatchObject({
      code: 'startFailed',
      message: expect.stringMatching(/postgres\.log[\s\S]*could not find the database system/),
    })
    expect(readdirSync(join(dataDir, 'owner'))).toEqual([])
  })

  test.each([
    ['could not write to file "pg_wal/xlogtemp.7": No space left on device', '磁盘已满'],
    ['could not open file "base/1/2": Permission denied', '没有权限'],
    ['data directory "/d/cluster" has wrong ownership', '没有权限'],
    ['could not bind IPv4 address "127.0.0.1": Address already in use', '端口 5555'],
    ['could not create file "postmaster.pid": Read-only file system', '只读'],
  ])('given the server says %s · then the person reads %s', (output, words) => {
    expect(fromOutput(`FATAL:  ${output}`, '/d', 5555)?.message).toContain(words)
  })
})

describe('a server announces itself', () => {
  test('given an announced server · then its address is read, by its own account only, until it closes', async () => {
    const dataDir = join(testFolder(), 'data')
    const database = await opened({ dataDir })
    expect(readServer(dataDir)).toBeUndefined()
    announceServer(dataDir, { address: 'http://127.0.0.1:8080', connection: database.connection })

    expect(readServer(dataDir)?.address).toBe('http://127.0.0.1:8080')
    expect(modeOf(join(dataDir, 'server.json'))).toBe(0o600)
    await database.close()
    expect(existsSync(join(dataDir, 'server.json'))).toBe(false)
  })
})
