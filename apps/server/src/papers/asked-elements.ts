/**
 * 补填要素 · Asked elements: what a paper must state and no fact holds, stated by the office when it prints.
 *
 * It is text, a day or a count; an amount or an area never is (条例 §25: amounts are the plan's). The record comes first:
 * what it holds is not stated over.
 */
import { type Completed, completeRaw } from '@oneruler/documents/papers/complete-paper'
import type { RawFields, Scalar } from '@oneruler/documents/papers/element'
import type { Paper } from '@oneruler/documents/papers/paper'

/** By the name of the element, as typed. */
export type StatedAtPrinting = Readonly<Record<string, string>>

export interface AskedElement {
  readonly name: string
  readonly kind: 'text' | 'day' | 'count'
}

export const askedElements = (paper: Paper, names: readonly string[]): readonly AskedElement[] =>
  names.map((name) => {
    const { kind } = paper.elements[name] as Scalar
    if (kind !== 'text' && kind !== 'day' && kind !== 'count')
      throw new Error(`${paper.name}: ${name} comes from the record, not from whoever prints`)
    return { name, kind }
  })

/** @param own from the record, blank where it holds nothing */
export function completeStated(
  paper: Paper,
  number: string,
  own: RawFields,
  asked: readonly AskedElement[],
  stated: StatedAtPrinting,
): Completed {
  const added = asked.flatMap(({ name, kind }) => {
    const text = stated[name]?.trim() ?? ''
    if (text === '' || !isBlank(own[name])) return []
    return [[name, kind === 'count' ? Number(text) : text] as const]
  })
  return completeRaw(paper, number, { ...own, ...Object.fromEntries(added) })
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
