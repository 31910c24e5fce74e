/**
 * 事实块 · Facts: the inputs, per household and per house, each with its type.
 */
import { isDay } from '../calendar.ts'
import type { Report } from '../diagnostic.ts'
import type { Type } from '../expression.ts'
import { isCounter, isWholeNumbered, parseUnit } from '../measure.ts'
import type { Entity, Fact } from '../plan.ts'
import { HOUSEHOLD } from '../plan-index.ts'
import { exactText, multiply, parseDecimal, type Rational } from '../rational.ts'
import type { Fence } from './blocks.ts'
import { fold } from './fold.ts'
import { LIMITS } from './limits.ts'
import { placeOf, type SourceLine, splitLine, trimLine } from './source-line.ts'
import { isName, placesOf } from './tokens.ts'

const ENTITY = /^([^\s(]+)\s*(?:\(\s*(.*?)\s*\))?$/u
const SEVERAL = /^每户(?:可有(?:若干)?(\S*)|一(\S+?)(以上)?)$/u
const DECIMALS = /^([一二两三四五六七八九\d])位小数$/u
const RANGE = /^范围\s*(.+?)\s*至\s*(.+)$/u
export const ROWS_AT_MOST = 10_000

/** A written quantity of a unit, `86.40 ㎡` or bare, as a decimal in the canonical unit. */
export function readQuantity(text: string, unit: string, bareScale: Rational): string | 'unit' | undefined {
  const match = /^(−?\d{1,30}(?:\.\d{1,30})?)\s*(.*)$/u.exec(
    fold(text).replace(/(\d),(?=\d{3}(?!\d))/g, '$1'),
  )
  const number = parseDecimal(match?.[1] ?? '')
  if (number === undefined) return undefined
  const written = match?.[2] ?? ''
  if (written === '') return exactText(multiply(number, bareScale))
  const read = parseUnit(written)
  return read === undefined || read.unit !== unit ? 'unit' : exactText(multiply(number, read.scale))
}

const FACT_HEAD = /^\s+([^\s:]+)\s*:/u

/** The names that a block declares, also of facts whose type cannot be understood. */
export const namesOfFacts = (fence: Fence): string[] =>
  fence.lines.flatMap(({ text }) => FACT_HEAD.exec(fold(text))?.[1] ?? [])

export function parseFacts(fence: Fence, report: Report): Entity[] {
  const entities: (Entity & { facts: Fact[] })[] = []
  for (const line of fence.lines) {
    if (line.text.trim() === '') continue
    const source = { ...trimLine(line), text: fold(trimLine(line).text) }
    if (!/^[\s\u3000]/.test(line.text)) {
      const entity = parseEntity(source, report)
      if (entity) entities.push({ ...entity, facts: [] })
    } else if (entities.length === 0) report('E104', placeOf(source), { want: '户', got: source.text })
    else {
      const fact = parseFact(source, report)
      if (fact) entities[entities.length - 1]?.facts.push(fact)
    }
  }
  return entities
}

function parseEntity(source: SourceLine, report: Report): Omit<Entity, 'facts'> | undefined {
  const [, name = '', several] = ENTITY.exec(source.text) ?? []
  const place = placeOf({ ...source, text: name || source.text })
  if (!isName(name)) {
    report('E104', place, { want: 'entity', got: source.text })
    return undefined
  }
  if (name === HOUSEHOLD && several === undefined)
    return { name, minimum: 1, maximum: 1, counter: '户', place }
  const [, anyCounter, counter, more] = SEVERAL.exec(several ?? '') ?? []
  const unit = counter ?? (anyCounter || '个')
  if ((anyCounter === undefined && counter === undefined) || (unit !== '个' && !isCounter(unit))) {
    report('E104', placeOf(source), { want: 'entity', got: source.text })
    return undefined
  }
  const minimum = counter === undefined ? 0 : 1
  const maximum = counter !== undefined && more === undefined ? 1 : ROWS_AT_MOST
  return { name, minimum, maximum, counter: unit, place }
}

function parseFact(source: SourceLine, report: Report): Fact | undefined {
  const [head, ...rest] = splitLine(source, ':')
  const name = trimLine(head as SourceLine)
  const place = placeOf(name)
  const [body] = rest
  if (!isName(name.text) || body === undefined) {
    report('E104', place, { want: 'fact', got: source.text })
    return undefined
  }
  const [typeText, ...attributes] = splitLine(body, ',').map(trimLine) as [SourceLine, ...SourceLine[]]
  const kind = parseType(typeText, report)
  if (kind === undefined) return undefined
  let fact: Fact = { name: name.text, optional: false, fallback: null, place, ...kind }
  for (const attribute of attributes) fact = { ...fact, ...readAttribute(fact, attribute, report) }
  return fact
}

type Kind = Pick<Fact, 'type' | 'low' | 'high'>

function parseType(source: SourceLine, report: Report): Kind | undefined {
  const free = { low: null, high: null }
  if (source.text === '是否') return { type: { kind: 'truth' }, ...free }
  if (source.text === '日期') return { type: { kind: 'date' }, ...free }
  if (source.text.includes('|')) {
    const parts = splitLine(source, '|').map(trimLine)
    for (const part of parts) {
      if (!isName(part.text)) report('E104', placeOf(part), { want: 'value', got: part.text })
      if (['其他', '是', '否'].includes(part.text)) report('W103', placeOf(part), { value: part.text })
    }
    return { type: { kind: 'choice', values: parts.map(({ text }) => text) }, ...free }
  }
  const unit = parseUnit(source.text)
  if (unit === undefined) {
    report('E104', placeOf(source), { want: 'type', got: source.text })
    return undefined
  }
  return { type: { kind: 'quantity', unit: unit.unit, decimals: 0 }, low: '0', high: highestOf(unit.unit) }
}

/** The default ranges of SPEC.md §3. */
function highestOf(unit: string): string {
  if (unit === '元') return '10000000000'
  if (unit === '日') return '36600'
  if (unit === '月') return '1200'
  if (unit === '') return '100'
  return isWholeNumbered(unit) ? '10000' : '1000000'
}

function readAttribute(fact: Fact, source: SourceLine, report: Report): Partial<Fact> {
  const { text } = source
  const { type } = fact
  if (text === '可缺') return { optional: true }
  if (text === '整数' && type.kind === 'quantity') return {}
  const digits = DECIMALS.exec(text)?.[1]
  if (digits !== undefined && type.kind === 'quantity') {
    const decimals = digits === '两' ? 2 : '一二三四五六七八九'.indexOf(digits) + 1 || Number(digits)
    return { type: { ...type, decimals } }
  }
  if (text.startsWith('缺省')) {
    const value = readFactValue(type, text.slice(2).trim())
    if (value !== undefined) return { fallback: value }
  }
  const [, low, high] = RANGE.exec(text) ?? []
  if (low !== undefined && high !== undefined) {
    const limits = [low, high].map((limit) => readFactValue(type, limit))
    if (limits.every((limit) => typeof limit === 'string'))
      return { low: limits[0] as string, high: limits[1] as string }
  }
  report('E104', placeOf(source), { want: 'attribute', got: text })
  return {}
}

/** A written value of a type, in the form of `Fact.fallback`; undefined where it is none. */
export function readFactValue(type: Type, text: string): string | boolean | undefined {
  if (type.kind === 'truth') return text === '是' ? true : text === '否' ? false : undefined
  if (type.kind === 'choice') return type.values.includes(text) ? text : undefined
  if (type.kind === 'quantity') {
    const value = readQuantity(text, type.unit, { n: 1n, d: 1n })
    return value === 'unit' || value === undefined || placesOf(value) > LIMITS.digits ? undefined : value
  }
  const day = text.replaceAll('−', '-')
  return isDay(day) ? day : undefined
}
