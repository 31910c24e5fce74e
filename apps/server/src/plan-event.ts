/** 方案的事件 · Events of the plan: a version adopted, whether a ledger brought it or it was published here, or proposed. */
import { ALWAYS, type Day } from '@oneruler/campaign/day'
import type { EventDefinition, JsonObject, NewEvent } from '@oneruler/campaign/event'
import type { ImportIdentity } from '@oneruler/campaign/ledger-events'
import { dayOfVersion, type PlanAdopted, planAdopted } from '@oneruler/campaign/plan'

/** @param n its place in the command. A version that is no day applies always. */
export const planAdoptedEvent = (identity: ImportIdentity, n: number, plan: PlanAdopted): NewEvent => ({
  ...planEvent(planAdopted, { onDay: dayOfVersion(plan.version) ?? ALWAYS, body: plan, secret: null })(
    identity,
  ),
  eventId: identity.event(n),
})

/** The only event of its command. */
export const planEvent =
  <Body extends object, Private extends object>(
    definition: EventDefinition<Body, Private>,
    told: { readonly onDay: Day; readonly body: NoInfer<Body>; readonly secret: NoInfer<Private> | null },
  ) =>
  (identity: ImportIdentity): NewEvent => ({
    eventId: identity.event(0),
    streamKind: definition.stream,
    streamId: identity.stream('补偿方案', ''),
    type: definition.type,
    v: definition.v,
    onDay: told.onDay,
    body: told.body as unknown as JsonObject,
    private: told.secret as JsonObject | null,
    keyClass: definition.keyClass,
    targetSeq: null,
  })
