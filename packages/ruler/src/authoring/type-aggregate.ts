/**
 * 汇总 · Aggregates: over the rows of an entity, over months, or over the payable lines.
 */
import type { Collection, Expression } from '../expression.ts'
import { MONTHS } from '../plan-index.ts'
import type { Scope } from './scope.ts'
import type { Syntax } from './syntax.ts'
import { linesMeant } from './tags.ts'
import { typeExpression } from './type-expression.ts'
import { moreDecimals, over, quantity, TRUTH, type Typed, union, wantKind, wantQuantity } from './typed.ts'

type Aggregate = Extract<Syntax, { form: 'aggregate' }>

export function typeAggregate(syntax: Aggregate, scope: Scope): Typed | undefined {
  const lines = linesMeant(syntax, scope.formulas)
  return lines === undefined
    ? typeOverRows(syntax, scope)
    : typeOverLines(
        syntax,
        lines.map(({ name }) => name),
        scope,
      )
}

function typeOverLines(syntax: Aggregate, lines: readonly string[], scope: Scope): Typed | undefined {
  const { place, when, kind } = syntax
  const role = 'name' in syntax.over ? syntax.over.name : ''
  if (kind !== '合计' || syntax.of !== null) {
    scope.report('E104', place, { want: 'sum-of-lines', got: kind })
    return undefined
  }
  if (when !== null) noteTags(when, scope)
  const known = lines.map((name) => scope.names.get(name))
  if (known.some((line) => line === undefined)) return undefined
  for (const name of lines) scope.used.add(name)
  const decimals = known.reduce<number | null>(
    (most, line) => moreDecimals(most, line?.type.kind === 'quantity' ? line.type.decimals : 0),
    0,
  )
  const expression: Expression = {
    op: 'lines',
    lines,
    written: `${role}${when ? `，当 ${tagsWritten(when)}` : ''}`,
    place,
  }
  const mayMiss = union(...known.map((line) => line?.mayMiss ?? new Set<string>()))
  return { ...over(expression, quantity('元', decimals)), mayMiss }
}

function noteTags(when: Syntax, scope: Scope): void {
  if (when.form === 'name') {
    scope.usedTags.add(when.name)
    const isTag = scope.formulas.some(({ tags }) => tags.some(({ name }) => name === when.name))
    if (!isTag) scope.report('E208', when.place, { tag: when.name })
  } else if (when.form === 'unary' && when.sign === '非') noteTags(when.of, scope)
  else if (when.form === 'binary' && (when.sign === '且' || when.sign === '或')) {
    noteTags(when.left, scope)
    noteTags(when.right, scope)
  } else scope.report('E104', when.place, { want: 'tag', got: '' })
}

function tagsWritten(when: Syntax): string {
  if (when.form === 'name') return when.name
  if (when.form === 'unary') return `非 ${tagsWritten(when.of)}`
  return when.form === 'binary' ? `${tagsWritten(when.left)} ${when.sign} ${tagsWritten(when.right)}` : ''
}

function typeOverRows(syntax: Aggregate, scope: Scope): Typed | undefined {
  const { kind, place } = syntax
  const collection = typeCollection(syntax, scope)
  const when = syntax.when && typeExpression(syntax.when, scope)
  const of = syntax.of && typeExpression(syntax.of, scope)
  if (collection === undefined || when === undefined || of === undefined) return undefined
  if (when !== null && wantKind(when, 'truth', scope) === undefined) return undefined
  const parts = [...collection.parts, ...(when ? [when] : []), ...(of ? [of] : [])]
  const wantsOf = kind !== '计数' && kind !== '所有' && kind !== '存在'
  const tests = kind === '所有' || kind === '存在'
  if (
    (wantsOf && of === null) ||
    (kind === '计数' && of !== null) ||
    (tests && of === null && when === null)
  ) {
    const example = tests ? '面积 > 0 ㎡' : '面积'
    scope.report(kind === '计数' ? 'E104-count' : 'E104-rows', place, { kind, example })
    return undefined
  }
  const expression: Expression = {
    op: 'aggregate',
    kind,
    over: collection.over,
    when: when?.expression ?? null,
    of: of?.expression ?? null,
    place,
  }
  const typed = over(expression, TRUTH, ...parts)
  const outside = new Set([...typed.rows].filter((row) => row !== collection.name))
  if (kind === '计数') return { ...typed, type: quantity(collection.counter, 0), rows: outside }
  if (tests) return of === null || wantKind(of, 'truth', scope) ? { ...typed, rows: outside } : undefined
  const summed = of && wantQuantity(of, of.expression.place, scope)
  return summed ? { ...typed, type: summed.type, rows: outside } : undefined
}

interface TypedCollection {
  readonly over: Collection
  readonly name: string
  readonly counter: string
  readonly parts: readonly Typed[]
}

function typeCollection(syntax: Aggregate, scope: Scope): TypedCollection | undefined {
  const { over: collection } = syntax
  if ('from' in collection) {
    const [from, to] = [typeExpression(collection.from, scope), typeExpression(collection.to, scope)]
    if (!from || !to || !wantKind(from, 'date', scope) || !wantKind(to, 'date', scope)) return undefined
    const months = { from: from.expression, to: to.expression }
    return { over: months, name: MONTHS, counter: '月', parts: [from, to] }
  }
  const counter = scope.counters.get(collection.name)
  if (counter === undefined) {
    const all = [...scope.counters.keys()].join('、')
    scope.report('E201', collection.place, { name: collection.name, near: all })
    return undefined
  }
  return { over: { entity: collection.name }, name: collection.name, counter, parts: [] }
}
