/**
 * 业务日 · Business day: the calendar day in Asia/Shanghai of a moment; never the host's zone.
 */
import { type Day, day } from '@oneruler/campaign/day'

/** Asia/Shanghai is UTC+8 all year; ISO text of the shifted moment begins with its day. */
const AHEAD_MS = 8 * 3_600_000

export const businessDay = (moment: Date): Day => day(businessMoment(moment).slice(0, 10))

/** What the office's clock shows, `2018-08-26T12:29:00`. */
export const businessMoment = (moment: Date): string =>
  new Date(moment.getTime() + AHEAD_MS).toISOString().slice(0, 19)

/** The same clock on the office's own day, which a trial may set: what acts and homes held until an hour go by. */
export const officeClock = (today: string, now: Date): string => `${today}T${businessMoment(now).slice(11)}`
