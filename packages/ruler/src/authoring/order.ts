/**
 * 次序 · Order: what rests on what, so that every name is resolved after the names it rests on.
 *
 * Definitions may stand in any order in the text; a circle among them is an error (E203).
 */
import type { Report } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import type { Declarations, DeclaredFormula, DeclaredTable } from './declarations.ts'
import { LIMITS } from './limits.ts'
import { partsOf, type Syntax } from './syntax.ts'
import { linesMeant } from './tags.ts'

/** A formula, or a table with all its columns. */
export type Step =
  | { readonly kind: 'formula'; readonly formula: DeclaredFormula }
  | { readonly kind: 'table'; readonly table: DeclaredTable }

interface Node {
  readonly step: Step
  readonly name: string
  readonly place: Place
  /** Nodes of the tallest expression in it. */
  readonly height: number
  /** Numbers of the nodes it rests on. */
  readonly restsOn: readonly number[]
}

/** Every name that a formula mentions, those of the lines it sums among them. */
export function namesIn(root: Syntax, formulas: readonly DeclaredFormula[]): Set<string> {
  const names = new Set<string>()
  const waiting: Syntax[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.form === 'name') names.add(node.name)
    const lines = node.form === 'aggregate' ? linesMeant(node, formulas) : undefined
    if (lines !== undefined) for (const { name } of lines) names.add(name)
    else waiting.push(...partsOf(node))
  }
  return names
}

/** A payable line that is among the lines it sums. */
const isSummedByItself = (formula: DeclaredFormula, formulas: readonly DeclaredFormula[]): boolean => {
  const waiting: Syntax[] = [formula.body]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.form === 'aggregate' && linesMeant(node, formulas)?.includes(formula)) return true
    waiting.push(...partsOf(node))
  }
  return false
}

/** The steps in order; those in a circle, or at the end of too long a chain, are reported and left out. */
export function orderOf({ formulas, tables }: Declarations, report: Report): Step[] {
  const numbers = new Map<string, number>()
  for (const [number, { name }] of formulas.entries()) numbers.set(name, numbers.get(name) ?? number)
  tables.forEach(({ columns }, number) => {
    for (const { name } of columns) numbers.set(name, numbers.get(name) ?? formulas.length + number)
  })
  const numbersOf = (names: Iterable<string>): number[] =>
    [...names].flatMap((name) => numbers.get(name) ?? [])
  const nodes: Node[] = [
    ...formulas.map((formula) => {
      const parts = formula.condition ? [formula.body, formula.condition] : [formula.body]
      const names = new Set(parts.flatMap((part) => [...namesIn(part, formulas)]))
      return {
        step: { kind: 'formula', formula } as const,
        height: tallest(parts),
        name: formula.name,
        place: formula.place,
        restsOn: numbersOf(names),
      }
    }),
    ...tables.map((table) => {
      const names = new Set(table.conditions.map(({ name }) => name))
      for (const { results } of table.rows)
        for (const cell of results) if (cell) for (const name of namesIn(cell, formulas)) names.add(name)
      return {
        step: { kind: 'table', table } as const,
        height: tallest(table.rows.flatMap(({ results }) => results.filter((cell) => cell !== null))),
        name: table.caption,
        place: table.place,
        restsOn: numbersOf(names),
      }
    }),
  ]
  return sorted(nodes, formulas, report)
}

const tallest = (parts: readonly Syntax[]): number =>
  parts.reduce((most, { height }) => Math.max(most, height), 1) + 2

function sorted(nodes: readonly Node[], formulas: readonly DeclaredFormula[], report: Report): Step[] {
  const dependents = nodes.map((): number[] => [])
  const open = nodes.map(({ restsOn }) => restsOn.length)
  nodes.forEach(({ restsOn }, number) => {
    for (const other of restsOn) dependents[other]?.push(number)
  })
  // How deep an evaluation goes from here down to the facts.
  const chain = nodes.map(({ height }) => height)
  const ready = nodes.flatMap((_, number) => (open[number] === 0 ? [number] : []))
  const steps: Step[] = []
  const done = new Set<number>()
  const finish = (number: number, keep: boolean): void => {
    done.add(number)
    if (keep) steps.push((nodes[number] as Node).step)
    for (const dependent of dependents[number] ?? []) {
      const own = nodes[dependent]?.height ?? 0
      chain[dependent] = Math.max(chain[dependent] ?? 0, (chain[number] ?? 0) + own)
      open[dependent] = (open[dependent] ?? 0) - 1
      if (open[dependent] === 0 && !done.has(dependent)) ready.push(dependent)
    }
  }
  let next = 0
  for (;;) {
    for (; next < ready.length; next++) {
      const number = ready[next] as number
      const { place } = nodes[number] as Node
      const tooLong = (chain[number] ?? 0) > LIMITS.chain
      if (tooLong) report('E107', place, { what: 'chain', limit: String(LIMITS.chain) })
      finish(number, !tooLong)
    }
    const stuck = nodes.findIndex((_, number) => !done.has(number))
    if (stuck < 0) return steps
    const circle = circleFrom(stuck, nodes, done)
    const first = nodes[circle[0] as number] as Node
    const path = [...circle, circle[0] as number].map((number) => nodes[number]?.name).join(' → ')
    const isSum = first.step.kind === 'formula' && isSummedByItself(first.step.formula, formulas)
    report(isSum ? 'E203-sum' : 'E203', first.place, { path, name: first.name })
    for (const number of circle) finish(number, false)
  }
}

/** A circle that a walk from a stuck node ends in, beginning with the one that stands first in the text. */
function circleFrom(start: number, nodes: readonly Node[], done: ReadonlySet<number>): number[] {
  const walked: number[] = []
  let at = start
  while (!walked.includes(at)) {
    walked.push(at)
    at = nodes[at]?.restsOn.find((other) => !done.has(other)) as number
  }
  const circle = walked.slice(walked.indexOf(at))
  const first = circle.indexOf(Math.min(...circle))
  return [...circle.slice(first), ...circle.slice(0, first)]
}
