/**
 * 运行账户 · The account PostgreSQL runs as. It refuses root, so root hands it to `nobody`.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { unavailable } from './unavailable.ts'

export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** The account to change to, or undefined where this process's own will do. */
export function accountForPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  const [name, , uid, gid] = line?.split(':') ?? []
  if (name === undefined || !(Number(uid) > 0)) throw unavailable('noAccount', undefined)
  return { name, uid: Number(uid), gid: Number(gid) }
}

/** Options for `spawn`: that account, the given folder, and none of our own environment. */
export function runningAs(account: Account | undefined, cwd: string) {
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  return account === undefined ? { cwd, env } : { cwd, env, uid: account.uid, gid: account.gid }
}

/** Whether the account can enter and write the folder; asked of the system itself, by trying. */
export function canUse(folder: string, account: Account): boolean {
  const trial = spawnSync('/bin/sh', ['-c', 'cd -- "$1" && test -w .', 'sh', folder], runningAs(account, '/'))
  return trial.status === 0
}
