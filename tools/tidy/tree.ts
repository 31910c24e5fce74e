/**
 * The tree that the checks look at: every text of the repository that Git would keep, with the imports of
 * each source. Checks get it as a value, so a test can plant a tree of its own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Finding } from './finding.ts'
import { type Import, importsOf } from './imports.ts'
import { type Node, parse } from './syntax.ts'

export interface Source {
  readonly path: string
  readonly program: Node
  readonly imports: readonly Import[]
  lineAt(offset: number): number
}

export interface Tree {
  /** Every text by its path from the root, with slashes. */
  readonly texts: ReadonlyMap<string, string>
  /** The TypeScript and JavaScript among them, parsed. */
  readonly sources: ReadonlyMap<string, Source>
  /** Those that are no TypeScript: nothing else can be said of them. */
  readonly unparsed: readonly Finding[]
}

const TEXT = ['.ts', '.tsx', '.js', '.json', '.md', '.css', '.html', '.yaml', '.yml', '.sql', '.sh', '']
const SOURCE = ['.ts', '.tsx', '.js']

/** Builds a tree from texts by path. */
export function plantTree(texts: ReadonlyMap<string, string>): Tree {
  const sources = new Map<string, Source>()
  const unparsed: Finding[] = []
  for (const [path, text] of texts) {
    if (!SOURCE.includes(extname(path))) continue
    const parsed = parse(path, text)
    if ('unparsed' in parsed) {
      unparsed.push(parsed.unparsed)
      continue
    }
    const { program } = parsed
    const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
    sources.set(path, { path, program, imports: importsOf(program), lineAt })
  }
  return { texts, sources, unparsed }
}

/** Reads the tree under a root; what `.gitignore` names is left out. */
export function readTree(root: string): Tree {
  const ignored = new Set(
    readFileSync(join(root, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, '')),
  )
  const texts = new Map<string, string>()
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name === '.git' || entry.name === 'package-lock.json' || ignored.has(entry.name)) continue
      if (entry.isDirectory()) visit(path)
      else if (TEXT.includes(extname(entry.name))) texts.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  visit('')
  return plantTree(texts)
}
