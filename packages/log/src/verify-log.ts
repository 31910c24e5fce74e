/**
 * 核对日志 · Verifying a whole log from its files alone: every entry against its leaf, every tile against the root,
 * and every earlier checkpoint against the tree that goes on from it.
 */
import { toBase64 } from './base64.ts'
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import { sameBytes } from './hash.ts'
import type { NoteKey } from './note-key.ts'
import { openNote } from './note-signature.ts'
import { isRefused, type Refused, refused } from './refusal.ts'
import { TILE_WIDTH } from './tile.ts'
import { openTiles, type TileSource, type TileTree } from './tile-tree.ts'
import { fromUtf8, utf8 } from './utf8.ts'

/** The signed note of the log as it is now (C2SP tlog-tiles). */
export const CHECKPOINT = 'checkpoint'
/** The notes of every checkpoint that was signed, as a JSON array of text, smallest first. Ours. */
export const CHECKPOINTS = 'checkpoints.json'
/** The key that signs, in one line. Ours; whoever has it from elsewhere trusts that one. */
export const LOG_KEY = 'key'

export interface VerifiedLog {
  /** 0 where the checkpoint itself cannot be trusted. */
  readonly size: number
  /** Base64; empty where the checkpoint itself cannot be trusted. */
  readonly root: string
  /** How many checkpoints this tree goes on from, its own among them. */
  readonly checkpoints: number
  /** The first thing that is wrong; null where nothing is. */
  readonly firstBad: Refused | null
}

export async function verifyLog(source: TileSource, key: NoteKey): Promise<VerifiedLog> {
  const own = await readCheckpoint(source, key)
  if (isRefused(own)) return { size: 0, root: '', checkpoints: 0, firstBad: own }
  const { size } = own.checkpoint
  const found = { size, root: toBase64(own.checkpoint.root) }
  const tree = await openTiles(size, own.checkpoint.root, source)
  if (isRefused(tree)) return { ...found, checkpoints: 0, firstBad: tree }
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const bundle = await tree.bundle(index)
    if (isRefused(bundle)) return { ...found, checkpoints: 0, firstBad: bundle }
  }
  return { ...found, ...(await verifyEarlier(source, key, tree)) }
}

/** Reads and opens the checkpoint; one whose origin is not the key's name is of another log. */
export async function readCheckpoint(
  source: TileSource,
  key: NoteKey,
): Promise<{ checkpoint: Checkpoint; note: Uint8Array } | Refused> {
  const note = await source.read(CHECKPOINT)
  return note === null ? refused('tile-missing', CHECKPOINT) : openCheckpoint(note, key)
}

export function openCheckpoint(
  note: Uint8Array,
  key: NoteKey,
): { checkpoint: Checkpoint; note: Uint8Array } | Refused {
  const opened = openNote(note, [key])
  if (isRefused(opened)) return opened
  const checkpoint = parseCheckpoint(opened.text)
  if (isRefused(checkpoint)) return checkpoint
  return checkpoint.origin === key.name ? { checkpoint, note } : refused('origin-unknown', checkpoint.origin)
}

/** The notes of every checkpoint; undefined where the file is none of ours. */
export function parseCheckpoints(bytes: Uint8Array): Uint8Array[] | undefined {
  try {
    const notes: unknown = JSON.parse(fromUtf8(bytes) ?? '')
    const isList = Array.isArray(notes) && notes.every((note) => typeof note === 'string')
    return isList ? notes.map(utf8) : undefined
  } catch {
    return undefined
  }
}

export const formatCheckpoints = (notes: readonly Uint8Array[]): Uint8Array =>
  utf8(`${JSON.stringify(notes.map((note) => fromUtf8(note)))}\n`)

async function verifyEarlier(
  source: TileSource,
  key: NoteKey,
  tree: TileTree,
): Promise<Pick<VerifiedLog, 'checkpoints' | 'firstBad'>> {
  const bytes = await source.read(CHECKPOINTS)
  if (bytes === null) return { checkpoints: 0, firstBad: refused('tile-missing', CHECKPOINTS) }
  const notes = parseCheckpoints(bytes)
  if (notes === undefined) return { checkpoints: 0, firstBad: refused('checkpoint-malformed') }
  let checkpoints = 0
  for (const note of notes) {
    const earlier = openCheckpoint(note, key)
    const bad = isRefused(earlier) ? earlier : await against(tree, earlier.checkpoint)
    if (bad !== null) return { checkpoints, firstBad: bad }
    checkpoints += 1
  }
  return { checkpoints, firstBad: null }
}

/** The list may be ahead of the checkpoint while a sealing is under way: what is larger is looked at next time. */
async function against(tree: TileTree, { size, root }: Checkpoint): Promise<Refused | null> {
  if (size > tree.size) return null
  const own = await tree.rootAt(size)
  if (isRefused(own)) return own
  return sameBytes(own, root) ? null : refused('forked', size)
}
