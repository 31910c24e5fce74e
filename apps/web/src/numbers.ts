/**
 * 数字 · Numbers as people read them: thousands marks, 亿 and 万, a sign on every change, short days.
 */

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** 1342707244 → 1,342,707,244 */
export const grouped = (value: number): string => whole.format(value)

/** A decimal in text keeps its places: 5493.29 → 5,493.29 */
export function groupedDecimal(text: string): string {
  const [integer = '0', fraction] = text.split('.')
  const marked = integer.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? marked : `${marked}.${fraction}`
}

/** A change with its sign, a true minus, and 0 without one: 5 → +5, -5 → −5. */
export function signed(value: number, digits = 0): string {
  const size = Math.abs(value).toFixed(digits)
  if (Number(size) === 0) return '0'
  return `${value > 0 ? '+' : '−'}${digits === 0 ? grouped(Math.abs(value)) : size}`
}

/** 2018-09-04 → 09-04, for axes and tables that show one year. */
export const shortDay = (day: string): string => day.slice(5)

/** The amount in the largest unit that keeps it readable; yuan → [value, 'hundredMillion' | 'tenThousand' | 'yuan']. */
export function scaledYuan(yuan: number): readonly [string, 'hundredMillion' | 'tenThousand' | 'yuan'] {
  const size = Math.abs(yuan)
  if (size >= 1e8) return [(yuan / 1e8).toFixed(2), 'hundredMillion']
  if (size >= 1e4) return [grouped(Math.round(yuan / 1e4)), 'tenThousand']
  return [grouped(yuan), 'yuan']
}
