/** 备份: a file that is damaged anywhere is refused, and nothing of it is restored. */
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backupFileBytes, writeBackupFile } from '@oneruler/store/backup/backup-file'
import { keysIn, locked, newBackupKey, passphraseIn, unlocked } from '@oneruler/store/backup/backup-lock'
import { BackupRefused } from '@oneruler/store/backup/backup-refused'
import { readKeys } from '@oneruler/store/backup/carried-keys'
import { readBackup } from '@oneruler/store/backup/read-backup'
import { restoreBackup } from '@oneruler/store/backup/restore-backup'
import { backupBytes } from '@oneruler/store/backup/write-backup'
import { openKeyFile } from '@oneruler/store/key-vault'
import { MIGRATION_NAMES, migrateWithin } from '@oneruler/store/migrate'
import { type Database, openDatabase } from '@oneruler/store/postgres/database'
import { openStore } from '@oneruler/store/store'
import { transaction } from '@oneruler/store/transaction'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { collected, command, MOMENT, newProject, registered, signed } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'

const scratch = scratchFolder()
let opened: OpenedStore
let project: string
let bytes: Buffer

beforeAll(async () => {
  opened = await openTestStore()
  project = await newProject(opened.store)
  for (let n = 0; n < 3; n++)
    await opened.store.events.append(project, command([household(n), signed(randomUUID())]))
  bytes = await made()
})
afterAll(async () => {
  await opened.close()
  scratch.discard()
})

function household(n: number) {
  const streamId = randomUUID()
  return signed(streamId, {
    ...registered(streamId),
    body: { number: `H${n}`, group: '一组', block: 'Q01', partner: 'B02', caseworker: 'R008' },
  })
}

/** A backup of the store, as one piece. */
async function made(): Promise<Buffer> {
  return Buffer.concat(
    await collected(backupBytes(opened.connection, openKeyFile(opened.dataDir), new Date(MOMENT))),
  )
}

async function* pieces(file: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += 1_000) yield file.subarray(at, at + 1_000)
}

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof BackupRefused)) throw error ?? new Error('was not refused')
  expect(error.message).toMatch(/[一-龥]/)
  return error.code
}

/** A data directory with the keys of the store that was backed up, and its database. */
async function elsewhere({ keys = true } = {}): Promise<{ database: Database; dataDir: string }> {
  const dataDir = join(scratch.path, randomUUID())
  mkdirSync(dataDir, { mode: 0o711 })
  if (keys) cpSync(join(opened.dataDir, 'keys'), join(dataDir, 'keys'), { recursive: true })
  const database = await openDatabase({ dataDir })
  onTestFinished(() => database.close())
  return { database, dataDir }
}

const RUNS = process.env.ONERULER_LONG ? 5_000 : 400

test('given a backup · when any bit of it is flipped · then it is refused', async () => {
  await readBackup(pieces(bytes), {})
  const anyBit = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) })
  await fc.assert(
    fc.asyncProperty(anyBit, async ({ at, bit }) => {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] as number) ^ (1 << bit)
      await refusalOf(readBackup(pieces(flipped), {}))
    }),
    { numRuns: RUNS },
  )
})

test('given a backup · when it ends anywhere before its end, or goes on after it · then it is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
      await refusalOf(readBackup(pieces(bytes.subarray(0, length)), {}))
    }),
    { numRuns: RUNS },
  )
  expect(await refusalOf(readBackup(pieces(Buffer.concat([bytes, bytes])), {}))).toBe('damaged')
  expect(await refusalOf(readBackup(pieces(Buffer.concat([bytes, Buffer.alloc(1)])), {}))).toBe('cutShort')
})

describe('a locked backup', () => {
  const PASSPHRASE = { passphrase: '示例口令 correct horse battery' }
  let sealed: Buffer
  beforeAll(async () => {
    sealed = Buffer.concat(await collected(locked(pieces(bytes), await keyLock())))
  })
  const keyPath = join(scratch.path, 'backup-key')
  const keyLock = async () => {
    if (!existsSync(keyPath)) await newBackupKey(keyPath)
    return keysIn(keyPath)
  }

  test('given a key · then it opens by it alone, to the same bytes, and nothing in it is readable', async () => {
    const opens = Buffer.concat(await collected(unlocked(pieces(sealed), await keyLock())))
    expect(opens).toEqual(bytes)
    expect(sealed.includes('oneruler backup')).toBe(false)
    expect(await refusalOf(readBackup(unlocked(pieces(sealed), null), {}))).toBe('locked')
    const other = join(scratch.path, 'other-key')
    await newBackupKey(other)
    expect(await refusalOf(readBackup(unlocked(pieces(sealed), keysIn(other)), {}))).toBe('wrongKey')
    expect(await refusalOf(newBackupKey(other))).toBe('exists')
  })

  test('given its public key alone · when locked by it · then only the secret key opens it', async () => {
    await keyLock()
    const shared = /age1\S+/.exec(readFileSync(keyPath, 'utf8'))?.[0] as string
    const made = Buffer.concat(await collected(locked(pieces(bytes), { keys: [shared] })))
    expect(Buffer.concat(await collected(unlocked(pieces(made), await keyLock())))).toEqual(bytes)
    expect(await refusalOf(collected(unlocked(pieces(made), { keys: [shared] })))).toBe('wrongKey')
  })

  test('given a passphrase · then it opens by it, and one too short to be kept is refused', async () => {
    const made = Buffer.concat(await collected(locked(pieces(bytes), PASSPHRASE)))
    expect(Buffer.concat(await collected(unlocked(pieces(made), PASSPHRASE)))).toEqual(bytes)
    const path = join(scratch.path, 'passphrase')
    writeFileSync(path, '12345678\n')
    await expect(async () => passphraseIn(path)).rejects.toMatchObject({ code: 'shortPassphrase' })
  })

  test('given any bit of it is flipped, or it ends early · then it is refused', async () => {
    const lock = await keyLock()
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(sealed)
        flipped[at] = (flipped[at] as number) ^ (1 << bit)
        await refusalOf(readBackup(unlocked(pieces(flipped), lock), {}))
        await refusalOf(readBackup(unlocked(pieces(sealed.subarray(0, at)), lock), {}))
      }),
      { numRuns: RUNS / 8 },
    )
  })

  test('given it carries the keys · when restored where none are · then they are brought; where others are · then nothing is', async () => {
    const keys = readKeys(opened.dataDir)
    const vault = openKeyFile(opened.dataDir)
    const made = await collected(backupBytes(opened.connection, vault, new Date(MOMENT), { keys }))
    const { database, dataDir } = await elsewhere({ keys: false })
    const damaged = Buffer.concat(made)
    damaged[damaged.length - 1] = (damaged.at(-1) as number) ^ 1
    expect(await refusalOf(restoreBackup(database, dataDir, pieces(damaged)))).toBe('damaged')
    expect(readdirSync(join(dataDir, 'keys'))).toEqual([])
    await restoreBackup(database, dataDir, pieces(Buffer.concat(made)))
    expect(readKeys(dataDir)).toEqual(keys)
    const others = await elsewhere({ keys: false })
    openKeyFile(others.dataDir)
    const refused = restoreBackup(others.database, others.dataDir, pieces(Buffer.concat(made)))
    expect(await refusalOf(refused)).toBe('otherKeysThere')
  })
})

test('given pages that are whole, when one is left out or two change places, then it is refused', async () => {
  const pages = await collected(backupBytes(opened.connection, openKeyFile(opened.dataDir), new Date(MOMENT)))
  for (let n = 1; n < pages.length - 1; n++) {
    const without = Buffer.concat(pages.toSpliced(n, 1))
    expect(await refusalOf(readBackup(pieces(without), {}))).toBe('damaged')
    const moved = Buffer.concat(pages.with(n, pages[n + 1] as Buffer).with(n + 1, pages[n] as Buffer))
    expect(await refusalOf(readBackup(pieces(moved), {}))).toBe('damaged')
  }
})

test('given a backup · when restored elsewhere · then every event is the same, secrets are read, and the log goes on', async () => {
  const { database, dataDir } = await elsewhere()
  await restoreBackup(database, dataDir, pieces(bytes))
  const store = await openStore(database, openKeyFile(dataDir), dataDir)
  onTestFinished(() => store.close())
  expect(await collected(store.events.read(project))).toEqual(
    await collected(opened.store.events.read(project)),
  )
  expect(await store.events.verifyChain(project)).toEqual({ ok: true, seq: 6 })
  const next = await store.events.append(project, command([household(9)]))
  expect(next).toMatchObject({ kind: 'appended', firstSeq: 7 })
  expect(await refusalOf(restoreBackup(database, dataDir, pieces(bytes)))).toBe('notEmpty')
})

test('given a damaged backup, or one that is stopped midway · when restored · then the database stays empty and takes the whole one', async () => {
  const { database, dataDir } = await elsewhere()
  const flipped = Buffer.from(bytes)
  const last = bytes.length - 1
  flipped[last] = (flipped[last] as number) ^ 1
  expect(await refusalOf(restoreBackup(database, dataDir, pieces(flipped)))).toBe('damaged')
  const stop = new AbortController()
  const stopped = restoreBackup(database, dataDir, pieces(bytes), {
    onProgress: () => stop.abort(new BackupRefused('stopped', undefined)),
    signal: stop.signal,
  })
  expect(await refusalOf(stopped)).toBe('stopped')
  const { rows } = await database.pool.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`)
  expect(rows).toEqual([])
  await restoreBackup(database, dataDir, pieces(bytes))
})

test('given the keys were not brought along, or are others · when restored · then it says so before anything is written', async () => {
  const without = await elsewhere({ keys: false })
  expect(await refusalOf(restoreBackup(without.database, without.dataDir, pieces(bytes)))).toBe('keysMissing')
  openKeyFile(without.dataDir)
  await expect(restoreBackup(without.database, without.dataDir, pieces(bytes))).rejects.toMatchObject({
    code: 'otherMasterKey',
  })
})

test('given an event changed in the database itself · when it was backed up and is restored · then its place is named', async () => {
  const before = `SELECT body FROM event WHERE project_id = $1 AND seq = 4`
  const { rows } = await opened.owner.query<{ body: Buffer }>(before, [project])
  const write = (body: unknown) =>
    opened.owner.query('UPDATE event SET body = $2 WHERE project_id = $1 AND seq = 4', [project, body])
  await write(Buffer.from('{"amountFen":"1"}'))
  const tampered = await made()
  await write(rows[0]?.body)
  const { database, dataDir } = await elsewhere()
  await expect(restoreBackup(database, dataDir, pieces(tampered))).rejects.toMatchObject({
    code: 'chainBroken',
    facts: { project, seq: 4 },
  })
})

test('given a backup of an older structure · when restored · then it comes out in the newest', async () => {
  const older = await elsewhere()
  const structure = MIGRATION_NAMES.slice(0, 10)
  await transaction(older.database.pool, (tx) => migrateWithin(tx, structure.at(-1)))
  const columns = 'project_id, name, county, registered_at, head_seq, head_hash'
  const { rows } = await opened.owner.query(`SELECT ${columns} FROM project WHERE head_seq = 6`)
  await older.database.pool.query(
    `INSERT INTO project (${columns}) VALUES ($1, $2, $3, $4, 0, sha256(convert_to($5, 'UTF8')))`,
    [project, rows[0].name, rows[0].county, MOMENT, `oneruler event chain 1\n${project}`],
  )
  const vault = openKeyFile(older.dataDir)
  const old = await collected(backupBytes(older.database.connection, vault, new Date(MOMENT)))
  const { database, dataDir } = await elsewhere()
  await restoreBackup(database, dataDir, pieces(Buffer.concat(old)))
  const store = await openStore(database, openKeyFile(dataDir), dataDir)
  onTestFinished(() => store.close())
  const { rows: migrations } = await store.pool.query('SELECT name FROM migration ORDER BY name')
  expect(migrations.map(({ name }) => name)).toEqual(MIGRATION_NAMES)
  expect(await store.events.head(project)).toBe(0)
})

test('given a file is there already, or writing breaks off · then it is not written over, and nothing is left behind', async () => {
  const folder = join(scratch.path, 'files')
  mkdirSync(folder)
  const path = join(folder, '备份')
  await writeBackupFile(path, pieces(bytes))
  expect(Buffer.concat(await collected(backupFileBytes(path)))).toEqual(bytes)
  expect(await refusalOf(writeBackupFile(path, pieces(bytes)))).toBe('exists')
  async function* fullDisk(): AsyncGenerator<Uint8Array> {
    yield bytes
    throw Object.assign(new Error('write'), { code: 'ENOSPC', syscall: 'write' })
  }
  expect(await refusalOf(writeBackupFile(join(folder, 'b'), fullDisk()))).toBe('diskFull')
  expect(await refusalOf(collected(backupFileBytes(join(folder, 'none'))))).toBe('noFile')
  writeFileSync(join(folder, '台账.xlsx'), 'no backup')
  expect(await refusalOf(readBackup(backupFileBytes(join(folder, '台账.xlsx')), {}))).toBe('notABackup')
  expect(readdirSync(folder).sort()).toEqual(['备份', '台账.xlsx'].sort())
})
