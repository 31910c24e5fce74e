/**
 * 启用文书模板 · Paper template taken: which Word template a paper is printed from, the shipped one or one of the
 * office's own.
 *
 *     shipped ─▶ version 1 ─▶ version 2 ─▶ …     any of them may be taken again; the last one taken is in use
 */
import { defineEvent } from './event.ts'

export interface PaperTemplateTaken {
  /** The id of the paper: `cash-agreement`. */
  readonly paper: string
  /** Over the bytes of the Word file; null is the shipped one again. */
  readonly sha256: string | null
}

export const paperTemplateTaken = defineEvent<PaperTemplateTaken, { readonly reason: string }>(
  'PaperTemplateTaken',
  'publication',
  'text',
)
