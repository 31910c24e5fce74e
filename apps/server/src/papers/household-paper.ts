/**
 * 一户的文书 · Household paper: one of the statute's papers as made from a household's facts: which elements come from
 * the record, and which the office states when it prints because no fact holds them.
 *
 * What is stated at printing is text, a day or a count, alike for every household of a batch; an amount or an area never
 * is (条例 §25: amounts are the plan's).
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import { type Completed, completeRaw } from '@oneruler/documents/papers/complete-paper'
import type { RawFields, Scalar } from '@oneruler/documents/papers/element'
import type { Paper, PaperFields } from '@oneruler/documents/papers/paper'
import type { HouseholdPaperKind } from '@oneruler/words/household-papers'
import type { PaperSource } from './paper-source.ts'

/** By the name of the element, as typed. */
export type StatedAtPrinting = Readonly<Record<string, string>>

export interface AskedElement {
  readonly name: string
  readonly kind: 'text' | 'day' | 'count'
}

/** The document as a serving names it, and the act that serves it. */
export interface Served {
  readonly document: string
  readonly act: string
}

export interface HouseholdPaper {
  /** In addresses and in the record of what was printed; never changes. */
  readonly kind: HouseholdPaperKind
  /** Null where it is signed or kept, not served. */
  readonly served: Served | null
  readonly asked: readonly AskedElement[]
  /** Null where nothing of the household calls for it yet. */
  completed(source: PaperSource, household: Dossier, stated?: StatedAtPrinting): Completed | null
}

/** @param fields null where nothing calls for the paper yet; blank text where a fact is missing */
export function householdPaper<P extends Paper>(
  kind: HouseholdPaperKind,
  paper: P,
  made: {
    readonly served?: Served
    readonly asked?: readonly (keyof P['elements'] & string)[]
    /** Behind the number of the household, in the paper's own number. */
    readonly suffix: string
    fields(source: PaperSource, household: Dossier, stated: StatedAtPrinting): PaperFields<P> | null
  },
): HouseholdPaper {
  const asked = (made.asked ?? []).map((name) => askedElement(paper, name))
  return {
    kind,
    served: made.served ?? null,
    asked,
    completed(source, household, stated = {}) {
      const own = made.fields(source, household, stated) as RawFields | null
      if (own === null) return null
      const added = asked.flatMap(({ name, kind: as }) => {
        const text = stated[name]?.trim() ?? ''
        // The record comes first: what it holds is not stated over.
        if (text === '' || !isBlank(own[name])) return []
        return [[name, as === 'count' ? Number(text) : text] as const]
      })
      return completeRaw(paper, `${household.number}-${made.suffix}`, {
        ...own,
        ...Object.fromEntries(added),
      })
    },
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

function askedElement(paper: Paper, name: string): AskedElement {
  const { kind } = paper.elements[name] as Scalar
  if (kind !== 'text' && kind !== 'day' && kind !== 'count')
    throw new Error(`${paper.name}: ${name} comes from the record, not from whoever prints`)
  return { name, kind }
}
