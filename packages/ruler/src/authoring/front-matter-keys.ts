/**
 * 文首项 · Front matter keys: those a plan may have, and what each cannot be (E108).
 */
import { isDay } from '../calendar.ts'
import type { Report } from '../diagnostic.ts'
import type { Given } from '../plan.ts'
import { compare, decimal, ZERO } from '../rational.ts'
import { fold } from './fold.ts'

type Sort = 'text' | 'day' | 'version' | 'period' | keyof typeof NUMBERS | readonly string[]

/** Units that a number may have, and its highest value. */
const NUMBERS = {
  share: [[''], '1'],
  span: [['日', '月'], '36600'],
  times: [[''], '100'],
} as const

const SORTS: Readonly<Record<string, Sort>> = {
  方案: 'text',
  版本: 'version',
  辖区: 'text',
  项目类型: 'text',
  价值时点: 'day',
  签约期: 'period',
  生效比例: 'share',
  过渡期限: 'span',
  新建高层: ['是', '否'],
  临时安置费止于: 'text',
  逾期临时安置费: 'times',
  计至: ['元', '分'],
  标准公布日: 'day',
  安置房: 'text',
  取代: 'version',
}
export const KNOWN_KEYS: readonly string[] = Object.keys(SORTS)

const PERIOD = /^(\d{4}-\d{2}-\d{2})\s*至\s*(\d{4}-\d{2}-\d{2})$/
const LIKE_A_DAY = /^\d{4}-\d{1,2}-\d{1,2}/

/** Digits and hyphens as a day has them. */
const plainly = (text: string): string => fold(text).replaceAll('−', '-')

/** The two texts of `2018-08-26 至 2018-09-04`, whether or not they are days. */
export function endsOf(period: string): readonly [first: string, last: string] | undefined {
  const [, first, last] = PERIOD.exec(plainly(period)) ?? []
  return first === undefined || last === undefined ? undefined : [first, last]
}

/** False, and said why, where a key's date, number or choice cannot be; words for a number are left to readers. */
export function checkKey(given: Given, report: Report): boolean {
  const { name, text, place } = given
  const sort = SORTS[name] ?? 'text'
  let isPossible = true
  const say = (key: string, params: Readonly<Record<string, string>> = {}): void => {
    isPossible = false
    report(key, place, { name, value: text, ...params })
  }
  if (sort === 'text') return true
  if (typeof sort === 'object') {
    if (!sort.includes(text)) say('E108-choice', { values: sort.join('、') })
  } else if (sort === 'day') {
    if (!isDay(plainly(text))) say('E108-day')
  } else if (sort === 'version') {
    if (LIKE_A_DAY.test(plainly(text)) && !isDay(plainly(text).replace(/[a-z]$/i, ''))) say('E108-day')
  } else if (sort === 'period') {
    const ends = endsOf(text)
    const wrong = ends?.filter((day) => !isDay(day)) ?? []
    if (ends === undefined) say('E108-period')
    else if (wrong.length > 0) for (const value of wrong) say('E108-day', { value })
    else if (ends[0] > ends[1]) say('E108-reversed', { first: ends[0], last: ends[1] })
  } else if (isImpossible(given, NUMBERS[sort])) say('E108-number', { want: sort })
  return isPossible
}

function isImpossible(
  { text, value }: Given,
  [units, most]: readonly [units: readonly string[], most: string],
): boolean {
  if (value?.op !== 'number') return /^[-−－]\s*\d/.test(text) || value !== null
  const number = decimal(value.value)
  return !units.includes(value.unit) || compare(number, ZERO) <= 0 || compare(number, decimal(most)) > 0
}
