/** G55 公布期 · Posted until: a posting ends on the day it begins or later (条例 §29). */
import { closed, type Gate, open } from '../gate.ts'

export const postedUntil: Gate<{ readonly until: string }> = {
  id: 'G55',
  article: { 全国: '条例 §29' },
  look({ on }, input) {
    if (!input) return null
    return input.until >= on ? open() : closed('until-before', { until: input.until, on })
  },
}
