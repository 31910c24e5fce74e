/** G97 承诺未兑现 · Promise open: what is kept was promised, and was not kept yet. */
import { openPromises } from '../../planned-visit.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const promiseOpen: Gate<{ readonly promise: string }> = {
  id: 'G97',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input) return null
    const waiting = openPromises(householdOf(at))
    const named = waiting.find(({ body }) => body.promise === input.promise)
    return named
      ? open(named.onDay)
      : closed('promise-not-open', { promises: waiting.map(({ body }) => body.promise).join('、') })
  },
}
