/**
 * Invented projects and commands for the tests: every id is chance, every moment is fixed.
 */
import { randomUUID } from 'node:crypto'
import { day } from '@oneruler/campaign/day'
import type { NewEvent } from '@oneruler/campaign/event'
import type { Append } from '@oneruler/store/event-store'
import { registerProject } from '@oneruler/store/project-head'
import type { Store } from '@oneruler/store/store'

export const MOMENT = '2018-08-26T04:29:00.000Z'

export async function newProject(store: Store): Promise<string> {
  const projectId = randomUUID()
  const project = { projectId, name: '示例项目', county: '示例县', registeredAt: MOMENT }
  await registerProject(store.pool, project)
  return projectId
}

export function signed(streamId: string, more: Partial<NewEvent> = {}): NewEvent {
  return {
    eventId: randomUUID(),
    streamKind: 'household',
    streamId,
    type: 'AgreementSigned',
    v: 1,
    onDay: day('2018-08-26'),
    body: { amountFen: '213040600', form: '货币补偿' },
    private: null,
    keyClass: null,
    targetSeq: null,
    ...more,
  }
}

/** A registration with a name and an address, both invented. */
export function registered(streamId: string): NewEvent {
  const secret = { name: '甲某', address: '示例路 1 号' }
  return signed(streamId, { type: 'HouseholdRegistered', body: {}, private: secret, keyClass: 'identity' })
}

export function command(events: readonly NewEvent[], more: Partial<Append> = {}): Append {
  return {
    commandId: randomUUID(),
    contentHash: 'content',
    actor: 'cli:test',
    onBehalfOf: null,
    via: 'cli',
    recordedAt: MOMENT,
    claimedAt: null,
    batchId: null,
    events,
    outcome: { signed: true },
    ...more,
  }
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
