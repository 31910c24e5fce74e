/** Every text stands in Chinese and in English, under the same key; every code has a text. */
import type { Finding } from './finding.ts'
import { type Node, nameOf, textOf, walk } from './syntax.ts'
import type { Source, Tree } from './tree.ts'

const WHY_LANGUAGES =
  'A text missing in one language shows as nothing to whoever reads that language. Write both.'

const WHY_CODES =
  'A code without words reaches a person as a code. Give it words in the catalogue of its subject.'

const WHY_LIST = 'A list that is not found is not checked. Where it moved, say so in tools/tidy/words.ts.'

/** Closed lists of codes whose words stand in a catalogue, under the code as key. */
const CODES = [
  { list: 'PROBLEMS', path: 'packages/campaign/src/kinds.ts', words: 'packages/words/src/rejections.ts' },
  {
    list: 'FINDING_CODES',
    path: 'packages/campaign/src/audit/finding.ts',
    words: 'packages/words/src/findings.ts',
  },
  {
    list: 'REFUSALS',
    path: 'packages/documents/src/workbook/refusal.ts',
    words: 'packages/words/src/workbook.ts',
  },
  {
    list: 'PAPER_REFUSALS',
    path: 'packages/documents/src/papers/paper-refusal.ts',
    words: 'packages/words/src/papers.ts',
  },
  {
    list: 'RULE_CODES',
    path: 'packages/documents/src/papers/paper-rule.ts',
    words: 'packages/words/src/papers.ts',
  },
  {
    list: 'TEMPLATE_REFUSALS',
    path: 'packages/documents/src/papers/template-refusal.ts',
    words: 'packages/words/src/papers.ts',
  },
  { list: 'LOG_REFUSALS', path: 'packages/log/src/refusal.ts', words: 'packages/words/src/log.ts' },
  {
    list: 'MAP_PROBLEMS',
    path: 'packages/campaign/src/red-line-map.ts',
    words: 'packages/words/src/map-problems.ts',
  },
  {
    list: 'PUBLISHING_REFUSALS',
    path: 'apps/server/src/ruler/publishing-refusals.ts',
    words: 'packages/words/src/plan-publishing.ts',
  },
]

export const words = (tree: Tree): Finding[] => [...bothLanguages(tree), ...wordsForCodes(tree)]

function bothLanguages(tree: Tree): Finding[] {
  return [...tree.sources.values()]
    .filter(({ path }) => path.startsWith('packages/words/src/'))
    .flatMap((source) => {
      const zh = keysOf(constant(source, 'zh'))
      const en = keysOf(constant(source, 'en'))
      return [...missing(source, zh, en, 'en'), ...missing(source, en, zh, 'zh')]
    })
}

function wordsForCodes(tree: Tree): Finding[] {
  return CODES.flatMap(({ list, path, words }) => {
    const source = tree.sources.get(path)
    const catalogue = tree.sources.get(words)
    // Neither is there: a tree that is about something else.
    if (source === undefined && catalogue === undefined) return []
    const codes = constant(source, list)?.elements as Node[] | undefined
    if (codes === undefined)
      return { severity: 'error' as const, path, line: 1, what: `has no list ${list}`, why: WHY_LIST }
    const texts = new Set(
      [catalogue, ...spreadCatalogues(tree, catalogue)].flatMap((one) => [
        ...keysOf(constant(one, 'zh')).keys(),
      ]),
    )
    return codes
      .filter((code) => !texts.has(textOf(code) ?? ''))
      .map((code) => ({
        severity: 'error' as const,
        path,
        line: source?.lineAt(code.start) ?? 1,
        what: `“${textOf(code)}” has no words in ${words}`,
        why: WHY_CODES,
      }))
  })
}

/** The catalogues of words that a catalogue takes in whole, `...procedureFindings.zh`. */
function spreadCatalogues(tree: Tree, catalogue: Source | undefined): Source[] {
  const properties = (constant(catalogue, 'zh')?.properties ?? []) as Node[]
  const names = properties
    .filter(({ type }) => type === 'SpreadElement')
    .map(({ argument }) => nameOf((argument as Node).object))
  return [...tree.sources.values()].filter(
    (source) =>
      source.path.startsWith('packages/words/src/') &&
      names.some((name) => name !== undefined && constant(source, name) !== undefined),
  )
}

/** What a source declares under a name. */
function constant(source: Source | undefined, name: string): Node | undefined {
  let found: Node | undefined
  if (source === undefined) return undefined
  walk(source.program, (node) => {
    if (node.type === 'VariableDeclarator' && nameOf(node.id) === name) found = node.init as Node
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
      why: WHY_LANGUAGES,
    }))
