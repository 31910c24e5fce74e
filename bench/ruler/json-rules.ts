/**
 * The sample plan for json-rules-engine: its tables as rules, whose events carry the value of the row that
 * matched. Computing is left to the program around it, which has the numbers of JavaScript.
 */
import type { Figures, Places } from './figures.ts'
import type { InventedHousehold } from './invented-households.ts'
import { peer } from './peers.ts'

export interface JsonRules {
  readonly Engine: new (
    rules: readonly object[],
  ) => {
    run(facts: object): Promise<{
      readonly events: readonly { readonly type: string; readonly params: { readonly value: number } }[]
    }>
  }
}

type Test = readonly [operator: string, value: unknown]

const is = (value: unknown): readonly Test[] => [['equal', value]]
export const between = (low: number, high: number): readonly Test[] => [
  ['greaterThanInclusive', low],
  ['lessThanInclusive', high],
]

/** The rows of a table: the fact it asks for, the value it gives, and each row's tests and value. */
export const rowsAsRules = (
  fact: string,
  gives: string,
  rows: readonly (readonly [readonly Test[], number])[],
): object[] =>
  rows.map(([tests, value]) => ({
    conditions: { all: tests.map(([operator, limit]) => ({ fact, operator, value: limit })) },
    event: { type: gives, params: { value } },
  }))

const RULES = [
  ...rowsAsRules('poor', 'floor', [
    [is(false), 45],
    [is(true), 54],
  ]),
  ...rowsAsRules(
    'structure',
    'salvage',
    [400, 300, 200, 100].map((value, at) => [is(at), value] as const),
  ),
  ...rowsAsRules(
    'use',
    'moving',
    [20, 25, 20, 40].map((value, at) => [is(at), value] as const),
  ),
  ...rowsAsRules('swap', 'times', [
    [is(false), 1],
    [is(true), 2],
  ]),
  ...rowsAsRules('swap', 'months', [
    [is(false), 6],
    [is(true), 24],
  ]),
  ...rowsAsRules('order', 'rate', [
    [is(1), 400],
    [between(2, 5), 300],
    [between(6, 10), 200],
    [[['greaterThan', 10]], 0],
  ]),
  ...rowsAsRules('took', 'vacatingRate', [
    [between(0, 15), 150],
    [between(16, 30), 80],
    [[['greaterThan', 30]], 0],
  ]),
]

/** Works out a household with one house; undefined where the engine cannot be had. */
export function jsonRulesPlan():
  | ((household: InventedHousehold, places: Places) => Promise<Figures>)
  | undefined {
  const module = peer<JsonRules>('json-rules-engine')
  if (module === undefined) return undefined
  const engine = new module.Engine(RULES)
  return async (household, places) => {
    const { isSwap, isPoor, order, took } = household
    const [house] = household.houses
    if (house === undefined) throw new Error('a household without a house')
    const { structure, use } = house
    const { events } = await engine.run({ swap: isSwap, poor: isPoor, order, took, structure, use })
    const found: Record<string, number> = {}
    for (const { type, params } of events) found[type] = params.value
    return computed(household, found, places)
  }
}

function computed(
  { isSwap, isCramped, houses, chosen: written }: InventedHousehold,
  found: Readonly<Record<string, number>>,
  places: Places,
): Figures {
  const scale = 10 ** places
  const rounded = (amount: number): number => Math.round(amount * scale) / scale
  const { floor = 0, salvage = 0, moving = 0, times = 0, months = 0, rate = 0, vacatingRate = 0 } = found
  const [house] = houses
  const { area, price, unregistered, fittings, chosen } = {
    ...{ area: (house?.area ?? 0) / 100, price: (house?.price ?? 0) / 100, chosen: written / 100 },
    ...{ unregistered: (house?.unregistered ?? 0) / 100, fittings: (house?.fittings ?? 0) / 100 },
  }
  const isHome = house?.use === 0
  const [homeArea, homeValue, otherValue] = isHome ? [area, price * area, 0] : [0, 0, price * area]
  const average = Math.round((homeValue / homeArea) * 100) / 100
  const lines = {
    value: rounded(price * area),
    fittings: rounded(fittings),
    guarantee: isCramped && isHome && homeArea < floor ? rounded((floor - homeArea) * average) : 0,
    salvaged: rounded(unregistered * salvage),
    moved: rounded(Math.max(area * moving, 1000) * times),
    transition: isHome ? rounded(Math.max(homeArea * 12, 800) * months) : 0,
    closure: rounded(otherValue * 0.05),
    subsidy: isSwap ? 0 : rounded(homeValue * 0.2 + otherValue * 0.1),
    reward: rate > 0 ? rounded(Math.min(Math.max(area * rate, 15_000), 120_000)) : 0,
  }
  const total = Object.values(lines).reduce((sum, line) => sum + line, 0)
  const entitled = homeArea * 1.1
  const beyond = Math.max(chosen - entitled, 0)
  const homePrice = isSwap
    ? rounded(
        Math.min(chosen, entitled) * 6200 + Math.min(beyond, 10) * 6800 + Math.max(beyond - 10, 0) * 8200,
      )
    : 0
  return { ...lines, total, homePrice, settlement: total - homePrice, vacating: rounded(area * vacatingRate) }
}
