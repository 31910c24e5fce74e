/**
 * 数据表 · A table of the extract: its columns, of which kind each is, and its rows. Every text loses the personal numbers
 * somebody wrote into it.
 */
import { type FenText, yuanText } from '@oneruler/campaign/money'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import type { Fact } from '@oneruler/campaign/standing'
import { type ExtractColumn, extractWords } from '@oneruler/words/extract'

const words = extractWords.zh
export type TableName = keyof typeof words.tables
export type Kind = keyof typeof words.kinds

export interface ExtractTable {
  readonly name: TableName
  readonly columns: readonly { readonly key: ExtractColumn; readonly kind: Kind }[]
  readonly rows: () => Iterable<readonly unknown[]>
}

type Values = string | number | null | undefined

/** @param rows one record a row; a column it has nothing for is null */
export function extractTable<Key extends ExtractColumn>(
  name: TableName,
  kinds: Readonly<Record<Key, Kind>>,
  rows: () => Iterable<Readonly<Record<Key, Values>>>,
): ExtractTable {
  const keys = Object.keys(kinds) as Key[]
  return {
    name,
    columns: keys.map((key) => ({ key, kind: kinds[key] })),
    *rows() {
      for (const row of rows())
        yield keys.map((key) => {
          const value = row[key] ?? null
          return kinds[key] === 'text' && typeof value === 'string' ? withoutNumbers(value) : value
        })
    },
  }
}

export const yuan = (fen: FenText | string | null | undefined): string | null =>
  fen === null || fen === undefined ? null : yuanText(fen as FenText)

/** By which a row is found again in the log. */
export const TRACED = { recordedBy: 'text', recordedAt: 'moment', event: 'integer' } as const
export type Trace = (fact: Pick<Fact, 'seq' | 'recordedAt' | 'actor'>) => Record<keyof typeof TRACED, Values>

/** @param names of accounts by what the records call them */
export const tracing =
  (names: ReadonlyMap<string, string>): Trace =>
  ({ seq, recordedAt, actor }) => ({ event: seq, recordedAt, recordedBy: names.get(actor) ?? actor })
