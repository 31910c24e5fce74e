/**
 * 大写金额 · Uppercase amount: an amount of 元 in the characters that a receipt or an agreement is written in.
 *
 * After 支付结算办法, appendix 1: 整 (no more to come) follows 元 and 角, 零 stands for places left out before a
 * later figure: 409.50 肆佰零玖元伍角整, 16409.02 壹万陆仟肆佰零玖元零贰分.
 */
const FIGURES = '零壹贰叁肆伍陆柒捌玖'
const PLACES: readonly (readonly [name: string, size: bigint])[] = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
  ['仟', 1_000n],
  ['佰', 100n],
  ['拾', 10n],
]
const AMOUNT = /^(-?)(\d{1,20})(?:\.(\d{1,2}))?$/

/** Decimal text in 元 with at most two decimals; a debt begins with 负. Throws on any other text. */
export function uppercaseAmount(yuan: string): string {
  const [, sign, whole, decimals = ''] = AMOUNT.exec(yuan) ?? []
  if (whole === undefined) throw new Error(`not an amount in yuan: ${yuan}`)
  const count = BigInt(whole)
  const [tenths, hundredths] = [...decimals.padEnd(2, '0')].map(Number) as [number, number]
  if (count === 0n && tenths === 0 && hundredths === 0) return '零元整'
  const parts = [
    sign === '-' ? '负' : '',
    count === 0n ? '' : `${uppercase(count)}元`,
    tenths > 0 ? `${FIGURES[tenths]}角` : '',
    tenths === 0 && hundredths > 0 && count > 0n ? '零' : '',
    hundredths > 0 ? `${FIGURES[hundredths]}分` : '整',
  ]
  return parts.join('')
}

/** A whole number above 0. */
function uppercase(count: bigint): string {
  const place = PLACES.find(([, size]) => count >= size)
  if (place === undefined) return FIGURES.charAt(Number(count))
  const [name, size] = place
  const rest = count % size
  const above = `${uppercase(count / size)}${name}`
  if (rest === 0n) return above
  return `${above}${rest < size / 10n ? '零' : ''}${uppercase(rest)}`
}
