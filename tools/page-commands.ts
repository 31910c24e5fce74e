/**
 * The commands that the pages promise work: scripts, commands of `oneruler` with their options, and files.
 *
 * Looks at the `sh` blocks of the pages; a command of `oneruler` is asked for its `--help`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './checks.ts'

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/operations.md']
const PROMISED = ['npm ci', 'npm start', 'npm test']

/** What the repository offers; a value, so that tests can offer something else. */
export interface Offer {
  readonly scripts: readonly string[]
  /** A path from the root, or a program that npm installed. */
  exists(path: string): boolean
  /** What `oneruler … --help` prints. */
  help(words: readonly string[]): string
}

export interface PageCommand {
  readonly line: number
  readonly words: readonly string[]
}

/** The commands in the `sh` blocks of a page, one for each part of `a && b`, without comments. */
export function commandsIn(page: string): PageCommand[] {
  const commands: PageCommand[] = []
  let inBlock = false
  for (const [index, line] of page.split('\n').entries()) {
    if (line.startsWith('```')) inBlock = !inBlock && /^```(sh|bash)$/.test(line.trim())
    else if (inBlock) {
      for (const part of line.replace(/(^|\s)#.*$/, '').split('&&')) {
        const words = part.split(/\s+/).filter((word) => word !== '' && !/^[A-Z_]+=/.test(word))
        if (words.length > 0) commands.push({ line: index + 1, words })
      }
    }
  }
  return commands
}

/** Why a command would not work here; undefined where it would, or where it is none of ours (`git`, `cd`). */
export function wrongWith({ words }: PageCommand, offer: Offer): string | undefined {
  const [program, first = '', ...rest] = words
  if (program === 'npm') return wrongScript(first === 'run' ? (rest[0] ?? '') : first, offer)
  if (program === 'node') return wrongPaths([first, ...rest], offer)
  if (program !== 'npx') return undefined
  if (first === 'oneruler') return wrongOneruler(rest, offer)
  return wrongPaths([join('node_modules/.bin', first), ...rest], offer)
}

const wrongScript = (script: string, { scripts }: Offer): string | undefined =>
  ['ci', 'install', ...scripts].includes(script) ? undefined : `package.json has no script “${script}”`

function wrongPaths(words: readonly string[], offer: Offer): string | undefined {
  const missing = words.find((word) => word.includes('/') && !word.startsWith('-') && !offer.exists(word))
  return missing === undefined ? undefined : `${missing} does not exist`
}

function wrongOneruler(words: readonly string[], offer: Offer): string | undefined {
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] as string)
  const command = words.filter((word) => !word.startsWith('-'))
  const help = offer.help(command)
  // An unknown command gets the help of oneruler itself, which names no command in its usage.
  if (!help.includes(`oneruler ${command[0] ?? ''}`)) return `oneruler has no command “${command[0]}”`
  const unknown = options.find((option) => !help.includes(option))
  return unknown === undefined ? undefined : `oneruler ${command[0]} has no option ${unknown}`
}

const offered: Offer = {
  scripts: Object.keys(
    (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts,
  ),
  exists: (path) => existsSync(join(ROOT, path)),
  help: (words) =>
    execFileSync(process.execPath, [join(ROOT, 'apps/cli/src/main.ts'), ...words, '--help'], {
      encoding: 'utf8',
    }),
}

if (import.meta.main) {
  const wrong: string[] = []
  for (const page of PAGES.filter((path) => offered.exists(path))) {
    const commands = commandsIn(readFileSync(join(ROOT, page), 'utf8'))
    for (const command of commands) {
      const why = wrongWith(command, offered)
      if (why !== undefined) wrong.push(`${page}:${command.line} ${command.words.join(' ')}: ${why}`)
    }
    const shown = commands.map(({ words }) => words.join(' '))
    const unsaid = page === 'README.md' ? PROMISED.filter((promise) => !shown.includes(promise)) : []
    wrong.push(...unsaid.map((promise) => `${page}:1 does not say “${promise}”`))
  }
  for (const line of wrong) console.log(line)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
