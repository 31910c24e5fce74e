/**
 * 难户 · Hard case: a household listed with its reason, and solved; for staff only, never public.
 *
 *     listed ──▶ resolved
 */
import type { Dossier } from './campaign.ts'
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

/** The short list an office chooses from; a ledger may say it in words of its own. */
export const HARD_CAUSES = [
  '家庭意见不一',
  '在外联系不上',
  '资料缺失',
  '评估异议',
  '权属纠纷',
  '安置诉求',
  '其他',
] as const

export interface HardCaseListed {
  readonly listedOn: string
  readonly cause?: (typeof HARD_CAUSES)[number]
}
export const hardCaseListed = defineEvent<HardCaseListed, { readonly reason: string | null }>(
  'HardCaseListed',
  'household',
  'text',
)

/** `listedOn` names the listing it closes; a ledger does not say by whom. */
export const hardCaseResolved = defineEvent<{ readonly listedOn: string; readonly by?: string }>(
  'HardCaseResolved',
  'household',
)

/** Listings that were not resolved, oldest first. */
export function openListings(household: FactsAtHand) {
  const resolved = new Set(household.of(hardCaseResolved).map(({ body }) => body.listedOn))
  return household.of(hardCaseListed).filter(({ body }) => !resolved.has(body.listedOn))
}

/** The day on which the last of a household's listings was resolved; null while one is open. */
export function allResolvedOn(household: Dossier): Day | null {
  const isClosed = openListings(household).length === 0
  return isClosed ? (household.last(hardCaseResolved)?.onDay ?? null) : null
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
