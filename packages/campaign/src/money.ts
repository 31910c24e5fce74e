/**
 * 金额 · Fen: money as a whole number of fen (分), a safe integer: up to 90 万亿元, more than any project.
 *
 * In an event's body an amount is the same integer as text, `"213040600"` for 2,130,406.00 元.
 */

declare const fenBrand: unique symbol
export type Fen = number & { readonly [fenBrand]: true }

/** Fen as an event writes it. */
export type FenText = string

/** Throws where the text is not a safe integer: bodies are checked before they are written. */
export function fen(text: FenText): Fen {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`not an amount in fen: ${text}`)
  return value as Fen
}

/** 元 as a JSON number, exact to the fen: 134270724400 → 1342707244. */
export const toYuan = (amount: number): number => amount / 100
