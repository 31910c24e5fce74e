/**
 * 活着的进程 · A living process, told from a later one that was given the same number.
 *
 *     4711-8812345-0f3a9c21      pid, its start in clock ticks since boot, the boot's id
 *
 * Where there is no /proc only the number is compared.
 */
import { readdirSync, readFileSync } from 'node:fs'

/** This process, as a name that no other process of this machine ever bears. */
export const ownIdentity = (): string => identityOf(process.pid) ?? String(process.pid)

/** Whether the process of that identity still runs. One that we may not look at counts as running. */
export function isAlive(identity: string): boolean {
  const pid = pidOf(identity)
  const seen = identityOf(pid)
  if (seen !== undefined) return seen === identity
  if (isZombie(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export const pidOf = (identity: string): number => Number(identity.split('-')[0])

/** The processes whose command line `matches` (arguments end in NUL); undefined without /proc. */
export function processesWhose(matches: (commandLine: string) => boolean): number[] | undefined {
  const entries = readOr(() => readdirSync('/proc'))
  return entries
    ?.filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => matches(readOr(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? ''))
}

/** Fields of /proc/PID/stat from the third on; the second is a name that may hold spaces and brackets. */
function statFields(pid: number): string[] | undefined {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

const isZombie = (pid: number): boolean => 'ZX'.includes(statFields(pid)?.[0] ?? '-')

export function identityOf(pid: number): string | undefined {
  const startTicks = statFields(pid)?.[19]
  if (startTicks === undefined || isZombie(pid)) return undefined
  const boot = readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')) ?? ''
  return `${pid}-${startTicks}-${boot.slice(0, 8)}`
}

/** A process may be gone between listing and reading, or closed to us: both mean nothing to read. */
function readOr<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
