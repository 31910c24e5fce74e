/**
 * 附件到期 · Attachment expiry: erases the workbooks whose time is over and removes what a crash left behind.
 */
import type { Day } from '@oneruler/campaign/day'
import type { Store } from '@oneruler/store/store'

/** No import takes as long between writing its files and recording them. */
const SPARE_MS = 24 * 3_600_000

/** At the server's start and daily; may be called again at any time, also while imports run. */
export async function expireAttachments(store: Store, today: Day, now: Date): Promise<void> {
  const projects = await store.db.selectFrom('project').select('project_id').execute()
  for (const { project_id } of projects) {
    await store.attachments.expire(project_id, today, now.toISOString())
    await store.attachments.sweep(project_id, new Date(now.getTime() - SPARE_MS))
  }
}
