/**
 * 清单 · Lists: the list behind each number that is not a list of households.
 */
import type { Day } from '@oneruler/campaign/day'
import type { HouseholdBounds } from '@oneruler/store/household-list'
import { listWords } from '@oneruler/words/lists'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { ListPage } from '../pages.ts'
import { within } from '../sign-in/reach.ts'
import { campaignAsOf } from './as-of.ts'
import { hardCases, payments, ratings, servings, surveys, visits } from './household-lists.ts'
import type { ColumnName, ListDefinition, Row } from './list-definition.ts'
import { appeals, issues, partners, people, pledges } from './office-lists.ts'

const words = listWords.zh

const LISTS = {
  issues,
  people,
  pledges,
  partners,
  appeals,
  ratings,
  payments,
  'hard-cases': hardCases,
  visits,
  surveys,
  servings,
} satisfies Record<keyof typeof words.titles, ListDefinition>

type ListName = keyof typeof LISTS
export const LIST_NAMES = Object.keys(LISTS) as ListName[]

/** More rows than this nobody reads on a screen: the latest are shown, and the definition says so. */
const MOST_ROWS = 5_000

/** null where there is no list of that name. */
export function listPage(
  loaded: LoadedCampaign,
  bounds: HouseholdBounds | null,
  list: string,
  day: Day,
): ListPage | null {
  const name = LIST_NAMES.find((one) => one === list)
  if (!name) return null
  const definition: ListDefinition = LISTS[name]
  const all = rowsWithin(loaded, bounds, name, day)
  const rows = all.slice(0, MOST_ROWS)
  const meaning = words.definitions[name]
  return {
    list: name,
    title: words.titles[name],
    definition:
      rows.length < all.length
        ? meaning + words.newestOnly({ shown: rows.length, total: all.length })
        : meaning,
    day,
    columns: Object.entries(definition.columns).map(([key, kind]) => ({
      key,
      title: words.columns[key as ColumnName],
      kind,
    })),
    total: all.length,
    rows,
  }
}

/** All of them, those about households as far as the reach goes. */
export function rowsWithin(
  loaded: LoadedCampaign,
  bounds: HouseholdBounds | null,
  list: ListName,
  day: Day,
): readonly Row[] {
  const definition: ListDefinition = LISTS[list]
  const { households } = loaded.campaign
  const seen = (row: Row) =>
    !('household' in definition.columns) || within(bounds, households.get(row.household as string))
  return sorted(definition, definition.rows(campaignAsOf(loaded, day)).filter(seen))
}

function sorted({ newestBy }: ListDefinition, rows: readonly Row[]): readonly Row[] {
  if (newestBy === null) return rows
  const when = (row: Row) => String(row[newestBy] ?? '')
  return [...rows].sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0))
}
