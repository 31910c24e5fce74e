/**
 * Excel 时间 · Excel time: the number Excel keeps for a day and time, and the moment it shows.
 */

/** Excel's last day, 9999-12-31; beyond it, and below zero, a number is no time. */
const LAST_SERIAL = 2_958_466
const SECONDS_PER_DAY = 86_400
/** What the 1904 date system counts less than the 1900 one. */
const DAYS_1904 = 1462
/** Excel believes in 1900-02-29 and gives it this number, so earlier days count from a day later. */
const FALSE_LEAP_DAY = 60

/**
 * The moment a serial number shows, `2018-08-26T12:29:00`, to the nearest second (binary noise makes
 * 12:28:59.9999 of 12:29). Undefined where Excel itself shows no time. A time without a day, below 1,
 * falls on 1899-12-31.
 */
export function momentOfSerial(serial: number, since1904: boolean): string | undefined {
  const since1900 = since1904 ? serial + DAYS_1904 : serial
  if (!(serial >= 0 && since1900 < LAST_SERIAL)) return undefined
  const seconds = Math.round(since1900 * SECONDS_PER_DAY)
  const firstDay = since1900 < FALSE_LEAP_DAY ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  return momentAt(firstDay + seconds * 1000)
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(\.\d+)?)?Z?$/

/** The moment of an ISO date cell (`t="d"`), on the wall clock whatever the host's zone; else undefined. */
export function momentOfIso(text: string): string | undefined {
  const [, day, time = '00:00:00', fraction = '.0'] = ISO.exec(text) ?? []
  const instant = Date.parse(`${day}T${time}Z`)
  return Number.isNaN(instant) ? undefined : momentAt(instant + Math.round(Number(fraction)) * 1000)
}

const momentAt = (instant: number): string => new Date(instant).toISOString().slice(0, 19)

/**
 * Built-in formats that show a day or a time, the Chinese ones (27–36, 50–58) with them. 46 is missing:
 * it counts elapsed hours and shows a length, not a time.
 */
export const isBuiltInTimeFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58)

/**
 * Whether a format code shows a day or time: `yyyy"年"m"月"d"日"`, `[$-804]yyyy年m月d日;@`,
 * `[DBNum1]…`, `h:mm:ss`, `aaaa`; not `0.00"m"`, `0.0E+0`, `[h]:mm` or `[Red]0`.
 */
export function isTimeFormat(code: string): boolean {
  if (/\[(h+|m+|s+)\]/i.test(code)) return false
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ' ')
    .replace(/general|am\/pm|a\/p|e[+-]/gi, ' ')
    .replace(/s[.,]0+/gi, 's')
  const [positive = ''] = bare.split(';')
  return /[ymdhseb]|aaa/i.test(positive) && !/[0#?]/.test(positive)
}
