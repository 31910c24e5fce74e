/**
 * G142 提出、答复、验收分开 · Not one's own: who raised an issue does not answer it, and who answered does not accept,
 * so that nothing is solved by one person alone.
 */
import { issueRaised } from '../../issue.ts'
import { issueAnswered } from '../../issue-ladder.ts'
import { closed, type Gate, open } from '../gate.ts'
import { type Situation, subjectOf } from '../situation.ts'

function notOnesOwn(code: string, done: (at: Situation) => string | null | undefined): Gate {
  return {
    id: 'G142',
    article: { 全国: '内部规定' },
    look: (at) => (at.by !== '' && done(at) === at.by ? closed(code, { person: at.by }) : open()),
  }
}

export const answeredByAnother = notOnesOwn('own-issue', (at) => subjectOf(at).last(issueRaised)?.body.by)
export const acceptedByAnother = notOnesOwn('own-answer', (at) => subjectOf(at).last(issueAnswered)?.body.by)
