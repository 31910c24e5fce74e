/**
 * 难户 · Hard case: a household listed with its reason, and solved; for staff only, never public.
 *
 *     listed ──▶ resolved
 */
import type { Dossier } from './campaign.ts'
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface HardCaseListed {
  readonly listedOn: string
}
export const hardCaseListed = defineEvent<HardCaseListed, { readonly reason: string | null }>(
  'HardCaseListed',
  'household',
  'text',
)

/** `listedOn` names the listing it closes. */
export const hardCaseResolved = defineEvent<HardCaseListed>('HardCaseResolved', 'household')

/** The day on which the last of a household's listings was resolved; null while one is open. */
export function allResolvedOn(household: Dossier): Day | null {
  const resolved = household.of(hardCaseResolved)
  const listings = household.of(hardCaseListed)
  const isClosed = listings.every(({ body }) =>
    resolved.some((closing) => closing.body.listedOn === body.listedOn),
  )
  return isClosed ? (resolved.at(-1)?.onDay ?? null) : null
}

export const hardCaseSheet: Sheet = {
  name: '难户',
  key: ['户号', '列入日期'],
  columns: {
    户号: householdOf(text),
    列入日期: needed(dayKind),
    难点: optional(text),
    化解日期: optional(dayKind),
  },
  states: [
    states(hardCaseListed, {
      of: '户号',
      on: '列入日期',
      body: { listedOn: '列入日期' },
      private: { reason: '难点' },
    }),
    states(hardCaseResolved, { of: '户号', on: '化解日期', body: { listedOn: '列入日期' } }),
  ],
}
