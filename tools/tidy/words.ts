/** Every text stands in Chinese and in English, under the same key. */
import type { Finding } from './finding.ts'
import { type Node, nameOf, textOf, walk } from './syntax.ts'
import type { Source, Tree } from './tree.ts'

const WHY = 'A text missing in one language shows as nothing to whoever reads that language. Write both.'

export function words(tree: Tree): Finding[] {
  return [...tree.sources.values()]
    .filter(({ path }) => path.startsWith('packages/words/src/'))
    .flatMap((source) => {
      const zh = keysOf(catalogue(source, 'zh'))
      const en = keysOf(catalogue(source, 'en'))
      return [...missing(source, zh, en, 'en'), ...missing(source, en, zh, 'zh')]
    })
}

/** The object a source calls `zh` or `en`. */
function catalogue(source: Source, language: string): Node | undefined {
  let found: Node | undefined
  walk(source.program, (node) => {
    if (node.type === 'VariableDeclarator' && nameOf(node.id) === language) found = node.init as Node
  })
  return withoutTypes(found)
}

/** The value itself, of `{…} as const` and `{…} satisfies T`. */
function withoutTypes(node: Node | undefined): Node | undefined {
  while (node?.type.startsWith('TS')) node = node.expression as Node
  return node
}

/** Keys with the place they stand at; nested ones are joined, `day.previous`. */
function keysOf(object: Node | undefined, before = ''): Map<string, number> {
  const keys = new Map<string, number>()
  for (const property of (object?.properties ?? []) as Node[]) {
    const key = `${before}${nameOf(property.key) ?? textOf(property.key)}`
    const value = withoutTypes(property.value as Node | undefined)
    if (value?.type === 'ObjectExpression') {
      for (const [inner, offset] of keysOf(value, `${key}.`)) keys.set(inner, offset)
    } else keys.set(key, property.start)
  }
  return keys
}

const missing = (
  source: Source,
  here: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, number>,
  language: string,
): Finding[] =>
  [...here]
    .filter(([key]) => !there.has(key))
    .map(([key, offset]) => ({
      severity: 'error',
      path: source.path,
      line: source.lineAt(offset),
      what: `“${key}” has no text in ${language}`,
      why: WHY,
    }))
