/**
 * 打印批次的页面 · Print pages: a batch of papers from its being asked for, and what was printed and served of each.
 */
export const PRINT_PHASES = ['waiting', 'composing', 'printing', 'ready', 'refused', 'cancelled'] as const

/** A batch under way, or whose files can still be fetched. */
export interface PrintJobPage {
  readonly batch: string
  readonly kind: string
  readonly name: string
  /**
   * waiting for the one before ─▶ composing ─▶ printing ─▶ ready: recorded, its files can be fetched
   *       └──────────────┴───────────┴──▶ cancelled       refused: no paper could be made
   */
  readonly phase: (typeof PRINT_PHASES)[number]
  /** 0 to 1 over the whole. */
  readonly progress: number
  readonly asked: number
  readonly printed: number
  readonly pages: number
  /** Of the bound PDF, once it is ready. */
  readonly sha256: string | null
  /** Not printed, and why; the others are. */
  readonly notReady: readonly NotReady[]
  /** Why nothing was printed, in words; null otherwise. */
  readonly refusal: string | null
}

export interface NotReady {
  readonly household: string
  /** Masked. */
  readonly owner: string
  readonly reasons: readonly string[]
}

/** 打印批次: every batch that was printed, newest first, of the households that whoever asks may see. */
export interface PrintBatchesPage {
  /** One's own that are not printed yet. */
  readonly underWay: readonly PrintJobPage[]
  readonly batches: readonly PrintBatchLine[]
  /** Papers that can be printed in a batch, in the order of the road. */
  readonly kinds: readonly PrintKind[]
}

export interface PrintKind {
  readonly kind: string
  readonly name: string
  /** Stated once for the whole batch. */
  readonly asked: readonly { readonly name: string; readonly kind: 'text' | 'day' | 'count' }[]
}

export interface PrintBatchLine {
  readonly batch: string
  /** In the order in which batches were printed, from 1. */
  readonly number: number
  readonly kind: string
  readonly name: string
  readonly printedOn: string
  readonly printedAt: string
  readonly actor: string
  readonly pages: number
  readonly sha256: string
  readonly printed: number
  /** Since it was printed; null for a paper that is not served. */
  readonly served: number | null
}

export interface PrintBatchPage extends PrintBatchLine {
  readonly households: readonly {
    readonly household: string
    /** Masked. */
    readonly owner: string
    readonly servedOn: string | null
    readonly method: string | null
  }[]
  /** The act by which its paper is served; null for one that is not. */
  readonly servedBy: string | null
  /** Whether its files can still be fetched by whoever asks. */
  readonly hasFiles: boolean
}
