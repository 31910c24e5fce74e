/**
 * The sample plan for zen-engine: its tables as decision tables, its formulas as expressions, in names it takes.
 *
 * Numbers of days, for which it has no words, it is given ready-made, which spares it work.
 */
import type { Figures, Places } from './figures.ts'
import type { InventedHousehold } from './invented-households.ts'
import { peer } from './peers.ts'

export interface Zen {
  evaluateExpression(expression: string, context: object): Promise<unknown>
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(context: object, options: object): Promise<{ result: Figures }>
    }
  }
}

type Expressions = readonly (readonly [key: string, value: string])[]

const MEASURES: Expressions = [
  ['area', 'sum(map(houses, #.area))'],
  ['homeArea', 'sum(map(filter(houses, #.use == "home"), #.area))'],
  ['homeValue', 'sum(map(filter(houses, #.use == "home"), #.price * #.area))'],
  ['otherValue', 'sum(map(filter(houses, #.use != "home"), #.price * #.area))'],
  ['entitled', '$.homeArea * 1.1'],
]

function linesOf(places: Places): Expressions {
  const rounded = (amount: string): string =>
    places === 0 ? `round(${amount})` : `round(${amount}, ${places})`
  return [
    ['value', `sum(map(houses, ${rounded('#.price * #.area')}))`],
    ['fittings', rounded('sum(map(houses, #.fittings))')],
    [
      'guarantee',
      `cramped and homeArea > 0 and homeArea < floor and len(filter(houses, #.use != "home")) == 0 ? ${rounded('(floor - homeArea) * round(homeValue / homeArea, 2)')} : 0`,
    ],
    ['salvaged', rounded('sum(map(houses, #.unregistered * #.salvage))')],
    ['moved', rounded('max([sum(map(houses, #.area * #.moving)), 1000]) * times')],
    ['transition', `homeArea > 0 ? ${rounded('max([homeArea * 12, 800]) * months')} : 0`],
    ['closure', rounded('otherValue * 0.05')],
    ['subsidy', `swap ? 0 : ${rounded('homeValue * 0.2 + otherValue * 0.1')}`],
    ['reward', `rate > 0 ? ${rounded('min([max([area * rate, 15000]), 120000])')} : 0`],
    [
      'total',
      '$.value + $.fittings + $.guarantee + $.salvaged + $.moved + $.transition + $.closure + $.subsidy + $.reward',
    ],
    ['beyond', 'max([chosen - entitled, 0])'],
    [
      'homePrice',
      `swap ? ${rounded('min([chosen, entitled]) * 6200 + min([$.beyond, 10]) * 6800 + max([$.beyond - 10, 0]) * 8200')} : 0`,
    ],
    ['settlement', '$.total - $.homePrice'],
    ['vacating', rounded('area * vacatingRate')],
  ]
}

const place = { position: { x: 0, y: 0 } }

const expressions = (name: string, of: Expressions) => ({
  ...{ id: name, name, type: 'expressionNode', ...place },
  content: { passThrough: true, expressions: of.map(([key, value]) => ({ id: key, key, value })) },
})

/** A decision table by one input; each row a test and its results. For each house where `each` says so. */
export const table = (
  field: string,
  outputs: readonly string[],
  rows: readonly (readonly string[])[],
  each = false,
) => ({
  ...{ id: outputs[0], name: outputs[0], type: 'decisionTableNode', ...place },
  content: {
    hitPolicy: 'first',
    passThrough: true,
    executionMode: each ? 'loop' : 'single',
    inputField: each ? 'houses' : null,
    outputPath: each ? 'houses' : null,
    inputs: [{ id: 'i', name: field, field }],
    outputs: outputs.map((output) => ({ id: output, name: output, field: output })),
    rules: rows.map(([test, ...results], at) => ({
      ...{ _id: String(at), i: test },
      ...Object.fromEntries(outputs.map((output, column) => [output, results[column]])),
    })),
  },
})

const stepsOf = (places: Places) => [
  table(
    'structure',
    ['salvage'],
    [
      ...[
        ['"frame"', '400'],
        ['"brick"', '300'],
      ],
      ...[
        ['"timber"', '200'],
        ['"plain"', '100'],
      ],
    ],
    true,
  ),
  table(
    'use',
    ['moving'],
    [
      ['"home"', '20'],
      ['"shop"', '25'],
      ['"office"', '20'],
      ['"works"', '40'],
    ],
    true,
  ),
  expressions('measures', MEASURES),
  table(
    'poor',
    ['floor'],
    [
      ['false', '45'],
      ['true', '54'],
    ],
  ),
  table(
    'swap',
    ['times', 'months'],
    [
      ['false', '1', '6'],
      ['true', '2', '24'],
    ],
  ),
  table(
    'order',
    ['rate'],
    [
      ['1', '400'],
      ['[2..5]', '300'],
      ['[6..10]', '200'],
      ['', '0'],
    ],
  ),
  table(
    'took',
    ['vacatingRate'],
    [
      ['[0..15]', '150'],
      ['[16..30]', '80'],
      ['', '0'],
    ],
  ),
  expressions('lines', linesOf(places)),
]

/** Steps one after another, from what is asked to what is answered. */
export function decisionOf(steps: readonly { readonly id: string | undefined }[]): object {
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in', ...place },
    ...steps,
    { id: 'out', type: 'outputNode', name: 'out', ...place },
  ]
  const edges = nodes.slice(1).map(({ id }, at) => ({
    ...{ id: `edge ${at}`, sourceId: nodes[at]?.id, targetId: id, type: 'edge' },
  }))
  return { nodes, edges }
}

/** A household as the decision takes it. */
export const factsForZen = ({
  isSwap,
  isPoor,
  isCramped,
  order,
  took,
  chosen,
  houses,
}: InventedHousehold) => ({
  ...{ swap: isSwap, order, took, poor: isPoor, cramped: isCramped, chosen: chosen / 100 },
  houses: houses.map(({ use, structure, area, unregistered, price, fittings }) => ({
    use: ['home', 'shop', 'office', 'works'][use],
    structure: ['frame', 'brick', 'timber', 'plain'][structure],
    ...{ area: area / 100, unregistered: unregistered / 100, price: price / 100, fittings: fittings / 100 },
  })),
})

/** Works a household out with a trace; undefined where the engine cannot be had. */
export function zenPlan(places: Places): ((facts: object) => Promise<Figures>) | undefined {
  const zen = peer<Zen>('@gorules/zen-engine')
  if (zen === undefined) return undefined
  const decision = new zen.ZenEngine().createDecision(decisionOf(stepsOf(places)))
  return async (facts) => (await decision.evaluate(facts, { trace: true })).result
}
