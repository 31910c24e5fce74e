/**
 * G37 公告方式 · Where it is announced: posted within the boundary, and in Zhejiang on the government's site or in the
 * press too (条例 §13, 浙江条例 §38).
 */
import type { DecisionAnnounced } from '../../decision.ts'
import { closed, type Gate, open } from '../gate.ts'

export const announcedWhereDue: Gate<DecisionAnnounced> = {
  id: 'G37',
  article: { 全国: '条例 §13', 浙江: '浙江条例 §38' },
  look({ place }, input) {
    if (!input) return null
    if (!input.by.includes('征收范围内张贴')) return closed('not-posted')
    const isPublished = input.by.includes('政府网站') || input.by.includes('报纸')
    return place === '浙江' && !isPublished ? closed('not-published') : open()
  },
}
