/**
 * 签约材料 · Signing paper: what an office asks a household to bring, and what was seen of it.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const SIGNING_PAPERS = [
  '身份证明',
  '权属证书',
  '产权认定书',
  '共有人同意书',
  '授权委托书',
  '继承文书',
  '住房困难认定',
  '收款账户证明',
] as const
export type SigningPaper = (typeof SIGNING_PAPERS)[number]

/** The list of the office, the same for every household; a later one takes the place of the earlier. */
export const papersRequired = defineEvent<{ readonly papers: readonly SigningPaper[] }>(
  'PapersRequired',
  'project',
)

/** `seen`: the original was held against its copy; else it does not apply to this household, as the note says. */
export const paperConfirmed = defineEvent<
  { readonly paper: SigningPaper; readonly seen: boolean; readonly by: string },
  { readonly note: string | null }
>('PaperConfirmed', 'household', 'text')

/** What the office asks for and nobody has confirmed yet, in the office's order. */
export function papersMissing(office: FactsAtHand, household: FactsAtHand): readonly SigningPaper[] {
  const confirmed = new Set(household.of(paperConfirmed).map(({ body }) => body.paper))
  return (office.last(papersRequired)?.body.papers ?? []).filter((paper) => !confirmed.has(paper))
}
