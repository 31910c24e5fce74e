/** M6 一房一户 · Home taken once: a home goes to another household only after it was given back (条例 §21). */
import { homeListed, homeReleased, homeTaken } from '../home.ts'
import { streamsOf } from '../streams.ts'
import type { Rule } from './finding.ts'

export const homeTakenOnce: Rule = {
  id: 'M6',
  article: '条例 §21',
  *find({ campaign }) {
    for (const home of streamsOf(campaign.facts, 'home')) {
      const number = home.last(homeListed)?.body.number ?? ''
      for (const taken of home.of(homeTaken)) {
        const before = home.of(homeTaken).findLast(({ seq }) => seq < taken.seq)
        const isFree = !before || home.of(homeReleased).some(({ seq }) => seq > before.seq && seq < taken.seq)
        if (!isFree)
          yield {
            code: 'home-taken-twice',
            severity: 'error',
            at: taken,
            household: taken.body.household,
            params: { home: number, household: before.body.household },
          }
      }
    }
  },
}
