/**
 * 问题 · Issue: goes up the ladder, comes back solved.
 *
 *     raised ──▶ solved
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

/** The ladder, lowest first. A ledger may name other levels; they are shown after these. */
export const LEVELS: readonly string[] = ['小组', '临时党支部', '责任县领导', '县委主要领导']

export interface IssueRaised {
  readonly number: string
  readonly category: string | null
  readonly household: string | null
  readonly by: string | null
  /** Where it is handled: of a solved issue, the level that solved it. */
  readonly level: string | null
}
export const issueRaised = defineEvent<IssueRaised>('IssueRaised', 'issue')

export interface IssueSolved {
  readonly number: string
}
export const issueSolved = defineEvent<IssueSolved, { readonly result: string | null }>(
  'IssueSolved',
  'issue',
  'text',
)

export const issueSheet: Sheet = {
  name: '问题',
  key: ['编号'],
  columns: {
    编号: needed(text),
    类别: optional(text),
    户号: householdOf(text, false),
    提出日期: needed(dayKind),
    提出人: optional(text),
    办理层级: optional(text),
    办结日期: optional(dayKind),
    结果: optional(text),
  },
  states: [
    states(issueRaised, {
      of: '编号',
      on: '提出日期',
      body: { number: '编号', category: '类别', household: '户号', by: '提出人', level: '办理层级' },
    }),
    states(issueSolved, {
      of: '编号',
      on: '办结日期',
      body: { number: '编号' },
      private: { result: '结果' },
    }),
  ],
}
