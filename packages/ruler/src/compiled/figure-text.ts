/**
 * 数字之文 · Figure text: a figure that a loop put into its column, as the evaluator writes it.
 */
import { exactText, type Rational, withPlaces } from '../rational.ts'
import type { Layout } from './layout.ts'
import type { Figures } from './runtime.ts'

const MS_PER_DAY = 86_400_000

/** The value of a quantity; undefined for what is none. */
export function figureOf(
  layout: Layout,
  out: Figures,
  output: number,
  household: number,
): Rational | undefined {
  const type = layout.outputs[output]?.type
  if (type?.kind !== 'quantity') return undefined
  const exactly = out.exactly[output]?.get(household)
  return exactly ?? { n: BigInt(out.values[output]?.[household] ?? 0), d: 10n ** BigInt(type.decimals ?? 0) }
}

/** Decimal text with at least so many places, a day, a text of an enumeration, or 是否. */
export function amountOf(
  layout: Layout,
  out: Figures,
  output: number,
  household: number,
  places: number,
): string | boolean {
  const figure = figureOf(layout, out, output, household)
  if (figure !== undefined) return withPlaces(exactText(figure), places)
  const kind = layout.outputs[output]?.type.kind
  const value = out.values[output]?.[household] ?? 0
  if (kind === 'truth') return value === 1
  if (kind === 'choice' || kind === 'text') return layout.texts[value] ?? ''
  return new Date(value * MS_PER_DAY).toISOString().slice(0, 10)
}
