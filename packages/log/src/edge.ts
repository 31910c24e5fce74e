/**
 * 右缘 · Edge: the right edge of a log, all that appending needs; the rest never changes again.
 *
 * It holds the partial tile of each level and the entries of the last partial bundle: at most 255 of each, however
 * long the log is.
 */
import { bundleBytes } from './entry-bundle.ts'
import { type Hash, leafHash } from './hash.ts'
import { edgeTiles, hashesAt, TILE_WIDTH, type Tile, tileBytes, tilePath } from './tile.ts'
import { joined, perfectHash } from './tree-hash.ts'
import { perfectNodes } from './tree-shape.ts'

export interface Edge {
  readonly size: number
  /** The hashes of each level's partial tile, lowest level first; empty where the level ends with a full tile. */
  readonly levels: readonly (readonly Hash[])[]
  /** The entries of the last bundle, where it is partial. */
  readonly entries: readonly Uint8Array[]
}

/** A static file of the log: its path below the log's prefix, and its bytes. */
export interface LogFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export const EMPTY_EDGE: Edge = { size: 0, levels: [], entries: [] }

/**
 * Appends entries, in order: the new edge, and the files that are new or grew, full ones before the partial ones.
 * All of them belong on disk before a checkpoint of the new size is signed; writing them again changes nothing.
 */
export function grow(edge: Edge, entries: readonly Uint8Array[]): { edge: Edge; files: LogFile[] } {
  const files: LogFile[] = []
  const write = (tile: Tile, bytes: Uint8Array) => files.push({ path: tilePath(tile), bytes })
  const levels = edge.levels.map((hashes) => [...hashes])
  let bundle = [...edge.entries]
  let size = edge.size

  const push = (level: number, hash: Hash): void => {
    levels[level] ??= []
    const row = levels[level]
    row.push(hash)
    if (row.length < TILE_WIDTH) return
    write({ level, index: hashesAt(level + 1, size) - 1, width: TILE_WIDTH }, tileBytes(row))
    levels[level] = []
    push(level + 1, perfectHash(row))
  }

  for (const entry of entries) {
    size += 1
    bundle.push(entry)
    if (bundle.length === TILE_WIDTH) {
      write({ level: 'entries', index: hashesAt(1, size) - 1, width: TILE_WIDTH }, bundleBytes(bundle))
      bundle = []
    }
    push(0, leafHash(entry))
  }

  for (const tile of edgeTiles(size)) {
    if (hashesAt(tile.level, size) > hashesAt(tile.level, edge.size)) {
      write(tile, tileBytes(levels[tile.level] as Hash[]))
    }
  }
  if (bundle.length > 0 && size > edge.size) {
    write({ level: 'entries', index: hashesAt(1, size), width: bundle.length }, bundleBytes(bundle))
  }
  return { edge: { size, levels, entries: bundle }, files }
}

/** The root of the whole log. */
export function edgeRoot({ size, levels }: Pick<Edge, 'size' | 'levels'>): Hash {
  // A perfect node at the edge of the tree lies in the partial tile of its level, and in no other.
  const nodes = perfectNodes({ start: 0, end: size }).map(({ level, index }) => {
    const tileLevel = Math.floor(level / 8)
    const width = 2 ** (level % 8)
    const first = (index * width) % TILE_WIDTH
    return perfectHash((levels[tileLevel] as Hash[]).slice(first, first + width))
  })
  return joined(nodes)
}
