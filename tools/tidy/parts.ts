/**
 * The parts of oneruler and what each may know: the table of ARCHITECTURE.md as values.
 *
 * Nothing points back up: a part that is not in a part's `mayImport` is above it or none of its business.
 */

export interface Part {
  /** Parts of this repository that its code may import, by the name after `@oneruler/`. */
  readonly mayImport: readonly string[]
  /** Parts that it may import for their types only. */
  readonly mayImportTypes?: readonly string[]
  /** No file, network, clock or chance: every input is an argument. */
  readonly pure?: true
  /** Modules from outside that it must not know, by the beginning of their name. */
  readonly neverImports?: readonly string[]
}

const HTTP = ['node:http', 'node:https', 'node:http2', 'hono', '@hono/']
const REACT = ['react', '@tanstack/', 'antd']
const NETWORK = [...HTTP, 'node:net', 'node:tls', 'node:dgram', 'pg', 'kysely']

export const PARTS: Readonly<Record<string, Part>> = {
  words: { mayImport: [], pure: true },
  ruler: { mayImport: ['words'], pure: true },
  log: { mayImport: [], pure: true },
  sync: { mayImport: [], pure: true },
  campaign: { mayImport: ['ruler'], pure: true },
  store: { mayImport: ['campaign', 'log', 'words'], neverImports: [...HTTP, ...REACT] },
  documents: { mayImport: ['campaign', 'ruler', 'words'], neverImports: [...NETWORK, ...REACT] },
  server: {
    mayImport: ['campaign', 'documents', 'log', 'portal', 'ruler', 'store', 'sync', 'words'],
    neverImports: REACT,
  },
  cli: {
    mayImport: ['campaign', 'documents', 'log', 'ruler', 'server', 'store', 'words'],
    neverImports: REACT,
  },
  web: {
    mayImport: ['campaign', 'ruler', 'sync', 'words'],
    mayImportTypes: ['server'],
    neverImports: ['node:'],
  },
  portal: { mayImport: ['log', 'ruler', 'words'], neverImports: ['node:', ...HTTP, ...REACT] },
}

/** The part a path belongs to (`packages/store/src/log.ts` → `store`); undefined in tools and bench. */
export function partOf(path: string): string | undefined {
  const [folder, part] = path.split('/')
  return folder === 'packages' || folder === 'apps' ? part : undefined
}

/** Where a part's own package stands: `packages/store`; the root is the empty text. */
export function packageOf(path: string): string {
  return partOf(path) === undefined ? '' : path.split('/').slice(0, 2).join('/')
}

/** What a part is made of; the rest of its package are tests and configuration. */
export const isSource = (path: string): boolean => path.includes('/src/')

export const isTest = (path: string): boolean => /(^|\/)test\//.test(path)
