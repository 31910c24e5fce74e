/** 文书之行 · Paper line: whether a paper can be printed, what it lacks by name and article, and what it waits for. */
import type { Completed } from '@oneruler/documents/papers/complete-paper'
import { type PaperRefusal, sayPaperRefusal } from '@oneruler/documents/papers/paper-refusal'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { paperWords } from '@oneruler/words/papers'
import type { PaperLine } from '../road-pages.ts'
import type { AskedElement } from './asked-elements.ts'

/** A table of hundreds of households may lack the same thing in each. */
const MOST_SAID = 12

export function sayRefused(refused: readonly PaperRefusal[]): string[] {
  const said = refused.slice(0, MOST_SAID).map((refusal) => sayPaperRefusal(refusal, paperWords.zh))
  const more = refused.length - said.length
  return more > 0 ? [...said, householdPaperWords.zh.moreLacking(more)] : said
}

export function paperLine(
  paper: { readonly kind: string; readonly asked: readonly AskedElement[] },
  { name, awaits }: { readonly name: string; readonly awaits: string },
  completed: Completed | null,
): PaperLine {
  const refused = completed && 'refused' in completed ? completed.refused : []
  return {
    paper: paper.kind,
    name,
    state: completed === null ? 'not-yet' : refused.length > 0 ? 'lacking' : 'ready',
    lacking: refused.length,
    refused: sayRefused(refused),
    awaits: completed === null ? awaits : null,
    asked: paper.asked.filter(({ name: element }) =>
      refused.some(({ params }) => params.element === element),
    ),
  }
}
