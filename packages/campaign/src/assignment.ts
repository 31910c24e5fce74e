/**
 * 增援 · Assignment: a neighbouring group lends people to another, from a day to a day.
 *
 *     started ──▶ ended
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { needed, optional, type Sheet, states } from './sheet.ts'

export interface AssignmentStarted {
  readonly receiving: string
  readonly lending: string
  /** 工号, as the ledger lists them: R009、R012 */
  readonly people: string | null
  readonly startsOn: string
  /** The last day that was planned. */
  readonly until?: string
}
export const assignmentStarted = defineEvent<AssignmentStarted>('AssignmentStarted', 'group')

export interface AssignmentEnded {
  readonly receiving: string
  readonly lending: string
  readonly startsOn: string
}
export const assignmentEnded = defineEvent<AssignmentEnded>('AssignmentEnded', 'group')

/** The people an assignment names, whatever separates them. */
export const peopleOf = (people: string | null): string[] =>
  (people ?? '').split(/[、,，;；\s]+/).filter((person) => person !== '')

export const assignmentSheet: Sheet = {
  name: '增援',
  key: null,
  columns: {
    开始日期: needed(dayKind),
    结束日期: optional(dayKind),
    受援小组: needed(text),
    支援小组: needed(text),
    人员: optional(text),
  },
  states: [
    states(assignmentStarted, {
      of: '受援小组',
      on: '开始日期',
      body: { receiving: '受援小组', lending: '支援小组', people: '人员', startsOn: '开始日期' },
    }),
    states(assignmentEnded, {
      of: '受援小组',
      on: '结束日期',
      body: { receiving: '受援小组', lending: '支援小组', startsOn: '开始日期' },
    }),
  ],
}
