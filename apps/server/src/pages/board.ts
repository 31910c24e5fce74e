/** 综合榜 · Board: groups by lawful results and their quality, as the day's board closed. */
import { type Board, boardOf } from '@oneruler/campaign/board/board'
import { boardFacts, DAYS_OPEN } from '@oneruler/campaign/board/known-by'
import { scopeOn } from '@oneruler/campaign/board/ranking-scope'
import { BOARD_COUNTING } from '@oneruler/campaign/board/weights'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { addDays, type Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { dayBefore } from '@oneruler/campaign/figures'
import type { BoardLine, BoardPage } from '../board-pages.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { type Bounds, within } from '../sign-in/reach.ts'
import { campaignAsOf } from './as-of.ts'

export function boardPage(loaded: LoadedCampaign, bounds: Bounds, day: Day, today: Day): BoardPage {
  const board = closedBoard(loaded, day, today)
  const before = ranksOf(closedBoard(loaded, dayBefore(day), today))
  const now = new Map(
    boardOf(campaignAsOf(loaded, day), day).rows.map(({ group, signed }) => [group, signed]),
  )
  const ranks = ranksOf(board)
  const lines = loaded.frame.groups.flatMap((group): BoardLine[] => {
    const row = board.rows.find((one) => one.group === group)
    if (!row) return []
    const rank = ranks.get(group) ?? null
    const was = before.get(group) ?? null
    return [
      {
        ...row,
        rank,
        moved: rank === null || was === null ? 0 : was - rank,
        recordedSince: (now.get(group) ?? 0) - row.signed,
        uncounted: board.uncounted.filter((one) => one.group === group).length,
      },
    ]
  })
  const isOff = scopeOn(new FactsAtHand(campaignAsOf(loaded, day).facts), day) === '不排名'
  const closesOn = addDays(day, DAYS_OPEN)
  const { households } = loaded.campaign
  return {
    day,
    closesOn: closesOn >= today ? closesOn : null,
    version: board.version,
    counting: BOARD_COUNTING,
    weights: board.weights,
    lines: isOff
      ? []
      : [
          ...lines.filter(({ rank }) => rank !== null).sort((a, b) => Number(a.rank) - Number(b.rank)),
          ...lines.filter(({ rank }) => rank === null),
        ],
    uncounted: board.uncounted.filter(({ household }) => within(bounds, households.get(household))),
  }
}

const kept = new WeakMap<LoadedCampaign, Map<string, Board>>()

/** Somebody leafing through days asks for each twice: as the day, and as the day before. */
function closedBoard(loaded: LoadedCampaign, day: Day, today: Day): Board {
  const known = kept.get(loaded) ?? new Map<string, Board>()
  kept.set(loaded, known)
  const key = `${day} ${today}`
  const board =
    known.get(key) ?? boardOf(assembleCampaign(boardFacts(loaded.campaign.facts, day, today)), day)
  known.set(key, board)
  return board
}

/** Of the groups at the mean score or above; none before the first has signed. */
function ranksOf({ rows }: Board): ReadonlyMap<string, number> {
  if (!rows.some(({ signed }) => signed > 0)) return new Map()
  const mean = rows.reduce((sum, { score }) => sum + score, 0) / rows.length
  return new Map(rows.filter(({ score }) => score >= mean).map(({ group, rank }) => [group, rank]))
}
