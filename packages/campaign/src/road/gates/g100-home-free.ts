/** G100 房源可选 · Home free: it is in the stock, not withheld, not another's (条例 §21). */
import { homeStanding } from '../../home.ts'
import { closed, type Gate, type Looked, open } from '../gate.ts'
import { otherOf, type Situation } from '../situation.ts'

const article = { 全国: '条例 §21', 浙江: '浙江条例 §21' }

/** Of a home that a household's form names. */
export const homeFree: Gate<{ readonly home: string | null }> = {
  id: 'G100',
  article,
  look(at, input) {
    if (!input || input.home === null) return null
    return freeFor(at, input.home, at.target)
  },
}

/** Of the home acted upon, for the household the form names. */
export const thisHomeFree: Gate<{ readonly household: string }> = {
  id: 'G100',
  article,
  look: (at, input) => freeFor(at, at.target, input?.household ?? ''),
}

export function freeFor(at: Situation, home: string, household: string): Looked {
  const facts = at.target === home && at.subject ? at.subject : otherOf(at, 'home', home)
  const standing = homeStanding(facts, at.now)
  if (!standing) return closed('home-unknown', { home })
  const { state } = standing
  if (state === 'free' || (state === 'held' && standing.household === household)) return open()
  return closed(`home-${state}`, { home })
}
