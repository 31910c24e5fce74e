/**
 * 独占 · Ownership of a data directory: one process at a time runs its database.
 *
 * Each contender puts an empty file named by its own identity into the `owner` folder, then looks who else
 * is there. Alone among the living it owns; otherwise it withdraws. Whoever looks later sees the earlier
 * claim, so two never both own; a dead process's name never returns, so removing its claim is always safe.
 * It holds among processes of one machine that can see each other (not between containers).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, ownIdentity, pidOf } from './living-process.ts'

export interface OwnerClaim {
  readonly owned: true
  release(): void
}

/** Who holds the directory instead; it may be this very process. */
export interface HeldBy {
  readonly owned: false
  readonly pid: number
}

/** Claims `folder` once, without waiting. Two that try in the same instant may both be told to try again. */
export function claimOwnership(folder: string): OwnerClaim | HeldBy {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const own = ownIdentity()
  const claim = join(folder, own)
  try {
    writeFileSync(claim, '', { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { owned: false, pid: process.pid }
    throw error
  }
  const release = () => rmSync(claim, { force: true })
  for (const other of readdirSync(folder)) {
    if (other === own) continue
    if (isAlive(other)) {
      release()
      return { owned: false, pid: pidOf(other) }
    }
    rmSync(join(folder, other), { force: true })
  }
  return { owned: true, release }
}
