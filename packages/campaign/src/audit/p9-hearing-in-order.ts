/** P9 听证的通知和代表 · Hearing in order: notified days before, with representatives enough (浙江条例 §11). */
import { type Day, day } from '../day.ts'
import { type HearingHeld, hearingHeld, hearingNotified } from '../hearing.ts'
import { firstDayAfter } from '../law/clock.ts'
import { minimumWait } from '../law/periods.ts'
import { heldIn, type Place } from '../law/place.ts'
import { HEARING_REPRESENTATIVES } from '../law/thresholds.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'

/** The first day for a hearing notified on the day: so many days lie between, where the place says how many. */
export function firstHearingDay(notifiedOn: Day, place: Place): Day {
  const wait = minimumWait('hearingNotice', place, notifiedOn)
  return wait ? firstDayAfter(notifiedOn, wait).day : notifiedOn
}

/** @param many how many speak where so many or more sign up; with fewer each does */
export function representedEnough(
  { signedUp, representatives, publicRepresentatives }: HearingHeld,
  many: number,
): 'representatives-few' | 'representatives-unknown' | 'public-missing' | null {
  if (representatives > signedUp) return 'representatives-unknown'
  if (representatives < Math.min(signedUp, many)) return 'representatives-few'
  return publicRepresentatives > 0 ? null : 'public-missing'
}

/** Elsewhere than in Zhejiang no number is settled: somebody speaks for the owners. */
export const representativesOfMany = (place: Place): number => heldIn(place, HEARING_REPRESENTATIVES) ?? 1

export const hearingInOrder: Rule = {
  id: 'P9',
  article: '条例 §11，浙江条例 §11',
  *find({ campaign: { facts }, place }) {
    for (const fact of factsOf(facts, hearingNotified)) {
      const least = firstHearingDay(fact.onDay, place)
      const on = day(fact.body.hearingOn)
      if (on < least)
        yield {
          code: 'hearing-too-soon',
          severity: 'error',
          at: fact,
          params: { announcedOn: fact.onDay, on, due: least },
        }
    }
    for (const fact of factsOf(facts, hearingHeld)) {
      const code = representedEnough(fact.body, representativesOfMany(place))
      const { signedUp, representatives } = fact.body
      if (code)
        yield {
          code,
          severity: 'error',
          at: fact,
          params: { on: fact.onDay, count: String(representatives), total: String(signedUp) },
        }
    }
  },
}
