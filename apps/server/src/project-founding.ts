/**
 * 建立项目 · Founding a project without a ledger: its row, then the first act of its road, which states its terms.
 *
 * A project is its county and its name: one that stands already has the same id, and the act's own gate refuses. A
 * row without an event is no project yet, so founding that breaks off between the two leaves nothing behind.
 */
import type { Day } from '@oneruler/campaign/day'
import { situationOf } from '@oneruler/campaign/road/at-hand'
import { foundProject } from '@oneruler/campaign/road/commands/found-project'
import { readFields } from '@oneruler/campaign/road/field'
import { type Offer, offers } from '@oneruler/campaign/road/possible'
import { registerProject } from '@oneruler/store/project-head'
import { officeClock } from './business-day.ts'
import type { Act, Outcome } from './commands/act.ts'
import { type Records, runCommand } from './commands/run-command.ts'
import { projectIdOf } from './identity.ts'

export type Founding = Pick<Act, 'input' | 'commandId' | 'account' | 'via' | 'today' | 'now'>

export interface Founded {
  readonly outcome: Outcome
  /** Null where the form could not be read. */
  readonly projectId: string | null
}

export async function foundNewProject(records: Records, act: Founding): Promise<Founded> {
  const read = readFields(foundProject.fields, act.input)
  if ('problems' in read) return { outcome: { kind: 'unreadable', problems: read.problems }, projectId: null }
  const { name, county } = read.value as { readonly name: string; readonly county: string }
  const projectId = projectIdOf(county, name)
  await registerProject(records.store.pool, {
    projectId,
    name,
    county,
    registeredAt: act.now.toISOString(),
  })
  const founding = { ...act, projectId, command: foundProject, target: '', staff: null, claimedAt: null }
  return { outcome: await runCommand(records, founding), projectId }
}

/** The act as it is offered before there is a project. */
export function foundingOffer(today: Day, now: Date): Offer {
  const nothing = { office: [], acted: [], others: new Map(), households: [] }
  const asked = { target: '', on: today, today, now: officeClock(today, now), by: '' }
  const [offer] = offers([foundProject], situationOf(foundProject, nothing, asked, null))
  if (!offer) throw new Error('founding is offered where there is no project')
  return offer
}
