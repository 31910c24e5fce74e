/**
 * 填写的值 · Shown values: what stands in a paper for each tag, once its fields were found complete.
 */
import { parseDay } from '@oneruler/campaign/day'
import { uppercaseAmount } from '@oneruler/ruler/uppercase-amount'
import {
  type Columns,
  type Element,
  type Elements,
  IN_CAPITALS,
  type RawFields,
  type Scalar,
} from './element.ts'

/** By tag: text, whether what depends on it is there, or the rows of a list. */
export interface ShownValues {
  readonly [tag: string]: string | boolean | readonly ShownValues[]
}

/** Before the name of what need not be stated: whether it is. */
export const IS_STATED = '有'

/** `undefined` where a value is not of its kind. Blank text is no value: null. */
export function shown(kind: Scalar['kind'], value: unknown): string | boolean | null | undefined {
  if (value === undefined || value === null) return null
  if (kind === 'flag') return typeof value === 'boolean' ? value : undefined
  if (kind === 'count') return isCount(value) ? String(value) : undefined
  if (typeof value !== 'string') return undefined
  const text = printable(value)
  if (text.trim() === '') return null
  if (kind === 'text') return text
  return BY_KIND[kind](text.trim())
}

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const BY_KIND: Readonly<Record<'yuan' | 'area' | 'day', (text: string) => string | undefined>> = {
  yuan: (text) => (/^-?\d{1,15}(\.\d{1,2})?$/.test(text) ? withThousands(text) : undefined),
  area: (text) => (/^\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text).toFixed(2) : undefined),
  day: (text) => {
    const day = parseDay(text)
    return day === undefined
      ? undefined
      : `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  },
}

/** `2205371` → 2,205,371; `-1050.5` → -1,050.50; no fen are shown where there are none. */
function withThousands(yuan: string): string {
  const [whole = '', decimals = ''] = yuan.split('.')
  const fen = decimals.padEnd(2, '0')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fen === '00' ? '' : `.${fen}`)
}

/**
 * Control signs, half pairs and signs that turn the direction of writing are no text: XML may not hold the first, and
 * the last make a paper show another text than it holds. All else stands as given.
 */
function printable(value: string): string {
  return (
    value
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
  )
}

/** Every tag of a paper's elements; fields were found complete and readable before. */
export function shownValues(elements: Elements, fields: RawFields): ShownValues {
  const values: Record<string, ShownValues[string]> = {}
  for (const [name, element] of Object.entries(elements)) {
    if (element.kind === 'rows') values[name] = shownRows(element.columns, fields[name])
    else Object.assign(values, shownScalar(name, element, fields[name]))
    if (!element.needed) values[IS_STATED + name] = isStated(values[name])
  }
  return values
}

const isStated = (value: ShownValues[string] | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '' && value !== false

const shownRows = (columns: Columns, rows: unknown): ShownValues[] =>
  ((rows ?? []) as readonly RawFields[]).map((row) =>
    Object.assign({}, ...Object.entries(columns).map(([name, one]) => shownScalar(name, one, row[name]))),
  )

function shownScalar(name: string, { kind }: Scalar, value: unknown): ShownValues {
  const text = shown(kind, value) ?? (kind === 'flag' ? false : '')
  if (kind !== 'yuan') return { [name]: text }
  const capitals = text === '' ? '' : uppercaseAmount(String(value).trim())
  return { [name]: text, [name + IN_CAPITALS]: capitals }
}

/** Every tag that `shownValues` gives, those of rows by the name of their rows. */
export function tagsOf(elements: Elements): {
  readonly own: ReadonlySet<string>
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>
} {
  const tagsOfOne = ([name, element]: readonly [string, Element]): string[] => [
    name,
    ...(element.kind === 'yuan' ? [name + IN_CAPITALS] : []),
    ...(element.needed ? [] : [IS_STATED + name]),
  ]
  const lists = Object.entries(elements).flatMap(([name, element]) =>
    element.kind === 'rows' ? [[name, element.columns] as const] : [],
  )
  return {
    own: new Set(Object.entries(elements).flatMap(tagsOfOne)),
    rows: new Map(
      lists.map(([name, columns]) => [
        name,
        new Set(
          Object.entries(columns).flatMap(([column, { kind }]) =>
            kind === 'yuan' ? [column, column + IN_CAPITALS] : [column],
          ),
        ),
      ]),
    ),
  }
}
