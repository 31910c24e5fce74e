/**
 * The sample plan for zen-engine: its tables as decision tables, its formulas as expressions, in names it takes.
 *
 * Numbers of days, for which it has no words, it is given ready-made, which spares it work.
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

type Expressions = readonly (readonly [key: string, value: string])[]

const MEASURES: Expressions = [
  ['area', 'sum(map(houses, #.area))'],
  ['homeArea', 'sum(map(filter(houses, #.use == "home"), #.area))'],
  ['homeValue', 'sum(map(filter(houses, #.use == "home"), #.price * #.area))'],
  ['otherValue', 'sum(map(filter(houses, #.use != "home"), #.price * #.area))'],
  ['entitled', '$.homeArea * 1.1'],
]

const LINES: Expressions = [
  ['value', 'sum(map(houses, round(#.price * #.area)))'],
  ['fittings', 'round(sum(map(houses, #.fittings)))'],
  [
    'guarantee',
    'cramped and homeArea > 0 and homeArea < floor and len(filter(houses, #.use != "home")) == 0 ? round((floor - homeArea) * round(homeValue / homeArea, 2)) : 0',
  ],
  ['salvaged', 'round(sum(map(houses, #.unregistered * #.salvage)))'],
  ['moved', 'round(max([sum(map(houses, #.area * #.moving)), 1000]) * times)'],
  ['transition', 'homeArea > 0 ? round(max([homeArea * 12, 800]) * months) : 0'],
  ['closure', 'round(otherValue * 0.05)'],
  ['subsidy', 'swap ? 0 : round(homeValue * 0.2 + otherValue * 0.1)'],
  ['reward', 'rate > 0 ? round(min([max([area * rate, 15000]), 120000])) : 0'],
  [
    'total',
    '$.value + $.fittings + $.guarantee + $.salvaged + $.moved + $.transition + $.closure + $.subsidy + $.reward',
  ],
  ['beyond', 'max([chosen - entitled, 0])'],
  [
    'homePrice',
    'swap ? round(min([chosen, entitled]) * 6200 + min([$.beyond, 10]) * 6800 + max([$.beyond - 10, 0]) * 8200) : 0',
  ],
  ['settlement', '$.total - $.homePrice'],
  ['vacating', 'round(area * vacatingRate)'],
]

const place = { position: { x: 0, y: 0 } }

const expressions = (name: string, of: Expressions) => ({
  ...{ id: name, name, type: 'expressionNode', ...place },
  content: { passThrough: true, expressions: of.map(([key, value]) => ({ id: key, key, value })) },
})

/** A decision table by one input; each row a test and its results. For each house where `each` says so. */
const table = (
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

const STEPS = [
  { id: 'in', type: 'inputNode', name: 'in', ...place },
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
  expressions('lines', LINES),
  { id: 'out', type: 'outputNode', name: 'out', ...place },
]

const DECISION = {
  nodes: STEPS,
  edges: STEPS.slice(1).map(({ id }, at) => ({
    ...{ id: `edge ${at}`, sourceId: STEPS[at]?.id, targetId: id, type: 'edge' },
  })),
}

/** Works a household out with a trace; undefined where the engine cannot be had. */
export function zenPlan(): ((household: object) => Promise<ZenResult>) | undefined {
  const zen = peer<Zen>('@gorules/zen-engine')
  if (zen === undefined) return undefined
  const decision = new zen.ZenEngine().createDecision(DECISION)
  return async (household) => (await decision.evaluate(household, { trace: true })).result
}
