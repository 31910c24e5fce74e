/**
 * 编译 · Compile: a plan as the text of an ES module: one fused loop over the columns of many households.
 *
 *   Plan ─ layout ─ kernel (whole) ─┐
 *                 └ kernel (usual) ─┴─▶ module text ─ import ─ openCompiled ─▶ run, one
 *
 * The text is made of the templates of this folder and of numbers: names, prose and values of the plan never
 * reach it. The usual loop keeps to safe integers and leaves for the whole one, household by household, where
 * figures are larger than a household's are. The module's default export takes the runtime and gives the loops.
 */
import type { Plan } from '../plan.ts'
import { writeLoops } from './aggregate-code.ts'
import type { Coded, Num } from './coded.ts'
import { codeOf, plainOf } from './expression-code.ts'
import { atoms, countUses, Kernel } from './kernel.ts'
import { type Layout, layoutOf } from './layout.ts'
import { bigCode, over, ratioCode } from './number-code.ts'
import { Counter } from './writer.ts'

/** `wanted` are the names of lines and of formulas of the household that are to be worked out; all, if left out. */
export function compilePlan(plan: Plan, wanted?: readonly string[]): string {
  const making = newModule(layoutOf(plan, wanted))
  const [whole, usual] = [kernelCode(plan, making, false), kernelCode(plan, making, true)]
  return moduleText(making, [loop('whole', whole), loop('usual', usual)], 'usual')
}

/** The same without the usual loop: for a page, where one household is worked out and size counts. */
export function compileForPage(plan: Plan): string {
  const making = newModule(layoutOf(plan))
  return moduleText(making, [loop('whole', kernelCode(plan, making, false))], 'whole')
}

/** What the loops of one module share. */
interface Making {
  readonly layout: Layout
  readonly counter: Counter
  readonly constants: string[]
  /** Outputs that some loop may leave without a value. */
  readonly unsure: Set<number>
}

const newModule = (layout: Layout): Making => ({
  layout,
  counter: new Counter(),
  constants: [],
  unsure: new Set(),
})

const loop = (name: 'whole' | 'usual', lines: readonly string[]): string =>
  `function ${name}(c, out, from, to) {\n${lines.join('\n')}\n}`

const moduleText = ({ constants }: Making, loops: readonly string[], main: 'whole' | 'usual'): string =>
  `// Generated from a compensation plan.
export default (R) => {
${[...constants, ...loops].join('\n')}
return ${main}
}
`

function kernelCode(plan: Plan, making: Making, isUsual: boolean): string[] {
  const { layout, counter, constants, unsure } = making
  const premises = plan.premises.map(({ holds }) => holds)
  const uses = countUses(plan, premises, layout.outputs)
  const kernel = new Kernel(plan, layout, uses, isUsual, counter, constants)
  const { household } = kernel
  writeLoops(kernel, premises, layout.outputs)
  const outputs = layout.outputs.map(({ name }) => kernel.nameCode(name, household))
  const tests = premises.map((holds) => atoms(codeOf(kernel, holds, household), household))
  tests.forEach((test, at) => {
    const why = test.status?.code
    const isFalse = `!${plainOf(test)}`
    const isBroken =
      why === undefined ? isFalse : `${why} < ${kernel.zero} || (${why} === ${kernel.zero} && ${isFalse})`
    household.write(`if (${isBroken}) R.refuse(out, h, ${at})`)
  })
  const columns = layout.outputs.map(() => ({ values: household.fresh('w'), statuses: household.fresh('s') }))
  layout.outputs.forEach((formula, at) => {
    const { values, statuses } = columns[at] as (typeof columns)[number]
    const coded = outputs[at] as Coded
    const decimals = formula.type.kind === 'quantity' ? formula.type.decimals : 0
    for (const line of writeOutput(coded, at, values, decimals)) household.write(line)
    if (coded.status !== null) unsure.add(at)
    if (unsure.has(at)) household.write(`${statuses}[h] = ${coded.status?.code ?? kernel.zero}`)
  })
  return [
    ...kernel.heading,
    ...columns.map(
      ({ values, statuses }, at) => `const ${values} = out.values[${at}], ${statuses} = out.statuses[${at}]`,
    ),
    'households: for (let h = from; h < to; h++) {',
    ...household.lines,
    '}',
  ]
}

/** A figure into its column, scaled by its decimals; what is no safe integer then stands beside, exactly. */
function writeOutput(coded: Coded, at: number, column: string, decimals: number | null): string[] {
  if (coded.kind !== 'number') {
    return [`${column}[h] = ${coded.kind === 'truth' ? `${coded.code} ? 1 : 0` : coded.code}`]
  }
  const placed = decimals === null ? undefined : placedBy(coded.number, decimals)
  if (placed?.form === 'scaled' && !placed.big) return [`${column}[h] = ${placed.code}`]
  if (placed?.form === 'scaled')
    return [`${column}[h] = R.safeOr(out, h, ${at}, ${bigCode(placed)}, ${decimals})`]
  return [`${column}[h] = R.exact(out, h, ${at}, ${ratioCode(coded.number)}, ${decimals ?? 0})`]
}

function placedBy(number: Num, decimals: number): Num | undefined {
  const den = 10n ** BigInt(decimals)
  return number.form === 'scaled' && den % number.den === 0n ? over(number, den) : undefined
}
