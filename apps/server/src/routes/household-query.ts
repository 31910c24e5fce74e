/** 征收户之问 · Household query: what a list of households can be asked, checked. */
import type { Day } from '@oneruler/campaign/day'
import { isLegible } from '@oneruler/campaign/written-text'
import {
  HOUSEHOLD_SORTS,
  HOUSEHOLD_STATES,
  type HouseholdBounds,
  type HouseholdListQuery,
  type HouseholdSort,
  type HouseholdState,
} from '@oneruler/store/household-list'
import { serverWords } from '@oneruler/words/server'
import { z } from 'zod'
import { dayText } from './asked.ts'

const words = serverWords.zh
const LONGEST = 100
const MOST_ROWS = 500

export const oneOf = <Word extends string>(allowed: readonly Word[]) =>
  z.enum(allowed, { error: words.wantedOneOf({ words: allowed }) })
const wantedShort = { error: words.wantedShort({ most: LONGEST }) }
/** The database takes no NUL, and no ledger holds what is not legible. */
export const text = z.string(wantedShort).max(LONGEST, wantedShort).refine(isLegible, wantedShort)
export const count = (most: number) =>
  z.coerce
    .number({ error: words.wantedCount({ most }) })
    .int()
    .min(1)
    .max(most)

const STATES = Object.keys(HOUSEHOLD_STATES) as HouseholdState[]
const SORTS = Object.keys(HOUSEHOLD_SORTS) as HouseholdSort[]

export const HouseholdsQuery = z.object({
  day: dayText.optional(),
  q: text.optional(),
  group: text.optional(),
  partner: text.optional(),
  caseworker: text.optional(),
  signer: text.optional(),
  choice: text.optional(),
  signedOn: dayText.optional(),
  state: oneOf(STATES).optional(),
  sort: oneOf(SORTS).optional(),
  order: oneOf(['asc', 'desc']).optional(),
  page: count(1_000_000).default(1),
  size: count(MOST_ROWS).default(50),
})

/** `columns`: which columns of the list the table has, by their keys, separated by commas; all where left out. */
export const TableQuery = HouseholdsQuery.extend({ columns: z.string().optional() })

/** As the store asks. Staff may look a household up by its owner's name, though lists show it masked. */
export function listed(
  query: z.infer<typeof HouseholdsQuery>,
  day: Day,
  within: HouseholdBounds | null,
): HouseholdListQuery {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
  return { ...(given as unknown as Omit<HouseholdListQuery, 'day' | 'within'>), day, within, inNames: true }
}
