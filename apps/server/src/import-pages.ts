/**
 * 导入页面 · Import pages: what the ledger's room is told of an import and of those before it, as in `pages.ts`.
 */

/** 台账 (import): a staged import, from drop to commit. */
export interface ImportPage {
  readonly importId: string
  readonly phase: 'reading' | 'checking' | 'ready' | 'writing' | 'committed' | 'refused' | 'cancelled'
  /** 0 to 1 within the phase. */
  readonly progress: number
  readonly project: string | null
  readonly projectName: string | null
  readonly batch: string | null
  readonly accepted: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  readonly corrected: Readonly<Record<string, number>>
  readonly rejected: readonly {
    readonly sheet: string
    readonly row: number
    readonly column: string
    readonly value: string
    readonly message: string
  }[]
  readonly corrections: readonly {
    readonly sheet: string
    readonly row: number
    readonly key: string
    readonly column: string
    readonly from: string
    readonly to: string
  }[]
  readonly notes: readonly string[]
  /** Why the whole workbook was refused, in words; null otherwise. */
  readonly refusal: string | null
  readonly hasMarkedWorkbook: boolean
}

export interface BatchLine {
  readonly batch: string
  readonly recordedAt: string
  readonly actor: string
  readonly files: readonly string[]
  readonly accepted: number
  readonly corrected: number
  readonly rejected: number
  readonly withdrawnAt: string | null
  /** Why it cannot be undone, in words; empty where it can. */
  readonly refusedBecause: readonly string[]
}
