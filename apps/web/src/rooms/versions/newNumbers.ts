/** 新数 · New numbers: what was written in place of numbers of a plan, and the text that comes of it. */
import type { PlanNumbersPage } from '@oneruler/server/plan-change-pages'

type PlanNumber = PlanNumbersPage['numbers'][number]

/** By the place of the number, as written; only such as differ from the plan. */
export type NewNumbers = ReadonlyMap<string, string>

export const placeOf = ({ line, column }: PlanNumber): string => `${line}:${column}`

/** Digits, with a point and digits behind it where there are some. */
export const isNumber = (text: string): boolean => /^\d{1,12}(\.\d{1,6})?$/.test(text)

/** Null while something that is written is no number. */
export function withNumbers({ markdown, numbers }: PlanNumbersPage, written: NewNumbers): string | null {
  if (![...written.values()].every(isNumber)) return null
  const lines = markdown.split('\n')
  // From the end of a line on, so that places before stay where they are.
  for (const number of numbers.toReversed()) {
    const text = written.get(placeOf(number))
    if (text === undefined) continue
    const characters = [...(lines[number.line - 1] ?? '')]
    characters.splice(number.column - 1, number.length, text)
    lines[number.line - 1] = characters.join('')
  }
  return lines.join('\n')
}
