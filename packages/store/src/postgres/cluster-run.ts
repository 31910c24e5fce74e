/**
 * 运行数据库 · A running cluster: PostgreSQL as a child process that never outlives us.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Account, runningAs } from './account.ts'
import { type Cluster, lastLines, OWNER_ROLE } from './cluster-creation.ts'
import { clusterName, stopLeftover } from './leftover.ts'
import { giveFolder } from './place.ts'
import type { Programs } from './programs.ts'
import type { Connection } from './server-announcement.ts'
import { fromOutput, unavailable } from './unavailable.ts'

/**
 * Runs the server and stops it (fast shutdown) when our end of standard input closes: on purpose, or because
 * we were killed. The shell ignores a terminal's or service manager's signals; stopping is our affair.
 */
const RUN_UNTIL_INPUT_CLOSES = `
exec 3<&0
trap '' HUP INT TERM
"$@" </dev/null 3<&- &
server=$!
{ read -r _ <&3; kill -INT "$server" 2>/dev/null; } &
watcher=$!
wait "$server"
status=$?
kill -KILL "$watcher" 2>/dev/null
exit "$status"
`

/** For one office on a modest machine. Errors are logged without the values that caused them. */
const SETTINGS = {
  max_connections: '50',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  fsync: 'on',
  TimeZone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

const PORT_OF_SOCKET = 5432
/** The longest path of a Unix socket, in bytes. */
const SOCKET_PATH_MAX = 107
/** SQLSTATE cannot_connect_now: starting up, recovering or shutting down. */
const NOT_YET = '57P03'

export interface RunningCluster {
  readonly connection: Connection
  /** Fast shutdown; returns when no process of the server is left. */
  stop(): Promise<void>
}

/** Starts the server and returns when it answers; recovery after a crash may take its time, and says so. */
export async function startCluster(options: {
  cluster: Cluster
  dataDir: string
  place: string
  programs: Programs
  account: Account | undefined
  onRecovering: (seconds: number) => void
}): Promise<RunningCluster> {
  const { cluster, place, account } = options
  const listen = await whereToListen(place, account)
  const settings = Object.entries({
    ...SETTINGS,
    ...listen.settings,
    cluster_name: clusterName(cluster.path),
  })
  const args = ['-D', cluster.path, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const log = freshLog(join(options.dataDir, 'postgres.log'))
  const command = ['-c', RUN_UNTIL_INPUT_CLOSES, 'sh', options.programs.postgres, ...args]
  // A process group of its own: Ctrl-C reaches us alone, and we stop the server when our work is done.
  const child = spawn('/bin/sh', command, {
    ...runningAs(account, place),
    detached: true,
    stdio: ['pipe', log.descriptor, log.descriptor],
  })
  closeSync(log.descriptor)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.stdin?.end()
    await exited
    await stopLeftover(cluster.path, () => {})
  }
  const user = { user: OWNER_ROLE, password: cluster.password, database: 'postgres' }
  const connection = { host: listen.host, port: listen.port, ...user }
  try {
    await untilItAnswers(child, connection, options.onRecovering)
  } catch (error) {
    await stop()
    const output = readFileSync(log.path, 'utf8')
    const detail = lastLines(output) || (error as Error).message
    throw (
      fromOutput(output, place, listen.port) ?? unavailable('startFailed', { log: log.path, detail }, error)
    )
  }
  return { connection, stop }
}

/** A private socket where its path fits; the loopback address with a free port otherwise. */
async function whereToListen(place: string, account: Account | undefined) {
  const folder = join(place, 'socket')
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${PORT_OF_SOCKET}`)) <= SOCKET_PATH_MAX) {
    // A killed server leaves its lock here; where nobody collects dead processes, it would count as alive.
    rmSync(folder, { recursive: true, force: true })
    giveFolder(folder, account)
    const settings = { listen_addresses: '', unix_socket_directories: folder, port: String(PORT_OF_SOCKET) }
    return { host: folder, port: PORT_OF_SOCKET, settings }
  }
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) }
  return { host: '127.0.0.1', port, settings }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const trial = createServer()
    trial.once('error', reject)
    trial.listen(0, '127.0.0.1', () => {
      const { port } = trial.address() as { port: number }
      trial.close(() => resolve(port))
    })
  })
}

/** The log of this run; that of the run before is kept beside it. */
function freshLog(path: string) {
  if (existsSync(path)) renameSync(path, `${path}.before`)
  return { path, descriptor: openSync(path, 'a', 0o600) }
}

async function untilItAnswers(
  child: ChildProcess,
  connection: Connection,
  onRecovering: (seconds: number) => void,
): Promise<void> {
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  for (let tries = 0; ; tries++) {
    if (failure !== undefined) throw failure
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error('postgres ended before it answered')
    const client = new pg.Client(connection)
    client.on('error', () => {})
    try {
      await client.connect()
      return
    } catch (error) {
      const { code = '' } = error as { code?: string }
      if (code !== NOT_YET && !['ENOENT', 'ECONNREFUSED', 'ECONNRESET'].includes(code)) throw error
    } finally {
      await client.end().catch(() => {})
    }
    if (tries > 0 && tries % 250 === 0) onRecovering(tries / 50)
    await pause(20)
  }
}
