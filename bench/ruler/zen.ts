/**
 * The sample plan for zen-engine: its central formulas, in names it takes, as one node of expressions.
 *
 * What it has no words for (days, the reward's table) it is given ready-made, which spares it work.
 */
import { peer } from './peers.ts'

interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(context: object, options: object): Promise<{ result: ZenResult }>
    }
  }
}

export type ZenResult = Readonly<Record<string, number>>

const EXPRESSIONS: readonly (readonly [key: string, value: string])[] = [
  ['area', 'sum(map(houses, #.area))'],
  ['homeArea', 'sum(map(filter(houses, #.use == "home"), #.area))'],
  ['homeValue', 'sum(map(filter(houses, #.use == "home"), #.price * #.area))'],
  ['otherValue', 'sum(map(filter(houses, #.use != "home"), #.price * #.area))'],
  ['value', 'sum(map(houses, round(#.price * #.area)))'],
  ['fittings', 'round(sum(map(houses, #.fittings)))'],
  ['floor', 'poor ? 54 : 45'],
  [
    'guarantee',
    'cramped and $.homeArea > 0 and $.homeArea < $.floor and len(filter(houses, #.use != "home")) == 0 ? round(($.floor - $.homeArea) * round($.homeValue / $.homeArea, 2)) : 0',
  ],
  [
    'salvage',
    'round(sum(map(houses, #.unregistered * (#.structure == "frame" ? 400 : #.structure == "brick" ? 300 : #.structure == "timber" ? 200 : 100))))',
  ],
  ['times', 'swap ? 2 : 1'],
  ['months', 'swap ? 24 : 6'],
  ['moving', 'round(max([sum(map(houses, #.area * #.moving)), 1000]) * $.times)'],
  ['transition', '$.homeArea > 0 ? round(max([$.homeArea * 12, 800]) * $.months) : 0'],
  ['closure', 'round($.otherValue * 0.05)'],
  ['subsidy', 'swap ? 0 : round($.homeValue * 0.2 + $.otherValue * 0.1)'],
  ['rate', 'order == 1 ? 400 : order >= 2 and order <= 5 ? 300 : order >= 6 and order <= 10 ? 200 : 0'],
  ['reward', '$.rate > 0 ? round(min([max([$.area * $.rate, 15000]), 120000])) : 0'],
  [
    'total',
    '$.value + $.fittings + $.guarantee + $.salvage + $.moving + $.transition + $.closure + $.subsidy + $.reward',
  ],
  ['entitled', '$.homeArea * 1.1'],
  ['beyond', 'max([chosen - $.entitled, 0])'],
  [
    'homePrice',
    'swap ? round(min([chosen, $.entitled]) * 6200 + min([$.beyond, 10]) * 6800 + max([$.beyond - 10, 0]) * 8200) : 0',
  ],
  ['settlement', '$.total - $.homePrice'],
]

const DECISION = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'plan',
      type: 'expressionNode',
      name: 'plan',
      position: { x: 0, y: 0 },
      content: { expressions: EXPRESSIONS.map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'plan', type: 'edge' },
    { id: 'b', sourceId: 'plan', targetId: 'out', type: 'edge' },
  ],
}

/** Works a household out with a trace; undefined where the engine cannot be had. */
export function zenPlan(): ((household: object) => Promise<ZenResult>) | undefined {
  const zen = peer<Zen>('@gorules/zen-engine')
  if (zen === undefined) return undefined
  const decision = new zen.ZenEngine().createDecision(DECISION)
  return async (household) => (await decision.evaluate(household, { trace: true })).result
}
