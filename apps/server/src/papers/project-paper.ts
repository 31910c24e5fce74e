/** 项目的文书 · Project paper: one of the statute's papers of the whole project, from its steps, acts and figures. */
import type { Completed } from '@oneruler/documents/papers/complete-paper'
import type { Paper, PaperFields } from '@oneruler/documents/papers/paper'
import type { ProjectPaperKind } from '@oneruler/words/project-papers'
import { type AskedElement, askedElements, completeStated, type StatedAtPrinting } from './asked-elements.ts'
import type { PaperSource } from './paper-source.ts'

export interface ProjectPaper {
  /** In addresses; never changes. */
  readonly kind: ProjectPaperKind
  readonly asked: readonly AskedElement[]
  /** Null where nothing of the project calls for it yet. */
  completed(source: PaperSource, stated?: StatedAtPrinting): Completed | null
}

/** @param fields null where nothing calls for the paper yet; blank text where a fact is missing */
export function projectPaper<P extends Paper>(
  kind: ProjectPaperKind,
  paper: P,
  made: {
    readonly asked: readonly (keyof P['elements'] & string)[]
    fields(source: PaperSource, stated: StatedAtPrinting): PaperFields<P> | null
  },
): ProjectPaper {
  const asked = askedElements(paper, made.asked)
  return {
    kind,
    asked,
    completed(source, stated = {}) {
      const own = made.fields(source, stated)
      return own && completeStated(paper, numberOf(paper, source), own, asked, stated)
    },
  }
}

/** One of a kind a day. */
export const numberOf = ({ name }: Paper, { today }: PaperSource): string => `${name}-${today}`
