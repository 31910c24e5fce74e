/**
 * 加锁 · The lock on a backup: the age format (age-encryption.org/v1), which any of its programs opens, by a passphrase or by a
 * key. Whoever locks by a public key needs no secret on the server.
 */
import { readFileSync } from 'node:fs'
import { ReadableStream as WebStream } from 'node:stream/web'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { writeOnce } from '../postgres/durable-write.ts'
import { BackupRefused } from './backup-refused.ts'

const INTRO = Buffer.from('age-encryption.org/v1\n')
/** A passphrase that is guessed offline for years has to be longer than one that a server counts. */
const SHORTEST_PASSPHRASE = 12

export type BackupLock =
  | { readonly passphrase: string }
  /** Public keys (`age1…`) or secret ones (`AGE-SECRET-KEY-1…`); only the latter open. */
  | { readonly keys: readonly string[] }

/** The passphrase in the first line of a file. Throws `BackupRefused`. */
export function passphraseIn(path: string): BackupLock {
  const [passphrase = ''] = textOf(path).split(/\r?\n/)
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new BackupRefused('shortPassphrase', { path, least: SHORTEST_PASSPHRASE })
  return { passphrase }
}

/** The keys in a file, as age-keygen writes them too: one a line, beside remarks. Throws `BackupRefused`. */
export function keysIn(path: string): BackupLock {
  const keys = textOf(path).match(/^(age1|AGE-SECRET-KEY-1)\S+$/gm) ?? []
  if (keys.length === 0) throw new BackupRefused('noKeyInFile', { path })
  return { keys }
}

/** Writes a new secret key where no file stands yet; returns its public one. */
export async function newBackupKey(path: string): Promise<string> {
  const secret = await generateX25519Identity()
  const shared = await identityToRecipient(secret)
  writeOnce(path, `# public key: ${shared}\n${secret}\n`)
  if (!textOf(path).includes(secret)) throw new BackupRefused('exists', { path })
  return shared
}

/** The same bytes, sealed. Throws `BackupRefused` where a key is none. */
export async function* locked(
  bytes: AsyncIterable<Uint8Array>,
  lock: BackupLock,
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter()
  if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase)
  else for (const key of lock.keys) encrypter.addRecipient(await sharedOf(key))
  yield* await encrypter.encrypt(streamOf(bytes))
}

async function sharedOf(key: string): Promise<string> {
  return key.startsWith('AGE-SECRET-KEY-1') ? await identityToRecipient(key) : key
}

/**
 * The bytes inside a lock; those of a backup without one as they are. Throws `BackupRefused` where the lock needs another
 * key, and with how far it was read where a byte is not the one that was sealed.
 */
export async function* unlocked(
  bytes: AsyncIterable<Uint8Array>,
  lock: BackupLock | null,
): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]()
  let read = 0
  let first = Buffer.alloc(0)
  const next = async (): Promise<Uint8Array | null> => {
    const { done, value } = await source.next()
    if (done) return null
    read += value.length
    return value
  }
  for (let part = await next(); part !== null; part = first.length < INTRO.length ? await next() : null)
    first = Buffer.concat([first, part])
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first
    for (let part = await next(); part !== null; part = await next()) yield part
  }
  if (!first.subarray(0, INTRO.length).equals(INTRO)) yield* all()
  else if (lock === null) throw new BackupRefused('locked', undefined)
  else yield* opened(all(), lock, () => read)
}

async function* opened(
  bytes: AsyncIterable<Uint8Array>,
  lock: BackupLock,
  read: () => number,
): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter()
  if ('passphrase' in lock) decrypter.addPassphrase(lock.passphrase)
  else for (const key of lock.keys) if (key.startsWith('AGE-SECRET-KEY-1')) decrypter.addIdentity(key)
  const broken = (error: unknown): unknown => {
    if (error instanceof BackupRefused) return error
    if (/no identity matched/.test(String(error))) return new BackupRefused('wrongKey', undefined, error)
    return new BackupRefused('damagedInLock', { at: read() }, error)
  }
  try {
    yield* await decrypter.decrypt(streamOf(bytes))
  } catch (error) {
    throw broken(error)
  }
}

/** Small pieces, so that what was read is near to what was found. */
const streamOf = (bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> =>
  WebStream.from(plain(bytes)) as ReadableStream<Uint8Array>

async function* plain(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) yield new Uint8Array(part)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new BackupRefused('noFile', { path }, error)
  }
}
