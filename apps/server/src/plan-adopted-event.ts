/** 采用方案 · Plan adopted: the event of a version, whether a ledger brought it or it was published here. */
import { ALWAYS } from '@oneruler/campaign/day'
import type { JsonObject, NewEvent } from '@oneruler/campaign/event'
import type { ImportIdentity } from '@oneruler/campaign/ledger-events'
import { dayOfVersion, type PlanAdopted, planAdopted } from '@oneruler/campaign/plan'

/** @param n its place in the command. A version that is no day applies always. */
export const planAdoptedEvent = (identity: ImportIdentity, n: number, plan: PlanAdopted): NewEvent => ({
  eventId: identity.event(n),
  streamKind: planAdopted.stream,
  streamId: identity.stream('补偿方案', ''),
  type: planAdopted.type,
  v: planAdopted.v,
  onDay: dayOfVersion(plan.version) ?? ALWAYS,
  body: plan as unknown as JsonObject,
  private: null,
  keyClass: null,
  targetSeq: null,
})
