/**
 * 凭证 · Receipt: one file by which a household shows, offline and for years, what was written of it into the public log: a
 * `.tlog-proof` (C2SP) whose extra line holds the entry, what it says and the secret that shows it.
 *
 * Nothing of the extra line is believed: the entry must be the leaf of the proof, and every value must hold against it.
 */
import { fromBase64, toBase64 } from '@oneruler/log/base64'
import type { Fields } from '@oneruler/log/record'
import { isRefused, type Refused, refused } from '@oneruler/log/refusal'
import { formatProof, parseProof, type TlogProof } from '@oneruler/log/tlog-proof'
import { fromUtf8, utf8 } from '@oneruler/log/utf8'

/** As a plan reads facts; what the agreement was computed from, where the record has it. */
export type FactsComputed = Readonly<
  Record<string, readonly Readonly<Record<string, string | boolean | null>>[]>
>

export interface Receipt {
  readonly proof: Omit<TlogProof, 'extra'>
  readonly entry: Uint8Array
  /** 32 bytes; shows every field of the entry. */
  readonly secret: Uint8Array
  readonly kind: string
  readonly fields: Fields
  readonly facts: FactsComputed | null
}

export function formatReceipt({ proof, entry, secret, kind, fields, facts }: Receipt): Uint8Array {
  const told = { entry: toBase64(entry), secret: toBase64(secret), kind, fields, facts }
  return formatProof({ ...proof, extra: utf8(JSON.stringify(told)) })
}

/** Reads the form; whether it holds is said by `checkReceipt`. */
export function parseReceipt(bytes: Uint8Array): Receipt | Refused {
  const proof = parseProof(bytes)
  if (isRefused(proof)) return proof
  const told = toldIn(proof.extra ?? new Uint8Array())
  const entry = fromBase64(String(told?.entry))
  const secret = fromBase64(String(told?.secret))
  const isWhole = typeof told?.kind === 'string' && isFields(told.fields)
  if (!isWhole || entry === undefined || secret?.length !== 32) return refused('proof-malformed', 2)
  const { extra: _, ...own } = proof
  return {
    proof: own,
    entry,
    secret,
    kind: told.kind as string,
    fields: told.fields as Fields,
    facts: told.facts ?? null,
  }
}

interface Told {
  readonly entry?: unknown
  readonly secret?: unknown
  readonly kind?: unknown
  readonly fields?: unknown
  readonly facts?: FactsComputed | null
}

function toldIn(extra: Uint8Array): Told | null {
  try {
    return JSON.parse(fromUtf8(extra) ?? '')
  } catch {
    return null
  }
}

const isFields = (fields: unknown): boolean =>
  typeof fields === 'object' &&
  fields !== null &&
  Object.values(fields).every((value) => value === null || typeof value === 'string')
