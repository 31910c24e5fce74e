/**
 * 另存一份 · A copy of what is not sent yet: one file, locked by a passphrase, that is read back on this phone or another.
 *
 *     first line: how it is locked, as JSON · then, locked: a line of entries as JSON · then the content of their files
 *
 * Read back twice, or after it was sent, it does no harm: an entry keeps its id, and the server its first answer (S4).
 */
import type { QueuedEntry } from './phone.ts'

const FORMAT = 'oneruler-field-copy'
/** What a phone does in a second; each try at a passphrase costs as much. */
const ROUNDS = 600_000
const NEWLINE = 10

export interface CopiedFile {
  readonly sha256: string
  readonly content: Blob
}
export interface Copied {
  readonly entries: readonly QueuedEntry[]
  readonly files: readonly CopiedFile[]
}

interface Lock {
  readonly format: typeof FORMAT
  readonly v: 1
  readonly rounds: number
  readonly salt: readonly number[]
  readonly iv: readonly number[]
}

const line = (value: object): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(value)}\n`)

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const known = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ])
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(way, known, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

export async function lockedCopy({ entries, files }: Copied, passphrase: string): Promise<Blob> {
  const told = {
    entries,
    files: files.map(({ sha256, content: { size, type } }) => ({ sha256, size, type })),
  }
  const plain = await new Blob([line(told), ...files.map(({ content }) => content)]).arrayBuffer()
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyOf(passphrase, salt, ROUNDS)
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)
  const lock: Lock = { format: FORMAT, v: 1, rounds: ROUNDS, salt: [...salt], iv: [...iv] }
  return new Blob([line(lock), locked], { type: 'application/octet-stream' })
}

export type CopyFault = 'not-a-copy' | 'wrong-passphrase'

export async function openedCopy(copy: Blob, passphrase: string): Promise<Copied | CopyFault> {
  const [lock, locked] = firstLine(new Uint8Array(await copy.arrayBuffer()))
  if (!isLock(lock)) return 'not-a-copy'
  const key = await keyOf(passphrase, Uint8Array.from(lock.salt), lock.rounds)
  const way = { name: 'AES-GCM', iv: Uint8Array.from(lock.iv) }
  // What was changed anywhere does not open either.
  const plain = await crypto.subtle.decrypt(way, key, locked).catch(() => null)
  if (plain === null) return 'wrong-passphrase'
  const [told, content] = firstLine(new Uint8Array(plain))
  const { entries, files } = told as {
    readonly entries: readonly QueuedEntry[]
    readonly files: readonly { readonly sha256: string; readonly size: number; readonly type: string }[]
  }
  let from = 0
  return {
    entries,
    files: files.map(({ sha256, size, type }) => {
      const part = new Blob([content.slice(from, from + size)], { type })
      from += size
      return { sha256, content: part }
    }),
  }
}

/** The value of the first line, and what follows it; null where no line of JSON begins it. */
function firstLine(bytes: Uint8Array<ArrayBuffer>): [unknown, Uint8Array<ArrayBuffer>] {
  const end = bytes.indexOf(NEWLINE)
  try {
    return [JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))), bytes.slice(end + 1)]
  } catch {
    return [null, bytes]
  }
}

const isLock = (value: unknown): value is Lock => {
  const { format, v, rounds } = (value ?? {}) as Partial<Lock>
  return format === FORMAT && v === 1 && typeof rounds === 'number' && rounds <= 10 * ROUNDS
}
