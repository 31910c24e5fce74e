/** G140 问题到这一步 · Issue at this step: answered while it is open, accepted once it is answered. */
import { type IssueState, issueStanding } from '../../issue-ladder.ts'
import { closed, type Gate, open } from '../gate.ts'
import { type Situation, subjectOf } from '../situation.ts'

/** As it stands on the day of the act. */
export function standingOf(at: Situation) {
  const standing = issueStanding(subjectOf(at), at.on, at.project)
  if (!standing) throw new Error('an issue that was not raised')
  return standing
}

export const issueIs = (...states: readonly IssueState[]): Gate => ({
  id: 'G140',
  article: { 全国: '内部规定' },
  look(at) {
    const { state, since } = standingOf(at)
    return states.includes(state) ? open(since) : closed(`issue-${state}`)
  },
})
