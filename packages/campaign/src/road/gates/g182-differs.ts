/** G182 确有更正 · Differs: a correction says something else than what stands. */
import { issueRaised } from '../../issue.ts'
import { closed, type Gate, open } from '../gate.ts'
import { subjectOf } from '../situation.ts'

export const differs: Gate<{
  readonly category: string
  readonly household: string | null
  readonly words: string | null
}> = {
  id: 'G182',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input) return null
    const raised = subjectOf(at).of(issueRaised)[0]?.body
    const isSame = raised?.category === input.category && raised.household === input.household
    return isSame && input.words === null ? closed('nothing-else') : open()
  },
}
