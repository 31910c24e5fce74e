/**
 * 附件到期 · Attachment expiry: erases the workbooks whose time is over and removes what a crash left behind.
 */
import type { Day } from '@oneruler/campaign/day'
import type { Store } from '@oneruler/store/store'
import { businessDay } from './business-day.ts'
import { logFailure } from './failure-log.ts'

const DAY_MS = 24 * 3_600_000
/** No import takes as long between writing its files and recording them. */
const SPARE_MS = DAY_MS

/**
 * May be called again at any time, also while imports run. What fails in one project (a folder that cannot be
 * written) is logged and does not keep the others' workbooks.
 */
export async function expireAttachments({ db, attachments }: Store, today: Day, now: Date): Promise<void> {
  const projects = await db.selectFrom('project').select('project_id').execute()
  for (const { project_id } of projects) {
    try {
      await attachments.expire(project_id, today, now.toISOString())
      await attachments.sweep(project_id, new Date(now.getTime() - SPARE_MS))
    } catch (error) {
      logFailure(error, { requestId: project_id, route: 'attachment expiry' })
    }
  }
}

/**
 * Expires at once and then daily, on the true calendar: a sample's day of its own erases nothing.
 *
 * @returns stops it, once what is under way has ended
 */
export function expireDaily(store: Store, now: () => Date): () => Promise<void> {
  let underWay = Promise.resolve()
  const expire = () => {
    const moment = now()
    underWay = underWay
      .then(() => expireAttachments(store, businessDay(moment), moment))
      .catch((error) => logFailure(error, { requestId: '-', route: 'attachment expiry' }))
  }
  expire()
  const daily = setInterval(expire, DAY_MS)
  return () => {
    clearInterval(daily)
    return underWay
  }
}
