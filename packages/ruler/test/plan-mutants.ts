/**
 * Mutants of a plan: the text with one thing wrong in what is executable: a digit, an operator, a band edge, a
 * name, two clauses exchanged. Made from the text alone, in its order, so that they are the same every time.
 */
import type { Plan } from '../src/plan.ts'
import { indexOf } from '../src/plan-index.ts'

export type MutantKind = '数字' | '运算符' | '档界' | '名字' | '条款'

export interface Mutant {
  readonly kind: MutantKind
  /** Line of the plan, from 1. */
  readonly line: number
  readonly was: string
  readonly now: string
  readonly markdown: string
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '+': ['−'],
  '−': ['+'],
  '×': ['÷'],
  '÷': ['×'],
  '>': ['≥', '<'],
  '≥': ['>', '≤'],
  '<': ['≤', '>'],
  '≤': ['<', '≥'],
  '≠': ['='],
  且: ['或'],
  或: ['且'],
  较大: ['较小'],
  较小: ['较大'],
  四舍五入: ['进位', '舍去'],
}
const OPERATOR = /四舍五入|较大|较小|[+−×÷>≥<≤≠且或]/gu
const NUMBER = /\d+(?:\.\d+)?/g
const NAME = /[\p{L}_][\p{L}\p{N}_]*/gu

type Place = '文首' | '事实' | '公式' | '表头' | '表'

export function mutantsOf(markdown: string, plan: Plan): Mutant[] {
  const lines = markdown.split('\n')
  const places = placesOf(lines)
  const peers = peersOf(plan)
  const rows = plan.tables.flatMap(({ conditions, rows }) =>
    rows.map((row) => [row.place.line, conditions.length] as const),
  )
  const conditionsOf = new Map(rows)
  return lines.flatMap((line, at): Mutant[] => {
    const place = places[at]
    if (place === undefined || place === '表头') return []
    const replaced = (kind: MutantKind, was: string, from: number, now: string): Mutant => {
      const text = line.slice(0, from) + now + line.slice(from + was.length)
      return mutant(kind, lines, at, at, [text])
    }
    const spots = [...line.matchAll(NUMBER)]
    const digits = spots.flatMap(({ 0: was, index }) =>
      digitMutants(was).map((now) => replaced('数字', was, index, now)),
    )
    if (place === '文首') return /^(?:方案|版本)/.test(line) ? [] : digits
    if (place === '事实') return digits
    if (place === '表') return rowMutants(lines, at, conditionsOf.get(at + 1) ?? 0, conditionsOf.has(at + 2))
    return [
      ...digits,
      ...[...line.matchAll(OPERATOR)].flatMap(({ 0: was, index }) =>
        (OPERATORS[was] ?? []).map((now) => replaced('运算符', was, index, now)),
      ),
      ...equalsMutants(line).map(([from, now]) => replaced('运算符', '=', from, now)),
      ...[...line.matchAll(NAME)].flatMap(({ 0: was, index }) => {
        const now = index === 0 ? undefined : peers.get(was)
        return now === undefined ? [] : [replaced('名字', was, index, now)]
      }),
      ...armMutants(lines, at),
    ]
  })
}

function mutant(
  kind: MutantKind,
  lines: readonly string[],
  from: number,
  to: number,
  texts: readonly string[],
): Mutant {
  return {
    kind,
    line: from + 1,
    was: lines
      .slice(from, to + 1)
      .join(' ')
      .trim(),
    now: texts.join(' ').trim(),
    markdown: [...lines.slice(0, from), ...texts, ...lines.slice(to + 1)].join('\n'),
  }
}

/** What of each line is executable; undefined for prose, examples and assertions. */
function placesOf(lines: readonly string[]): (Place | undefined)[] {
  let fence: string | undefined
  let table: 'caption' | 'rows' | undefined
  return lines.map((line, at) => {
    if (at === 0 && line === '---') fence = '文首'
    else if (fence === '文首') {
      if (line === '---') fence = undefined
      else return '文首'
    } else if (line.startsWith('```')) fence = fence === undefined ? line.slice(3).split(' ')[0] : undefined
    else if (fence === '事实') return '事实'
    else if (fence !== undefined) return ['公式', '补偿项', '另付项'].includes(fence) ? '公式' : undefined
    else if (/^表.+[　 ]/.test(line)) table = 'caption'
    else if (line.startsWith('|')) {
      if (table === undefined) return undefined
      const isHeader = table === 'caption' || /^[|:\-\s]+$/.test(line)
      table = 'rows'
      return isHeader ? '表头' : '表'
    } else if (line !== '') table = undefined
    return undefined
  })
}

/** Each digit one up, 9 down. */
const digitMutants = (number: string): string[] =>
  [...number].flatMap((digit, at) =>
    digit === '.'
      ? []
      : [number.slice(0, at) + (digit === '9' ? '8' : String(Number(digit) + 1)) + number.slice(at + 1)],
  )

/**
 * Of a row of a table: each number of its conditions one up and one down, each digit of its results, and each
 * result exchanged with that of the next row.
 */
function rowMutants(lines: readonly string[], at: number, conditions: number, hasNext: boolean): Mutant[] {
  const [row, next] = [lines[at], lines[at + 1]].map((line = '') => line.split('|')) as [string[], string[]]
  const withCell = (cells: readonly string[], which: number, cell: string): string =>
    cells.map((old, index) => (index === which ? cell : old)).join('|')
  return row.flatMap((cell, which): Mutant[] => {
    // The text before the first | is empty, so cells count from 1.
    if (which === 0 || which === row.length - 1) return []
    const isCondition = which <= conditions
    const numbers = [...cell.matchAll(NUMBER)].flatMap(({ 0: was, index }) => {
      const others = isCondition ? [-1, 1].map((by) => String(Number(was) + by)) : digitMutants(was)
      return others.map((now) => {
        const changed = cell.slice(0, index) + now + cell.slice(index + was.length)
        return mutant(isCondition ? '档界' : '数字', lines, at, at, [withCell(row, which, changed)])
      })
    })
    if (isCondition || !hasNext) return numbers
    const exchanged = [withCell(row, which, next[which] ?? ''), withCell(next, which, cell)]
    return [...numbers, mutant('条款', lines, at, at + 1, exchanged)]
  })
}

/** `=` of a comparison, not of the definition. */
function equalsMutants(line: string): (readonly [number, string])[] {
  const first = /^\s/.test(line) ? -1 : line.indexOf('=')
  return [...line.matchAll(/=/g)]
    .filter(({ index }) => index !== first)
    .map(({ index }) => [index, '≠'] as const)
}

/** The two arms of 若 that stand on lines of their own, exchanged. */
function armMutants(lines: readonly string[], at: number): Mutant[] {
  const line = lines[at] ?? ''
  if (!/^\s+则 /.test(line)) return []
  const to = lines.findIndex((text, index) => index > at && /^\s+否则 /.test(text))
  const arm = [line, ...lines.slice(at + 1, to)].join(' ').replace(/^\s+则 /, '')
  const other = (lines[to] ?? '').replace(/^\s+否则 /, '')
  return [mutant('条款', lines, at, to, [`    则 ${other}`, `    否则 ${arm}`])]
}

/** For each name the next of the same type and scope: what somebody might write by mistake. */
function peersOf(plan: Plan): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>()
  const add = (key: string, name: string): void => {
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  for (const [name, meaning] of indexOf(plan).names) {
    if (meaning.kind === 'fact')
      add(`${kindOf(meaning.fact.type)} ${meaning.entity === '户' ? '' : meaning.entity}`, name)
    if (meaning.kind === 'formula')
      add(`${kindOf(meaning.formula.type)} ${meaning.formula.scope ?? ''}`, name)
    if (meaning.kind === 'column') add(`${kindOf(meaning.column.type)} ${meaning.table.scope ?? ''}`, name)
    if (meaning.kind === 'given' && meaning.given.type.kind === 'date') add('date ', name)
    if (meaning.kind === 'fact' && meaning.fact.type.kind === 'choice') {
      const { values } = meaning.fact.type
      for (const [at, value] of values.entries())
        groups.set(`${name} ${value}`, [value, values[(at + 1) % values.length] as string])
    }
  }
  const peers = new Map<string, string>()
  for (const names of groups.values()) {
    for (const [at, name] of names.entries()) {
      const next = names[(at + 1) % names.length]
      if (next !== undefined && next !== name && !peers.has(name)) peers.set(name, next)
    }
  }
  return peers
}

const kindOf = (type: { readonly kind: string; readonly unit?: string }): string =>
  type.kind === 'quantity' ? (type.unit ?? '') : type.kind === 'choice' ? JSON.stringify(type) : type.kind
