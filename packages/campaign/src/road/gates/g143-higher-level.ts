/** G143 逐级向上 · Higher level: an issue goes up from where it stands, never down. */
import { LEVELS } from '../../issue.ts'
import { rankOf } from '../../issue-ladder.ts'
import { closed, type Gate, open } from '../gate.ts'
import { standingOf } from './g140-issue-state.ts'

export const higherLevel: Gate<{ readonly to: string }> = {
  id: 'G143',
  article: { 全国: '内部规定' },
  look(at, input) {
    const { level } = standingOf(at)
    if (rankOf(level) === LEVELS.length - 1) return closed('at-the-top', { level })
    if (!input) return null
    return rankOf(input.to) > rankOf(level) ? open() : closed('not-higher', { level, to: input.to })
  },
}
