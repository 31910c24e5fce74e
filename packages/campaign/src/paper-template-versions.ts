/**
 * 文书模板版本 · Paper template versions: which templates a paper has had, and which of them is in use on a day.
 *
 * Apart from the event itself, which facts are made of.
 */
import type { Day } from './day.ts'
import { type PaperTemplateTaken, paperTemplateTaken } from './paper-template.ts'
import { type Fact, factsOf } from './standing.ts'

type Taken = Fact<PaperTemplateTaken, { readonly reason: string }>

/** Of one paper, each time a template was taken; as recorded. */
export const templatesTaken = (facts: readonly Fact[], paper: string): readonly Taken[] =>
  factsOf(facts, paperTemplateTaken).filter(({ body }) => body.paper === paper)

/** The office's own templates of a paper, by hash, in the order first taken: the first is version 1. */
export const templateVersions = (facts: readonly Fact[], paper: string): readonly string[] => [
  ...new Set(templatesTaken(facts, paper).flatMap(({ body }) => body.sha256 ?? [])),
]

/** The version in use on a day, and its hash; null is the shipped one. */
export function templateInUse(
  facts: readonly Fact[],
  paper: string,
  day: Day,
): { readonly version: number; readonly sha256: string } | null {
  const sha256 = templatesTaken(facts, paper).findLast(({ onDay }) => onDay <= day)?.body.sha256 ?? null
  return sha256 === null ? null : { version: templateVersions(facts, paper).indexOf(sha256) + 1, sha256 }
}
