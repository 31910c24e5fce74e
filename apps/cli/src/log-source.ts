/** 日志来源 · Where a log is read from: its published files in a data directory, or on a web server. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type NoteKey, parseKey } from '@oneruler/log/note-key'
import { isRefused } from '@oneruler/log/refusal'
import type { TileSource } from '@oneruler/log/tile-tree'
import { fromUtf8 } from '@oneruler/log/utf8'
import { LOG_KEY } from '@oneruler/log/verify-log'
import { logFolder } from '@oneruler/store/log-folder'
import { logWords } from '@oneruler/words/log'
import { logCommandWords } from '@oneruler/words/log-command'
import { Refused } from './output.ts'

const words = logCommandWords.zh
const PATIENCE_MS = 30_000
/** A bundle of 256 entries of the greatest length. */
const LONGEST_FILE = 256 * (2 + 0xffff)

/** For an option that is a log's address. */
export function asLogUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value)) throw new Refused(words.notAUrl({ value }), 2)
  return value.replace(/\/+$/, '')
}

export function webSource(url: string): TileSource {
  return {
    async read(path) {
      const address = `${url}/${path}`
      try {
        const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
        if (answer.status === 404) return null
        if (!answer.ok) throw new Error(String(answer.status))
        const bytes = new Uint8Array(await answer.arrayBuffer())
        if (bytes.length > LONGEST_FILE) throw new Error('too long')
        return bytes
      } catch {
        throw new Refused(words.unreachable({ url: address }))
      }
    },
  }
}

/** The log of the project asked for, or the only one, as it lies in a data directory; no database is opened. */
export function folderSource(dataDir: string, project: string | undefined): TileSource {
  const dir = join(resolve(dataDir), 'log')
  const projects = existsSync(dir) ? readdirSync(dir) : []
  const [only, ...others] = project === undefined ? projects : projects.filter((one) => one === project)
  if (only === undefined) throw new Refused(words.noLog({ dir }))
  if (others.length > 0)
    throw new Refused(words.chooseLog({ list: projects.map((one) => `  ${one}`).join('\n') }))
  return logFolder(join(dir, only))
}

/** A key as it was given, or the one that lies beside the log. */
export async function logKey(source: TileSource, given?: string): Promise<NoteKey> {
  const text = given ?? fromUtf8((await source.read(LOG_KEY)) ?? new Uint8Array())?.trim() ?? ''
  const key = parseKey(text)
  if (isRefused(key)) throw new Refused(logWords.zh[key.refused](key), given === undefined ? 1 : 2)
  return key
}
