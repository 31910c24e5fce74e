/** 批量的页面 · Bulk pages: acts that are done on many households at once. */
import type { BlankValues, OfferLine } from './road-pages.ts'

export interface BulkAct
  extends Pick<OfferLine, 'command' | 'name' | 'done' | 'article' | 'blanks' | 'undoneBy'> {
  /** What its form begins with. */
  readonly begun: BlankValues
  /** Blanks that differ from household to household: pasted, not filled in once for all. */
  readonly perHousehold: readonly string[]
}

export interface BulkPage {
  readonly today: string
  /** In the order of the road; only what whoever asks may do. */
  readonly acts: readonly BulkAct[]
}
