/**
 * 包干单位 · Partner: an office that answers for households, and the valuers, surveyors and implementers beside it.
 */
import { defineEvent } from './event.ts'
import { shortText, text } from './kinds.ts'
import { needed, optional, type Sheet, states } from './sheet.ts'

/** The category whose completion is counted; the others (评估机构, 测绘机构 …) answer for no household. */
export const ANSWERING_CATEGORY = '包干单位'

export interface PartnerEngaged {
  readonly code: string
  readonly name: string | null
  readonly category: string
  readonly group: string | null
}
export const partnerEngaged = defineEvent<PartnerEngaged>('PartnerEngaged', 'partner')

export const partnerSheet: Sheet = {
  name: '单位',
  key: ['单位编号'],
  columns: {
    单位编号: needed(shortText),
    单位名称: optional(text),
    类别: needed(shortText),
    责任小组: optional(text),
  },
  states: [
    states(partnerEngaged, {
      of: '单位编号',
      on: null,
      body: { code: '单位编号', name: '单位名称', category: '类别', group: '责任小组' },
    }),
  ],
}
