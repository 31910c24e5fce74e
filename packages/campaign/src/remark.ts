/**
 * 批示 · Remark: what a leader wrote on a bulletin, and what is to be done of it, as a task of somebody by a day.
 *
 *     bulletin issued ─▶ remarked ─▶ task set ─▶ done
 */
import { defineEvent } from './event.ts'

export const bulletinRemarked = defineEvent<
  {
    readonly bulletin: number
    /** 工号 of the leader. */
    readonly leader: string
    /** The number of the task that follows it up (`minutes.ts`); null where none does. */
    readonly task: string | null
    readonly by: string
  },
  { readonly words: string }
>('BulletinRemarked', 'project', 'text')
