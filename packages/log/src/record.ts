/**
 * 承诺 · Committed record: an entry that fixes the fields of a record and tells none of them. Each can be shown by
 * itself; a record whose secret is erased can never be tied to anybody again, and the log stays whole.
 *
 *     oneruler.org/record@v1
 *     agreement
 *     amountFen J0xu…=
 *     household 9pQr…=
 *
 * A commitment is a hash over kind, name, value and a salt that nobody can guess. The bytes stand in SPEC.md, R.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { toBase64 } from './base64.ts'
import { parseHash } from './checkpoint.ts'
import { LONGEST_ENTRY } from './entry-bundle.ts'
import { type Hash, sameBytes } from './hash.ts'
import { type Refused, refused } from './refusal.ts'
import { fromUtf8, isWellFormed, utf8 } from './utf8.ts'

const RECORD = 'oneruler.org/record@v1'
const FIELD = 'oneruler.org/field@v1\n'
const SALT = 'oneruler.org/salt@v1\n'
/** Kinds and names are identifiers: one way to write each, and none that only looks like another. */
const IDENTIFIER = /^[a-z][A-Za-z0-9]{0,63}$/
export const SECRET_BYTES = 32

/** What a record says, by name; null where the field is there and has no value. */
export type Fields = Readonly<Record<string, string | null>>

export interface CommittedRecord {
  readonly kind: string
  readonly commitments: ReadonlyMap<string, Hash>
}

/** One field with all that shows it; it says nothing of the others. */
export interface ShownField {
  readonly kind: string
  readonly name: string
  readonly value: string | null
  readonly salt: Uint8Array
}

/**
 * The entry of a record. The secret is 32 bytes of chance, made for this record and used for no other; who holds
 * it can show every field, and who erases it erases the link. A name or value that has no exact bytes is a bug.
 */
export function commitRecord(kind: string, fields: Fields, secret: Uint8Array): Uint8Array {
  const names = Object.keys(fields).sort()
  if (![kind, ...names].every((name) => IDENTIFIER.test(name)) || names.length === 0) {
    throw new Error(`no kind or name of a record: ${[kind, ...names].join(' ')}`)
  }
  const lines = names.map((name) => {
    const shown = showField(kind, name, fields[name] ?? null, secret)
    return `${name} ${toBase64(commitment(shown) as Hash)}`
  })
  const entry = utf8(`${[RECORD, kind, ...lines].join('\n')}\n`)
  if (entry.length > LONGEST_ENTRY) throw new Error('a record of so many fields fits no entry')
  return entry
}

/** What lets others see one field of a record. */
export function showField(kind: string, name: string, value: string | null, secret: Uint8Array): ShownField {
  if (secret.length !== SECRET_BYTES) throw new Error(`a record's secret has ${SECRET_BYTES} bytes`)
  if (value !== null && !isWellFormed(value)) throw new Error(`the value of ${name} has no exact bytes`)
  return { kind, name, value, salt: hmac(sha256, secret, utf8(SALT + name)) }
}

/** Reads an entry; refuses what `commitRecord` would not have written. `at` is the number of the line. */
export function parseRecord(entry: Uint8Array): CommittedRecord | Refused {
  const lines = fromUtf8(entry)?.split('\n') ?? []
  if (lines.pop() !== '' || lines.length < 3) return refused('record-malformed')
  const [header, kind = '', ...fields] = lines
  if (header !== RECORD) return refused('record-malformed', 1)
  if (!IDENTIFIER.test(kind)) return refused('record-malformed', 2)
  const commitments = new Map<string, Hash>()
  let before = ''
  for (const [index, line] of fields.entries()) {
    const [name = '', base64 = '', ...more] = line.split(' ')
    const hash = parseHash(base64)
    // Names rise, so none stands twice and there is one order.
    const isNext = IDENTIFIER.test(name) && name > before && more.length === 0
    if (hash === undefined || !isNext) return refused('record-malformed', index + 3)
    commitments.set(name, hash)
    before = name
  }
  return { kind, commitments }
}

/** Null where the entry fixes exactly this value under this name; `at` names the field. */
export function checkField(record: CommittedRecord, shown: ShownField): Refused | null {
  const fixed = record.commitments.get(shown.name)
  if (fixed === undefined) return refused('field-unknown', shown.name)
  const hash = shown.kind === record.kind ? commitment(shown) : undefined
  return hash !== undefined && sameBytes(hash, fixed) ? null : refused('field-wrong', shown.name)
}

/** Undefined where what is shown can be no field: its length or letters give it away. */
function commitment({ kind, name, value, salt }: ShownField): Hash | undefined {
  if (salt.length !== SECRET_BYTES || (value !== null && !isWellFormed(value))) return undefined
  const content = value === null ? Uint8Array.of(0) : concatBytes(Uint8Array.of(1), utf8(value))
  return sha256(concatBytes(utf8(FIELD), salt, utf8(`${kind}\n${name}\n`), content))
}
