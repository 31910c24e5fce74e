/**
 * 诉求 · Appeal: raised by anyone, answered by the department (条例 §7).
 *
 *     received ──▶ answered
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface AppealReceived {
  readonly number: string
  readonly household: string | null
  readonly channel: string | null
  readonly category: string | null
}
export const appealReceived = defineEvent<AppealReceived>('AppealReceived', 'appeal')

export interface AppealAnswered {
  readonly number: string
}
export const appealAnswered = defineEvent<AppealAnswered, { readonly outcome: string | null }>(
  'AppealAnswered',
  'appeal',
  'text',
)

/** The outcome that says the appeal was right and something was put straight. */
export const CORRECTED_OUTCOME = '已更正'

export const appealSheet: Sheet = {
  name: '诉求',
  key: ['编号'],
  columns: {
    编号: needed(text),
    户号: householdOf(text, false),
    日期: needed(dayKind),
    渠道: optional(text),
    类别: optional(text),
    答复日期: optional(dayKind),
    办理结果: optional(text),
  },
  states: [
    states(appealReceived, {
      of: '编号',
      on: '日期',
      body: { number: '编号', household: '户号', channel: '渠道', category: '类别' },
    }),
    states(appealAnswered, {
      of: '编号',
      on: '答复日期',
      body: { number: '编号' },
      private: { outcome: '办理结果' },
    }),
  ],
}
