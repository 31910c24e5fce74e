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

/** 元 as exact decimal text: `"213040600"` → 2130406, `"-1050"` → -10.50. */
export function yuanText(amount: FenText): string {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(amount) ?? []
  const padded = digits.padStart(3, '0')
  const decimals = padded.slice(-2)
  return `${sign}${padded.slice(0, -2)}${decimals === '00' ? '' : `.${decimals}`}`
}
