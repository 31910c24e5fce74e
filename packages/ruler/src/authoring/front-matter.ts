/**
 * 文首 · Front matter: the YAML head of a plan, each key a name for formulas.
 */
import { isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml'
import { daysBetween } from '../calendar.ts'
import { NOWHERE, type Report } from '../diagnostic.ts'
import type { Expression, Type } from '../expression.ts'
import type { Place } from '../place.ts'
import type { Given } from '../plan.ts'
import type { Blocks } from './blocks.ts'
import { checkKey, endsOf, KNOWN_KEYS } from './front-matter-keys.ts'
import { codePoints } from './source-line.ts'
import { nearestNames } from './spelling.ts'
import { tokenise } from './tokens.ts'

const LONGEST = 20_000
const PERIOD = '签约期'
const DAYS_OF_PERIOD: readonly string[] = ['签约期首日', '签约期末日', '签约期日数']

/**
 * Keys in the order of the text, without those left blank; 签约期 also gives its first day, its last and their
 * number. Names of what cannot be, and is reported, are put into `lost`.
 */
export function readFrontMatter(front: Blocks['front'], lost: string[], report: Report): Given[] {
  if (front === null) return []
  const { yaml, line } = front
  const placeAt = (start: number, end: number): Place => {
    const before = yaml.slice(0, start).split('\n')
    const column = codePoints(before[before.length - 1] ?? '') + 1
    return { line: line + before.length - 1, column, length: Math.max(1, codePoints(yaml.slice(start, end))) }
  }
  const document = parsed(yaml)
  if (document === undefined) {
    report('E107', NOWHERE, { what: 'front', limit: String(LONGEST) })
    return []
  }
  for (const { code, pos } of document.errors) {
    // The second of two keys is told as any name that stands twice.
    if (code !== 'DUPLICATE_KEY') report('E104-yaml', placeAt(pos[0], pos[0] + 1))
  }
  const { contents } = document
  if (!isMap(contents)) {
    if (contents !== null && document.errors.length === 0) report('E104-yaml', placeAt(0, 1))
    return []
  }
  return contents.items.flatMap((pair) => {
    if (!isScalar(pair.key)) return []
    const name = String(pair.key.value)
    const [start, end] = pair.key.range ?? [0, 0]
    const place = placeAt(start, end)
    if (!KNOWN_KEYS.includes(name)) {
      report('W207-key', place, { name, near: nearestNames(name, KNOWN_KEYS).join('、') })
    }
    const [from, to] = (isNode(pair.value) && pair.value.range) || [start, end]
    const givens = givensOf(name, textOf(pair.value, yaml), place)
    const [first] = givens
    if (first === undefined || checkKey({ ...first, place: placeAt(from, to) }, report)) return givens
    lost.push(name, ...(name === PERIOD ? DAYS_OF_PERIOD : []))
    return []
  })
}

/** A scalar's text; a list or map as it is written. */
function textOf(value: unknown, yaml: string): string {
  if (isScalar(value)) return String(value.value ?? '').trim()
  return isCollection(value) && value.range ? yaml.slice(value.range[0], value.range[1]).trim() : ''
}

/** Every scalar as text, as the core schema would lose `2018-08-10` and `1.10`; undefined where it is too much. */
function parsed(yaml: string) {
  if (yaml.length > LONGEST || /[[{]{20}|(?:- ){20}/.test(yaml)) return undefined
  return parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false })
}

function givensOf(name: string, text: string, place: Place): Given[] {
  if (text === '') return []
  const given = (own: string, ownText: string): Given => ({
    name: own,
    text: ownText,
    place,
    ...meant(ownText, place),
  })
  const [first, last] = endsOf(text) ?? []
  if (name !== PERIOD || first === undefined || last === undefined) return [given(name, text)]
  const texts = [first, last, `${daysBetween(first, last) + 1} 日`]
  return [given(name, text), ...DAYS_OF_PERIOD.map((own, at) => given(own, texts[at] ?? ''))]
}

function meant(text: string, place: Place): { type: Type; value: Expression | null } {
  if (text === '是' || text === '否') {
    return { type: { kind: 'truth' }, value: { op: 'truth', value: text === '是', place } }
  }
  let isClear = true
  const [token, end] = tokenise([{ text, ...place }], () => {
    isClear = false
  })
  if (isClear && token !== undefined && end?.kind === 'end') {
    if (token.kind === 'date')
      return { type: { kind: 'date' }, value: { op: 'date', value: token.text, place } }
    if (token.kind === 'number') {
      const { unit, decimals, value } = token
      return {
        type: { kind: 'quantity', unit, decimals },
        value: { op: 'number', value, unit, written: token.text, place },
      }
    }
  }
  return { type: { kind: 'text' }, value: null }
}
