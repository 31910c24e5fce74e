/**
 * 编发通报 · Issuing a bulletin: its figures are frozen in the log, with the day and the `seq` they knew.
 *
 * The same day asked for again, with nothing recorded since, is the same bulletin printed again.
 */

import { createHash } from 'node:crypto'
import { audit } from '@oneruler/campaign/audit/audit'
import { scopeOn } from '@oneruler/campaign/board/ranking-scope'
import { type BulletinOrder, bulletinIssued, USUAL_ORDER } from '@oneruler/campaign/bulletin'
import {
  type BulletinFigures,
  bulletinFiguresOf,
  freezeFigures,
  thawFigures,
} from '@oneruler/campaign/bulletin-figures'
import { canonical } from '@oneruler/campaign/canonical'
import { type Day, day } from '@oneruler/campaign/day'
import type { Channel, JsonObject, NewEvent } from '@oneruler/campaign/event'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { MEASURES_VERSION } from '@oneruler/campaign/measures'
import { factsOf } from '@oneruler/campaign/standing'
import type { Bulletin } from '@oneruler/documents/bulletin/bulletin'
import { composeBulletin } from '@oneruler/documents/bulletin/compose-bulletin'
import { businessDay } from './business-day.ts'
import { importIdentity, newId } from './identity.ts'
import type { Installation } from './installation.ts'
import type { LoadedCampaign } from './loaded-campaign.ts'
import { effectivePercent } from './pages/threshold.ts'
import { sealOrTell } from './sunshine/seal-daily.ts'

export interface IssuedBulletin {
  readonly bulletin: Bulletin
  readonly figures: BulletinFigures
  /** ISO moment at which the figures were frozen. */
  readonly frozenAt: string
}

export interface FrozenBulletin {
  readonly number: number
  readonly day: Day
  readonly knownTo: number
  readonly definitions: number
  readonly frozenAt: string
  readonly figures: BulletinFigures
  readonly order: BulletinOrder
}

export async function issueBulletin(
  installation: Pick<Installation, 'store' | 'campaigns'>,
  projectId: string,
  asOf: Day,
  act: { readonly actor: string; readonly via: Channel; readonly now: () => Date },
  order: BulletinOrder = USUAL_ORDER,
): Promise<IssuedBulletin> {
  const { store, campaigns } = installation
  const loaded = await campaigns.load(projectId)
  if (!loaded) throw new Error(`project ${projectId} is not registered`)
  const issued = await bulletinsOf(installation, loaded)
  const last = issued.at(-1)
  // Its own event is the one after what it knew; nothing was recorded since where that is the head.
  const isSame = last?.day === asOf && canonicalOrder(last.order) === canonicalOrder(order)
  if (last && isSame && loaded.headSeq === last.knownTo + 1) return printed(loaded, last, issued.at(-2))

  const frozenAt = act.now()
  const next: FrozenBulletin = {
    number: (last?.number ?? 0) + 1,
    day: asOf,
    knownTo: loaded.headSeq,
    definitions: MEASURES_VERSION,
    frozenAt: frozenAt.toISOString(),
    figures: bulletinFiguresOf(loaded.tallies, loaded.frame, asOf),
    order,
  }
  const figures = freezeFigures(next.figures)
  const commandId = newId()
  const event = issuedEvent(projectId, commandId, next, figures)
  const result = await store.events
    .append(projectId, {
      commandId,
      contentHash: createHash('sha256').update(canonical(event.body)).digest('hex'),
      actor: act.actor,
      onBehalfOf: null,
      via: act.via,
      recordedAt: next.frozenAt,
      claimedAt: null,
      batchId: null,
      events: [event],
      expected: [{ stream: event.streamId, version: issued.length }],
      outcome: { bulletin: next.number },
      within: async (tx, [recorded]) => {
        // Something was recorded between counting and freezing: the numbers would not be those of `knownTo`.
        if (recorded?.seq !== next.knownTo + 1) throw new LogMoved()
        await tx.query(
          `INSERT INTO bulletin (project_id, number, day, known_to, definitions, frozen_at, numbers)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [
            projectId,
            next.number,
            asOf,
            next.knownTo,
            next.definitions,
            next.frozenAt,
            JSON.stringify(figures),
          ],
        )
      },
    })
    .catch((error: unknown) => {
      if (error instanceof LogMoved) return null
      throw error
    })
  if (result?.kind !== 'appended') return issueBulletin(installation, projectId, asOf, act, order)
  await sealOrTell(store, projectId, frozenAt)
  return printed(loaded, next, last)
}

class LogMoved extends Error {}

const canonicalOrder = (order: BulletinOrder): string => canonical({ ...order })

/** One that was issued, printed again; null where there is none of that number. */
export async function printedBulletin(
  installation: Pick<Installation, 'store'>,
  loaded: LoadedCampaign,
  number: number,
): Promise<Bulletin | null> {
  const issued = await bulletinsOf(installation, loaded)
  const at = issued.findIndex((one) => one.number === number)
  const own = issued[at]
  return own ? (await printed(loaded, own, issued[at - 1])).bulletin : null
}

/** All that were issued, oldest first. */
export async function bulletinsOf(
  { store }: Pick<Installation, 'store'>,
  { projectId, campaign }: Pick<LoadedCampaign, 'projectId' | 'campaign'>,
): Promise<FrozenBulletin[]> {
  const orders = new Map(
    factsOf(campaign.facts, bulletinIssued).map(({ body }) => [body.number, body.order ?? USUAL_ORDER]),
  )
  const rows = await store.db
    .selectFrom('bulletin')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    day: day(row.day),
    knownTo: row.known_to,
    definitions: row.definitions,
    frozenAt: new Date(row.frozen_at).toISOString(),
    figures: thawFigures(row.numbers as unknown as JsonObject),
    order: orders.get(row.number) ?? USUAL_ORDER,
  }))
}

async function printed(
  loaded: LoadedCampaign,
  own: FrozenBulletin,
  previous: FrozenBulletin | undefined,
): Promise<IssuedBulletin> {
  const { campaign, tallies, frame } = loaded
  const findings = audit(campaign, own.day, await loaded.recomputed())
  const count = (severity: 'error' | 'warning') =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    figures: own.figures,
    frozenAt: own.frozenAt,
    bulletin: composeBulletin({
      number: own.number,
      issuedOn: businessDay(new Date(own.frozenAt)),
      knownTo: own.knownTo,
      definitions: own.definitions,
      terms: campaign.terms,
      effectivePercent: effectivePercent(campaign.terms),
      figures: own.figures,
      previous: previous
        ? {
            number: previous.number,
            definitions: previous.definitions,
            frozen: previous.figures,
            now: bulletinFiguresOf(tallies, frame, previous.day),
          }
        : null,
      findings: { errors: count('error'), warnings: count('warning') },
      order: own.order,
      unranked: isRankedIn(campaign, own) ? null : frame.groups,
      issuer: null,
    }),
  }
}

/** As the office had said by then: what it says later changes no bulletin that was issued. */
function isRankedIn({ facts }: LoadedCampaign['campaign'], { day: asOf, knownTo }: FrozenBulletin): boolean {
  const known = new FactsAtHand(facts.filter(({ seq }) => seq <= knownTo))
  return scopeOn(known, asOf) !== '不排名'
}

function issuedEvent(
  projectId: string,
  commandId: string,
  next: FrozenBulletin,
  figures: JsonObject,
): NewEvent {
  const { number, day: asOf, knownTo, definitions, frozenAt, order } = next
  return {
    eventId: importIdentity(projectId, commandId).event(0),
    streamKind: bulletinIssued.stream,
    streamId: importIdentity(projectId, commandId).stream('通报', ''),
    type: bulletinIssued.type,
    v: bulletinIssued.v,
    onDay: businessDay(new Date(frozenAt)),
    body: { number, day: asOf, knownTo, definitions, figures, order: { ...order } },
    private: null,
    keyClass: null,
    targetSeq: null,
  }
}
