/** 带上 · Taking along: the day's households are fetched and kept, when the page is opened and when a person asks. */
import type { Delay } from '@oneruler/sync/entry'
import { askForDay } from './line.ts'
import { clearAccepted, keepDay } from './phone.ts'

/** Null where it was taken along; what lies on the phone stays where it was not. */
export async function takeAlong(project: string): Promise<Delay | null> {
  const begun = new Date().toISOString()
  const page = await askForDay(project)
  if (typeof page === 'string') return page
  await keepDay(project, page, begun)
  // What was sent before the day was asked for stands in it now.
  await clearAccepted(begun.slice(0, 10))
  return null
}
