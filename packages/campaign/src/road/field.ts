/**
 * 填写项 · Field: one blank of a command's form: how it is asked for, and the one door its value comes through.
 *
 * The same data draws the form, reads what was filled in and refuses what cannot be understood.
 */
import type { Json, JsonObject } from '../event.ts'
import type { EvidenceSort } from '../evidence.ts'
import {
  area,
  dayKind,
  integer,
  type Kind,
  momentKind,
  oneOf,
  type ProblemCode,
  text,
  yesNo,
  yuan,
} from '../kinds.ts'
import { isLegible, writtenText } from '../written-text.ts'
import { isShare } from './share.ts'

/** How a blank is drawn. Of houses, people, homes, facts and what was paid the office picks one that exists. */
export type Form =
  | { readonly form: 'text' | 'long-text' | 'day' | 'moment' | 'yuan' | 'area' | 'yes-no' | 'share' | 'hash' }
  | { readonly form: 'integer'; readonly least: number; readonly most: number }
  | { readonly form: 'one-of' | 'some-of'; readonly words: readonly string[] }
  | { readonly form: 'house' | 'person' | 'home' | 'household' | 'fact' | 'paid-item' | 'paid-batch' }
  | {
      readonly form: 'files'
      readonly takes: readonly EvidenceSort[]
      readonly least: number
      readonly most: number
    }
  | { readonly form: 'rows'; readonly fields: Fields }

/** A file that was handed in: by the SHA-256 of what is kept, under the name it came with. */
export interface HandedIn {
  readonly sha256: string
  readonly name: string
}

export interface FieldProblem {
  /** `owners.2.share`: of the second row, counted from 1. */
  readonly field: string
  readonly code: ProblemCode | 'not-a-share' | 'not-a-hash' | 'not-a-file'
  readonly params: Readonly<Record<string, string>>
}

export type Read<T> = { readonly value: T } | { readonly problems: readonly FieldProblem[] }

export interface Field<T = unknown> {
  readonly form: Form
  readonly isRequired: boolean
  read(value: Json, name: string): Read<T>
}

export type Fields = Readonly<Record<string, Field>>
export type InputOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never
}

const isBlank = (value: Json): boolean => value === null || (typeof value === 'string' && value.trim() === '')

function asked<T extends Json>(form: Form, kind: Kind<T>): Field<T> {
  return {
    form,
    isRequired: true,
    read(value, name) {
      if (isBlank(value)) return { problems: [{ field: name, code: 'required', params: {} }] }
      if (typeof value === 'object') return { problems: [{ field: name, code: 'not-text', params: {} }] }
      const read = kind.parse(value as string | number | boolean)
      return 'problem' in read ? { problems: [{ field: name, ...read.problem }] } : read
    },
  }
}

/** The same blank, which may be left empty: null. */
export const optional = <T>(field: Field<T>): Field<T | null> => ({
  ...field,
  isRequired: false,
  read: (value, name) => (isBlank(value ?? null) ? { value: null } : field.read(value, name)),
})

export const textField = asked({ form: 'text' }, text)
export const longTextField = asked({ form: 'long-text' }, text)
export const dayField = asked({ form: 'day' }, dayKind)
export const momentField = asked({ form: 'moment' }, momentKind)
export const yuanField = asked({ form: 'yuan' }, yuan)
export const areaField = asked({ form: 'area' }, area)
export const yesNoField = asked({ form: 'yes-no' }, yesNo)
/** 幢号 of a house of the household. */
export const houseField = asked({ form: 'house' }, text)
/** 工号 */
export const personField = asked({ form: 'person' }, text)
/** The `seq` of a fact of what is acted upon. */
export const factField = asked({ form: 'fact' }, integer(1, Number.MAX_SAFE_INTEGER))
/** 款项 and 批次 of what was paid to the household. */
export const paidItemField = asked({ form: 'paid-item' }, text)
export const paidBatchField = asked({ form: 'paid-batch' }, text)
/** 户号 */
export const householdField = asked({ form: 'household' }, text)
/** The stream of a replacement home, by its number in the stock. */
export const homeField = asked({ form: 'home' }, text)
/** A fraction, `1/3`; `1` is the whole. */
export const shareField: Field<string> = {
  form: { form: 'share' },
  isRequired: true,
  read(value, name) {
    const written = String(value ?? '').replace(/\s/g, '')
    if (isShare(written)) return { value: written }
    return { problems: [{ field: name, code: written === '' ? 'required' : 'not-a-share', params: {} }] }
  },
}
const SHA256 = /^[0-9a-f]{64}$/
/** SHA-256 of a text that is kept elsewhere, 64 hex digits; a form takes the text and hashes it. */
export const hashField: Field<string> = {
  form: { form: 'hash' },
  isRequired: true,
  read(value, name) {
    const written = String(value ?? '')
      .trim()
      .toLowerCase()
    if (SHA256.test(written)) return { value: written }
    return { problems: [{ field: name, code: written === '' ? 'required' : 'not-a-hash', params: {} }] }
  },
}
export const integerField = (least: number, most: number): Field<number> =>
  asked({ form: 'integer', least, most }, integer(least, most))
export const oneOfField = <const T extends string>(words: readonly T[]): Field<T> =>
  asked({ form: 'one-of', words }, oneOf(words))

/** Several words of a closed list, in the list's order; none is allowed. */
export const someOfField = <const T extends string>(words: readonly T[]): Field<readonly T[]> => ({
  form: { form: 'some-of', words },
  isRequired: false,
  read(value, name) {
    const chosen = value === null || value === undefined ? [] : value
    if (!Array.isArray(chosen) || chosen.some((one) => !words.includes(one as T)))
      return { problems: [{ field: name, code: 'not-one-of', params: { words: words.join('、') } }] }
    return { value: words.filter((word) => chosen.includes(word)) }
  },
})

/** Photographs, scans or office files, handed in before the form is sent; the same file counts once. */
export const filesField = (
  takes: readonly EvidenceSort[],
  least = 0,
  most = 20,
): Field<readonly HandedIn[]> => ({
  form: { form: 'files', takes, least, most },
  isRequired: least > 0,
  read(value, name) {
    const given = isBlank(value) ? [] : value
    const files = Array.isArray(given) ? given.map(handedIn) : [null]
    if (files.includes(null)) return { problems: [{ field: name, code: 'not-a-file', params: {} }] }
    const once = [...new Map((files as HandedIn[]).map((file) => [file.sha256, file])).values()]
    if (once.length < least) return { problems: [{ field: name, code: 'required', params: {} }] }
    if (once.length > most)
      return {
        problems: [
          { field: name, code: 'out-of-range', params: { least: String(least), most: String(most) } },
        ],
      }
    return { value: once }
  },
})

/** What a name on a screen or in a folder needs no more of. */
const LONGEST_NAME = 100

function handedIn(given: Json): HandedIn | null {
  const { sha256, name = '' } = isObject(given) ? given : {}
  if (typeof sha256 !== 'string' || typeof name !== 'string') return null
  if (!SHA256.test(sha256) || !isLegible(name)) return null
  const last = writtenText(name).split(/[\\/]/).at(-1) ?? ''
  return { sha256, name: [...last].slice(-LONGEST_NAME).join('') }
}

/** Rows of the same blanks, at least `least`. */
export function rowsField<F extends Fields>(fields: F, least = 1, most = 200): Field<readonly InputOf<F>[]> {
  return {
    form: { form: 'rows', fields },
    isRequired: least > 0,
    read(value, name) {
      const rows = Array.isArray(value) ? (value as readonly Json[]) : []
      if (rows.length < least) return { problems: [{ field: name, code: 'required', params: {} }] }
      if (rows.length > most)
        return {
          problems: [
            { field: name, code: 'out-of-range', params: { least: String(least), most: String(most) } },
          ],
        }
      const read = rows.map((row, index) =>
        readFields(fields, isObject(row) ? row : {}, `${name}.${index + 1}.`),
      )
      const problems = read.flatMap((one) => ('problems' in one ? one.problems : []))
      return problems.length > 0
        ? { problems }
        : { value: read.map((one) => (one as { value: InputOf<F> }).value) }
    },
  }
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every blank of a form, or every problem in it. What the form does not ask for is not looked at. */
export function readFields<F extends Fields>(fields: F, input: JsonObject, prefix = ''): Read<InputOf<F>> {
  const values: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  for (const [name, field] of Object.entries(fields)) {
    const given = Object.hasOwn(input, name) ? (input[name] as Json) : null
    const read = field.read(given, `${prefix}${name}`)
    if ('problems' in read) problems.push(...read.problems)
    else values[name] = read.value
  }
  return problems.length > 0 ? { problems } : { value: values as InputOf<F> }
}
