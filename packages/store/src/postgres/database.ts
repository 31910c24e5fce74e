/**
 * 数据库 · The database, opened: our own embedded PostgreSQL, that of a running server beside us, or the
 * one that DATABASE_URL names.
 *
 *     free ── claim ──▶ embedded (ours until close)
 *     a server runs ──▶ joined at once
 *     a command runs ──▶ wait for it, or for it to become a server ──▶ refused after a minute
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { accountForPostgres } from './account.ts'
import { outliveBreaks } from './broken-connection.ts'
import { openCluster } from './cluster-creation.ts'
import { startCluster } from './cluster-run.ts'
import { stopLeftover } from './leftover.ts'
import { claimOwnership, type OwnerClaim } from './owner-claim.ts'
import { databasePlace } from './place.ts'
import { installedPackage, runnablePrograms } from './programs.ts'
import { type Connection, withdrawServer } from './server-announcement.ts'
import { takeTurn } from './turn.ts'
import { DatabaseUnavailable, fromSystem, say, unavailable } from './unavailable.ts'
import { checkUrl } from './url.ts'

/** A client that is still checked out is waited for this long, then cut off. */
const CLIENT_PATIENCE_MS = 5_000

export interface Database {
  readonly pool: pg.Pool
  readonly kind: 'embedded' | 'joined' | 'url'
  /** `18.4` */
  readonly serverVersion: string
  /** For `announceServer`; holds a password, so it is never shown or logged. */
  readonly connection: Connection
  /** Ends the pool; an embedded server is stopped and its data directory given free. May be called again. */
  close(): Promise<void>
}

export interface OpenOptions {
  readonly dataDir: string
  readonly databaseUrl?: string
  /** Hears, in Chinese, what is being done or waited for. */
  readonly onProgress?: (step: string) => void
  /** How long to wait for another command to give the data directory free. */
  readonly patienceMs?: number
}

/** Opens the database of `dataDir`. Throws `DatabaseUnavailable`, whose message says what to do. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { databaseUrl, onProgress = () => {}, patienceMs = 60_000 } = options
  try {
    const dataDir = madeFolder(options.dataDir)
    if (databaseUrl !== undefined) {
      const connection = { connectionString: databaseUrl }
      await checkUrl(databaseUrl)
      return await opened('url', connection, async () => withdrawServer(dataDir))
    }
    const turn = await takeTurn(dataDir, patienceMs, onProgress)
    if ('address' in turn) return await opened('joined', turn.connection, async () => {})
    try {
      return await embedded(dataDir, turn, onProgress)
    } catch (error) {
      turn.release()
      throw error
    }
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error
    throw fromSystem(error, options.dataDir) ?? error
  }
}

/** A folder we make ourselves can be passed through, but not listed, by the account PostgreSQL runs as. */
function madeFolder(dataDir: string): string {
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true })
    chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
  }
  return realpathSync(dataDir)
}

async function embedded(
  dataDir: string,
  turn: OwnerClaim,
  onProgress: (step: string) => void,
): Promise<Database> {
  const account = accountForPostgres()
  const newName = () => randomBytes(8).toString('hex')
  const place = databasePlace(dataDir, account, newName, (elsewhere) =>
    onProgress(say('placedElsewhere', { dataDir, place: elsewhere, account: account?.name ?? '' })),
  )
  // A copied data directory points to the same place as its original; the database there has one owner too.
  const claim = claimOwnership(join(place, 'owner'))
  if (!claim.owned) throw unavailable('heldByOther', { dataDir: place, pid: claim.pid })
  try {
    const programs = runnablePrograms(await installedPackage(), account, place, (to) =>
      onProgress(say('copyingPrograms', { to })),
    )
    const onCreate = () => onProgress(say('creating', undefined))
    const cluster = await openCluster({ dataDir, place, programs, account, onCreate })
    await stopLeftover(cluster.path, (pid) => onProgress(say('stoppingLeftover', { pid })))
    onProgress(say('starting', undefined))
    const onRecovering = (seconds: number) => onProgress(say('recovering', { seconds }))
    const running = await startCluster({ cluster, dataDir, place, programs, account, onRecovering })
    return await opened('embedded', running.connection, async () => {
      withdrawServer(dataDir)
      await running.stop()
      claim.release()
      turn.release()
    })
  } catch (error) {
    claim.release()
    throw error
  }
}

/** A pool on a database that answers; `end` runs once, when the pool is drained or a client is kept too long. */
async function opened(
  kind: Database['kind'],
  connection: Connection,
  end: () => Promise<void>,
): Promise<Database> {
  const pool = new pg.Pool({ ...connection, max: 10, application_name: 'oneruler' })
  outliveBreaks(pool)
  try {
    const { rows } = await pool.query<{ server_version: string }>('SHOW server_version')
    const serverVersion = rows[0]?.server_version.split(' ')[0] ?? ''
    let closing: Promise<void> | undefined
    const close = async () => {
      await Promise.race([pool.end(), pause(CLIENT_PATIENCE_MS, undefined, { ref: false })])
      await end()
    }
    return {
      pool,
      kind,
      serverVersion,
      connection,
      close: () => {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await pool.end()
    await end()
    if (kind !== 'joined') throw error
    const { message } = error as Error
    throw unavailable(
      'unreachable',
      { where: `${connection.host}:${connection.port}`, detail: message },
      error,
    )
  }
}
