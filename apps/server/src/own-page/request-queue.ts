/**
 * 申请队列 · Request queue: where the networks are two, requests wait on the public side as files and are carried over.
 *
 *     <name>.<id>.<received, ms since 1970>.box
 *
 * A file says nothing: it is sealed under the key of the page it was made on, and that seal is the household's signature. What
 * was changed or made up on the way does not open.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OwnAnswer, requestNumber } from '@oneruler/portal/own/own-request'
import { writeDurably } from '@oneruler/store/postgres/durable-write'
import { businessDay } from '../business-day.ts'
import type { Installation } from '../installation.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { type SentRequest, takeRequest } from './take-request.ts'

const FILE = /^([a-p]{32})\.([0-9a-f-]{36})\.(\d{13})\.box$/

/** Kept on disk when it returns; of one id the first that came is kept, with the moment it came. Null where it is full. */
export function keepRequest(
  queue: string,
  { name, id, box, at }: Omit<SentRequest, 'day'>,
  most: number,
): OwnAnswer | null {
  mkdirSync(queue, { recursive: true, mode: 0o700 })
  const files = readdirSync(queue)
  if (!files.some((file) => file.startsWith(`${name}.${id}.`))) {
    if (files.length >= most) return null
    writeDurably(join(queue, `${name}.${id}.${at.getTime()}.box`), box)
  }
  return { kind: 'kept', number: requestNumber(id) }
}

export interface TakenFile {
  readonly file: string
  /** Null where it opens with the key of no household: changed on the way, or not a household's. */
  readonly answer: OwnAnswer | null
}

/** Every file of a queue, oldest first; nothing is removed, and taking it again changes nothing. */
export async function takeQueue(
  installation: Pick<Installation, 'store' | 'known' | 'campaigns'>,
  loaded: LoadedCampaign,
  queue: string,
): Promise<TakenFile[]> {
  const files = existsSync(queue) ? readdirSync(queue).filter((file) => FILE.test(file)) : []
  const inOrder = files.sort((a, b) => Number(a.split('.')[2]) - Number(b.split('.')[2]))
  const taken: TakenFile[] = []
  for (const file of inOrder) {
    const [name = '', id = '', ms = ''] = file.split('.')
    const at = new Date(Number(ms))
    const box = new Uint8Array(readFileSync(join(queue, file)))
    const now = (await installation.campaigns.load(loaded.projectId)) ?? loaded
    taken.push({
      file,
      answer: await takeRequest(installation, now, { name, id, box, at, day: businessDay(at) }, true),
    })
  }
  return taken
}
