/**
 * 会议 · Meeting: of the task force, with how many came.
 */
import { defineEvent } from './event.ts'
import { dayKind, integer, text } from './kinds.ts'
import { needed, optional, type Sheet, states } from './sheet.ts'

export interface MeetingHeld {
  readonly category: string | null
  readonly attendance: number | null
}
export const meetingHeld = defineEvent<MeetingHeld, { readonly subject: string | null }>(
  'MeetingHeld',
  'project',
  'text',
)

export const meetingSheet: Sheet = {
  name: '会议',
  key: null,
  columns: {
    日期: needed(dayKind),
    类别: optional(text),
    主题: optional(text),
    参会人数: optional(integer(0, 100_000)),
  },
  states: [
    states(meetingHeld, {
      of: null,
      on: '日期',
      body: { category: '类别', attendance: '参会人数' },
      private: { subject: '主题' },
    }),
  ],
}
