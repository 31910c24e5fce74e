/** 提示 · Toast: what was just done, said at the foot of every page, with the way to undo it. One at a time. */
import type { ActOutcome, OfferLine } from '@oneruler/server/road-pages'
import { toastWords } from '@oneruler/words/console-toast'
import { useSyncExternalStore } from 'react'
import { v7 } from 'uuid'
import { queryClient } from '../../api.ts'
import { doMany } from '../../road-api.ts'
import { speak } from '../../words.ts'

const words = speak(toastWords)

/** So many go in one request. */
const AT_ONCE = 100

export interface Toast {
  readonly text: string
  /** Undoes it, and says what came of that; null where that takes an act with a form. */
  readonly takeBack: (() => Promise<void>) | null
}

let shown: Toast | null = null
const listeners = new Set<() => void>()

export function tell(toast: Toast | null): void {
  shown = toast
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useToast = (): Toast | null => useSyncExternalStore(listen, () => shown)

/** Of an act that was done on these: how it is undone is said, and offered where that takes no form. */
export function tellDone(
  project: string,
  { name, undoneBy }: Pick<OfferLine, 'name' | 'undoneBy'>,
  targets: readonly string[],
): void {
  if (undoneBy === null || targets.length === 0) return
  const done = words.done(name, targets.filter((target) => target !== '').length)
  if (!undoneBy.isAtOnce) {
    tell({ text: done + words.reversedBy(undoneBy.name), takeBack: null })
    return
  }
  tell({
    text: done,
    takeBack: async () => {
      const items = targets.map((target) => ({ id: v7(), target, input: {} }))
      try {
        const outcomes: ActOutcome[] = []
        for (let from = 0; from < items.length; from += AT_ONCE)
          outcomes.push(...(await doMany(project, undoneBy.command, items.slice(from, from + AT_ONCE))))
        const back = outcomes.filter(({ kind }) => kind === 'accepted').length
        const refused = outcomes.find((outcome) => outcome.kind === 'refused')
        const why = refused?.kind === 'refused' ? (refused.closed[0]?.message ?? refused.message) : ''
        tell({ text: words.takenBack(back, outcomes.length - back, why), takeBack: null })
      } catch (error) {
        tell({
          text: error instanceof Error ? error.message : String(error),
          takeBack: shown?.takeBack ?? null,
        })
      }
      await queryClient.invalidateQueries({ queryKey: ['project', project] })
    },
  })
}
