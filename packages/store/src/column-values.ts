/**
 * 列值 · How columns read: days and moments as text, never as a host's midnight; whole numbers as numbers.
 */
import pg from 'pg'

const BIGINT = 20
const AS_TEXT: readonly number[] = [
  pg.types.builtins.DATE,
  pg.types.builtins.TIMESTAMP,
  pg.types.builtins.TIMESTAMPTZ,
]

/** A bigint as a number; throws beyond the safe integers, which no sequence number or amount reaches. */
function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${text}`)
  return value
}

/** For `pg.Pool`'s `types`. */
export const columnValues: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === BIGINT) return wholeNumber
    if (AS_TEXT.includes(oid)) return (text: string) => text
    return pg.types.getTypeParser(oid, format as 'text')
  }) as typeof pg.types.getTypeParser,
}
