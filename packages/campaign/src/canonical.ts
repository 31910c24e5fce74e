/**
 * Canonical JSON: one way to write a value, so that a hash over it means something.
 *
 *     {"amountFen":"213040600","on":"2018-08-26"}      keys sorted, no spaces, UTF-8
 *
 * Numbers are allowed only as safe integers; amounts and decimals travel as text. Follows RFC 8785 for
 * what remains: with integers and sorted keys its rules and these write the same bytes.
 */
import type { Json } from './event.ts'

/** The canonical text of a value; throws on a number that is not a safe integer, because that is a bug. */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${value}`)
    return String(value === 0 ? 0 : value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = value as { readonly [key: string]: Json }
  const keys = Object.keys(object).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(object[key] as Json)}`).join(',')}}`
}
