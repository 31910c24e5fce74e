/**
 * 入日志的事实 · Publications: which facts enter the public log, and under which public names their fields stand.
 *
 * Every value is committed under a salt, so the log shows none of them; kinds and names are public, and tell nothing
 * that only some households have. A fact with a name, a telephone or free text has it in `private`, which no
 * field takes. Visits, surveys and all other work make no publication.
 */
import { agreementSigned } from './agreement.ts'
import { agreementRevoked, agreementSupplemented } from './agreement-change.ts'
import { appealAnswered } from './appeal.ts'
import { auditPublished, householdResultsPosted, projectArchived } from './archive.ts'
import { boundaryAnnounced } from './boundary.ts'
import { bulletinIssued } from './bulletin.ts'
import { canonical } from './canonical.ts'
import { consentAnnounced } from './consent-poll.ts'
import { commentsPosted, planPostedForComments } from './consultation.ts'
import { batchWithdrawn, CORRECTED, VOIDED } from './correction.ts'
import { decisionAnnouncedBy, decisionMade } from './decision.ts'
import { agreementsLapsed, agreementsTookEffect } from './effect.ts'
import type { EventDefinition, Json, NewEvent } from './event.ts'
import { issueRaised } from './issue.ts'
import { orderAnnounced, orderMade, orderRevoked } from './order.ts'
import { paymentMade } from './payment.ts'
import { planAdopted } from './plan.ts'
import { stepTaken } from './procedure.ts'
import { recheckRequested } from './recheck.ts'
import { recognitionAnnounced } from './recognition.ts'
import { valuationPosted } from './valuation.ts'
import { valuerChosen, valuersNominated } from './valuer.ts'

/** What a record says, by name; null where the field is there and has no value. */
export interface PublishedRecord {
  readonly kind: string
  readonly fields: Readonly<Record<string, string | null>>
}

/** The fields of a kind are always the same, whichever event it is of. */
interface Kind {
  readonly kind: string
  /** Of the body, each as a field that can be shown without the others. */
  readonly shows: readonly string[]
}

const kind = (name: string, ...shows: string[]): Kind => ({ kind: name, shows })
const POSTING = kind('posting')
/** What a household asked for; a recheck has no number. */
const REQUEST = kind('request', 'number')

const KINDS = new Map<string, Kind>([
  of(bulletinIssued, kind('bulletin', 'number', 'knownTo', 'definitions', 'figures')),
  of(planAdopted, kind('planVersion', 'version', 'sha256')),
  of(
    agreementSigned,
    kind(
      'agreement',
      'agreement',
      'signedAt',
      'choice',
      'homeM2',
      'totalFen',
      'homePriceFen',
      'settlementFen',
    ),
  ),
  of(agreementSupplemented, kind('supplement', 'agreement', 'totalFen', 'homePriceFen', 'settlementFen')),
  of(agreementRevoked, kind('revocation', 'agreement')),
  of(orderMade, kind('order', 'order', 'choice', 'totalFen', 'homePriceFen', 'settlementFen', 'movesBy')),
  of(orderRevoked, kind('orderRevocation', 'order')),
  of(paymentMade, kind('payment', 'item', 'amountFen', 'paidIn')),
  of(appealAnswered, kind('appealAnswer', 'number')),
  of(issueRaised, REQUEST),
  of(recheckRequested, REQUEST),
  of(batchWithdrawn, kind('withdrawal', 'batch')),
  ...[
    stepTaken,
    boundaryAnnounced,
    planPostedForComments,
    commentsPosted,
    consentAnnounced,
    recognitionAnnounced,
    decisionMade,
    decisionAnnouncedBy,
    valuersNominated,
    valuerChosen,
    valuationPosted,
    householdResultsPosted,
    agreementsTookEffect,
    agreementsLapsed,
    orderAnnounced,
    auditPublished,
    projectArchived,
  ].map((posting) => of(posting as EventDefinition<object>, POSTING)),
])

function of<B extends object, P extends object>({ type }: EventDefinition<B, P>, made: Kind): [string, Kind] {
  return [type, made]
}

/**
 * The record of an event; null where it publishes nothing. `corrects` is the index of the record that the event
 * corrects or voids: what never entered the log is corrected outside it too.
 */
export function publishedRecord(
  event: Pick<NewEvent, 'type' | 'body' | 'onDay' | 'streamId'>,
  corrects: number | null,
): PublishedRecord | null {
  const { type, body, onDay, streamId } = event
  const common = { event: type, day: onDay, stream: streamId, body: canonical(body) }
  if (type === CORRECTED || type === VOIDED)
    return corrects === null
      ? null
      : { kind: 'correction', fields: { ...common, corrects: String(corrects) } }
  const made = KINDS.get(type)
  if (made === undefined) return null
  const shown = made.shows.map((name) => [name, textOf(body[name])] as const)
  return { kind: made.kind, fields: { ...common, ...Object.fromEntries(shown) } }
}

/** Text as it is, so that what stands on paper can be held against it; anything else as canonical JSON writes it. */
function textOf(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : canonical(value)
}
