/**
 * 事件 · Event: one thing that happened, on a day, written once and never changed.
 *
 * `Envelope` is what every event carries; what a type carries in `body` and `private` is defined beside
 * its concept (`agreement.ts`, `survey.ts` …) with `defineEvent`.
 */
import type { Day } from './day.ts'

export const STREAM_KINDS = [
  'project',
  'household',
  'group',
  'person',
  'partner',
  'issue',
  'appeal',
  'plan',
  'publication',
  'home',
  'paymentBatch',
] as const
export type StreamKind = (typeof STREAM_KINDS)[number]

/** Kinds of which a project has many, each decided apart; the others together are the office, which every act reads. */
export const APART: readonly StreamKind[] = ['household', 'home', 'paymentBatch', 'issue']

export const CHANNELS = ['console', 'field', 'cli', 'import', 'own-page'] as const
/** Through which door an event came in. */
export type Channel = (typeof CHANNELS)[number]

/** A value that canonical JSON can write: amounts and decimals are text, so no float ever enters. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** The row of a ledger sheet an event was read from: the sheet and Excel's row number. Stands in `body.source`. */
export interface Source {
  readonly sheet: string
  readonly row: number
}

/** An event that wants to be written: everything but its place in the log. */
export interface NewEvent {
  readonly eventId: string
  readonly streamKind: StreamKind
  readonly streamId: string
  readonly type: string
  readonly v: number
  readonly onDay: Day
  /** Identifiers, codes, amounts, areas, days. `source` stands here when a ledger row is behind it. */
  readonly body: JsonObject
  /** Names, addresses, hardship, free text; null where the type has none. Encrypted by the store. */
  readonly private: JsonObject | null
  /** The class of the key that protects `private`, one key per subject (stream) and class. */
  readonly keyClass: KeyClass | null
  /** The event this one corrects or voids. */
  readonly targetSeq: number | null
}

export const KEY_CLASSES = ['identity', 'hardship', 'text', 'account'] as const
/** 身份 (names, addresses) · 困难 (hardship, health) · 文字 (free text) · 账户 (bank accounts). Erased one by one. */
export type KeyClass = (typeof KEY_CLASSES)[number]

/** An event as it stands in the log, its private part opened (null where its key was erased). */
export interface RecordedEvent extends NewEvent {
  readonly seq: number
  readonly streamVersion: number
  readonly recordedAt: string
  readonly claimedAt: string | null
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly via: Channel
  readonly commandId: string
  readonly n: number
  readonly batchId: string | null
}

/** A type of event: its name, the stream it belongs to, the version of its shape, the class of its private part. */
export interface EventDefinition<Body extends object, Private extends object = never> {
  readonly type: string
  readonly v: number
  readonly stream: StreamKind
  readonly keyClass: KeyClass | null
  /** Only for the type checker: which shapes the type carries. */
  readonly shapes?: (body: Body, secret: Private) => void
}

export function defineEvent<Body extends object, Private extends object = never>(
  type: string,
  stream: StreamKind,
  keyClass: KeyClass | null = null,
  v = 1,
): EventDefinition<Body, Private> {
  return { type, v, stream, keyClass }
}
