/**
 * 个人号码 · Personal numbers in a text: identity cards (GB 11643), bank cards (Luhn) and mobile telephones, however they
 * are spaced. For scans of what must hold none: public pages, dumps, logs.
 *
 * A number is told from other digits by its check digit, its birthday and its grouping. The fifteen digits of identity
 * cards before 1999, and accounts that are no cards, have no check digit: nothing here finds them.
 */
import { parseDay } from '../day.ts'

export const PERSONAL_NUMBERS = ['identity', 'bank', 'mobile'] as const
export type PersonalNumberKind = (typeof PERSONAL_NUMBERS)[number]

/** Where one stands, in UTF-16 units of the text. The number is not repeated: a report of leaks must not be one. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind
  readonly at: number
  readonly length: number
}

/** Hashes and ids: so many that the digits of some look like somebody's. */
const HEXADECIMAL =
  /(?<![0-9a-z])(?:\\*x)?(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi
const FULL_WIDTH = /[０-９Ｘｘ]/g
/** Digits with at most three spaces, dashes, dots or unseen marks between them; never across a tab or a line's end. */
const BETWEEN = '[ .·．\\u00a0\\u00ad\\u2000-\\u200f\\u2060\\u2212\\u3000\\ufeff\\p{Pd}]{0,3}'
const RUN = new RegExp(`\\d(?:${BETWEEN}\\d)+(?:${BETWEEN}[Xx])?`, 'gu')
const GROUP = /\d*[Xx]|\d+/g

const COUNTRY_CODE = /^(?:00)?86(?=1\d{2,})/
/** How many digits stand together: of a telephone, and of a card, the issuer's six apart or all in fours. */
const MOBILE_GROUPS = ['11', '3 4 4', '4 4 3', '3 3 5', '3 8', '7 4']
const CARD_GROUPS = /^(?:1[6-9]|6 1[0-3]|4 4 4 [4-7]|4 4 4 4 [1-3])$/
const LONGEST = 19

interface Group {
  readonly digits: string
  readonly at: number
}

/** All of them, in the order of the text. */
export function personalNumbersIn(text: string): PersonalNumber[] {
  const found: PersonalNumber[] = []
  for (const run of plain(text).matchAll(RUN)) {
    const groups = [...run[0].matchAll(GROUP)].map((group) => ({
      digits: group[0],
      at: run.index + group.index,
    }))
    for (let first = 0; first < groups.length; first++) {
      const many = numberFrom(groups, first, text)
      if (!many) continue
      const [from, last] = [groups[first], groups[first + many.groups - 1]] as [Group, Group]
      found.push({ kind: many.kind, at: from.at, length: last.at + last.digits.length - from.at })
      first += many.groups - 1
    }
  }
  return found
}

/** Of the same length, so that places stay what they are. */
const plain = (text: string): string =>
  text
    .replace(HEXADECIMAL, (id) => ' '.repeat(id.length))
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/** The number that begins with this group, and over how many groups it goes. */
function numberFrom(groups: readonly Group[], first: number, text: string) {
  let digits = ''
  /** As it stands: what begins an identity number is never the code of a country. */
  let whole = ''
  const lengths: number[] = []
  for (const group of groups.slice(first, first + LONGEST)) {
    const part = lengths.length === 0 ? group.digits.replace(COUNTRY_CODE, '') : group.digits
    digits += part
    whole += group.digits
    lengths.push(part.length)
    if (digits.length > LONGEST) return null
    const grouping = lengths.join(' ')
    const isFraction = lengths.length === 1 && /\d\.$/.test(text.slice(Math.max(0, group.at - 2), group.at))
    if (isIdentity(whole)) return { kind: 'identity', groups: lengths.length } as const
    if (CARD_GROUPS.test(grouping) && !isFraction && isCard(digits))
      return { kind: 'bank', groups: lengths.length } as const
    if (MOBILE_GROUPS.includes(grouping) && /^1[3-9]/.test(digits))
      return { kind: 'mobile', groups: lengths.length } as const
  }
  return null
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** Six digits of a place, a birthday, three of an order, and ISO 7064 MOD 11-2. A place that does not exist counts. */
function isIdentity(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:18|19|20)\d{9}[\dXx]$/.test(digits)) return false
  const born = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`
  if (parseDay(born) === undefined) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return CHECKS[sum % 11] === digits[17]?.toUpperCase()
}

/** Luhn; every issuer of cards for people has a number that begins with 3 … 6 or 9. */
function isCard(digits: string): boolean {
  if (!/^[34569]\d+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const twice = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}
