/** 词汇表的一节 · Glossary section: terms of one subject, each with its identifier and what anchors it. */

/**
 * `anchor` is the article the term stands in (条例 is 国令第590号, 评估办法 is 建房〔2011〕77号, 强制执行规定 is
 * 法释〔2012〕4号), or 内部 where the office itself coined it. `ladm` is the class of ISO 19152 it would map to.
 */
export type GlossaryRow = readonly [
  term: string,
  identifier: string,
  anchor: string,
  note?: string,
  ladm?: string,
]

export interface GlossarySection {
  readonly title: string
  readonly about: string
  readonly rows: readonly GlossaryRow[]
}
