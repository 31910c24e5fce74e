/**
 * 算例的验算 · Run examples: each on every check, its figures held against those the plan writes.
 */
import { rulerFailureWords } from '@oneruler/words/ruler-failures'
import type { Report } from '../diagnostic.ts'
import { Evaluation, HOUSEHOLD_ITSELF } from '../evaluation.ts'
import type { Type } from '../expression.ts'
import { type FactProblem, readFacts, withUnit } from '../facts.ts'
import type { Household } from '../household.ts'
import type { Example, ExampleResult, Fact, Plan } from '../plan.ts'
import { indexOf } from '../plan-index.ts'
import { decimal, ONE } from '../rational.ts'
import { showValue } from '../show.ts'
import { isFailed, isKnown, isPending, type Known, sameValue, type Value } from '../value.ts'
import { readQuantity } from './parse-facts.ts'

export interface ExampleRun {
  readonly name: string
  readonly ok: boolean
  readonly differences: readonly Difference[]
}

/** What the plan writes and what comes out, as people read them. */
export interface Difference {
  readonly name: string
  readonly written: string
  readonly computed: string
}

/** Runs every example; `touched` gathers the rows and arms that they go through. */
export function runExamples(plan: Plan, touched: Set<object>, report: Report): ExampleRun[] {
  return plan.examples.map((example) => runExample(plan, example, touched, report))
}

function runExample(plan: Plan, example: Example, touched: Set<object>, report: Report): ExampleRun {
  const refused: ExampleRun = { name: example.name, ok: false, differences: [] }
  const household = readExample(plan, example, report)
  if (household === undefined) return refused
  const run = new Evaluation(plan, household, touched)
  for (const premise of plan.premises) {
    if (run.evaluate(premise.holds, HOUSEHOLD_ITSELF) === false) {
      report('E504-premise', example.place, { why: premise.otherwise, clause: premise.clause })
      return refused
    }
  }
  const differences = example.expected.flatMap((expected) => {
    const { value } = run.reasonOf(expected.name)
    const type = typeOf(plan, expected.name)
    if (isSame(expected, value, type)) return []
    const difference = {
      name: expected.name,
      written: expected.value === null ? '待定' : showValue(knownOf(expected.value, type), type),
      computed: shown(value, type),
    }
    report('E801', expected.place, { example: example.name, ...difference })
    return difference
  })
  return { name: example.name, ok: differences.length === 0, differences }
}

function typeOf(plan: Plan, name: string): Type {
  const meaning = indexOf(plan).names.get(name)
  if (meaning?.kind === 'formula') return meaning.formula.type
  if (meaning?.kind === 'column') return meaning.column.type
  if (meaning?.kind === 'fact') return meaning.fact.type
  return meaning?.kind === 'given' ? meaning.given.type : { kind: 'text' }
}

const knownOf = (value: string | boolean, type: Type): Known =>
  type.kind === 'quantity' ? decimal(String(value)) : value

const isSame = (expected: ExampleResult, value: Value, type: Type): boolean =>
  expected.value === null
    ? isPending(value)
    : isKnown(value) && sameValue(knownOf(expected.value, type), value)

const shown = (value: Value, type: Type): string =>
  isPending(value)
    ? `待定（缺 ${[...value.waitsFor].join('、')}）`
    : isFailed(value)
      ? `出错（${rulerFailureWords.zh[value.failure]()}）`
      : showValue(value, type)

/** What an example says of its household, in the form that `readFacts` takes. */
function givenByExample(plan: Plan, example: Example): unknown {
  const given: Record<string, Record<string, string>[]> = Object.create(null)
  for (const { entity, values } of example.facts) {
    const facts = plan.entities.find(({ name }) => name === entity)?.facts ?? []
    const row: Record<string, string> = Object.create(null)
    for (const { fact, value } of values)
      row[fact] = bare(
        value,
        facts.find(({ name }) => name === fact),
      )
    given[entity] = [...(given[entity] ?? []), row]
  }
  return given
}

/** The household of an example; undefined, and said why at the value, where the facts are refused. */
export function readExample(plan: Plan, example: Example, report: Report): Household | undefined {
  const read = readFacts(plan, givenByExample(plan, example))
  if (read.ok) return read.household
  for (const problem of read.problems) {
    report(problem.key, placeOfProblem(example, problem), { example: example.name, ...problem.params })
  }
  return undefined
}

/** `86.4 ㎡`, `120 万元`, `70` of % → the number in the canonical unit; what is none of it stays, and is refused. */
function bare(value: string, fact: Fact | undefined): string {
  if (fact?.type.kind === 'date') return value.replaceAll('−', '-')
  if (fact?.type.kind !== 'quantity') return value
  const { unit } = fact.type
  const read = readQuantity(value, unit, fact.multiple ? decimal(fact.multiple.scale) : ONE)
  return read === undefined || read === 'unit' ? value : withUnit(fact, read)
}

function placeOfProblem(example: Example, { entity, row, fact }: FactProblem) {
  const found = example.facts.filter((one) => one.entity === entity)[Math.max(0, row - 1)]
  return found?.values.find((value) => value.fact === fact)?.place ?? found?.place ?? example.place
}
