/**
 * 备份的进行 · Work on a backup: its progress in place, its end on a signal with nothing left half-done, and how it is told.
 */
import { constants } from 'node:os'
import { BackupRefused } from '@oneruler/store/backup/backup-refused'
import type { BackupEnd, BackupHeader, BackupWork } from '@oneruler/store/backup/write-backup'
import { backupWords } from '@oneruler/words/backup'
import { type Output, progressLine, tell } from './output.ts'

const words = backupWords.zh

type Line = ReturnType<typeof progressLine>
type Stoppable = Required<BackupWork>

/** On the first signal to stop `work` breaks off, cleans up, and the process ends with the signal's customary code. */
export async function stoppable(
  phase: 'writing' | 'reading' | 'restoring',
  work: (work: Stoppable, line: Line) => Promise<void>,
): Promise<void> {
  const line = progressLine()
  const stop = new AbortController()
  let code = 1
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      code = 128 + constants.signals[signal]
      stop.abort(new BackupRefused('stopped', undefined))
    })
  }
  const onProgress = (share: number) => line.show(words[phase]({ percent: Math.floor(share * 100) }))
  try {
    await work({ onProgress, signal: stop.signal }, line)
  } catch (error) {
    line.clear()
    if (error instanceof BackupRefused && error.code === 'stopped') {
      process.stderr.write(`${error.message}\n`)
      process.exit(code)
    }
    throw error
  }
}

export const rowsOf = ({ rows }: BackupHeader): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0)

export function tellProjects(output: Output, { projects }: BackupEnd): void {
  for (const { name, seq, log } of projects) tell(output, words.projectAt({ name, seq, size: log.size }))
}
