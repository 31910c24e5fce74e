/** Imports keep to their package, to what it declares, and to the direction the architecture draws. */
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { Finding } from './finding.ts'
import type { Import } from './imports.ts'
import { isSource, isTest, PARTS, packageOf, partOf } from './parts.ts'
import type { Source, Tree } from './tree.ts'

const WHY_LEAVES = 'A package shows only what it exports; a path into it breaks when it moves. Use its name.'
const WHY_UNDECLARED = 'What is not declared is there by chance, and gone with the next npm ci. Declare it.'
const WHY_UPWARD = 'Nothing points back up (ARCHITECTURE.md): the part below must live without the one above.'
const WHY_NEVER = 'The part would no longer be what the architecture says of it; its caller does this work.'
const WHY_UNKNOWN = 'Every part stands in tools/tidy/parts.ts with what it may know.'

/** What the tests of every part share: the browser they open, a dump, who signs in, folders to write in, made-up campaigns. */
const SHARED_BY_TESTS = [
  'tools/acted/',
  'tools/browser.ts',
  'tools/dumped-tables.ts',
  'tools/edited-template.ts',
  'tools/first-account.ts',
  'tools/identity-server.ts',
  'tools/invented-files.ts',
  'tools/one-time-code.ts',
  'tools/pdf-text.ts',
  'tools/scratch-folder.ts',
  'tools/second-verifier/',
  'tools/simulate/',
  'tools/word-text.ts',
]

export function boundaries(tree: Tree): Finding[] {
  return [...tree.sources.values()].flatMap((source) =>
    source.imports.flatMap((one) => {
      const [what, why] = breach(tree, source, one) ?? []
      if (what === undefined || why === undefined) return []
      return { severity: 'error', path: source.path, line: source.lineAt(one.offset), what, why }
    }),
  )
}

function breach(tree: Tree, source: Source, one: Import): [what: string, why: string] | undefined {
  const { path } = source
  if (one.from.startsWith('.')) {
    const target = posix.join(posix.dirname(path), one.from)
    const allowed =
      packageOf(target) === packageOf(path) ||
      (isTest(path) && SHARED_BY_TESTS.some((start) => target.startsWith(start)))
    return allowed ? undefined : [`${one.from} leaves ${packageOf(path) || 'the tools'}`, WHY_LEAVES]
  }
  return (
    forbidden(path, one) ??
    (isDeclared(tree, path, one) ? undefined : [undeclared(path, one), WHY_UNDECLARED])
  )
}

function forbidden(path: string, { from, typeOnly }: Import): [string, string] | undefined {
  const part = partOf(path)
  if (part === undefined) return undefined
  const rules = PARTS[part]
  if (!rules) return [`${part} is no known part`, WHY_UNKNOWN]
  if (from.startsWith('@oneruler/')) {
    const other = from.split('/')[1] as string
    const may = [part, ...rules.mayImport, ...(typeOnly ? (rules.mayImportTypes ?? []) : [])]
    return may.includes(other) ? undefined : [`${part} imports ${from}`, WHY_UPWARD]
  }
  const isNever = isSource(path) && rules.neverImports?.some((start) => isOrIsUnder(from, start))
  return isNever ? [`${part} imports ${from}`, WHY_NEVER] : undefined
}

const isOrIsUnder = (from: string, start: string): boolean =>
  from === start || from.startsWith(/[/:]$/.test(start) ? start : `${start}/`)

const moduleName = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

const undeclared = (path: string, { from }: Import): string =>
  `${moduleName(from)} is not declared in ${posix.join(packageOf(path), 'package.json')}`

type Manifest = { readonly name?: string } & Readonly<Record<string, Readonly<Record<string, string>>>>

function isDeclared(tree: Tree, path: string, { from, typeOnly }: Import): boolean {
  if (isBuiltin(from)) return true
  const name = moduleName(from)
  const own = manifest(tree, packageOf(path))
  // Workspaces are always linked at the root, which has no reason to list them.
  if (packageOf(path) === '' && name.startsWith('@oneruler/')) return true
  if (own.name === name || has(own, name, ['dependencies', 'optionalDependencies'])) return true
  // A module of types alone is declared by the package that describes it.
  if (typeOnly && has(own, `@types/${name}`, ['dependencies', 'devDependencies'])) return true
  const onlyWhileBuilding = typeOnly || !isSource(path)
  return onlyWhileBuilding && [own, manifest(tree, '')].some((one) => has(one, name, ['devDependencies']))
}

const manifest = (tree: Tree, folder: string): Manifest =>
  JSON.parse(tree.texts.get(posix.join(folder, 'package.json')) ?? '{}') as Manifest

const has = (own: Manifest, name: string, kinds: readonly string[]): boolean =>
  kinds.some((kind) => own[kind]?.[name] !== undefined)
