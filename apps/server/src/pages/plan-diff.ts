/**
 * 对比结果 · Plan diff: who gains and who loses, as it is drawn: by size, by line, the ends of the list.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import { countingAgreement } from '@oneruler/campaign/measures'
import { factsNow } from '@oneruler/campaign/plan-facts'
import type { PlanDiff } from '@oneruler/ruler/diff'
import { compare, decimal, exactText, type Rational, subtract, ZERO } from '@oneruler/ruler/rational'
import type { Mover, PlanDiffPage } from '../plan-change-pages.ts'
import type { DiffAsked } from '../ruler/register-diff.ts'

/** What is taken for households that have not signed; without it they have no total and are not compared. */
export interface IfSigned {
  readonly choice: string
  readonly signedOn: string
}

/** Ends of the list that are told one by one. */
const MOST_TOLD = 10
const MOST_BARS = 16

export function registerFacts(campaign: Campaign, ifSigned: IfSigned | null): DiffAsked['households'] {
  return [...campaign.households.values()].map((household) => {
    const facts = factsNow(household)
    const isTaken = ifSigned !== null && countingAgreement(household) === undefined
    const 户 = isTaken ? { ...facts.户, 补偿方式: ifSigned.choice, 签约日: ifSigned.signedOn } : facts.户
    return { household: household.number, facts: { ...facts, 户 } }
  })
}

export function planDiffPage(diff: PlanDiff): PlanDiffPage {
  const { gain, lose, same, budgetOld, budgetNew, byLine, households } = diff
  const moved = households
    .flatMap(({ household, old, new: after }) =>
      old === null || after === null ? [] : [{ household, old, new: after, by: grown(old, after) }],
    )
    .filter(({ by }) => compare(by, ZERO) !== 0)
    .sort((a, b) => compare(a.by, b.by))
  const told = ({ by, ...mover }: (typeof moved)[number]): Mover => ({ ...mover, change: exactText(by) })
  const isLoss = ({ by }: (typeof moved)[number]) => compare(by, ZERO) < 0
  return {
    ...{ households: households.length, gain, lose, same },
    notCompared: households.length - gain - lose - same,
    ...{ budgetOld, budgetNew, change: exactText(grown(budgetOld, budgetNew)) },
    byLine: byLine.map((line) => ({ ...line, change: exactText(grown(line.budgetOld, line.budgetNew)) })),
    bars: barsOf(moved.map(({ by }) => Number(by.n) / Number(by.d))),
    losers: moved.filter(isLoss).slice(0, MOST_TOLD).map(told),
    gainers: moved
      .filter((one) => !isLoss(one))
      .slice(-MOST_TOLD)
      .reverse()
      .map(told),
  }
}

const grown = (old: string, after: string): Rational => subtract(decimal(after), decimal(old))

/** Bars of one width, 1, 2 or 5 times a power of ten; 0 stands between two of them. */
function barsOf(changes: readonly number[]): PlanDiffPage['bars'] {
  const [least, most] = [Math.min(0, ...changes), Math.max(0, ...changes)]
  if (least === most) return []
  const width = niceWidth((most - least) / MOST_BARS)
  const [first, last] = [Math.floor(least / width), Math.ceil(most / width)]
  const counts = new Array<number>(last - first).fill(0)
  for (const change of changes) {
    // A whole multiple belongs to the bar on the side of 0, so that the greatest change has one.
    const bar = change > 0 ? Math.ceil(change / width) - 1 : Math.floor(change / width)
    counts[bar - first] = (counts[bar - first] ?? 0) + 1
  }
  return counts.map((households, n) => ({
    from: (first + n) * width,
    to: (first + n + 1) * width,
    households,
  }))
}

function niceWidth(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  return ([1, 2, 5, 10].find((one) => one * power >= size) ?? 10) * power
}
