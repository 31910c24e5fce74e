/**
 * 数据库打不开 · Why the database could not be opened: a word's key with its facts, readable as it stands.
 */
import { type DatabaseWord, type DatabaseWords, databaseWords } from '@oneruler/words/database'

export type WordFacts<K extends DatabaseWord> = Parameters<DatabaseWords[K]>[0]

/** The text of `code` in Chinese. */
export function say<K extends DatabaseWord>(code: K, facts: WordFacts<K>): string {
  return (databaseWords.zh[code] as (f: WordFacts<K>) => string)(facts)
}

/** Thrown by `openDatabase`; `message` is the Chinese text for a person, `code` and `facts` make any other. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  readonly code: DatabaseWord
  readonly facts: object | undefined

  constructor(code: DatabaseWord, facts: object | undefined, text: string, cause?: unknown) {
    super(text, { cause })
    this.code = code
    this.facts = facts
  }
}

export function unavailable<K extends DatabaseWord>(code: K, facts: WordFacts<K>, cause?: unknown) {
  return new DatabaseUnavailable(code, facts, say(code, facts), cause)
}

/** What the operating system answered, as words; undefined where it is none of the known reasons. */
export function fromSystem(error: unknown, fallbackPath: string): DatabaseUnavailable | undefined {
  const { code, path = fallbackPath } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return unavailable('diskFull', { path }, error)
  if (code === 'EACCES' || code === 'EPERM') return unavailable('permissionDenied', { path }, error)
  if (code === 'EROFS') return unavailable('readOnly', { path }, error)
  return undefined
}

/** What `initdb` or `postgres` wrote (in English, locale C), as words; undefined where it is unknown. */
export function fromOutput(text: string, path: string, port: number): DatabaseUnavailable | undefined {
  if (/No space left on device|Disk quota exceeded/.test(text)) return unavailable('diskFull', { path })
  if (/Permission denied|has wrong ownership/.test(text)) return unavailable('permissionDenied', { path })
  if (/Read-only file system/.test(text)) return unavailable('readOnly', { path })
  if (/Address already in use/.test(text)) return unavailable('portTaken', { port })
  return undefined
}
