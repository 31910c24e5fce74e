/** G75 两名以上估价师签字 · Two valuers: a report is signed by hand by two registered valuers at least (评估办法 §17). */
import { closed, type Gate, open } from '../gate.ts'

const LEAST = 2

export const twoValuersSign: Gate<{ readonly valuers: readonly { readonly licence: string }[] }> = {
  id: 'G75',
  article: { 全国: '评估办法 §17' },
  look(_at, input) {
    if (!input) return null
    const signed = new Set(input.valuers.map(({ licence }) => licence)).size
    return signed >= LEAST
      ? open()
      : closed('valuers-too-few', { signed: String(signed), least: String(LEAST) })
  },
}
