/** G151 所列人员在册 · All on the roster: who came to a meeting, and who is set a task, is on the roster that day. */
import { onRoster } from '../../audit/w1-roster.ts'
import type { Day } from '../../day.ts'
import { closed, type Gate, open } from '../gate.ts'

interface Met {
  readonly present: readonly { readonly person: string }[]
  readonly decisions: readonly { readonly to: string; readonly due: Day }[]
}

export const allOnRoster: Gate<Met> = {
  id: 'G151',
  article: { 全国: '内部规定' },
  look({ roster, on }, input) {
    if (!input) return null
    const named = [...input.present.map(({ person }) => person), ...input.decisions.map(({ to }) => to)]
    for (const person of named) {
      const code = onRoster(roster, person, on)
      if (code) return closed(code, { person, on })
    }
    const early = input.decisions.find(({ due }) => due < on)
    return early ? closed('due-before', { on, due: early.due }) : open()
  },
}
