/**
 * 份额 · Share: what part of a house an owner has, as a fraction; the shares of a house sum to one (民法典 §298).
 *
 * Written `1/3`; `1` is the whole. Sums are of big integers, so that three thirds are one.
 */
const SHAPE = /^([1-9]\d{0,5})(?:\/([1-9]\d{0,5}))?$/

export const isShare = (written: string): boolean => {
  const match = SHAPE.exec(written)
  return match !== null && Number(match[1]) <= Number(match[2] ?? 1)
}

/** Whether shares, each written as a fraction, are one whole together. */
export function sumToOne(shares: readonly string[]): boolean {
  let [top, bottom] = [0n, 1n]
  for (const share of shares) {
    const [, above = '0', below = '1'] = SHAPE.exec(share) ?? []
    top = top * BigInt(below) + BigInt(above) * bottom
    bottom *= BigInt(below)
  }
  return top === bottom
}
