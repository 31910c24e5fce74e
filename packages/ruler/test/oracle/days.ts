/** Days for the oracle: counted on the calendar of the host, in UTC, apart from the engine. */
export const daysFrom = (first: string, second: string): number =>
  Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000)

/** Years times twelve plus months. */
export const monthsIn = (day: string): number => {
  const date = new Date(`${day}T00:00:00Z`)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
