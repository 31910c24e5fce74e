/**
 * 要素 · Element: what a paper must or may state, as data: its name, its kind, the article that asks for it.
 *
 * An element's name is the tag of the Word template and the key of the fields; what the law requires is `needed`.
 */

/**
 * text    words, any
 * yuan    元 as decimal text with at most two decimals; the tag with 大写 behind it is the amount in capitals
 * area    ㎡ as decimal text with at most two decimals
 * day     ISO day
 * count   a whole number from 0
 * flag    是 or 否: not shown, but what stands between {#name} and {/name} is there or not
 */
export const KINDS = ['text', 'yuan', 'area', 'day', 'count', 'flag'] as const
export type Kind = (typeof KINDS)[number]

export interface Scalar<K extends Kind = Kind, N extends boolean = boolean> {
  readonly kind: K
  readonly needed: N
  /** Where its own article asks for it; null is the article of the paper. */
  readonly article: string | null
}

/** Repeated: lines of an amount, households of a posting. Needed rows are one or more. */
export interface Rows<C extends Columns = Columns, N extends boolean = boolean> {
  readonly kind: 'rows'
  readonly needed: N
  readonly article: string | null
  readonly columns: C
}

export type Columns = Readonly<Record<string, Scalar>>
export type Element = Scalar | Rows
export type Elements = Readonly<Record<string, Element>>

export const needed = <K extends Kind>(kind: K, article: string | null = null): Scalar<K, true> => ({
  kind,
  needed: true,
  article,
})

export const optional = <K extends Kind>(kind: K, article: string | null = null): Scalar<K, false> => ({
  kind,
  needed: false,
  article,
})

export const neededRows = <C extends Columns>(columns: C, article: string | null = null): Rows<C, true> => ({
  kind: 'rows',
  needed: true,
  article,
  columns,
})

export const optionalRows = <C extends Columns>(
  columns: C,
  article: string | null = null,
): Rows<C, false> => ({ kind: 'rows', needed: false, article, columns })

type ValueOf<E extends Element> =
  E extends Rows<infer C>
    ? readonly FieldsOf<C>[]
    : E extends Scalar<'flag'>
      ? boolean
      : E extends Scalar<'count'>
        ? number
        : string

type Needed<E extends Elements> = {
  [K in keyof E]: E[K] extends { readonly needed: true } ? K : never
}[keyof E]

/** The fields of elements as a caller gives them: what is needed must be there, the rest may. */
export type FieldsOf<E extends Elements> = { readonly [K in Needed<E>]: ValueOf<E[K]> } & {
  readonly [K in Exclude<keyof E, Needed<E>>]?: ValueOf<E[K]> | undefined
}

/** Fields before they were looked at. */
export type RawFields = Readonly<Record<string, unknown>>

/** Behind the name of an amount: the same in capitals. */
export const IN_CAPITALS = '大写'
