/**
 * 事实块 · Facts: the inputs, per household and per house, each with its type.
 */
import { isDay } from '../calendar.ts'
import type { Report } from '../diagnostic.ts'
import type { Type } from '../expression.ts'
import { isCounter, isWholeNumbered, parseUnit } from '../measure.ts'
import type { Entity, Fact } from '../plan.ts'
import { HOUSEHOLD } from '../plan-index.ts'
import {
  compare,
  decimal,
  decimalText,
  decimalTextTo,
  multiply,
  ONE,
  parseDecimal,
  type Rational,
} from '../rational.ts'
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

/** A written quantity of a unit, `86.40 ㎡` or bare, as a decimal in the canonical unit; undefined where it is none. */
export function readQuantity(text: string, unit: string, bareScale: Rational): string | 'unit' | undefined {
  const match = /^(−?\d{1,30}(?:\.\d{1,30})?)\s*(.*)$/u.exec(withoutThousands(fold(text)))
  const number = parseDecimal(match?.[1] ?? '')
  if (number === undefined) return undefined
  const written = match?.[2] ?? ''
  if (written === '') return decimalText(multiply(number, bareScale))
  const read = parseUnit(written)
  if (read === undefined) return undefined
  return read.unit === unit ? decimalText(multiply(number, read.scale)) : 'unit'
}

/** `1,000` as `1000`. */
export const withoutThousands = (text: string): string =>
  text.includes(',') ? text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1') : text

const FACT_HEAD = /^\s+([^\s:]+)\s*:/u

/** The names that a block declares, also of facts whose type cannot be understood. */
export const namesOfFacts = (fence: Fence): string[] =>
  fence.lines.flatMap(({ text }) => FACT_HEAD.exec(fold(text))?.[1] ?? [])

export function parseFacts(fence: Fence, report: Report): Entity[] {
  const entities: (Entity & { facts: Fact[] })[] = []
  for (const line of fence.lines) {
    if (line.text.trim() === '') continue
    const source = { ...trimLine(line), text: fold(trimLine(line).text) }
    const isFact = /^[^(]+:\s*\S/u.test(source.text)
    if (!/^[\s\u3000]/.test(line.text) && !isFact) {
      const entity = parseEntity(source, report)
      if (entity) entities.push({ ...entity, facts: [] })
    } else if (entities.length === 0) report('E104', placeOf(source), { want: '户', got: source.text })
    else {
      if (source.column === 1) report('E104-indent', placeOf(source))
      const fact = parseFact(source, report)
      if (fact) entities[entities.length - 1]?.facts.push(fact)
    }
  }
  return entities
}

function parseEntity(source: SourceLine, report: Report): Omit<Entity, 'facts'> | undefined {
  const [, name = '', several] = ENTITY.exec(source.text.replace(/\s*:$/, '')) ?? []
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
  checkAttributes(fact, attributes, report)
  return fact
}

/** A range that runs backwards; 缺省 that the fact itself would refuse. */
function checkAttributes(fact: Fact, attributes: readonly SourceLine[], report: Report): void {
  const { name, type, low, high, fallback } = fact
  const at = (word: string): SourceLine | undefined => attributes.find(({ text }) => text.startsWith(word))
  const [range, missing] = [at('范围'), at('缺省')]
  if (range && low !== null && high !== null && isBelow(type, high, low)) {
    report('E504-reversed', placeOf(range), { fact: name, low, high })
    return
  }
  if (missing === undefined || typeof fallback !== 'string' || type.kind === 'choice') return
  const say = (key: string, params: Readonly<Record<string, string>>): void =>
    report(key, placeOf(missing), { fact: name, value: missing.text, ...params })
  if ((low !== null && isBelow(type, fallback, low)) || (high !== null && isBelow(type, high, fallback)))
    say('E504-range', { low: low ?? '', high: high ?? '' })
  else if (type.kind === 'quantity' && placesOf(fallback) > (type.decimals ?? 0))
    say('E504-decimals', {
      decimals: String(type.decimals),
      near: decimalTextTo(decimal(fallback), type.decimals ?? 0),
    })
}

const isBelow = (type: Type, a: string, b: string): boolean =>
  type.kind === 'quantity' ? compare(decimal(a), decimal(b)) < 0 : a < b

type Kind = Pick<Fact, 'type' | 'low' | 'high' | 'multiple'>

function parseType(source: SourceLine, report: Report): Kind | undefined {
  const free = { low: null, high: null, multiple: null }
  if (source.text === '是否') return { type: { kind: 'truth' }, ...free }
  if (source.text === '日期') return { type: { kind: 'date' }, ...free }
  if (source.text.includes('|')) {
    const parts = splitLine(source, '|').map(trimLine)
    parts.forEach((part, n) => {
      if (!isName(part.text)) report('E104', placeOf(part), { want: 'value', got: part.text })
      if (['其他', '是', '否'].includes(part.text)) report('W103', placeOf(part), { value: part.text })
      if (parts.findIndex(({ text }) => text === part.text) < n)
        report('E202', placeOf(part), { name: part.text, line: String(part.line) })
    })
    return { type: { kind: 'choice', values: [...new Set(parts.map(({ text }) => text))] }, ...free }
  }
  const unit = parseUnit(source.text)
  if (unit === undefined) {
    report('E104', placeOf(source), { want: 'type', got: source.text })
    return undefined
  }
  const scale = decimalText(unit.scale)
  if (scale === undefined) {
    report('E106-endless', placeOf(source), { written: source.text, unit: unit.unit })
    return undefined
  }
  const multiple = scale === '1' ? null : { written: source.text, scale }
  const type: Type = { kind: 'quantity', unit: unit.unit, decimals: decimalsIn(multiple, 0) }
  return { type, low: '0', high: highestOf(unit.unit), multiple }
}

/** Decimals of the canonical unit, of a fact that has some in the unit it is written in: 70.25% is 0.7025. */
const decimalsIn = (multiple: Fact['multiple'], decimals: number): number =>
  Math.max(0, decimals + placesOf(multiple?.scale ?? '1'))

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
    return { type: { ...type, decimals: decimalsIn(fact.multiple, decimals) } }
  }
  if (text.startsWith('缺省')) {
    const value = readFactValue(type, text.slice(2).trim(), fact.multiple)
    if (value !== undefined) return { fallback: value }
  }
  const [, low, high] = RANGE.exec(text) ?? []
  if (low !== undefined && high !== undefined) {
    const limits = [low, high].map((limit) => readFactValue(type, limit, fact.multiple))
    if (limits.every((limit) => typeof limit === 'string'))
      return { low: limits[0] as string, high: limits[1] as string }
  }
  report('E104', placeOf(source), { want: 'attribute', got: text })
  return {}
}

/** A written value of a type, in the form of `Fact.fallback`, a bare number counted in the multiple; or undefined. */
export function readFactValue(
  type: Type,
  text: string,
  multiple: Fact['multiple'] = null,
): string | boolean | undefined {
  if (type.kind === 'truth') return text === '是' ? true : text === '否' ? false : undefined
  if (type.kind === 'choice') return type.values.includes(text) ? text : undefined
  if (type.kind === 'quantity') {
    const value = readQuantity(text, type.unit, multiple ? decimal(multiple.scale) : ONE)
    return value === 'unit' || value === undefined || placesOf(value) > LIMITS.digits ? undefined : value
  }
  const day = text.replaceAll('−', '-')
  return isDay(day) ? day : undefined
}
