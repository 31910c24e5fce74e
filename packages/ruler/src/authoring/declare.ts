/**
 * 收集声明 · Declare: from blocks to everything the plan declares, each construct by its own parser.
 */
import type { Report } from '../diagnostic.ts'
import { NOWHERE } from '../diagnostic.ts'
import type { Entity } from '../plan.ts'
import { HOUSEHOLD, THIS_MONTH } from '../plan-index.ts'
import type { Blocks, Fence, FenceWord } from './blocks.ts'
import type { Declarations } from './declarations.ts'
import { readFrontMatter } from './front-matter.ts'
import { LIMITS } from './limits.ts'
import { parseAssertions } from './parse-assertions.ts'
import { namesDefined, parseDefinitions, tagsGiven, tokensKnowing } from './parse-definitions.ts'
import { parseExample } from './parse-examples.ts'
import { namesOfFacts, parseFacts } from './parse-facts.ts'
import { parsePremises } from './parse-premises.ts'
import { computingColumns, namesOfTable, namesUncaptioned, parseTables } from './parse-tables.ts'
import { RESERVED, vocabularyOf } from './vocabulary.ts'

const DEFINING: readonly FenceWord[] = ['公式', '补偿项', '另付项']

export function declare(blocks: Blocks, report: Report): Declarations {
  const of = (...words: FenceWord[]): Fence[] => blocks.fences.filter(({ word }) => words.includes(word))
  const lostKeys: string[] = []
  const givens = readFrontMatter(blocks.front, lostKeys, report)
  const entities = mergeEntities(
    of('事实').flatMap((fence) => parseFacts(fence, report)),
    report,
  )
  const factNames = of('事实').flatMap(namesOfFacts)
  const defining = of(...DEFINING)
  const defined = defining.flatMap(namesDefined)
  const elsewhere = new Set([
    ...givens.map(({ name }) => name),
    ...lostKeys,
    ...factNames,
    ...defined,
    THIS_MONTH,
  ])
  const raw = blocks.tables.map((table) => computingColumns(table, elsewhere))
  const known = vocabularyOf([
    ...elsewhere,
    ...entities.flatMap(({ name, facts }) => [
      name,
      ...facts.flatMap(({ type }) => (type.kind === 'choice' ? type.values : [])),
    ]),
    ...defining.flatMap(tagsGiven),
    ...raw.flatMap((table) => namesOfTable(table, elsewhere)),
  ])
  const tokens = tokensKnowing(known)
  const { tables, lists, parameters, lost } = parseTables(raw, elsewhere, tokens, report)
  const formulas = [...defining.flatMap((fence) => parseDefinitions(fence, tokens, report)), ...parameters]
  if (formulas.length > LIMITS.definitions) {
    report('E107', NOWHERE, { what: 'definitions', limit: String(LIMITS.definitions) })
  }
  return {
    givens,
    entities,
    formulas: formulas.slice(0, LIMITS.definitions),
    tables,
    lists,
    uncaptioned: namesUncaptioned(raw),
    lost: [...lost, ...lostKeys, ...factNames, ...defined],
    premises: of('前提').flatMap((fence) => parsePremises(fence, tokens, report)),
    assertions: of('断言').flatMap((fence) => parseAssertions(fence, tokens, report)),
    examples: of('算例').flatMap((fence) => parseExample(fence, report) ?? []),
    clauses: blocks.clauses,
  }
}

/** 户 must be first; each entity stands once. */
function mergeEntities(entities: readonly Entity[], report: Report): Entity[] {
  const seen = new Map<string, Entity>()
  for (const entity of entities) {
    const before = seen.get(entity.name)
    if (before) report('E202', entity.place, { name: entity.name, line: String(before.place.line) })
    else seen.set(entity.name, entity)
    for (const fact of entity.facts)
      if (RESERVED.has(fact.name)) report('E202-reserved', fact.place, { name: fact.name })
  }
  if (entities[0]?.name !== HOUSEHOLD) {
    const first = entities[0]
    if (first === undefined) report('E104-facts', NOWHERE)
    else report('E104', first.place, { want: '户', got: first.name })
  }
  const facts = entities.reduce((sum, entity) => sum + entity.facts.length, 0)
  if (facts > LIMITS.facts) report('E107', NOWHERE, { what: 'facts', limit: String(LIMITS.facts) })
  return [...seen.values()]
}
