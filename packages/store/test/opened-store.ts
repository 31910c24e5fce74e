/**
 * A store on a database of its own, for a test file: embedded, or a given address.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import type { Connection } from '@oneruler/store/postgres/server-announcement'
import { openStore, type Store } from '@oneruler/store/store'
import type pg from 'pg'

export interface OpenedStore {
  readonly store: Store
  /** Connects as the owner of the tables, who may do what the application may not. */
  readonly owner: pg.Pool
  /** How the owner connects. */
  readonly connection: Connection
  readonly dataDir: string
  close(): Promise<void>
}

export async function openTestStore(databaseUrl?: string): Promise<OpenedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'oneruler-test-'))
  chmodSync(folder, 0o711)
  const dataDir = join(folder, 'data')
  const database = await openDatabase(databaseUrl === undefined ? { dataDir } : { dataDir, databaseUrl })
  const store = await openStore(database, openKeyFile(dataDir), dataDir)
  const close = async () => {
    await store.close()
    await database.close()
    rmSync(folder, { recursive: true })
  }
  return { store, owner: database.pool, connection: database.connection, dataDir, close }
}
