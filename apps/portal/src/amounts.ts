/** 金额 · Amounts in 元 as decimal text with at most two decimals: added exactly, shown in thousands. */

const fenOf = (amount: string): bigint => {
  const [whole = '', decimals = ''] = amount.replace('-', '').split('.')
  const fen = BigInt(whole + decimals.padEnd(2, '0'))
  return amount.startsWith('-') ? -fen : fen
}

/** Without decimals where it is whole. */
export function sumOf(amounts: readonly string[]): string {
  const fen = amounts.reduce((total, amount) => total + fenOf(amount), 0n)
  const size = fen < 0n ? -fen : fen
  const decimals = size % 100n === 0n ? '' : `.${String(size % 100n).padStart(2, '0')}`
  return `${fen < 0n ? '-' : ''}${size / 100n}${decimals}`
}

export const inThousands = (amount: string): string => {
  const [whole = '', ...rest] = amount.replace(/\.0+$/, '').split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
}
