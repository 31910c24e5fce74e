/**
 * 办理 · Running a command: read, decide without a lock, append in one transaction; decided anew where something it
 * read has changed meanwhile.
 *
 * An outcome is stored under the command's id, refusals included: whoever asks again gets the first answer.
 */
import { createHmac } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import { batchWithdrawn } from '@oneruler/campaign/correction'
import type { Day } from '@oneruler/campaign/day'
import {
  APART,
  type Channel,
  type Json,
  type JsonObject,
  type NewEvent,
  type RecordedEvent,
  type StreamKind,
} from '@oneruler/campaign/event'
import { articleOn } from '@oneruler/campaign/law/article'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { situationOf } from '@oneruler/campaign/road/at-hand'
import {
  type Command,
  type Decision,
  dayOfAct,
  decide,
  type StreamNamed,
} from '@oneruler/campaign/road/command'
import type { FieldProblem } from '@oneruler/campaign/road/field'
import type { GateParams } from '@oneruler/campaign/road/gate'
import { eventsOf } from '@oneruler/campaign/road/recorded-acts'
import { othersKey, type Situation } from '@oneruler/campaign/road/situation'
import { type Fact, standingFacts } from '@oneruler/campaign/standing'
import type { Store } from '@oneruler/store/store'
import { keepViews } from '@oneruler/store/view-store'
import { v5 } from 'uuid'
import { officeClock } from '../business-day.ts'
import { streamIdOf } from '../identity.ts'
import { publishedPlan } from '../plan-in-force.ts'
import { touchedEvents } from '../recorded-events.ts'
import type { OfficeEvents } from './office-facts.ts'

/** Tries before saying that others are faster. */
const TRIES = 3

export interface Act {
  readonly projectId: string
  readonly command: Command
  /** The key of what is acted upon: 户号 …; empty for the project. */
  readonly target: string
  readonly input: JsonObject
  /** The client's UUID, the same when it asks again. */
  readonly commandId: string
  readonly account: string
  /** 工号; null where the account is nobody on the roster. */
  readonly staff: string | null
  readonly via: Channel
  readonly today: Day
  readonly now: Date
  readonly claimedAt: string | null
}

export interface Refused {
  readonly gate: string
  /** As numbered on the day of the act. */
  readonly article: string
  readonly code: string
  readonly params: GateParams
  readonly opensOn: string | null
}

export type Outcome =
  | { readonly kind: 'accepted'; readonly on: string }
  | { readonly kind: 'refused'; readonly closed: readonly Refused[] }
  | { readonly kind: 'claim-taken'; readonly claim: string; readonly value: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly FieldProblem[] }
  /** The id was used for another act. */
  | { readonly kind: 'id-used' }
  /** What it reads changed each time it was decided. */
  | { readonly kind: 'too-busy' }

export async function runCommand(store: Store, offices: OfficeEvents, act: Act): Promise<Outcome> {
  for (let tries = 0; tries < TRIES; tries++) {
    const read = await readFor(store, offices, act)
    const at = await situationFor(store, act, read)
    const decision = decide(act.command, at, act.input)
    if (decision.kind === 'unreadable') return decision
    const appended = await append(store, act, read, at, decision)
    if (appended !== null) return appended
  }
  return { kind: 'too-busy' }
}

/** Events by which it is decided. */
export interface ReadEvents {
  readonly streamId: string
  readonly office: readonly RecordedEvent[]
  /** Of the household, home or batch acted upon. */
  readonly own: readonly RecordedEvent[]
  /** Of what else the form names. */
  readonly others: readonly OtherEvents[]
  /** Of all households, homes and batches, where the act counts them. */
  readonly counted: readonly RecordedEvent[]
}

export interface OtherEvents {
  readonly named: StreamNamed
  readonly streamId: string
  readonly events: readonly RecordedEvent[]
}

export async function readFor(
  store: Store,
  offices: OfficeEvents,
  { projectId, command, target, input }: Pick<Act, 'projectId' | 'command' | 'target' | 'input'>,
): Promise<ReadEvents> {
  const streamId = streamIdOf(projectId, command.of, target)
  const office = await offices.of(projectId)
  const isAll = command.looksAtAll
  return {
    streamId,
    office,
    others: await Promise.all(
      command.reads(input).map(async (named) => {
        const stream = streamIdOf(projectId, named.kind, named.key)
        return { named, streamId: stream, events: await all(store.events.read(projectId, { stream })) }
      }),
    ),
    own: isAll ? [] : await all(store.events.read(projectId, { stream: streamId })),
    counted: !isAll
      ? []
      : (await all(store.events.read(projectId))).filter(({ streamKind }) => APART.includes(streamKind)),
  }
}

async function all(events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> {
  const read: RecordedEvent[] = []
  for await (const event of events) read.push(event)
  return read
}

/** What stands, arranged for a decision. */
export async function situationFor(
  store: Store,
  act: Pick<Act, 'projectId' | 'command' | 'target' | 'input' | 'today' | 'now' | 'staff' | 'account'>,
  { streamId, office, own, others, counted }: ReadEvents,
): Promise<Situation> {
  const withdrawals = office.filter(({ type }) => type === batchWithdrawn.type)
  const facts = standingFacts([...office, ...own, ...counted])
  const officeSeqs = new Set(office.map(({ seq }) => seq))
  const ofOffice = facts.filter(({ seq }) => officeSeqs.has(seq))
  const on = dayOfAct(act.input, act.today)
  return situationOf(
    act.command,
    {
      office: ofOffice,
      acted: facts.filter((fact) => fact.streamId === streamId),
      others: new Map(
        others.map(({ named, events }) => [
          othersKey(named),
          standingFacts([...withdrawals, ...events]).filter(({ streamKind }) => APART.includes(streamKind)),
        ]),
      ),
      households: counted.length > 0 ? facts.filter(({ seq }) => !officeSeqs.has(seq)) : [],
    },
    {
      target: act.target,
      on,
      today: act.today,
      now: officeClock(act.today, act.now),
      by: act.staff ?? '',
    },
    await planOn(store, act.projectId, ofOffice, on),
  )
}

async function planOn(
  store: Store,
  projectId: string,
  office: readonly Fact[],
  on: Day,
): Promise<Situation['plan']> {
  const adopted = adoptedBy(office, on)
  const plan = adopted && (await publishedPlan(store, projectId, adopted))?.checked.plan
  return adopted && plan ? { adopted, plan } : null
}

/** Null where something that was read has changed meanwhile. */
async function append(
  store: Store,
  act: Act,
  read: ReadEvents,
  at: Situation,
  decision: Exclude<Decision, { kind: 'unreadable' }>,
): Promise<Outcome | null> {
  const { projectId, command, commandId, target, input } = act
  const { streamId } = read
  const outcome = outcomeOf(decision, at)
  const identity = {
    streamId,
    stream: (kind: StreamKind, key: string) => streamIdOf(projectId, kind, key),
    event: (n: number) => v5(String(n), commandId),
  }
  const events = decision.kind === 'accepted' ? eventsOf(command, decision, identity) : []
  const before = [...read.office, ...(await everyStream(store, projectId, read, events))]
  const touched = touchedEvents(before, events)
  const claims = decision.kind === 'accepted' ? (decision.claims ?? []) : []
  const result = await store.events.append(projectId, {
    commandId,
    // Keyed, since a form may hold an identity or account number, which is soon guessed from a bare hash.
    contentHash: createHmac('sha256', store.sessionSecret)
      .update(canonical({ command: command.name, target, input }))
      .digest('hex'),
    actor: act.account,
    onBehalfOf: null,
    via: act.via,
    recordedAt: act.now.toISOString(),
    claimedAt: act.claimedAt,
    batchId: null,
    events,
    expected:
      events.length === 0
        ? []
        : versionsRead(before, [
            projectId,
            streamId,
            ...read.others.map((other) => other.streamId),
            ...events.map((event) => event.streamId),
          ]),
    claims: claims.map((claim) => ({ ...claim, streamId })),
    released: decision.kind === 'accepted' ? (decision.released ?? []) : [],
    outcome: outcome as unknown as Json,
    within: (tx, recorded) => keepViews(tx, projectId, touched, recorded),
  })
  switch (result.kind) {
    case 'appended':
      return result.outcome as unknown as Outcome
    case 'content-differs':
      return { kind: 'id-used' }
    case 'claim-taken':
      return { kind: 'claim-taken', claim: result.claim.kind, value: result.claim.value }
    case 'stream-moved':
      return null
  }
}

/** What was read apart from the office, with what stands on any other stream that is written to: views follow all. */
async function everyStream(
  store: Store,
  projectId: string,
  { own, others, counted }: ReadEvents,
  events: readonly NewEvent[],
): Promise<RecordedEvent[]> {
  const known = [...own, ...others.flatMap((other) => other.events), ...counted]
  const streams = new Set(known.map((event) => event.streamId))
  const apart = events.filter(({ streamKind }) => APART.includes(streamKind))
  const unread = new Set(apart.map((event) => event.streamId).filter((stream) => !streams.has(stream)))
  for (const stream of unread) known.push(...(await all(store.events.read(projectId, { stream }))))
  return known.sort((a, b) => a.seq - b.seq)
}

/** The streams a decision looked at or writes to, as they were read: 0 where one had no event. */
function versionsRead(
  before: readonly RecordedEvent[],
  streams: readonly string[],
): { stream: string; version: number }[] {
  const versions = new Map(streams.map((stream) => [stream, 0]))
  for (const { streamId, streamVersion } of before)
    if (versions.has(streamId)) versions.set(streamId, streamVersion)
  return [...versions].map(([stream, version]) => ({ stream, version }))
}

function outcomeOf(decision: Exclude<Decision, { kind: 'unreadable' }>, { place, on }: Situation): Outcome {
  if (decision.kind === 'accepted') return { kind: 'accepted', on: decision.on }
  return {
    kind: 'refused',
    closed: decision.closed.map(({ gate, looked: { code, params, opensOn } }) => ({
      gate: gate.id,
      article: articleOn(gate.article, place, on),
      code,
      params,
      opensOn,
    })),
  }
}
