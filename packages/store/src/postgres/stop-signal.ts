/**
 * 停止信号 · Closing before the process ends when it is told to end (Ctrl-C, `kill`, a closed terminal).
 */
import { constants } from 'node:os'

/**
 * On the first such signal `close` runs, then the process ends with the signal's customary code (130, 143 …).
 * The same signal again ends it at once; the database server still stops by itself.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      close().finally(() => process.exit(128 + constants.signals[signal]))
    })
  }
}
