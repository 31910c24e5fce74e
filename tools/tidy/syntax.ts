/** The syntax tree of a source (ESTree with types, as oxc parses it) and a walk over it. */
import { extname } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import type { Finding } from './finding.ts'

/** A node: its type, where it stands (offsets into the text), and its children by name. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const WHY = 'What does not parse does not run, and no check can look into it.'

/** The program of a source, or where it stops being TypeScript. */
export function parse(
  path: string,
  text: string,
): { readonly program: Node } | { readonly unparsed: Finding } {
  const lang = extname(path) === '.tsx' ? 'tsx' : extname(path) === '.js' ? 'js' : 'ts'
  try {
    return { program: parseAst(text, { lang, sourceType: 'module' }, path) as unknown as Node }
  } catch (error) {
    const { message, loc } = error as Error & { readonly loc?: { readonly line: number } }
    const what = message.split('\n')[1] ?? message
    return { unparsed: { severity: 'error', path, line: loc?.line ?? 1, what, why: WHY } }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Visits every node, parents first, with its parent and the name it has there. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined, key: string) => void,
  parent?: Node,
  key = '',
): void {
  visit(node, parent, key)
  for (const [name, child] of Object.entries(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (isNode(one)) walk(one, visit, node, name)
    }
  }
}

/** The name of an identifier, else undefined. */
export const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : undefined

/** The text of a string literal, else undefined. */
export const textOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
