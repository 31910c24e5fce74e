/**
 * 追加 · Append: one command's events, outcome and claims, in one transaction under the project's head row.
 */
import { canonical } from '@oneruler/campaign/canonical'
import type { Json, NewEvent } from '@oneruler/campaign/event'
import type pg from 'pg'
import { type EventRow, type Hashes, hashOf } from './chain.ts'
import { takeClaims } from './claims.ts'
import { insertions, toMicroseconds } from './event-columns.ts'
import type { Append, Appended } from './event-store.ts'
import type { KeyVault } from './key-vault.ts'
import { type Head, lockHead, moveHead } from './project-head.ts'
import { logRow, type Publish, type Published, publicationsOf, writeLogRows } from './publication.ts'
import { recorded } from './recorded.ts'
import { seal } from './sealing.ts'
import { prepareKeys, type SubjectKeys, subjectOf, writeKeys } from './subject-keys.ts'
import { transaction } from './transaction.ts'

/** Keys made or erased between preparing and locking; more often than this is no coincidence. */
const KEY_TRIES = 3

/** An event's bytes, ready before the lock is taken. */
interface Prepared {
  readonly event: NewEvent
  readonly body: Buffer
  readonly sealed: Buffer | null
  readonly keyId: string | null
}

export async function append(
  pool: pg.Pool,
  vault: KeyVault,
  projectId: string,
  command: Append,
  publish: Publish,
): Promise<Appended> {
  checkIds(projectId, command)
  const published = await publicationsOf(pool, projectId, command.events, publish)
  const subjects = command.events.flatMap((event) =>
    event.private === null ? [] : [{ streamId: event.streamId, keyClass: classOf(event) }],
  )
  subjects.push(...published.map(({ subject }) => subject))
  for (let tries = 0; tries < KEY_TRIES; tries++) {
    const keys = await prepareKeys(pool, vault, projectId, subjects)
    const prepared = command.events.map((event) => prepare(event, keys))
    const result = await transaction(
      pool,
      (tx) => write(tx, projectId, command, keys, prepared, published),
      (written) => written !== 'keys-changed' && written.kind === 'appended',
    )
    if (result !== 'keys-changed') return result
  }
  throw new Error(`the keys of project ${projectId} changed ${KEY_TRIES} times while a command was written`)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The database stores ids in lower case, and the chain covers what is stored: any other form is a bug. */
function checkIds(projectId: string, { commandId, batchId, events }: Append): void {
  const ids = [
    projectId,
    commandId,
    batchId,
    ...events.flatMap(({ eventId, streamId }) => [eventId, streamId]),
  ]
  const wrong = ids.find((id) => id !== null && !UUID.test(id))
  if (wrong !== undefined) throw new Error(`not a lower-case UUID: ${wrong}`)
}

function classOf({ keyClass, type }: NewEvent) {
  if (keyClass === null) throw new Error(`an event ${type} has a private part and no class of key`)
  return keyClass
}

function prepare(event: NewEvent, keys: SubjectKeys): Prepared {
  const body = Buffer.from(canonical(event.body))
  if (event.private === null) return { event, body, sealed: null, keyId: null }
  const subject = keys.get(subjectOf({ streamId: event.streamId, keyClass: classOf(event) }))
  if (subject === undefined) throw new Error(`no key for ${event.streamId}`)
  const sealed = seal(subject.key, Buffer.from(canonical(event.private)), event.eventId)
  return { event, body, sealed, keyId: subject.keyId }
}

/** A value that is not `appended` rolls the transaction back. */
async function write(
  tx: pg.PoolClient,
  projectId: string,
  command: Append,
  keys: SubjectKeys,
  prepared: readonly Prepared[],
  published: readonly Published[],
): Promise<Appended | 'keys-changed'> {
  const head = await lockHead(tx, projectId)
  const done = await earlierOutcome(tx, projectId, command)
  if (done !== undefined) return done
  if (command.expectedHead !== undefined && command.expectedHead !== head.seq)
    return { kind: 'head-moved', seq: head.seq }
  const { versions, moved } = await streamVersions(tx, projectId, command)
  if (moved !== undefined) return moved
  if (!(await writeKeys(tx, projectId, keys))) return 'keys-changed'

  const rows = chained(projectId, command, prepared, head, versions)
  for (const insertion of insertions(projectId, rows)) await tx.query(insertion)
  const taken = await takeClaims(tx, projectId, command.released ?? [], command.claims ?? [])
  if (taken !== undefined) return { kind: 'claim-taken', ...taken }

  const firstSeq = rows[0]?.seq ?? null
  const last = rows.at(-1)
  const lastSeq = last?.seq ?? null
  if (last !== undefined) {
    await writeVersions(tx, projectId, prepared, versions)
    const entries = published.map((one) => logRow(one, head.seq + 1 + one.at, keys))
    await writeLogRows(tx, projectId, head.logSize, entries)
    const logSize = head.logSize + entries.length
    await moveHead(tx, projectId, { seq: last.seq, hash: last.hash, logSize })
  }
  await tx.query({
    name: 'write command',
    text: `
      INSERT INTO command
        (project_id, command_id, content_hash, actor, recorded_at, first_seq, last_seq, outcome)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      projectId,
      command.commandId,
      command.contentHash,
      command.actor,
      command.recordedAt,
      firstSeq,
      lastSeq,
      canonical(command.outcome),
    ],
  })
  await command.within?.(
    tx,
    prepared.map(({ event }, i) => recorded(event, rows[i] as EventRow)),
  )
  return { kind: 'appended', outcome: command.outcome, firstSeq, lastSeq, repeated: false }
}

async function earlierOutcome(
  tx: pg.PoolClient,
  projectId: string,
  command: Append,
): Promise<Appended | undefined> {
  const { rows } = await tx.query({
    name: 'earlier outcome',
    text: `
      SELECT content_hash, first_seq, last_seq, outcome FROM command
      WHERE project_id = $1 AND command_id = $2`,
    values: [projectId, command.commandId],
  })
  const row = rows[0]
  if (row === undefined) return undefined
  if (row.content_hash !== command.contentHash) return { kind: 'content-differs' }
  const outcome = JSON.parse(row.outcome) as Json
  return { kind: 'appended', outcome, firstSeq: row.first_seq, lastSeq: row.last_seq, repeated: true }
}

/** The versions of every stream written or expected; `moved` where an expectation fails. */
async function streamVersions(tx: pg.PoolClient, projectId: string, { events, expected = [] }: Append) {
  const streams = new Set([
    ...events.map(({ streamId }) => streamId),
    ...expected.map(({ stream }) => stream),
  ])
  const { rows } = await tx.query({
    name: 'stream versions',
    text: 'SELECT stream_id, version FROM stream WHERE project_id = $1 AND stream_id = ANY ($2::uuid[])',
    values: [projectId, [...streams]],
  })
  const versions = new Map<string, number>(rows.map((row) => [row.stream_id, row.version]))
  const wrong = expected.find(({ stream, version }) => (versions.get(stream) ?? 0) !== version)
  const moved = wrong && {
    kind: 'stream-moved' as const,
    stream: wrong.stream,
    version: versions.get(wrong.stream) ?? 0,
  }
  return { versions, moved }
}

/** Gives each event its place in the log and in its stream; `versions` ends at the last given. */
function chained(
  projectId: string,
  command: Append,
  prepared: readonly Prepared[],
  head: Head,
  versions: Map<string, number>,
): (EventRow & Hashes)[] {
  let previous = head.hash
  const recordedAt = toMicroseconds(command.recordedAt)
  const claimedAt = command.claimedAt === null ? null : toMicroseconds(command.claimedAt)
  return prepared.map(({ event, body, sealed, keyId }, i) => {
    const version = (versions.get(event.streamId) ?? 0) + 1
    versions.set(event.streamId, version)
    const row: EventRow = {
      seq: head.seq + 1 + i,
      event_id: event.eventId,
      stream_kind: event.streamKind,
      stream_id: event.streamId,
      stream_version: version,
      type: event.type,
      v: event.v,
      on_day: event.onDay,
      recorded_at: recordedAt,
      claimed_at: claimedAt,
      actor: command.actor,
      on_behalf_of: command.onBehalfOf,
      via: command.via,
      command_id: command.commandId,
      n: i + 1,
      batch_id: command.batchId,
      target_seq: event.targetSeq,
      body,
      private: sealed,
      key_id: keyId,
    }
    const prev_hash = previous
    previous = hashOf(projectId, prev_hash, row)
    return { ...row, prev_hash, hash: previous }
  })
}

async function writeVersions(
  tx: pg.PoolClient,
  projectId: string,
  prepared: readonly Prepared[],
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const kinds = new Map(prepared.map(({ event }) => [event.streamId, event.streamKind]))
  const streams = [...kinds.keys()]
  await tx.query({
    name: 'write versions',
    text: `
      INSERT INTO stream (project_id, stream_id, stream_kind, version)
      SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::integer[])
      ON CONFLICT (project_id, stream_id) DO UPDATE SET version = excluded.version`,
    values: [projectId, streams, [...kinds.values()], streams.map((stream) => versions.get(stream))],
  })
}
