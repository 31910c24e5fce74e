/** G116 两人验收、确已腾空 · Inspected by two: both on the roster, and the home is empty, its keys returned. */
import { onRoster } from '../../audit/w1-roster.ts'
import { closed, type Gate, open } from '../gate.ts'

export const inspectedByTwo: Gate<{
  readonly second: string
  readonly isEmpty: boolean
  readonly keysReturned: boolean
}> = {
  id: 'G116',
  article: { 全国: '内部规定' },
  look({ roster, by, on }, input) {
    if (!input) return null
    if (input.second === by) return closed('same-inspector', { person: by })
    if (onRoster(roster, input.second, on)) return closed('inspector-not-on-roster', { person: input.second })
    if (!input.isEmpty) return closed('not-empty')
    return input.keysReturned ? open() : closed('keys-missing')
  },
}
