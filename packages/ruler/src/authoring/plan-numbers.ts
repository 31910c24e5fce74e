/**
 * 方案里的数 · Numbers of a plan: every price, rate and limit that stands in its tables and formulas, with its place.
 *
 * What a reader might ask to change: results of tables, 参数, numbers in 公式, 补偿项 and 另付项. Bands of tables and
 * the numbers of 算例 and 断言 are none of it.
 */
import type { Place } from '../place.ts'
import { type Blocks, type RawTable, readBlocks } from './blocks.ts'
import { groupDefinitions } from './definition-lines.ts'
import { fold } from './fold.ts'
import { namesDefined } from './parse-definitions.ts'
import { namesOfFacts } from './parse-facts.ts'
import { PARAMETERS, parseHeader } from './parse-tables.ts'
import { codePoints, placeOf, type SourceLine, sliceLine } from './source-line.ts'
import { tokenise } from './tokens.ts'

export interface PlanNumber extends Place {
  /** As written, without its unit: `300`, `1.10`. */
  readonly text: string
  /** As written: `元/㎡`, `%`; empty for a bare number. */
  readonly unit: string
  readonly clause: string
  /** 表五 签约奖励标准, or the name that is defined. */
  readonly within: string
  /** The cells that name its row, or what stands around it in its line, with ［］ where the number is. */
  readonly beside: string
}

const SILENT = () => {}
const NUMBER_CELL = /^[−-]?\d+(?:\.\d+)?/u
const NUMBER = /^\d+(?:\.\d+)?/u
const DEFINING: readonly string[] = ['公式', '补偿项', '另付项']

/** In the order of the text. Nothing where the text cannot be read as a plan. */
export function numbersOf(markdown: string): PlanNumber[] {
  const blocks = readBlocks(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), SILENT)
  const conditions = new Set(
    blocks.fences.flatMap((fence) => [
      ...(fence.word === '事实' ? namesOfFacts(fence) : []),
      ...(DEFINING.includes(fence.word) ? namesDefined(fence) : []),
    ]),
  )
  return [
    ...blocks.tables.flatMap((table) => inTable(table, conditions)),
    ...blocks.fences.flatMap(inFence),
  ].sort((a, b) => a.line - b.line || a.column - b.column)
}

function inTable({ caption, header, rows, clause }: RawTable, conditions: ReadonlySet<string>): PlanNumber[] {
  if (caption === null) return []
  const headers = header.map(parseHeader)
  const isParameters = headers[0]?.name === PARAMETERS
  const names = headers.flatMap(({ name }, at) => (at === 0 || conditions.has(name) ? [at] : []))
  const hasSeveral = headers.length - names.length > 1
  return rows.flatMap((cells) =>
    headers.flatMap((heading, at) => {
      const cell = cells[at]
      const written = NUMBER_CELL.exec(cell?.text ?? '')?.[0]
      if (cell === undefined || written === undefined || names.includes(at)) return []
      const rest = fold(cell.text.slice(written.length)).trim()
      const unit = isParameters ? rest : (heading.unit?.text ?? '')
      // An expression that begins with a number is none by itself.
      if (rest !== '' && rest !== fold(unit)) return []
      const row = names.map((name) => cells[name]?.text ?? '')
      return {
        ...placeOf(sliceLine(cell, 0, written.length)),
        text: written,
        unit,
        clause,
        within: isParameters ? (row[0] ?? '') : fold(caption.text),
        beside: isParameters ? '' : [...row, ...(hasSeveral ? [heading.name] : [])].join(' · '),
      }
    }),
  )
}

function inFence(fence: Blocks['fences'][number]): PlanNumber[] {
  if (!DEFINING.includes(fence.word)) return []
  return groupDefinitions(fence.lines, SILENT).flatMap((lines) => {
    const [within = ''] = namesDefined({ ...fence, lines })
    return lines.flatMap((line) => inLine(line, fence.clause, within))
  })
}

const inLine = (line: SourceLine, clause: string, within: string): PlanNumber[] =>
  tokenise([line], SILENT).flatMap((token) => {
    const digits = NUMBER.exec(token.text)?.[0]
    // 0 in a formula is a sign (`> 0 ㎡`, `否则 0 元`), no price.
    if (token.kind !== 'number' || digits === undefined || Number(digits) === 0) return []
    const characters = [...line.text]
    const at = token.place.column - line.column
    const until = at + codePoints(digits)
    return {
      line: line.line,
      column: token.place.column,
      length: codePoints(digits),
      text: digits,
      unit: token.text.slice(digits.length).trim(),
      clause,
      within,
      beside: `${lastOf(characters.slice(0, at))}［］${firstOf(characters.slice(until))}`,
    }
  })

/** Enough to tell one number of a line from another. */
const NEAR = 14
const lastOf = (characters: readonly string[]): string =>
  `${characters.length > NEAR ? '…' : ''}${characters.slice(-NEAR).join('').trimStart()}`
const firstOf = (characters: readonly string[]): string =>
  `${characters.slice(0, NEAR).join('').trimEnd()}${characters.length > NEAR ? '…' : ''}`
