/**
 * 应附的材料 · Evidence wanted: what the law wants shown of an act, by a file that lies with it; asked by gates before the
 * act, and by the audit (F1) of what was done.
 *
 * Where the law is silent (a posting, an entry refused, a vacating), files are taken and none is wanted; a request of a
 * household is never refused for want of one.
 */
import { day } from './day.ts'
import type { Article } from './law/article.ts'

export interface Wanted {
  readonly article: Article
  /** The blanks of the act's form, in each of which a file lies. */
  readonly blanks: readonly string[]
}

/** 实地查勘: photographs inside and out, and a record with its signatures. */
export const INSPECTION_SHOWN: Wanted = {
  article: { 全国: '评估办法 §12' },
  blanks: ['pictures', 'inspectionRecord'],
}

/** 送达: how a document was left, or an announcement posted. */
export const SERVING_SHOWN: Wanted = {
  article: {
    全国: [
      { since: day('2022-01-01'), text: '民诉法 §89，§95，民诉法解释 §138' },
      { since: null, text: '民诉法 §86，§92，民诉法解释 §138' },
    ],
  },
  blanks: ['proof'],
}

/** 复核答复、鉴定意见: both are given in writing. */
export const ANSWER_SHOWN: Wanted = {
  article: { 全国: '评估办法 §21，§25' },
  blanks: ['writtenAnswer'],
}

/** 电子送达: consent is confirmed in the 送达地址确认书. */
export const CONSENT_SHOWN: Wanted = {
  article: { 全国: '民诉法解释 §136' },
  blanks: ['addressConfirmation'],
}

/** 强制搬迁 from a house that nobody was let into: its fittings are recorded, and a notary preserves the evidence. */
export const FITTINGS_SHOWN: Wanted = {
  article: { 浙江: '浙江条例 §33' },
  blanks: ['preserved'],
}

/** The wanted blanks in which nothing lies. */
export const missingOf = ({ blanks }: Wanted, lies: (blank: string) => boolean): readonly string[] =>
  blanks.filter((blank) => !lies(blank))
