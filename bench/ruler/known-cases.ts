/**
 * What engines of rules are known to get wrong, asked of each: two products of decimals that doubles miss, 元 and ㎡
 * added up, a table with a gap and one with an overlap. What oneruler says is pinned in packages/ruler/test.
 */
import { checkPlan } from '@oneruler/ruler/authoring/check'
import { readFacts } from '@oneruler/ruler/facts'
import type { Plan } from '@oneruler/ruler/plan'
import { runPlan } from '@oneruler/ruler/run'
import { between, type JsonRules, rowsAsRules } from './json-rules.ts'
import { peer } from './peers.ts'
import type { Publicodes } from './publicodes.ts'
import { decisionOf, table, type Zen } from './zen.ts'

const ENGINES = ['oneruler', 'zen-engine', 'publicodes', 'json-rules-engine'] as const

type Answers = readonly [product: unknown, share: unknown, sum: unknown, gap: unknown, overlap: unknown]

/** A row a case: what each engine says of it. */
export async function knownCases(): Promise<Record<string, unknown>[]> {
  const answers = [oneruler(), await ofZen(), ofPublicodes(), await ofJsonRules()]
  return [
    '22.5 × 111.77 to 0.01 (2514.83)',
    '30.55 × 30 % to 0.01 (9.17)',
    '3 元 + 4 ㎡',
    'rows 0–5 and 7–9, asked for 6',
    'rows 0–5 and 5–9, asked for 5',
  ].map((what, at) => ({
    what,
    ...Object.fromEntries(ENGINES.map((engine, i) => [engine, answers[i]?.[at] ?? 'none'])),
  }))
}

function oneruler(): Answers {
  const facts = '```事实\n户\n  数：日，整数，范围 0 至 9\n  价：元/㎡，两位小数\n  面：㎡，两位小数\n```\n'
  const formula = (text: string): string => `${facts}\`\`\`公式\n果 = ${text}\n\`\`\`\n`
  const rows = (first: string, second: string): string =>
    `${formula('标准')}表一 标准\n\n| 数（日） | 标准（元） |\n|---|---|\n| ${first} | 3 |\n| ${second} | 4 |\n`
  const ask = (text: string): unknown => {
    const { plan, diagnostics } = checkPlan(text)
    const error = diagnostics.find(({ severity }) => severity === 'error')
    if (error !== undefined) return `refused, ${error.code}`
    const read = readFacts(plan as Plan, { 户: { 数: 6, 价: '22.5', 面: '111.77' } })
    return read.ok ? runPlan(plan as Plan, read.household).results.果 : 'not taken'
  }
  return [
    ask(formula('四舍五入(价 × 面，分)')),
    ask(formula('四舍五入(30.55 ㎡ × 30%，0.01 ㎡)')),
    ask(formula('3 元 + 4 ㎡')),
    ask(rows('0–5', '7–9')),
    ask(rows('0–5', '5–9')),
  ]
}

async function ofZen(): Promise<Answers | undefined> {
  const zen = peer<Zen>('@gorules/zen-engine')
  if (zen === undefined) return undefined
  const rows = async (d: number, ...tests: readonly string[]): Promise<unknown> => {
    const decision = decisionOf([
      table(
        'd',
        ['of'],
        tests.map((test, at) => [test, String(3 + at)]),
      ),
    ])
    const { result } = await new zen.ZenEngine().createDecision(decision).evaluate({ d }, {})
    return JSON.stringify(result)
  }
  return [
    await zen.evaluateExpression('round(22.5 * 111.77, 2)', {}),
    await zen.evaluateExpression('round(30.55 * 0.3, 2)', {}),
    await zen.evaluateExpression('price + area', { price: 3, area: 4 }),
    await rows(6, '[0..5]', '[7..9]'),
    await rows(5, '[0..5]', '[5..9]'),
  ]
}

function ofPublicodes(): Answers | undefined {
  const publicodes = peer<Publicodes>('publicodes')
  if (publicodes === undefined) return undefined
  const ask = (rule: object, d = 0): unknown => {
    const warnings: string[] = []
    const note = (message: string): void => void warnings.push(message)
    const rules = { d: { valeur: String(d) }, of: rule }
    const { nodeValue } = new publicodes.default(rules, {
      logger: { log: note, warn: note, error: note },
    }).evaluate('of')
    return warnings.length > 0 ? `${String(nodeValue)}, with a warning` : nodeValue
  }
  const rows = (first: string, second: string): object => ({
    variations: [
      { si: first, alors: '3' },
      { si: second, alors: '4' },
    ],
  })
  return [
    ask({ valeur: '22.5 €/m2 * 111.77 m2', arrondi: '2 décimales' }),
    ask({ valeur: '30.55 m2 * 30%', arrondi: '2 décimales' }),
    ask({ valeur: '3 € + 4 m2' }),
    ask(rows('d <= 5', 'd >= 7'), 6),
    ask(rows('d <= 5', 'd >= 5'), 5),
  ]
}

async function ofJsonRules(): Promise<Answers | undefined> {
  const jsonRules = peer<JsonRules>('json-rules-engine')
  if (jsonRules === undefined) return undefined
  const rows = async (
    d: number,
    ...bands: readonly (readonly [low: number, high: number])[]
  ): Promise<unknown> => {
    const rules = rowsAsRules(
      'd',
      'of',
      bands.map((band, at) => [between(...band), 3 + at] as const),
    )
    const { events } = await new jsonRules.Engine(rules).run({ d })
    return events.map(({ params }) => params.value).join(' and ') || 'nothing'
  }
  const alone = 'computes nothing'
  return [alone, alone, alone, await rows(6, [0, 5], [7, 9]), await rows(5, [0, 5], [5, 9])]
}
