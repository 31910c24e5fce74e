/**
 * 日志文件夹 · Log folder: the published files of one log, which any web server or copy can hold.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { flushFolder, writeDurably } from './postgres/durable-write.ts'
import type { LogFolder } from './public-log.ts'

/** Read by everybody. */
const MODE = 0o644

/** @param folder made at the first writing */
export function logFolder(folder: string): LogFolder {
  return {
    async read(path) {
      const file = join(folder, path)
      return existsSync(file) ? new Uint8Array(readFileSync(file)) : null
    },
    async write(path, bytes) {
      const file = join(folder, path)
      const made = mkdirSync(dirname(file), { recursive: true })
      if (made !== undefined) {
        for (let at = dirname(file); at.length >= made.length; at = dirname(at)) flushFolder(dirname(at))
      }
      writeDurably(file, bytes, MODE)
    },
  }
}
