/**
 * 安装 · Installation: one data directory with its database, keys and projects, opened by the server or a command.
 */
import { openKeyFile } from '@oneruler/store/key-vault'
import { type Database, openDatabase } from '@oneruler/store/postgres/database'
import { openStore, type Store } from '@oneruler/store/store'
import { type KnownEvents, knownEvents } from './known-events.ts'
import { storedCampaigns } from './stored-campaigns.ts'
import { publish } from './sunshine/publications.ts'

export interface Installation {
  readonly dataDir: string
  readonly database: Database
  readonly store: Store
  readonly known: KnownEvents
  readonly campaigns: ReturnType<typeof storedCampaigns>
  /** Ends everything in the reverse order; may be called again. */
  close(): Promise<void>
}

/**
 * Opens a data directory: alone it starts the embedded database and stops it with `close`, beside a running
 * server it joins that one's. Throws `DatabaseUnavailable`, whose message says what to do.
 */
export async function openInstallation(options: {
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly onProgress?: (step: string) => void
}): Promise<Installation> {
  const database = await openDatabase(options)
  try {
    const store = await openStore(
      database,
      openKeyFile(options.dataDir),
      options.dataDir,
      options.onProgress,
      publish,
    )
    const known = knownEvents(store)
    const campaigns = storedCampaigns(store, known)
    let closed: Promise<void> | null = null
    const close = async () => {
      await campaigns.close()
      await store.close()
      await database.close()
    }
    return {
      dataDir: options.dataDir,
      database,
      store,
      known,
      campaigns,
      close() {
        closed ??= close()
        return closed
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
