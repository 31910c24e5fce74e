/** A household's facts as a facts file has them, read without the engine. */
import { type Fraction, f } from './fraction.ts'

export type Row = Readonly<Record<string, unknown>>
export type FactsFile = Readonly<Record<string, Row | readonly Row[]>>

export const rowsOf = (file: FactsFile, entity: string): readonly Row[] => {
  const rows = file[entity] ?? []
  return Array.isArray(rows) ? rows : [rows as Row]
}
export const householdIn = (file: FactsFile): Row => rowsOf(file, '户')[0] ?? {}
export const textIn = (row: Row, fact: string): string | null => (row[fact] as string | undefined) ?? null
export const numberIn = (row: Row, fact: string, otherwise: string): Fraction =>
  f((row[fact] as string | undefined) ?? otherwise)
