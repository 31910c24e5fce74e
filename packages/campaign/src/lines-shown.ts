/** 看哪些款项 · Lines shown: of a reconciliation all lines, those of one step, or those that a step holds back. */
import type { Steps } from './reconciliation.ts'

export const LINES_SHOWN = ['all', 'agreed', 'approved', 'paid', 'unapproved', 'at-the-bank'] as const
export type LinesShown = (typeof LINES_SHOWN)[number]

export const isShown: Readonly<Record<LinesShown, (line: Steps) => boolean>> = {
  all: () => true,
  agreed: ({ agreed }) => agreed !== 0,
  approved: ({ approved }) => approved !== 0,
  paid: ({ paid }) => paid !== 0,
  unapproved: ({ agreed, approved }) => agreed !== approved,
  'at-the-bank': ({ approved, paid }) => approved !== paid,
}
