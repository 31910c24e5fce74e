/**
 * 成批印制 · Papers printed: one kind of paper, printed for many households at once. Which of them were served since is told by
 * their servings (`serving.ts`).
 */
import { defineEvent } from './event.ts'

export interface PapersPrinted {
  /** Of the paper, `choice-notice`. */
  readonly kind: string
  /** Over the office's own template, joined by + where the kind has several; null for the one that is shipped. */
  readonly template: string | null
  /** 户号, in the order in which they are bound. */
  readonly households: readonly string[]
  readonly pages: number
  /** Over the bound PDF: a copy can be held against it. */
  readonly sha256: string
}

/** A stream for each batch. */
export const papersPrinted = defineEvent<PapersPrinted>('PapersPrinted', 'publication')
