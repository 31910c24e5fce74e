/**
 * 备份被拒 · Why a backup could not be written, read or restored: a word's key with its facts, readable as it stands.
 */
import { type BackupWord, type BackupWords, backupWords } from '@oneruler/words/backup'

/** Nothing was restored, and no file was left; `message` is the Chinese text for a person, `code` and `facts` make any other. */
export class BackupRefused<K extends BackupWord = BackupWord> extends Error {
  override readonly name = 'BackupRefused'
  readonly code: K
  readonly facts: Parameters<BackupWords[K]>[0]

  constructor(code: K, facts: Parameters<BackupWords[K]>[0], cause?: unknown) {
    super((backupWords.zh[code] as (f: typeof facts) => string)(facts), { cause })
    this.code = code
    this.facts = facts
  }
}
