/**
 * 条件格 · Condition cells: a value, several, a band in signs or in the words of the law, 其他, —.
 *
 * 以内 以下 以上 hold their number, 不满 超过 do not (民法典 §1259).
 */
import { isDay, monthEnd, monthStart } from '../calendar.ts'
import type { Type } from '../expression.ts'
import type { Band, Cell } from '../plan.ts'
import { compare, decimal, type Rational } from '../rational.ts'
import { fold } from './fold.ts'
import { readQuantity } from './parse-facts.ts'

export type CellRead =
  | { readonly cell: Cell }
  | { readonly problem: 'bad' | 'unit' }
  | { readonly problem: 'value'; readonly value: string }

const N = '(−?[\\d.,]+(?:\\s*[^\\s\\d.,–−><≤≥]+?)?)'
/** Each form with what its numbers are: [low, lowOpen, high, highOpen], by the number of the group. */
const BANDS: readonly (readonly [
  form: RegExp,
  low: number,
  lowOpen: boolean,
  high: number,
  highOpen: boolean,
])[] = [
  [new RegExp(`^(?:超过|>)\\s*${N}\\s*(?:至|–|−|—)\\s*${N}$`, 'u'), 1, true, 2, false],
  [new RegExp(`^${N}\\s*以上\\s*不满\\s*${N}$`, 'u'), 1, false, 2, true],
  [new RegExp(`^${N}\\s*(?:–|−|—|至)\\s*${N}$`, 'u'), 1, false, 2, false],
  [new RegExp(`^(?:超过|>)\\s*${N}$`, 'u'), 1, true, 0, false],
  [new RegExp(`^(?:不满|<)\\s*${N}$`, 'u'), 0, false, 1, true],
  [new RegExp(`^(?:≤|<=)\\s*${N}$`, 'u'), 0, false, 1, false],
  [new RegExp(`^(?:≥|>=)\\s*${N}$`, 'u'), 1, false, 0, false],
  [new RegExp(`^${N}\\s*(?:以内|以下)$`, 'u'), 0, false, 1, false],
  [new RegExp(`^${N}\\s*以上$`, 'u'), 1, false, 0, false],
  [new RegExp(`^${N}$`, 'u'), 1, false, 1, false],
]

const DAY = '(\\d{4}-\\d{2}(?:-\\d{2})?)'
const DATE_BANDS: readonly (readonly [form: RegExp, from: boolean, to: boolean, before: boolean])[] = [
  [new RegExp(`^${DAY}\\s*(?:至|–)\\s*${DAY}$`), true, true, false],
  [new RegExp(`^${DAY}\\s*起$`), true, false, false],
  [new RegExp(`^${DAY}\\s*止$`), false, true, false],
  [new RegExp(`^${DAY}\\s*前$`), false, true, true],
  [new RegExp(`^${DAY}$`), true, true, false],
]

/** A cell of a condition of a type; a bare number counts in the header's unit. */
export function readCell(written: string, type: Type, bareScale: Rational): CellRead {
  const text = fold(written).trim()
  if (text === '—' || text === '——') return { cell: { test: 'any' } }
  if (text === '其他') return { cell: { test: 'other' } }
  if (text === '') return { problem: 'bad' }
  const parts = text.split('、').map((part) => part.trim())
  if (type.kind === 'quantity' || type.kind === 'date' || type.kind === 'month') {
    const bands: Band[] = []
    for (const part of parts) {
      const band = type.kind === 'quantity' ? readBand(part, type.unit, bareScale) : readDates(part)
      if (typeof band === 'string') return { problem: band }
      bands.push(band)
    }
    return { cell: { test: 'bands', bands } }
  }
  const values: (string | boolean)[] = []
  for (const part of parts) {
    if (type.kind === 'truth' && (part === '是' || part === '否')) values.push(part === '是')
    else if (type.kind === 'choice' && type.values.includes(part)) values.push(part)
    else return { problem: 'value', value: part }
  }
  return { cell: { test: 'values', values } }
}

function readBand(text: string, unit: string, bareScale: Rational): Band | 'bad' | 'unit' {
  for (const [form, lowAt, lowOpen, highAt, highOpen] of BANDS) {
    const match = form.exec(text)
    if (!match) continue
    const at = (group: number) => (group === 0 ? null : readQuantity(match[group] ?? '', unit, bareScale))
    const [low, high] = [at(lowAt), at(highAt)]
    if (low === undefined || high === undefined) continue
    if (low === 'unit' || high === 'unit') return 'unit'
    if (low !== null && high !== null && compare(decimal(low), decimal(high)) > 0) return 'bad'
    return { low, lowOpen, high, highOpen }
  }
  return 'bad'
}

function readDates(text: string): Band | 'bad' {
  const iso = text.replaceAll('−', '-')
  for (const [form, from, to, before] of DATE_BANDS) {
    const match = form.exec(iso)
    if (!match) continue
    const [first, last] = [match[1] ?? '', match[2] ?? match[1] ?? '']
    if (![first, last].every((day) => isDay(day.length === 7 ? `${day}-01` : day))) return 'bad'
    const startOf = (day: string) => (day.length === 7 ? monthStart(day) : day)
    const endOf = (day: string) => (day.length === 7 ? monthEnd(`${day}-01`) : day)
    const low = from ? startOf(first) : null
    const high = to ? (before ? startOf(last) : endOf(last)) : null
    if (low !== null && high !== null && low > high) return 'bad'
    return { low, lowOpen: false, high, highOpen: before }
  }
  return 'bad'
}
