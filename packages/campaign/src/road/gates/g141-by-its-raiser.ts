/**
 * G141 由提出人 · By its raiser: who raised an issue says whether the answer solved it. Where he has left, or the ledger
 * names nobody of the roster, anybody of the roster may.
 */
import { onRoster } from '../../audit/w1-roster.ts'
import { issueRaised } from '../../issue.ts'
import { closed, type Gate, open } from '../gate.ts'
import { subjectOf } from '../situation.ts'

export const byItsRaiser: Gate = {
  id: 'G141',
  article: { 全国: '内部规定' },
  look(at) {
    const raiser = subjectOf(at).last(issueRaised)?.body.by ?? null
    const isThere = raiser !== null && onRoster(at.roster, raiser, at.on) === null
    return isThere && raiser !== at.by ? closed('raised-by-another', { person: raiser }) : open()
  },
}
