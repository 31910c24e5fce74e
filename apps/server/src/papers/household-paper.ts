/**
 * 一户的文书 · Household paper: one of the statute's papers as made from a household's facts: which elements come from
 * the record, and which the office states when it prints, alike for every household of a batch.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import type { Completed } from '@oneruler/documents/papers/complete-paper'
import type { Paper, PaperFields } from '@oneruler/documents/papers/paper'
import type { HouseholdPaperKind } from '@oneruler/words/household-papers'
import { type AskedElement, askedElements, completeStated, type StatedAtPrinting } from './asked-elements.ts'
import type { PaperSource } from './paper-source.ts'

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
  const asked = askedElements(paper, made.asked ?? [])
  return {
    kind,
    served: made.served ?? null,
    asked,
    completed(source, household, stated = {}) {
      const own = made.fields(source, household, stated)
      return own && completeStated(paper, `${household.number}-${made.suffix}`, own, asked, stated)
    },
  }
}
