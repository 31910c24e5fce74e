/** G148 难户在列 · Hard case: listed once at a time, and once a day; resolved while it is listed. */
import { hardCaseListed, openListings } from '../../hard-case.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf, type Situation } from '../situation.ts'

const gate = { id: 'G148', article: { 全国: '内部规定' } }

export const notListed: Gate = {
  ...gate,
  look(at: Situation) {
    const [listed] = openListings(householdOf(at))
    if (listed) return closed('listed-already', { on: listed.onDay })
    const isListedToday = householdOf(at)
      .of(hardCaseListed)
      .some(({ body }) => body.listedOn === at.on)
    return isListedToday ? closed('listed-that-day', { on: at.on }) : open()
  },
}

export const listed: Gate = {
  ...gate,
  look(at: Situation) {
    const [listing] = openListings(householdOf(at))
    return listing ? open(listing.onDay) : closed('not-listed')
  },
}
