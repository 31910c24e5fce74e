/**
 * 问题 · Issue: goes up the ladder, comes back solved; what happens between stands in `issue-ladder.ts`.
 *
 *     raised ──▶ solved (──▶ reopened ──▶ solved)
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'
import type { Fact } from './standing.ts'

/** The ladder, lowest first. A ledger may name other levels; they are shown after these. */
export const LEVELS = ['小组', '临时党支部', '责任县领导', '县委主要领导'] as const
export type Level = (typeof LEVELS)[number]

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

export const issueReopened = defineEvent<
  { readonly number: string; readonly by: string },
  { readonly reason: string }
>('IssueReopened', 'issue', 'text')

export interface Solving {
  readonly solved: Fact<IssueSolved, { readonly result: string | null }>
  /** From this day on it was open again; null where it stays solved. */
  readonly reopenedOn: Day | null
}

/** Each time an issue was solved, by day; recorded again while it is solved, it counts once, on the earlier day. */
export function solvingsOf(issue: FactsAtHand): Solving[] {
  const turns = [
    ...issue.of(issueSolved).map((solved) => ({ solved, onDay: solved.onDay, seq: solved.seq })),
    ...issue.of(issueReopened).map(({ onDay, seq }) => ({ solved: null, onDay, seq })),
  ].sort((a, b) => (a.onDay === b.onDay ? a.seq - b.seq : a.onDay < b.onDay ? -1 : 1))
  const solvings: Solving[] = []
  for (const { solved, onDay } of turns) {
    const last = solvings.at(-1)
    const isSolved = last !== undefined && last.reopenedOn === null
    if (solved && !isSolved) solvings.push({ solved, reopenedOn: null })
    if (!solved && isSolved) solvings[solvings.length - 1] = { ...last, reopenedOn: onDay }
  }
  return solvings
}

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
