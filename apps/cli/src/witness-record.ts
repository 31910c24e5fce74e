/**
 * 见证记录 · Witness record: the key of a witness, and of each log it watches the log's key and the checkpoint it
 * cosigned last, beside the key.
 *
 *     FILE           the secret key, one line
 *     FILE.logs      what it saw last, JSON; whoever removes it can no longer see a fork
 *     FILE.busy/     held while a checkpoint is judged, so that two runs never cosign two roots
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fromBase64, toBase64 } from '@oneruler/log/base64'
import {
  formatKey,
  formatSigner,
  isKeyName,
  type NoteSigner,
  noteSigner,
  parseKey,
  parseSigner,
} from '@oneruler/log/note-key'
import { isRefused } from '@oneruler/log/refusal'
import type { WatchedLog } from '@oneruler/log/witness'
import { writeDurably, writeOnce } from '@oneruler/store/postgres/durable-write'
import { claimOwnership } from '@oneruler/store/postgres/owner-claim'
import { logCommandWords } from '@oneruler/words/log-command'
import { Refused } from './output.ts'

const words = logCommandWords.zh

/** The witness of a file; where there is none it is made, and `isNew` says so. */
export function openWitness(path: string): { readonly signer: NoteSigner; readonly isNew: boolean } {
  const isNew = !existsSync(path)
  if (isNew) {
    const name = basename(path, extname(path))
    if (!isKeyName(name)) throw new Refused(words.noWitnessName({ name }), 2)
    writeOnce(path, `${formatSigner(noteSigner(name, 'cosignature', randomBytes(32)))}\n`)
  }
  const signer = parseSigner(readFileSync(path, 'utf8').trim())
  if (isRefused(signer) || signer.key.type !== 'cosignature')
    throw new Refused(words.notAWitnessKey({ path }))
  return { signer, isNew }
}

/** Works with the record of a key while nobody else does. */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const claim = claimOwnership(`${path}.busy`)
  if (!claim.owned) throw new Refused(words.witnessBusy({ pid: claim.pid }))
  try {
    return await work()
  } finally {
    claim.release()
  }
}

interface Written {
  readonly key: string
  readonly size: number
  readonly root: string
}

const fileOf = (path: string): string => `${path}.logs`

/** The logs it watches by origin. A record that cannot be read is a reason to stop, never to begin anew. */
export function readWatched(path: string): Map<string, WatchedLog> {
  const file = fileOf(path)
  if (!existsSync(file)) return new Map()
  try {
    const written = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Written>>
    return new Map(
      Object.entries(written).map(([origin, { key, size, root }]) => {
        const parsed = parseKey(key)
        const hash = fromBase64(root)
        if (isRefused(parsed) || hash === undefined || !Number.isSafeInteger(size)) throw new Error(origin)
        return [origin, { origin, keys: [parsed], last: { size, root: hash } }]
      }),
    )
  } catch {
    throw new Refused(words.stateUnreadable({ path: file }))
  }
}

export function writeWatched(path: string, watched: ReadonlyMap<string, WatchedLog>): void {
  const written = [...watched].flatMap(
    ([
      origin,
      {
        keys: [key],
        last,
      },
    ]) =>
      key && last ? [[origin, { key: formatKey(key), size: last.size, root: toBase64(last.root) }]] : [],
  )
  writeDurably(fileOf(path), `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`)
}
