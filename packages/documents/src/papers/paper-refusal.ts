/**
 * 文书退回 · Paper refusal: why a paper is not made. The words stand in `@oneruler/words/papers`, under the same codes.
 */
import type { PaperWords } from '@oneruler/words/papers'
import type { RuleCode } from './paper-rule.ts'

/** Besides `RULE_CODES`, what every paper is held to. */
export const PAPER_REFUSALS = [
  'element-missing',
  'element-unreadable',
  'element-unknown',
  'sign-missing',
] as const
export type PaperRefusalCode = (typeof PAPER_REFUSALS)[number] | RuleCode

export interface PaperRefusal {
  readonly code: PaperRefusalCode
  /** 文书名称 */
  readonly paper: string
  /** What asks for it: `条例 §25`. */
  readonly article: string
  /** `element` names it, with its row: `补偿项目第2行的金额`. */
  readonly params: Readonly<Record<string, string | number>>
}

/** What a person is told. */
export const sayPaperRefusal = ({ code, paper, article, params }: PaperRefusal, words: PaperWords): string =>
  words[code]({ paper, article, ...params })
