/**
 * 办理 · Running a command: decide by what is known, without a lock, and append in one transaction; decided anew where
 * something it read has changed meanwhile, whoever wrote it (`unchanged` says what was read).
 *
 * An outcome is stored under the command's id, refusals included: whoever asks again gets the first answer.
 */
import { createHmac } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import { batchWithdrawn } from '@oneruler/campaign/correction'
import type { Day } from '@oneruler/campaign/day'
import {
  APART,
  type Json,
  type NewEvent,
  type RecordedEvent,
  type StreamKind,
} from '@oneruler/campaign/event'
import { articleOn } from '@oneruler/campaign/law/article'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { situationOf } from '@oneruler/campaign/road/at-hand'
import { type Decision, dayOfAct, decide, type StreamNamed } from '@oneruler/campaign/road/command'
import { eventsOf } from '@oneruler/campaign/road/recorded-acts'
import { othersKey, type Situation } from '@oneruler/campaign/road/situation'
import { type Fact, standingFacts } from '@oneruler/campaign/standing'
import { ownedElsewhere } from '@oneruler/store/across-projects'
import type { Append } from '@oneruler/store/event-store'
import type { Store } from '@oneruler/store/store'
import { keepViews } from '@oneruler/store/view-store'
import { v5 } from 'uuid'
import { officeClock } from '../business-day.ts'
import { streamIdOf } from '../identity.ts'
import type { Installation } from '../installation.ts'
import type { Known } from '../known-events.ts'
import { publishedPlan } from '../plan-in-force.ts'
import { touchedEvents } from '../recorded-events.ts'
import type { Act, Outcome } from './act.ts'
import { FileGone, filesToName, keepFiles } from './act-files.ts'
import { givingWay, wayClear, withWay } from './right-of-way.ts'

/** Tries before saying that others are faster. */
const TRIES = 3

/** Where acts are recorded, and what is known of that already. */
export type Records = Pick<Installation, 'store' | 'known'>

export async function runCommand(records: Records, act: Act): Promise<Outcome> {
  const { projectId } = act
  await wayClear(projectId)
  const first = await attempt(records, act, (write) => givingWay(projectId, write))
  if (first !== null) return first
  return withWay(projectId, async () => {
    for (let tries = 1; tries < TRIES; tries++) {
      const outcome = await attempt(records, act)
      if (outcome !== null) return outcome
    }
    return { kind: 'too-busy' }
  })
}

/** Null where something that was read has changed meanwhile. */
async function attempt(
  records: Records,
  act: Act,
  writing: (write: () => Promise<Outcome | null>) => Promise<Outcome | null> = (write) => write(),
): Promise<Outcome | null> {
  const read = await readFor(records, act)
  const at = await situationFor(records.store, act, read)
  const decision = decide(act.command, at, act.input)
  if (decision.kind === 'unreadable') return decision
  return writing(() => append(records.store, act, read, at, decision)).catch((error: unknown) => {
    if (error instanceof FileGone) return null
    throw error
  })
}

/** Events by which it is decided. */
export interface ReadEvents {
  readonly known: Known
  readonly streamId: string
  /** Of the household, home or batch acted upon; none where the act looks at all. */
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
  records: Pick<Records, 'known'>,
  { projectId, command, target, input }: Pick<Act, 'projectId' | 'command' | 'target' | 'input'>,
): Promise<ReadEvents> {
  const known = await records.known.of(projectId)
  const streamId = streamIdOf(projectId, command.of, target)
  const isAll = command.looksAtAll
  return {
    known,
    streamId,
    others: command.reads(input).map((named) => {
      const stream = streamIdOf(projectId, named.kind, named.key)
      return { named, streamId: stream, events: known.ofStream(stream) }
    }),
    own: isAll ? [] : known.ofStream(streamId),
    counted: isAll ? known.all.filter(({ streamKind }) => APART.includes(streamKind)) : [],
  }
}

/** What stands, arranged for a decision. */
export async function situationFor(
  store: Store,
  act: Pick<Act, 'projectId' | 'command' | 'target' | 'input' | 'today' | 'now' | 'staff' | 'account'>,
  { known, streamId, own, others, counted }: ReadEvents,
): Promise<Situation> {
  const { office } = known
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
      files: await filesToName(store, act, known.ofStream(streamId)),
      ...(act.command.looksElsewhere ? { elsewhere: await ownedElsewhere(store.pool, act.projectId) } : {}),
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
  const before = beforeOf(read, events)
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
    ...(events.length === 0 ? {} : unchanged(act, read, events)),
    claims: claims.map((claim) => ({ ...claim, streamId })),
    released: decision.kind === 'accepted' ? (decision.released ?? []) : [],
    outcome: outcome as unknown as Json,
    async within(tx, recorded) {
      await keepViews(tx, store.markOf, projectId, touched, recorded)
      if (decision.kind === 'accepted') await keepFiles(store, tx, act)
    },
  })
  switch (result.kind) {
    case 'appended':
      return result.outcome as unknown as Outcome
    case 'content-differs':
      return { kind: 'id-used' }
    case 'claim-taken':
      return { kind: 'claim-taken', claim: result.claim.kind, value: result.claim.value }
    case 'stream-moved':
    case 'head-moved':
      return null
  }
}

/** What was read, with what stands on any other stream that is written to: views follow all. */
function beforeOf({ known, own, others, counted }: ReadEvents, events: readonly NewEvent[]): RecordedEvent[] {
  const apart = [...own, ...others.flatMap((other) => other.events), ...counted]
  const streams = new Set(apart.map((event) => event.streamId))
  const written = events.filter(({ streamKind }) => APART.includes(streamKind))
  const unread = new Set(written.map((event) => event.streamId).filter((stream) => !streams.has(stream)))
  const rest = [...unread].flatMap((stream) => known.ofStream(stream))
  return [...known.office, ...[...apart, ...rest].sort((a, b) => a.seq - b.seq)]
}

/**
 * What must not have changed since it was read. An act that looks at all expects the very head: a household that was
 * registered meanwhile has no version yet. Any other expects every stream of the office (who is on the roster, the
 * plan in force, the project's own steps) and each that it read or writes to; 0 where one had no event.
 */
function unchanged(
  { projectId, command }: Act,
  { known, streamId, own, others }: ReadEvents,
  events: readonly NewEvent[],
): Pick<Append, 'expected' | 'expectedHead'> {
  if (command.looksAtAll) return { expectedHead: known.headSeq }
  const written = events.map((event) => event.streamId)
  const versions = new Map(
    [projectId, streamId, ...others.map((other) => other.streamId), ...written].map((stream) => [stream, 0]),
  )
  const read = [...known.office, ...own, ...others.flatMap((other) => other.events)]
  for (const event of [...read, ...written.flatMap((stream) => known.ofStream(stream))])
    versions.set(event.streamId, event.streamVersion)
  return { expected: [...versions].map(([stream, version]) => ({ stream, version })) }
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
