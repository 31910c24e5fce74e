/**
 * 入户未果 · Entry refused: the household did not let the survey or the valuers in; which time it was, and who saw it.
 *
 * A refusal is recorded, never answered by force: the notice (限期评估告知书) follows, and the valuation from outside.
 */
import { defineEvent } from './event.ts'

export const entryRefused = defineEvent<
  { readonly time: number; readonly by: string },
  { readonly witness: string; readonly told: string | null }
>('EntryRefused', 'household', 'text')
