/** 所试的一户 · Tried: what a household's side of the sheet says of a definition and of a row of a table. */
import type { SheetBounds, SheetPage, SheetSide } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { speak } from '../../words.ts'
import { amount } from './readable.ts'

const words = speak(rulerWords)

type Node = SheetSide['explanation'][number]

export interface Tried {
  /** Every value of a name: one, or one a house. */
  readonly nodesOf: (name: string) => readonly Node[]
  /** The values a table gave, by the line of the row that was used. */
  readonly usesOfRow: (line: number) => readonly Node[]
  readonly zeroBecause: (name: string) => readonly string[]
  readonly waitsFor: (name: string) => readonly string[]
  /** Where a figure was held between its limits. */
  readonly held: (name: string) => readonly string[]
}

export function triedSide(page: SheetPage, at: number): Tried | null {
  const side = page.sides[at]
  if (side === undefined || side.explanation.length === 0) return null
  const line = (name: string) => page.lines.find((one) => one.name === name)?.sides[at]
  return {
    nodesOf: (name) => side.explanation.filter((node) => node.name === name),
    usesOfRow: (row) =>
      side.explanation.filter(
        ({ kind, tableRows }) => kind === '表' && tableRows.some((one) => one.line === row),
      ),
    zeroBecause: (name) => line(name)?.zeroBecause ?? [],
    waitsFor: (name) => line(name)?.waitsFor ?? [],
    held: (name) => side.bounds.filter((one) => one.name === name).flatMap(heldText),
  }
}

const heldText = ({ before, low, high }: SheetBounds): string[] => {
  if (low !== null && Number(before) < Number(low)) return [words.heldUp(amount(before), amount(low))]
  if (high !== null && Number(before) > Number(high)) return [words.heldDown(amount(before), amount(high))]
  return []
}
