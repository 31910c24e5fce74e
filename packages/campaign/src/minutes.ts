/**
 * 纪要与交办 · Minutes: who came to a meeting, what was said, and what was decided as tasks of somebody by a day.
 *
 *     held ─▶ minuted ─▶ task set ─▶ done
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

/** As the ledger names them. */
export const MEETING_CATEGORIES = ['工作动员会', '专题学习会', '形势分析会', '其他'] as const

/** Beside `MeetingHeld` of the same day; `present` by 工号. */
export const meetingMinuted = defineEvent<
  { readonly meeting: string; readonly present: readonly string[]; readonly by: string },
  { readonly minutes: string }
>('MeetingMinuted', 'project', 'text')

/** `task` is its number within the project. */
export const taskSet = defineEvent<
  {
    readonly task: string
    /** The meeting that decided it; null where it was set otherwise. */
    readonly meeting: string | null
    /** 工号 of whoever does it. */
    readonly to: string
    readonly due: Day
    readonly by: string
  },
  { readonly what: string }
>('TaskSet', 'project', 'text')

export const taskDone = defineEvent<
  { readonly task: string; readonly by: string },
  { readonly result: string }
>('TaskDone', 'project', 'text')

/** Set and not done, oldest first. */
export function openTasks(project: FactsAtHand) {
  const done = new Set(project.of(taskDone).map(({ body }) => body.task))
  return project.of(taskSet).filter(({ body }) => !done.has(body.task))
}
