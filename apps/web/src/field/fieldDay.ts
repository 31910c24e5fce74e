/** 外勤的日子 · The office's day on the phone: the day that was taken along, moved on by the days gone by since. */
import { officeMoment } from '../moments.ts'
import type { TakenDay } from './phone.ts'

const MS_PER_DAY = 86_400_000
const dayNumber = (moment: string): number => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY

/** A phone's clock that is wrong by years still counts the days rightly. */
export function officeDay({ today, takenAt }: Pick<TakenDay, 'today' | 'takenAt'>, now: Date): string {
  const gone = dayNumber(officeMoment(now.toISOString())) - dayNumber(officeMoment(takenAt))
  return new Date((dayNumber(today) + Math.max(0, gone)) * MS_PER_DAY).toISOString().slice(0, 10)
}

/** `2018-08-26T12:29`, as a form takes a moment. */
export const officeNow = (day: TakenDay, now: Date): string =>
  `${officeDay(day, now)}T${officeMoment(now.toISOString()).slice(11, 16)}`
