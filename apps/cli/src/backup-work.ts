/**
 * 备份的进行 · Work on a backup: its lock, its progress in place, its end on a signal with nothing left half-done, and how it
 * is told.
 */
import { constants } from 'node:os'
import { resolve } from 'node:path'
import { type BackupLock, keysIn, passphraseIn } from '@oneruler/store/backup/backup-lock'
import { BackupRefused } from '@oneruler/store/backup/backup-refused'
import type { BackupEnd, BackupHeader, BackupWork } from '@oneruler/store/backup/write-backup'
import { backupWords } from '@oneruler/words/backup'
import type { Command } from 'commander'
import { note, type Output, progressLine, tell } from './output.ts'

const words = backupWords.zh

export interface LockOptions {
  readonly passphrase?: string
  readonly key?: string
}

export const withLock = (command: Command): Command =>
  command.option('--passphrase <file>', words.lockedFile()).option('--key <file>', words.keyFile())

/** Null where none is named. */
export function lockOf({ passphrase, key }: LockOptions): BackupLock | null {
  if (passphrase !== undefined && key !== undefined) throw new BackupRefused('oneLock', undefined)
  if (passphrase !== undefined) return passphraseIn(resolve(passphrase))
  return key === undefined ? null : keysIn(resolve(key))
}

type Phase = 'writing' | 'reading' | 'restoring' | 'copying' | 'opening'

export interface Stoppable {
  readonly line: ReturnType<typeof progressLine>
  /** What a step of the work is given: its progress is shown as this phase. */
  during(phase: Phase): Required<BackupWork>
}

/** On the first signal to stop `work` breaks off, cleans up, and the process ends with the signal's customary code. */
export async function stoppable(work: (stoppable: Stoppable) => Promise<void>): Promise<void> {
  const line = progressLine()
  const stop = new AbortController()
  let code = 1
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      code = 128 + constants.signals[name]
      stop.abort(new BackupRefused('stopped', undefined))
    })
  }
  const { signal } = stop
  const during = (phase: Phase) => ({
    onProgress: (share: number) => line.show(words[phase]({ percent: Math.floor(share * 100) })),
    signal,
  })
  try {
    await work({ line, during })
  } catch (error) {
    line.clear()
    if (!(error instanceof BackupRefused && error.code === 'stopped')) throw error
    note(error.message)
    process.exit(code)
  }
}

export const rowsOf = ({ rows }: BackupHeader): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0)

export function tellProjects(output: Output, { projects }: BackupEnd): void {
  for (const { name, seq, log } of projects) tell(output, words.projectAt({ name, seq, size: log.size }))
}

/** Files that are missing make the command end with 1; they are told, not passed over. */
export function tellMissing(missing: readonly string[]): void {
  if (missing.length === 0) return
  process.exitCode = 1
  note(
    words.attachmentsMissing({ count: missing.length, list: missing.map((name) => `  ${name}`).join('\n') }),
  )
}
