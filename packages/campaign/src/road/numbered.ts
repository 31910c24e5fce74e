/** 户内编号 · Numbered: the next free number of a kind of fact within a household, `3` after `1` and `2`. */
import type { EventDefinition } from '../event.ts'
import type { Situation } from './situation.ts'

export function nextNumber<Body extends object, Private extends object>(
  { recorded }: Situation,
  event: EventDefinition<Body, Private>,
  key: keyof Body & string,
): number {
  const taken = recorded
    .filter(({ type }) => type === event.type)
    .map(({ body }) => Number(body[key]))
    .filter(Number.isSafeInteger)
  return Math.max(0, ...taken) + 1
}
