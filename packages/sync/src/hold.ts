/**
 * 交到手里 · Handed out: a household that a phone took along, and what becomes of its acts where the household has gone to
 * somebody else meanwhile. It locks nobody out: whoever has it by the office's record may act at once.
 *
 *     taken along ──▶ counts for a day and a night ──▶ taken along again
 *          └──▶ given to somebody else: what the first still brings is kept for him, and not done
 */

/** Until the evening after: a day without network, and the way home. */
export const TAKEN_HOURS = 36

/** Who has had the household, one after another; `seq` of the fact that gave it. */
export interface Carrier {
  readonly seq: number
  readonly person: string
}

/**
 * `done`: as on any desk. `kept`: it was somebody else's by then, at any time since it was taken along.
 *
 * @param seen the last event that was known when it was taken along; null where the phone did not take it along
 */
export function fateOf(
  made: { readonly person: string; readonly seen: number | null },
  carriers: readonly Carrier[],
): 'done' | 'kept' {
  const { person, seen } = made
  if (seen === null) return 'done'
  const since = carriers.filter(({ seq }) => seq > seen)
  return [...since, ...carriers.slice(-1)].every((carrier) => carrier.person === person) ? 'done' : 'kept'
}
