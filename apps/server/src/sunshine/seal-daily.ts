/**
 * 每日封存 · Sealing daily: at the start of the server, once a day, and with each bulletin.
 */
import type { LogRefusal, Refused } from '@oneruler/log/refusal'
import type { Store } from '@oneruler/store/store'
import { logFailure } from '../failure-log.ts'
import { seal } from './seal.ts'

/** In the log of failures by its code; `oneruler log seal` says it in words. */
class SealingRefused extends Error {
  override readonly name = 'SealingRefused'
  readonly code: LogRefusal
  constructor({ refused, at }: Refused) {
    super(`${refused} ${at}`)
    this.code = refused
  }
}

const DAY_MS = 24 * 3_600_000

/**
 * Seals a project; what keeps it from that stands in the log of failures, and the next sealing tries again. An act
 * that was recorded is never undone for it.
 */
export async function sealOrTell({ log }: Store, projectId: string, now: Date): Promise<void> {
  try {
    const sealed = await seal(log, projectId, now)
    if (sealed.kind === 'refused') throw new SealingRefused(sealed.reason)
  } catch (error) {
    logFailure(error, { requestId: projectId, route: 'log seal' })
  }
}

/**
 * @param after what is done with each project once it was sealed
 * @returns stops it, once what is under way has ended
 */
export function sealDaily(
  store: Store,
  now: () => Date,
  after: (projectId: string) => Promise<void> = async () => {},
): () => Promise<void> {
  let underWay = Promise.resolve()
  const sealAll = async () => {
    const projects = await store.db.selectFrom('project').select('project_id').execute()
    for (const { project_id } of projects) {
      await sealOrTell(store, project_id, now())
      await after(project_id)
    }
  }
  const next = () => {
    underWay = underWay
      .then(sealAll)
      .catch((error) => logFailure(error, { requestId: '-', route: 'log seal' }))
  }
  next()
  const daily = setInterval(next, DAY_MS)
  return () => {
    clearInterval(daily)
    return underWay
  }
}
