/**
 * 工作簿退回 · Workbook refusal: why a whole workbook cannot be read. The words stand in
 * `@oneruler/words/workbook`, under the same codes.
 */

import type { WorkbookWords } from '@oneruler/words/workbook'

/** Every way to refuse a workbook as a whole. */
export const REFUSALS = [
  'empty-file',
  'text-file',
  'web-page',
  'old-excel',
  'password',
  'damaged',
  'part-twice',
  'part-broken',
  'not-a-workbook',
  'too-large',
  'false-size',
  'entities',
  'no-sheet',
  'no-header',
  'duplicate-header',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** What is wrong with the workbook; `params` fill the places in the words. */
export type WorkbookRefusal =
  | { readonly code: BareCode; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'too-large'; readonly params: { readonly measure: Measure; readonly limit: number } }
  | { readonly code: 'part-twice'; readonly params: { readonly part: string } }
  | {
      readonly code: 'part-broken'
      /** The part reads up to its sign `at`, counted from 1. */
      readonly params: { readonly part: string; readonly at: number }
    }
  | { readonly code: 'no-header'; readonly params: { readonly sheet: string } }
  | {
      readonly code: 'duplicate-header'
      readonly params: { readonly sheet: string; readonly header: string }
    }

/** Refusals that say everything by their code alone. */
export type BareCode = Exclude<
  RefusalCode,
  'too-large' | 'part-twice' | 'part-broken' | 'no-header' | 'duplicate-header'
>

/** What there was too much of; see `WorkbookLimits`. */
export type Measure = 'bytes' | 'parts' | 'inflatedBytes' | 'cells' | 'characters'

/** What a person is told, in one language's words: `sayRefusal(refusal, workbookWords.zh)`. */
export function sayRefusal(refusal: WorkbookRefusal, words: WorkbookWords): string {
  if (refusal.code === 'too-large') return words['too-large'](refusal.params)
  if (refusal.code === 'part-twice') return words['part-twice'](refusal.params)
  if (refusal.code === 'part-broken') return words['part-broken'](refusal.params)
  if (refusal.code === 'no-header') return words['no-header'](refusal.params)
  if (refusal.code === 'duplicate-header') return words['duplicate-header'](refusal.params)
  return words[refusal.code]()
}

/** Carries a refusal up through the streams to `readWorkbook`, which turns it into a value. */
export class Refused extends Error {
  readonly refusal: WorkbookRefusal

  constructor(refusal: WorkbookRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** A refusal that needs no params. */
export const refused = (code: BareCode): Refused => new Refused({ code, params: {} })
