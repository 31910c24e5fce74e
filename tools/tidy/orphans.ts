/** Every source is reached from an entry: a command, a page, a test, or a tool's configuration. */
import { posix } from 'node:path'
import type { Finding } from './finding.ts'
import type { Import } from './imports.ts'
import { isSource } from './parts.ts'
import { textOf, walk } from './syntax.ts'
import type { Source, Tree } from './tree.ts'

const WHY = 'Code that nothing runs is not tested by use and misleads its readers. Use it or remove it.'

export function orphans(tree: Tree): Finding[] {
  const reached = new Set<string>()
  const waiting = [...tree.sources.keys()].filter((path) => isEntry(tree, path))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    const source = tree.sources.get(path)
    const targets = [...(source?.imports ?? []).flatMap((one) => targetsOf(path, one)), ...programsOf(source)]
    waiting.push(...targets.filter((target) => tree.sources.has(target)))
  }
  return [...tree.sources.keys()]
    .filter((path) => !reached.has(path))
    .map((path) => ({ severity: 'error', path, line: 1, what: 'no entry leads to this source', why: WHY }))
}

/** The paths an import may mean inside this repository; none for modules from outside. */
function targetsOf(path: string, { from }: Import): string[] {
  if (from.startsWith('.')) return [posix.join(posix.dirname(path), from)]
  const [scope, part, ...rest] = from.split('/')
  if (scope !== '@oneruler') return []
  return ['packages', 'apps'].map((folder) => `${folder}/${part}/src/${rest.join('/')}.ts`)
}

/** Sources that a source starts as a program, by their name beside it: `join(folder, 'holder.ts')`. */
function programsOf(source: Source | undefined): string[] {
  const programs: string[] = []
  if (source === undefined) return programs
  walk(source.program, (node) => {
    const text = textOf(node)
    if (text !== undefined && /^[\w./-]+\.ts$/.test(text))
      programs.push(posix.join(posix.dirname(source.path), text))
  })
  return programs
}

/** Tests, configurations, type shims, tools that say how to run them, and what a package.json or a page names. */
function isEntry(tree: Tree, path: string): boolean {
  if (/\.(test|config|d)\.ts$/.test(path)) return true
  const text = tree.texts.get(path) ?? ''
  if (!isSource(path) && (text.includes('import.meta.main') || text.includes(`node ${path}`))) return true
  return [...tree.texts].some(([place, naming]) => {
    if (!/(^|\/)package\.json$|\.html$/.test(place)) return false
    const named = posix.relative(posix.dirname(place), path)
    return !named.startsWith('..') && new RegExp(`["' /]${named.replaceAll('.', '\\.')}["' ]`).test(naming)
  })
}
