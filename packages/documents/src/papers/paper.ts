/**
 * 文书 · Paper: a document that the law or the office's practice knows, as data: what it must state, and its text.
 *
 *     fields ─ completePaper ─▶ complete paper ─▶ Word, PDF        (a refusal names each element that is missing)
 */
import type { Block } from './block.ts'
import type { Elements, FieldsOf, RawFields } from './element.ts'
import type { PaperRule } from './paper-rule.ts'

/**
 * official  公文 in the layout of GB/T 9704
 * form      forms, agreements, receipts
 * posting   wide tables that are put up
 */
export const LAYOUTS = ['official', 'form', 'posting'] as const
export type Layout = (typeof LAYOUTS)[number]

export interface Paper<E extends Elements = Elements> {
  /** In addresses and file names; never changes. */
  readonly id: string
  /** 文书名称 */
  readonly name: string
  /** The article it rests on, `条例 §25`; 惯例 where practice alone knows it. */
  readonly basis: string
  readonly layout: Layout
  readonly elements: E
  /** Of each group one at least must be stated: 临时安置费 or 周转用房. */
  readonly eitherOf?: readonly { readonly names: readonly string[]; readonly article: string }[]
  /** What the law says of the values themselves. */
  readonly rules?: readonly PaperRule[]
  /** The element that the QR code holds, where it leads somewhere; else the code names the paper and its check. */
  readonly codeOf?: string
  readonly body: readonly Block[]
}

export type PaperFields<P extends Paper> = P extends Paper<infer E> ? FieldsOf<E> : RawFields

/** A paper whose elements are known to the compiler. */
export const paper = <const E extends Elements>(definition: Paper<E>): Paper<E> => definition

/** Tags that every paper knows besides its elements. */
export const NUMBER_TAG = '文书编号'
export const CHECK_TAG = '校验码'
export const CODE_TAG = '二维码'
export const COMMON_TAGS = [NUMBER_TAG, CHECK_TAG, CODE_TAG] as const
