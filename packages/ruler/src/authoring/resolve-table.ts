/**
 * 表的解析 · Resolve tables: conditions by what their names are, results by what their cells hold.
 */
import type { Type } from '../expression.ts'
import { parseUnit, sameUnit } from '../measure.ts'
import type { Cell, Column, Condition, DecisionTable, List, Row } from '../plan.ts'
import { compare, decimal, decimalText, exactText, multiply, type Rational } from '../rational.ts'
import type { DeclaredList, DeclaredTable, Header } from './declarations.ts'
import { fold } from './fold.ts'
import { readCell } from './parse-cell.ts'
import { readQuantity } from './parse-facts.ts'
import { scopeOf } from './resolve-formula.ts'
import type { Known, Scope } from './scope.ts'
import { placeOf } from './source-line.ts'
import type { Syntax } from './syntax.ts'
import { placesOf } from './tokens.ts'
import { typeExpression } from './type-expression.ts'
import { moreDecimals, nameOfType, over, quantity, type Typed, union } from './typed.ts'

/** The unit in a header's brackets; undefined where there is none or, reported, none that is known. */
function unitOf({ unit }: Header, scope: Scope) {
  if (unit === null) return undefined
  const read = parseUnit(fold(unit.text))
  if (read === undefined) scope.report('E106', placeOf(unit), { unit: unit.text })
  return read
}

export function resolveTable(table: DeclaredTable, scope: Scope): DecisionTable | undefined {
  const conditions = table.conditions.map((header) => resolveCondition(header, scope))
  const columns = table.columns.map((header, at) => resolveColumn(header, at, table, scope))
  if (!conditions.every((one) => one !== undefined)) return undefined
  const cells = table.rows.map((row) =>
    conditions.map((condition, at) => readConditionCell(row.cells[at], condition, scope)),
  )
  if (!columns.every((one) => one !== undefined)) return undefined
  const rests = conditions.map(({ known }) => known)
  const inCells = columns.flatMap(({ cells: typed }) => typed)
  const rows = union(...rests.map((known) => known.rows), ...inCells.map((typed) => typed.rows))
  const mayMiss = union(...rests.map((known) => known.mayMiss), ...inCells.map((typed) => typed.mayMiss))
  for (const { column } of columns)
    scope.declare(column.name, { kind: 'column', type: column.type, rows, place: column.place, mayMiss })
  if (!cells.every((row) => row.every((cell) => cell !== undefined))) return undefined
  return {
    caption: table.caption,
    title: table.title,
    conditions: conditions.map(({ condition }) => condition),
    columns: columns.map(({ column }) => column),
    rows: table.rows.map(
      (row, at): Row => ({
        cells: cells[at] as Cell[],
        results: columns.map((column) => (column.cells[at] as Typed).expression),
        written: row.cells.map(({ text }) => text),
        place: row.place,
      }),
    ),
    scope: scopeOf(table.caption, rows, table.place, scope),
    clause: table.clause,
    place: table.place,
  }
}

interface ResolvedCondition {
  readonly condition: Condition
  readonly known: Known
  readonly bareScale: Rational
}

function resolveCondition(header: Header, scope: Scope): ResolvedCondition | undefined {
  const known = scope.find(header.name, header.place)
  if (known === undefined) return undefined
  const { type } = known
  const unit = unitOf(header, scope)
  if (type.kind === 'text' || known.kind === 'list') {
    scope.report('E303', header.place, { want: 'quantity', got: nameOfType(type) })
    return undefined
  }
  if (unit !== undefined && (type.kind !== 'quantity' || !sameUnit(type.unit, unit.unit))) {
    scope.report('E305', header.place, { column: unit.unit || '纯数', cell: nameOfType(type) })
    return undefined
  }
  const bareScale = unit?.scale ?? decimal(known.scale ?? '1')
  return { condition: { name: header.name, type, place: header.place }, known, bareScale }
}

function readConditionCell(
  source: DeclaredTable['rows'][number]['cells'][number] | undefined,
  { condition, bareScale }: ResolvedCondition,
  scope: Scope,
): Cell | undefined {
  if (source === undefined) return undefined
  const read = readCell(source.text, condition.type, bareScale)
  if ('cell' in read) return read.cell
  const place = placeOf(source)
  if (read.problem === 'value') {
    const values = condition.type.kind === 'choice' ? condition.type.values.join('、') : '是、否'
    const key = /[,或/]/.test(read.value) ? 'E204-several' : 'E204'
    scope.report(key, place, { fact: condition.name, value: read.value, values })
  } else if (read.problem === 'unit')
    scope.report('E305', place, { column: nameOfType(condition.type), cell: source.text })
  else if (source.text === '') scope.report('E403-empty', place)
  else {
    const isDay = condition.type.kind === 'date' || condition.type.kind === 'month'
    scope.report(isDay ? 'E403-day' : 'E403-band', place, { cell: source.text })
  }
  return undefined
}

interface ResolvedColumn {
  readonly column: Column
  readonly cells: readonly Typed[]
}

function resolveColumn(
  header: Header,
  at: number,
  table: DeclaredTable,
  scope: Scope,
): ResolvedColumn | undefined {
  const unit = unitOf(header, scope)
  if (header.unit !== null && unit === undefined) return undefined
  const results = table.rows.map((row) => row.results[at] ?? null)
  const words = unit === undefined ? enumerationOf(results, scope) : undefined
  const cells = results.map((cell) => {
    if (cell === null) return undefined
    if (words?.kind === 'choice' && cell.form === 'name') {
      return over({ op: 'choice', value: cell.name, place: cell.place }, words)
    }
    return typeResult(cell, unit, scope)
  })
  if (!cells.every((cell) => cell !== undefined)) return undefined
  const type = cells.reduce<Type | undefined>((so, { type: next }) => joinedType(so, next), undefined)
  const odd = cells.find((cell) => type === undefined || nameOfType(cell.type) !== nameOfType(type))
  if (type === undefined || odd !== undefined) {
    const place = odd?.expression.place ?? header.place
    scope.report('E305', place, {
      column: type ? nameOfType(type) : '',
      cell: odd ? nameOfType(odd.type) : '',
    })
    return undefined
  }
  return { column: { name: header.name, type, place: header.place }, cells }
}

/** Words that name nothing else define an enumeration. */
function enumerationOf(results: readonly (Syntax | null)[], scope: Scope): Type | undefined {
  const names = results.map((cell) => (cell?.form === 'name' ? cell.name : undefined))
  const areWords = names.every(
    (name) =>
      name !== undefined &&
      name !== '是' &&
      name !== '否' &&
      !scope.names.has(name) &&
      !scope.broken.has(name),
  )
  return areWords ? { kind: 'choice', values: [...new Set(names as string[])] } : undefined
}

/** A result cell; a bare number counts in the header's unit, and whatever it holds must be of that unit. */
function typeResult(
  cell: Syntax,
  unit: { unit: string; scale: Rational } | undefined,
  scope: Scope,
): Typed | undefined {
  const negative = cell.form === 'unary' && cell.sign === '−' && cell.of.form === 'number'
  const number = negative ? cell.of : cell
  if (unit !== undefined && number.form === 'number' && !number.number.hasUnit) {
    const value = decimalText(multiply(decimal(number.number.value), unit.scale))
    if (value === undefined) {
      scope.report('E106-endless', cell.place, { written: number.written, unit: unit.unit })
      return undefined
    }
    const written = `${number.written}${unit.unit === '' ? '' : ' '}${unitWritten(unit)}`
    const { place } = cell
    const decimals = Math.max(0, number.number.decimals + placesOf(exactText(unit.scale)))
    const typed = over(
      { op: 'number', value, unit: unit.unit, written, place },
      quantity(unit.unit, decimals),
    )
    return negative ? over({ op: 'negate', of: typed.expression, place }, typed.type, typed) : typed
  }
  const typed = typeExpression(cell, scope)
  if (
    typed !== undefined &&
    unit !== undefined &&
    (typed.type.kind !== 'quantity' || typed.type.unit !== unit.unit)
  ) {
    scope.report('E305', cell.place, { column: unit.unit || '纯数', cell: nameOfType(typed.type) })
    return undefined
  }
  return typed
}

const unitWritten = ({ unit, scale }: { unit: string; scale: Rational }): string => {
  const text = exactText(scale)
  if (unit === '') return text === '0.01' ? '%' : text === '0.001' ? '‰' : ''
  return text === '10000' ? `万${unit}` : unit
}

function joinedType(so: Type | undefined, next: Type): Type {
  return so?.kind === 'quantity' && next.kind === 'quantity' && so.unit === next.unit
    ? quantity(so.unit, moreDecimals(so.decimals, next.decimals))
    : (so ?? next)
}

export function resolveList(list: DeclaredList, scope: Scope): List | undefined {
  const { header } = list
  const unit = unitOf(header, scope)
  if (header.unit === null || unit === undefined) {
    if (header.unit === null) scope.report('E104', header.place, { want: 'unit', got: header.name })
    scope.broken.add(header.name)
    return undefined
  }
  const entries = list.entries.flatMap((source) => {
    const value = readQuantity(source.text, unit.unit, unit.scale)
    if (value !== undefined && value !== 'unit') return value
    if (value === 'unit')
      scope.report('E305', placeOf(source), { column: unit.unit || '纯数', cell: source.text })
    else scope.report('E403', placeOf(source), { cell: source.text })
    return []
  })
  const decimals = entries.reduce((most, entry) => Math.max(most, placesOf(entry)), 0)
  const type = quantity(unit.unit, decimals)
  scope.declare(header.name, { kind: 'list', type, rows: new Set(), place: header.place, mayMiss: new Set() })
  const sorted = [...entries].sort((a, b) => compare(decimal(a), decimal(b)))
  const { caption, title, clause, place } = list
  return { caption, title, name: header.name, type, entries: sorted, clause, place }
}
