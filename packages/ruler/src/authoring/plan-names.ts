/**
 * 方案里的名字 · Names of a plan: all that a formula may use, as far as the text has them, for whoever is writing it.
 */
import { type Blocks, readBlocks } from './blocks.ts'
import { readFrontMatter } from './front-matter.ts'
import { namesDefined } from './parse-definitions.ts'
import { parseFacts } from './parse-facts.ts'
import { namesOfTable, PARAMETERS, parseHeader } from './parse-tables.ts'

export interface PlanName {
  readonly name: string
  readonly kind: '文首' | '实体' | '事实' | '值' | '公式' | '补偿项' | '另付项' | '参数' | '列'
  /** What it is counted in, where the text says so; of a value, the fact it is one of. */
  readonly about: string
}

const SILENT = () => {}
const DEFINING = ['公式', '补偿项', '另付项'] as const

/** Each name once, in the order above; nothing where the text cannot be read as a plan. */
export function namesIn(markdown: string): PlanName[] {
  const blocks = readBlocks(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), SILENT)
  const stated = [...ofFront(blocks), ...ofFacts(blocks), ...ofFormulas(blocks)]
  const known = new Set(stated.map(({ name }) => name))
  const all = [...stated, ...ofTables(blocks, known)]
  return [...new Map(all.map((one) => [one.name, one])).values()]
}

const ofFront = ({ front }: Blocks): PlanName[] =>
  readFrontMatter(front, [], SILENT).map(({ name }) => ({ name, kind: '文首', about: '' }))

const ofFacts = ({ fences }: Blocks): PlanName[] =>
  fences
    .filter(({ word }) => word === '事实')
    .flatMap((fence) => parseFacts(fence, SILENT))
    .flatMap(({ name, counter, facts }) => [
      { name, kind: '实体' as const, about: counter },
      ...facts.flatMap(({ name: fact, type }): PlanName[] => [
        { name: fact, kind: '事实', about: type.kind === 'quantity' ? type.unit : '' },
        ...(type.kind === 'choice'
          ? type.values.map((value): PlanName => ({ name: value, kind: '值', about: fact }))
          : []),
      ]),
    ])

const ofFormulas = ({ fences }: Blocks): PlanName[] =>
  fences.flatMap((fence) => {
    const kind = DEFINING.find((word) => word === fence.word)
    return kind === undefined ? [] : namesDefined(fence).map((name) => ({ name, kind, about: '' }))
  })

const ofTables = ({ tables }: Blocks, known: ReadonlySet<string>): PlanName[] =>
  tables.flatMap((table) => {
    const headers = table.header.map(parseHeader)
    const kind = headers[0]?.name === PARAMETERS ? ('参数' as const) : ('列' as const)
    return namesOfTable(table, known).map((name) => ({
      name,
      kind,
      about: headers.find((header) => header.name === name)?.unit?.text ?? '',
    }))
  })
