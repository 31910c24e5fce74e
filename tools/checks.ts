/** The checks that need no test runner: style, types, tidiness, and the commands that the pages promise. */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

interface Check {
  readonly name: string
  readonly command: readonly string[]
}

const CHECKS: readonly Check[] = [
  { name: 'style', command: ['biome', 'check', '.'] },
  ...['.', ...globSync('{packages,apps}/*/tsconfig.json', { cwd: ROOT }).sort()].map((project) => ({
    name: `types of ${project}`,
    command: ['tsc', '-p', project],
  })),
  { name: 'tidy', command: ['node', 'tools/tidy.ts'] },
  { name: 'commands in the pages', command: ['node', 'tools/page-commands.ts'] },
]

/** Runs a program of the repository in the foreground and tells how long it took; true where it exits 0. */
export function runAndTell(name: string, [program = '', ...rest]: readonly string[]): boolean {
  console.log(`▸ ${name}`)
  const since = performance.now()
  const found = program === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', program)
  const { status, error } = spawnSync(found, rest, { cwd: ROOT, stdio: 'inherit', env: process.env })
  if (error) console.error(error.message)
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`)
  return status === 0
}

/** Runs every check, also after one has failed; the names of those that failed. */
export const failedChecks = (): string[] =>
  CHECKS.filter(({ name, command }) => !runAndTell(name, command)).map(({ name }) => name)

if (import.meta.main) process.exitCode = failedChecks().length > 0 ? 1 : 0
