/**
 * 封存日志 · Sealing: the entries of a project become files and a signed checkpoint that anybody can check.
 *
 *     stored entries ──▶ tiles, bundles ──▶ signed ──▶ checkpoint kept ──▶ list of checkpoints ──▶ checkpoint published
 *
 * Every step can be done again, and gives the same bytes: whatever is lost on the way, or done and reported lost, the
 * next sealing puts right. Nothing is signed that does not go on from what was published.
 */
import { formatCheckpoint } from '@oneruler/log/checkpoint'
import { edgeRoot, grow } from '@oneruler/log/edge'
import { EMPTY_ROOT, type Hash, leafHash, sameBytes } from '@oneruler/log/hash'
import { formatKey } from '@oneruler/log/note-key'
import { sign } from '@oneruler/log/note-signature'
import { checkField, parseRecord, showField } from '@oneruler/log/record'
import { isRefused, type Refused, refused } from '@oneruler/log/refusal'
import { formatNote } from '@oneruler/log/signed-note'
import { openTiles, type TileTree } from '@oneruler/log/tile-tree'
import { treeHash } from '@oneruler/log/tree-hash'
import { utf8 } from '@oneruler/log/utf8'
import {
  CHECKPOINT,
  CHECKPOINTS,
  formatCheckpoints,
  LOG_KEY,
  openCheckpoint,
  readCheckpoint,
} from '@oneruler/log/verify-log'
import type { PublicLog } from '@oneruler/store/public-log'
import { chainHeadFields, committed } from './publications.ts'

export type Sealed =
  | { readonly kind: 'sealed'; readonly size: number }
  /** Another process seals this project now, and will have it all or be followed by the next. */
  | { readonly kind: 'elsewhere' }
  /** Nothing was signed. */
  | { readonly kind: 'refused'; readonly reason: Refused }

/** Seals what a project's log has; may be called at any time, from any process. */
export async function seal(log: PublicLog, projectId: string, now: Date): Promise<Sealed> {
  return (
    (await log.alone(projectId, async (): Promise<Sealed> => {
      const size = await sealAlone(log, projectId, now)
      return typeof size === 'number' ? { kind: 'sealed', size } : { kind: 'refused', reason: size }
    })) ?? { kind: 'elsewhere' }
  )
}

async function sealAlone(log: PublicLog, projectId: string, now: Date): Promise<number | Refused> {
  const changed = await changedChain(log, projectId)
  if (changed !== null) return changed
  await log.addChainHead(projectId, (seq, hash) => committed('chainHead', chainHeadFields(seq, hash)))

  const files = log.files(projectId)
  const signer = log.signer(projectId)
  const published = await openPublished(log, projectId)
  if (isRefused(published)) return published
  const edge = await published.edge()
  if (isRefused(edge)) return edge
  const leaves: Hash[] = []
  const fresh: Uint8Array[] = []
  for await (const { index, entry } of log.entries(projectId)) {
    // Without a gap, so that an entry taken out of the database is no entry moved up.
    if (index !== leaves.length) return refused('entry-wrong', leaves.length)
    leaves.push(leafHash(entry))
    if (index >= edge.size) fresh.push(entry)
  }
  const forked = await notGoingOn(log, projectId, published, leaves)
  if (forked !== null) return forked

  const grown = grow(edge, fresh)
  await files.write(LOG_KEY, utf8(`${formatKey(signer.key)}\n`))
  for (const { path, bytes } of grown.files) await files.write(path, bytes)
  const { size } = grown.edge
  const text = formatCheckpoint({ origin: signer.key.name, size, root: edgeRoot(grown.edge), extensions: [] })
  const note = formatNote({ text, signatures: [sign(text, signer, Math.floor(now.getTime() / 1_000))] })
  const kept = await log.keepCheckpoint(projectId, size, note, now.toISOString())
  if (!sameBytes(kept, note)) return refused('forked', size)
  await files.write(CHECKPOINTS, formatCheckpoints(await log.checkpoints(projectId)))
  await files.write(CHECKPOINT, note)
  return size
}

/** What the last chain head committed to must still be so. Null where it is, or where its secret is gone. */
export async function changedChain(log: PublicLog, projectId: string): Promise<Refused | null> {
  const head = await log.chainHead(projectId)
  if (head === null || head.secret === null) return null
  const record = parseRecord(head.entry)
  if (isRefused(record)) return record
  if (head.hash === null) return refused('chain-changed', head.seq)
  for (const [name, value] of Object.entries(chainHeadFields(head.seq, head.hash))) {
    if (checkField(record, showField('chainHead', name, value, head.secret)) !== null)
      return refused('chain-changed', head.seq)
  }
  return null
}

/** The published tree; refused where the files do not lead to the published checkpoint. */
export async function openPublished(log: PublicLog, projectId: string): Promise<TileTree | Refused> {
  const files = log.files(projectId)
  if ((await files.read(CHECKPOINT)) === null) return await openTiles(0, EMPTY_ROOT, files)
  const published = await readCheckpoint(files, log.signer(projectId).key)
  if (isRefused(published)) return published
  return await openTiles(published.checkpoint.size, published.checkpoint.root, files)
}

/**
 * Why our entries do not go on from what was published, or from a checkpoint that was kept and never published; null
 * where they do. A restored backup, or an entry changed here, stops here.
 */
async function notGoingOn(
  log: PublicLog,
  projectId: string,
  published: TileTree,
  leaves: readonly Hash[],
): Promise<Refused | null> {
  if (leaves.length < published.size) return refused('log-behind', published.size)
  if (!sameBytes(treeHash(leaves.slice(0, published.size)), published.root))
    return await firstOther(published, leaves)
  const last = (await log.checkpoints(projectId)).at(-1)
  if (last === undefined) return null
  const kept = openCheckpoint(last, log.signer(projectId).key)
  if (isRefused(kept)) return kept
  const { size, root } = kept.checkpoint
  if (size === published.size && sameBytes(root, published.root)) return null
  if (leaves.length < size) return refused('log-behind', size)
  return sameBytes(treeHash(leaves.slice(0, size)), root) ? null : refused('forked', size)
}

/** The first entry that is not the one published. */
async function firstOther(published: TileTree, leaves: readonly Hash[]): Promise<Refused> {
  for (let index = 0; index < published.size; index++) {
    const leaf = await published.leaf(index)
    if (isRefused(leaf)) return leaf
    if (!sameBytes(leaf, leaves[index] as Hash)) return refused('entry-wrong', index)
  }
  return refused('forked', published.size)
}
