/**
 * 补偿清单的各行 · Lines of a sheet: the payable lines, the total, what rests on the total, what is paid apart.
 */
import type { ExplanationNode, Outcome } from '@oneruler/ruler/outcome'
import type { Plan } from '@oneruler/ruler/plan'
import type { SheetAmount, SheetLine } from '../plan-pages.ts'

type Role = SheetLine['role']
type Nodes = ReadonlyMap<string, ExplanationNode>

/** The same lines for every side, in the order 补偿项, total, figures, settlement, 另付项. */
export function sheetLines(plan: Plan, outcomes: readonly (Outcome | null)[]): SheetLine[] {
  const nodes = outcomes.map((outcome) => (outcome === null ? null : byId(outcome)))
  const first = nodes.find((side) => side !== null)
  if (!first) return []
  const named = (role: Role): readonly (readonly [string, Role])[] =>
    plan.formulas.filter((formula) => formula.role === role).map(({ name }) => [name, role] as const)
  return [...named('补偿项'), ...figuresOf(plan, first), ...named('另付项')].map(([name, role]) => ({
    name,
    role,
    clause: first.get(name)?.clause ?? '',
    sides: outcomes.map((outcome, at) => amountOf(name, outcome, nodes[at] ?? null)),
  }))
}

export const byId = ({ explanation }: Outcome): Nodes =>
  new Map(explanation.nodes.map((node) => [node.id, node]))

/** The total is the 公式 that adds up every 补偿项. */
export function totalOf(plan: Plan, nodes: Nodes): string | undefined {
  const lines = plan.formulas.filter(({ role }) => role === '补偿项').map(({ name }) => name)
  const total = plan.formulas.find(({ name, role }) => {
    const uses = nodes.get(name)?.uses ?? []
    return role === '公式' && lines.length > 0 && lines.every((line) => uses.includes(line))
  })
  return total?.name
}

/** The total, every figure in 元 that rests on it, and what those take besides it. */
function figuresOf(plan: Plan, nodes: Nodes): readonly (readonly [string, Role])[] {
  const total = totalOf(plan, nodes)
  if (total === undefined) return []
  const inYuan = plan.formulas.filter(
    ({ role, scope, type }) =>
      role === '公式' && scope === null && type.kind === 'quantity' && type.unit === '元',
  )
  const resting = new Set([total])
  // A formula may stand before what it rests on, so look until nothing is added.
  for (let size = 0; size !== resting.size; ) {
    size = resting.size
    for (const { name } of inYuan)
      if (nodes.get(name)?.uses.some((used) => resting.has(used))) resting.add(name)
  }
  const above = inYuan.filter(({ name }) => name !== total && resting.has(name)).map(({ name }) => name)
  const beside = new Set(above.flatMap((name) => nodes.get(name)?.uses ?? []))
  const settlement = above.at(-1)
  const between = inYuan
    .map(({ name }) => name)
    .filter((name) => name !== total && name !== settlement && (beside.has(name) || resting.has(name)))
  return [
    [total, 'total'],
    ...between.map((name) => [name, 'figure'] as const),
    ...(settlement === undefined ? [] : [[settlement, 'settlement'] as const]),
  ]
}

function amountOf(name: string, outcome: Outcome | null, nodes: Nodes | null): SheetAmount | null {
  const node = nodes?.get(name)
  if (outcome === null || nodes === null || node === undefined) return null
  const line = outcome.lines.find((one) => one.name === name)
  const unsettled = outcome.unsettled.find((one) => one.name === name)
  const value = typeof node.value === 'string' ? node.value : null
  return {
    node: node.id,
    amount: line ? line.amount : value,
    substituted: node.substituted ?? '',
    zeroBecause: value !== null && Number(value) === 0 ? zeroReasons(node, nodes) : [],
    waitsFor: unsettled?.waitsFor ?? [],
    settled: unsettled?.settled ?? null,
  }
}

/** Of all it looked at, what is nothing or 否; where nothing is, all of it. */
function zeroReasons({ uses }: ExplanationNode, nodes: Nodes): string[] {
  const looked = uses.flatMap((id) => nodes.get(id) ?? [])
  const nothing = looked.filter(
    ({ value }) => value === false || (typeof value === 'string' && /^0(\.0+)?$/.test(value)),
  )
  return (nothing.length > 0 ? nothing : looked).map(({ id, shown }) => `${id} ${shown}`)
}
