/** 跨法定节假日 · Over a holiday: a period in which days off by notice lie that are neither Saturday nor Sunday. */
import { addDays, type Day, daysFrom } from '@oneruler/campaign/day'
import { isHoliday } from '@oneruler/campaign/law/calendar'

/** @param since the day that sets it off, which does not count */
export const isOverHoliday = (since: Day, lastDay: Day): boolean =>
  daysFrom(addDays(since, 1), lastDay).some(
    (on) => isHoliday(on) && ![0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()),
  )
