/**
 * 恢复日志 · Restoring the log: said by a person after a backup came back, never by the program itself.
 *
 * What was published stays where it stands, a record `logRestored` states how many entries our database had lost,
 * and the log goes on from there. Nobody who held a receipt loses it.
 */
import { sameBytes } from '@oneruler/log/hash'
import { parseRecord } from '@oneruler/log/record'
import { isRefused, type Refused, refused } from '@oneruler/log/refusal'
import { TILE_WIDTH } from '@oneruler/log/tile'
import type { TileTree } from '@oneruler/log/tile-tree'
import { CHECKPOINTS, openCheckpoint, parseCheckpoints } from '@oneruler/log/verify-log'
import type { PublicLog } from '@oneruler/store/public-log'
import { committed } from './publications.ts'
import { openPublished } from './seal.ts'

/**
 * How many published entries were put back; null where a sealing is under way elsewhere. Refused where none is
 * missing, or the published files do not hold.
 */
export const restoreLog = (log: PublicLog, projectId: string, now: Date): Promise<number | Refused | null> =>
  log.alone(projectId, async () => {
    const published = await openPublished(log, projectId)
    if (isRefused(published)) return published
    const entries = await entriesOf(published)
    if (isRefused(entries)) return entries
    let same = 0
    for await (const { index, entry } of log.entries(projectId)) {
      const other = entries[index]
      if (index !== same || other === undefined || !sameBytes(entry, other)) break
      same += 1
    }
    const lost = entries.slice(same)
    if (lost.length === 0) return refused('nothing-lost', entries.length)
    await keepPublished(log, projectId, now)
    const rows = lost.map((entry) => ({ kind: kindOf(entry), entry }))
    const statement = committed('logRestored', { from: String(same), lost: String(lost.length) })
    await log.restore(projectId, same, rows, statement)
    return lost.length
  })

async function entriesOf(tree: TileTree): Promise<Uint8Array[] | Refused> {
  const entries: Uint8Array[] = []
  for (let index = 0; index * TILE_WIDTH < tree.size; index++) {
    const bundle = await tree.bundle(index)
    if (isRefused(bundle)) return bundle
    entries.push(...bundle)
  }
  return entries
}

/** What we published we wrote as records. */
function kindOf(entry: Uint8Array): string {
  const record = parseRecord(entry)
  if (isRefused(record)) throw new Error('a published entry is no record')
  return record.kind
}

/** The checkpoints that the database lost with the entries, as far as they were signed by us. */
async function keepPublished(log: PublicLog, projectId: string, now: Date): Promise<void> {
  const notes = parseCheckpoints((await log.files(projectId).read(CHECKPOINTS)) ?? new Uint8Array()) ?? []
  for (const note of notes) {
    const opened = openCheckpoint(note, log.signer(projectId).key)
    if (!isRefused(opened))
      await log.keepCheckpoint(projectId, opened.checkpoint.size, note, now.toISOString())
  }
}
