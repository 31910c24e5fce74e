/**
 * 遗留进程 · Server processes left over from a run that was killed, found and stopped before the next.
 *
 * They are known by their command lines, which every account may read (in a container even root may not
 * read another account's working directory): the server names its cluster after `-D`, its children bear
 * the cluster's name in their titles (`postgres: oneruler-5f2c…: checkpointer`).
 */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { processesWhose } from './living-process.ts'
import { unavailable } from './unavailable.ts'

/** A fast shutdown ends open transactions and writes a checkpoint; an immediate one leaves it to recovery. */
const FAST_SHUTDOWN_MS = 60_000
const IMMEDIATE_SHUTDOWN_MS = 10_000

/** The name PostgreSQL shows in the titles of the cluster's processes (`cluster_name`). */
export const clusterName = (cluster: string): string =>
  `oneruler-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`

/**
 * Returns when no process works on the cluster. Only the owner of the data directory may call it.
 * `onFound` hears once of a process that has to be stopped.
 */
export async function stopLeftover(cluster: string, onFound: (pid: number) => void): Promise<void> {
  const title = `postgres: ${clusterName(cluster)}: `
  const running = () =>
    processesWhose(
      (line) => line.startsWith(title) || /^[^\0]*\/postgres\0-D\0([^\0]*)\0/.exec(line)?.[1] === cluster,
    )
  let pids = running()
  // Without /proc the pid file is left to PostgreSQL, which then refuses to start beside another.
  if (pids === undefined) return
  if (pids[0] !== undefined) {
    const server = serverPid(cluster)
    onFound(server ?? pids[0])
    // Children of a dead server leave by themselves; a signal of this kind means something else to them.
    send(
      'SIGINT',
      pids.filter((pid) => pid === server),
    )
    pids = await waitUntilGone(running, FAST_SHUTDOWN_MS)
    send('SIGQUIT', pids)
    pids = await waitUntilGone(running, IMMEDIATE_SHUTDOWN_MS)
    if (pids[0] !== undefined) throw unavailable('leftoverStays', { pid: pids[0], path: cluster })
  }
  // Its number may belong to an unrelated process by now, which PostgreSQL would take for a server.
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function serverPid(cluster: string): number | undefined {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

function send(signal: NodeJS.Signals, pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

async function waitUntilGone(running: () => number[] | undefined, patienceMs: number): Promise<number[]> {
  for (let waited = 0; waited < patienceMs; waited += 50) {
    const pids = running() ?? []
    if (pids.length === 0) return pids
    await pause(50)
  }
  return running() ?? []
}
