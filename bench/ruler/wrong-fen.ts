/**
 * The wrong fen of every engine: households with one house of which any figure is off by a fen or more, the plan
 * counting to the yuan, as the sample does, and to the fen.
 */
import { checkPlan } from '@oneruler/ruler/authoring/check'
import type { Plan } from '@oneruler/ruler/plan'
import { runPlan } from '@oneruler/ruler/run'
import { cpuSecondsOf } from './cpu-time.ts'
import { exactFigures } from './exact-figures.ts'
import { FIGURES, type Figure, type Figures, type Places } from './figures.ts'
import { householdOf, type InventedHousehold, inventHouseholds } from './invented-households.ts'
import { jsonRulesPlan } from './json-rules.ts'
import { publicodesPlan } from './publicodes.ts'
import { factsForZen, zenPlan } from './zen.ts'

const HOUSEHOLDS = 1_000

export interface WrongFen {
  readonly engine: string
  /** Microseconds of processor time a household. */
  readonly micros: number
  readonly toTheYuan: number
  readonly toTheFen: number
  readonly households: number
}

type Works = (household: InventedHousehold) => Figures | Promise<Figures>

/** Of the peers those that can be had. */
export async function countWrongFen(markdown: string): Promise<WrongFen[]> {
  const invented = inventHouseholds(HOUSEHOLDS, 1)
  const [yuan, fen] = [enginesOf(markdown, 0), enginesOf(toTheFen(markdown), 2)]
  const counts: WrongFen[] = []
  for (const [engine, works] of yuan) {
    const other = fen.get(engine)
    if (works === undefined || other === undefined) continue
    // Once before, so that all are warm.
    let toTheYuan = await wrongOf(works, invented, 0)
    const seconds = await cpuSecondsOf(async () => {
      toTheYuan = await wrongOf(works, invented, 0)
    })
    const micros = (seconds / HOUSEHOLDS) * 1e6
    counts.push({
      engine,
      micros,
      toTheYuan,
      toTheFen: await wrongOf(other, invented, 2),
      households: HOUSEHOLDS,
    })
  }
  return counts
}

/** The sample with every amount rounded to the fen instead. */
const toTheFen = (markdown: string): string =>
  markdown.replace('\n辖区:', '\n计至: 分\n辖区:').replaceAll('，元)', '，分)')

function enginesOf(markdown: string, places: Places): Map<string, Works | undefined> {
  const plan = checkPlan(markdown).plan as Plan
  if (plan.countsTo !== places) throw new Error('the plan counts otherwise')
  const zen = zenPlan(places)
  const jsonRules = jsonRulesPlan()
  return new Map<string, Works | undefined>([
    ['oneruler, explained', (household) => explained(plan, household)],
    ['zen-engine, traced', zen && ((household) => zen(factsForZen(household)))],
    ['publicodes', publicodesPlan(places)],
    ['json-rules-engine', jsonRules && ((household) => jsonRules(household, places))],
  ])
}

function explained(plan: Plan, household: InventedHousehold): Figures {
  const { lines, results } = runPlan(plan, householdOf(plan, household))
  const amounts = new Map<string, unknown>([
    ...lines.map(({ name, amount }) => [name, amount] as const),
    ...Object.entries(results),
  ])
  const figures = Object.entries(FIGURES).map(([name, figure]) => [figure, Number(amounts.get(name))])
  return Object.fromEntries(figures) as Figures
}

async function wrongOf(
  works: Works,
  invented: readonly InventedHousehold[],
  places: Places,
): Promise<number> {
  let wrong = 0
  for (const household of invented) {
    const given = await works(household)
    const exact = Object.entries(exactFigures(household, places)) as [Figure, bigint][]
    // Half a fen, so that what a double cannot hold beyond the fen is not held against anybody.
    if (!exact.every(([name, micros]) => Math.abs(given[name] - Number(micros) / 1e6) < 0.005)) wrong += 1
  }
  return wrong
}
