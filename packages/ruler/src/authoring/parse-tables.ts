/**
 * 表 · Tables: under a caption a table computes; without one it is for readers (W405).
 *
 * First header 名称: parameters. One column: a list for 上靠. Otherwise a decision table: the headers that are
 * names defined elsewhere are its conditions, and all stand left of its results.
 */
import type { Report } from '../diagnostic.ts'
import type { RawTable } from './blocks.ts'
import { chainedConditions } from './chained-tables.ts'
import type { DeclaredFormula, DeclaredList, DeclaredRow, DeclaredTable, Header } from './declarations.ts'
import { fold } from './fold.ts'
import { LIMITS } from './limits.ts'
import type { Tokens } from './parse-definitions.ts'
import { parseExpression } from './parse-expression.ts'
import { withoutThousands } from './parse-facts.ts'
import { placeOf, type SourceLine, sliceLine, trimLine } from './source-line.ts'
import { editDistance, nearestNames } from './spelling.ts'
import type { Syntax } from './syntax.ts'
import { reading } from './token-reader.ts'
import { isName } from './tokens.ts'
import { RESERVED } from './vocabulary.ts'

export const PARAMETERS = '名称'
const CAPTION = /^[*_×]*\s*(表\s*(?:[一二三四五六七八九十百]+|\d+))\s+(.+?)[*_×]*$/u

/** Where the brackets of a folded header open that end it; −1 without. */
const bracketOf = (folded: string): number => (folded.endsWith(')') ? folded.lastIndexOf('(') : -1)

export function parseHeader(source: SourceLine): Header {
  const open = bracketOf(fold(source.text))
  if (open < 0) return { name: fold(source.text), unit: null, place: placeOf(source) }
  const name = trimLine(sliceLine(source, 0, open))
  const unit = trimLine(sliceLine(source, open + 1, source.text.length - 1))
  return { name: fold(name.text), unit, place: placeOf(name) }
}

/** The name alone. */
function nameInHeader({ text }: SourceLine): string {
  const folded = fold(text)
  const open = bracketOf(folded)
  return open < 0 ? folded : folded.slice(0, open).trim()
}

/** Columns for readers, where the plan has nothing else of that name. */
const FOR_READERS: readonly string[] = ['备注', '序号']

/** A table without its columns for readers. */
export function computingColumns(table: RawTable, elsewhere: ReadonlySet<string>): RawTable {
  const names = table.header.map(nameInHeader)
  const computes = (_: SourceLine, at: number): boolean =>
    !FOR_READERS.includes(names[at] ?? '') || elsewhere.has(names[at] ?? '')
  const rows = table.rows.map((row) => row.filter(computes))
  return { ...table, header: table.header.filter(computes), rows }
}

/** The names a captioned table gives: results, parameters or its list. */
export function namesOfTable(table: RawTable, elsewhere: ReadonlySet<string>): string[] {
  if (table.caption === null) return []
  const headers = table.header.map(nameInHeader)
  if (headers[0] === PARAMETERS) return table.rows.map(([cell]) => fold(cell?.text ?? ''))
  return headers.filter((name) => !elsewhere.has(name))
}

function reportUncaptioned({ nearlyCaption, place }: RawTable, report: Report): void {
  if (nearlyCaption === null) report('W405', place)
  else report('W405-near', placeOf(nearlyCaption), { text: nearlyCaption.text })
}

/** Headers of a decision table that name nothing elsewhere, the first among them in its place. */
function newNames({ caption, header }: RawTable, elsewhere: ReadonlySet<string>): string[] {
  const names = header.map(nameInHeader)
  if (caption === null || names.length < 2 || names[0] === PARAMETERS) return []
  return names.map((name) => (elsewhere.has(name) ? '' : name))
}

/** Names that uncaptioned tables would give, with the line of each. */
export const namesUncaptioned = (tables: readonly RawTable[]): ReadonlyMap<string, number> =>
  new Map(
    tables
      .filter(({ caption }) => caption === null)
      .flatMap(({ header, place }) => header.map((cell) => [nameInHeader(cell), place.line] as const)),
  )

export interface DeclaredTables {
  readonly tables: DeclaredTable[]
  readonly lists: DeclaredList[]
  readonly parameters: DeclaredFormula[]
  /** Names of tables that were not understood: what uses them is left out without another word. */
  readonly lost: string[]
}

/** `elsewhere` are the names of facts, formulas and front matter. */
export function parseTables(
  raw: readonly RawTable[],
  elsewhere: ReadonlySet<string>,
  tokens: Tokens,
  report: Report,
): DeclaredTables {
  const declared: DeclaredTables = { tables: [], lists: [], parameters: [], lost: [] }
  let rows = 0
  const chained = chainedConditions(raw, (table) => newNames(table, elsewhere))
  for (const table of raw) {
    rows += table.rows.length
    if (table.caption === null) reportUncaptioned(table, report)
    else if (rows > LIMITS.tableRows || table.header.length > LIMITS.tableColumns) {
      report('E107', table.place, { what: 'rows', limit: String(LIMITS.tableRows) })
    } else {
      const known = new Set([...elsewhere, ...(chained.get(table) ?? [])])
      declare(table, table.caption, known, tokens, report, declared)
    }
  }
  return declared
}

function declare(
  table: RawTable,
  captionLine: SourceLine,
  elsewhere: ReadonlySet<string>,
  tokens: Tokens,
  report: Report,
  declared: DeclaredTables,
): void {
  const [, caption = '', title = ''] = CAPTION.exec(fold(captionLine.text)) ?? []
  const common = {
    caption: caption.replace(/\s/g, ''),
    title: title.trim(),
    clause: table.clause,
    place: placeOf(captionLine),
  }
  const headers = table.header.map(parseHeader)
  const [first] = headers
  if (first === undefined) return
  if (table.rows.length === 0) {
    report('E403-rows', common.place, { caption: common.caption })
    declared.lost.push(...headers.map(({ name }) => name))
    return
  }
  const cellAt = (row: readonly SourceLine[], at: number): SourceLine =>
    row[at] ?? { text: '', line: row[0]?.line ?? table.place.line, column: 1 }
  if (first.name === PARAMETERS) {
    for (const row of table.rows) {
      const name = cellAt(row, 0)
      const text = fold(name.text)
      if (!isName(text)) report('E104', placeOf(name), { want: 'name', got: name.text })
      else if (RESERVED.has(text)) report('E202-reserved', placeOf(name), { name: text })
      const body = parseResult(cellAt(row, 1), tokens, report)
      if (body === null) {
        declared.lost.push(text)
        continue
      }
      const { clause } = table
      declared.parameters.push({
        name: text,
        role: '参数',
        tags: [],
        condition: null,
        body,
        clause,
        place: placeOf(name),
      })
    }
    return
  }
  if (headers.length === 1) {
    declared.lists.push({ ...common, header: first, entries: table.rows.map((row) => cellAt(row, 0)) })
    return
  }
  const conditions = leadingConditions(headers, elsewhere, report)
  const results = headers.flatMap((header, at) =>
    at >= conditions.length && !elsewhere.has(header.name) ? [{ header, at }] : [],
  )
  if (conditions.length === 0) {
    report('E404-condition', common.place, {
      caption: common.caption,
      near: nearestNames(first.name, elsewhere).join('、'),
    })
    declared.lost.push(...headers.map(({ name }) => name))
    return
  }
  if (results.length === 0) report('E404-result', common.place, { caption: common.caption })
  for (const row of table.rows) {
    const extra = row[headers.length]
    if (extra !== undefined)
      report('E403-many', placeOf(extra), { cell: extra.text, count: String(headers.length) })
  }
  const rows = table.rows.map(
    (row): DeclaredRow => ({
      cells: conditions.map((_, at) => cellAt(row, at)),
      results: results.map(({ at }) => parseResult(cellAt(row, at), tokens, report)),
      place: placeOf(row[0] ?? captionLine),
    }),
  )
  declared.tables.push({ ...common, conditions, columns: results.map(({ header }) => header), rows })
}

function leadingConditions(
  headers: readonly Header[],
  elsewhere: ReadonlySet<string>,
  report: Report,
): Header[] {
  const firstResult = headers.findIndex(({ name }) => !elsewhere.has(name))
  const count = firstResult < 0 ? headers.length : firstResult
  for (const { name, place } of headers.slice(count)) {
    if (elsewhere.has(name)) report('E404-order', place, { header: name })
    else if (RESERVED.has(name)) report('E202-reserved', place, { name })
  }
  return headers.slice(0, count)
}

/** The known name that a header misses by one sign; undefined where there is none. */
export const nearMiss = (header: string, elsewhere: ReadonlySet<string>): string | undefined =>
  [...elsewhere].find((name) => editDistance(header, name, 1) === 1)

function parseResult(source: SourceLine, tokens: Tokens, report: Report): Syntax | null {
  if (source.text === '' || source.text === '—') {
    report('E403-result', placeOf(source))
    return null
  }
  const text = withoutThousands(fold(source.text))
  const reader = tokens([{ ...source, text }], report)
  const read = reading(() => {
    const syntax = parseExpression(reader)
    if (reader.token.kind !== 'end') reader.fail('end')
    return syntax
  })
  return read ?? null
}
