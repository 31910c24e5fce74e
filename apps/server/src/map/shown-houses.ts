/**
 * 图上的户 · Shown houses: every household within reach with its mark, of a day and a colouring; what the tiles, the legend
 * and the list beside the map are all made from.
 */
import type { Day } from '@oneruler/campaign/day'
import {
  type Colouring,
  daysWaiting,
  hardOn,
  isHard,
  isSigned,
  type Mark,
  stageOn,
  waitingOn,
} from '@oneruler/campaign/house-mark'
import { type HouseholdView, householdView } from '@oneruler/campaign/household-view'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { findingLines } from '../pages/findings.ts'
import type { FindingLine } from '../pages.ts'
import { type Bounds, within } from '../sign-in/reach.ts'
import type { HouseShown } from './map-tile.ts'

export interface ShownHouse extends HouseShown {
  readonly view: HouseholdView
  readonly stage: Mark<'stage'>
  /** Days since the last step; null where nothing is waited for. */
  readonly waiting: number | null
}

/** By 户号, in the order of the ledger. */
export type ShownHouses = ReadonlyMap<string, ShownHouse>

export async function shownHouses(
  loaded: LoadedCampaign,
  { day, by, bounds }: { readonly day: Day; readonly by: Colouring; readonly bounds: Bounds },
): Promise<ShownHouses> {
  const all = await markedHouses(loaded, day, by)
  if (bounds === null) return all
  const { households } = loaded.campaign
  return new Map([...all].filter(([number]) => within(bounds, households.get(number))))
}

/** Every tile of a picture asks for the same ones: the last made are kept. */
const marked = new WeakMap<LoadedCampaign, { readonly of: string; readonly houses: ShownHouses }>()

async function markedHouses(loaded: LoadedCampaign, day: Day, by: Colouring): Promise<ShownHouses> {
  const of = `${day} ${by}`
  const known = marked.get(loaded)
  if (known?.of === of) return known.houses
  const markOn = await marker(loaded, day, by)
  const houses = new Map(
    viewsOf(loaded).map((view) => {
      const stage = stageOn(view, day)
      const told: ShownHouse = {
        view,
        mark: markOn(view),
        hard: isHard(view, day),
        today: view.signedOn === day && isSigned(view, day),
        stage,
        waiting: daysWaiting(view, day),
      }
      return [view.number, told] as const
    }),
  )
  marked.set(loaded, { of, houses })
  return houses
}

async function marker(
  loaded: LoadedCampaign,
  day: Day,
  by: Colouring,
): Promise<(view: HouseholdView) => Mark> {
  switch (by) {
    case 'stage':
      return (view) => stageOn(view, day)
    case 'waiting':
      return (view) => waitingOn(view, day)
    case 'hard':
      return (view) => hardOn(view, day)
    case 'doubt': {
      const worst = worstOf(await findingLines(loaded, day))
      return ({ number }) => worst.get(number) ?? 'clear'
    }
  }
}

const DOUBT = { error: 'error', warning: 'warning', 'not-recorded': 'noted', note: 'noted' } as const
const WEIGHT = { error: 3, warning: 2, noted: 1 } as const

/** The gravest finding of each household. */
function worstOf(findings: readonly FindingLine[]): ReadonlyMap<string, keyof typeof WEIGHT> {
  const worst = new Map<string, keyof typeof WEIGHT>()
  for (const { household, severity } of findings) {
    if (household === null) continue
    const [doubt, known] = [DOUBT[severity], worst.get(household)]
    if (known === undefined || WEIGHT[doubt] > WEIGHT[known]) worst.set(household, doubt)
  }
  return worst
}

const views = new WeakMap<LoadedCampaign, readonly HouseholdView[]>()

function viewsOf(loaded: LoadedCampaign): readonly HouseholdView[] {
  const known = views.get(loaded)
  if (known) return known
  const all = [...loaded.campaign.households.values()].map(householdView)
  views.set(loaded, all)
  return all
}
