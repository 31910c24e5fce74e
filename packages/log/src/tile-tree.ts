/**
 * 瓦片树 · Tile tree: a log read from its tiles, of which none is believed before it leads to the root.
 *
 * The partial tiles at the right edge join to the root; a full tile must hash to its place in the tile above it,
 * up to one of the edge. So a tile changed anywhere is named by its path, whoever serves it.
 */
import { type Edge, edgeRoot } from './edge.ts'
import { bundleEntries } from './entry-bundle.ts'
import { type Hash, leafHash, sameBytes } from './hash.ts'
import { isRefused, type Refused, refused } from './refusal.ts'
import { edgeTiles, hashesAt, TILE_LEVELS, TILE_WIDTH, type Tile, tileHashes, tilePath } from './tile.ts'
import { joined, rowsOver } from './tree-hash.ts'
import { consistencyRanges, inclusionRanges, perfectNodes, type Range } from './tree-shape.ts'

/**
 * Where tiles lie: a folder, a web server, a package of files. Null where there is no such file; it may give a
 * full tile for a partial one of the same path, and anything at all, since every byte is verified.
 */
export interface TileSource {
  read(path: string): Promise<Uint8Array | null>
}

export interface TileTree {
  readonly size: number
  readonly root: Hash
  leaf(index: number): Promise<Hash | Refused>
  entry(index: number): Promise<Uint8Array | Refused>
  /** The entries of a bundle, each held against its leaf: reading all of them verifies every file in use. */
  bundle(index: number): Promise<Uint8Array[] | Refused>
  inclusion(index: number): Promise<Hash[] | Refused>
  /** Shows the tree of an older size to be the beginning of this one. */
  consistency(oldSize: number): Promise<Hash[] | Refused>
  /** The root this log had at an older size. */
  rootAt(oldSize: number): Promise<Hash | Refused>
  /** What appending goes on from. */
  edge(): Promise<Edge | Refused>
}

/** How many verified full tiles are kept, each with the nodes over its hashes: 16 KiB of hashes a tile. */
const KEPT_TILES = 128

/** Opens the tree of a size and root that are trusted already, as a signed checkpoint states them. */
export async function openTiles(size: number, root: Hash, source: TileSource): Promise<TileTree | Refused> {
  const levels = await readLevels(size, root, source)
  return isRefused(levels) ? levels : treeOver(size, root, levels, source)
}

function treeOver(size: number, root: Hash, levels: readonly Hash[][], source: TileSource): TileTree {
  const edgeRows = levels.map(rowsOver)
  const kept = new Map<string, Hash[][]>()

  /** The hashes of a tile, and the rows of nodes over them. */
  async function tileRows(level: number, index: number): Promise<readonly Hash[][] | Refused> {
    if (index === hashesAt(level + 1, size)) return edgeRows[level] ?? []
    const path = tilePath({ level, index, width: TILE_WIDTH })
    const rows = kept.get(path) ?? (await verifiedRows(level, index))
    if (isRefused(rows)) return rows
    // Put at the end, so that what was not used for the longest stands first.
    kept.delete(path)
    kept.set(path, rows)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_TILES && oldest !== undefined) kept.delete(oldest)
    return rows
  }

  async function verifiedRows(level: number, index: number): Promise<Hash[][] | Refused> {
    const wanted = { level, index, width: TILE_WIDTH }
    const above = await tileRows(level + 1, Math.floor(index / TILE_WIDTH))
    if (isRefused(above)) return above
    const hashes = await readTile(wanted, source)
    if (isRefused(hashes)) return hashes
    const rows = rowsOver(hashes)
    const isRight = sameBytes(rows.at(-1)?.[0] as Hash, above[0]?.[index % TILE_WIDTH] as Hash)
    return isRight ? rows : refused('tile-wrong', tilePath(wanted))
  }

  async function node(level: number, index: number): Promise<Hash | Refused> {
    const [tileLevel, row] = [Math.floor(level / 8), level % 8]
    const across = TILE_WIDTH / 2 ** row
    const rows = await tileRows(tileLevel, Math.floor(index / across))
    return isRefused(rows) ? rows : (rows[row]?.[index % across] as Hash)
  }

  async function rangeHash(range: Range): Promise<Hash | Refused> {
    const nodes: Hash[] = []
    for (const { level, index } of perfectNodes(range)) {
      const hash = await node(level, index)
      if (isRefused(hash)) return hash
      nodes.push(hash)
    }
    return joined(nodes)
  }

  async function rangeHashes(ranges: readonly Range[]): Promise<Hash[] | Refused> {
    const hashes: Hash[] = []
    for (const range of ranges) {
      const hash = await rangeHash(range)
      if (isRefused(hash)) return hash
      hashes.push(hash)
    }
    return hashes
  }

  async function bundle(index: number): Promise<Uint8Array[] | Refused> {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH)
    const rows = await tileRows(0, index)
    if (isRefused(rows)) return rows
    const found = await readEither({ level: 'entries', index, width }, source)
    if (isRefused(found)) return found
    const entries = bundleEntries(found.bytes)
    if (entries?.length !== found.tile.width) return refused('bundle-malformed', tilePath(found.tile))
    const mine = entries.slice(0, width)
    const wrong = mine.findIndex((entry, at) => !sameBytes(leafHash(entry), rows[0]?.[at] as Hash))
    return wrong < 0 ? mine : refused('entry-wrong', index * TILE_WIDTH + wrong)
  }

  return {
    size,
    root,
    leaf: (index) => node(0, inside(index, size)),
    async entry(index) {
      const found = await bundle(Math.floor(inside(index, size) / TILE_WIDTH))
      return isRefused(found) ? found : (found[index % TILE_WIDTH] as Uint8Array)
    },
    bundle: (index) => bundle(inside(index, Math.ceil(size / TILE_WIDTH))),
    inclusion: (index) => rangeHashes(inclusionRanges(inside(index, size), size)),
    consistency: (oldSize) =>
      inside(oldSize, size + 1) === 0 ? Promise.resolve([]) : rangeHashes(consistencyRanges(oldSize, size)),
    rootAt: (oldSize) => rangeHash({ start: 0, end: inside(oldSize, size + 1) }),
    async edge() {
      const last = size % TILE_WIDTH === 0 ? [] : await bundle(Math.floor(size / TILE_WIDTH))
      return isRefused(last) ? last : { size, levels, entries: last }
    },
  }
}

/** The partial tiles of every level, once they join to the root. */
async function readLevels(size: number, root: Hash, source: TileSource): Promise<Hash[][] | Refused> {
  const levels: Hash[][] = Array.from({ length: TILE_LEVELS }, () => [])
  const tiles = edgeTiles(size)
  for (const tile of tiles) {
    const hashes = await readTile(tile, source)
    if (isRefused(hashes)) return hashes
    levels[tile.level] = hashes
  }
  if (sameBytes(edgeRoot({ size, levels }), root)) return levels
  return refused('tile-wrong', tiles.map(tilePath).join(' '))
}

async function readTile(tile: Tile, source: TileSource): Promise<Hash[] | Refused> {
  const found = await readEither(tile, source)
  if (isRefused(found)) return found
  const hashes = tileHashes(found.bytes)
  const isWhole = hashes?.length === found.tile.width
  return isWhole ? hashes.slice(0, tile.width) : refused('tile-wrong', tilePath(found.tile))
}

/** A partial tile may be gone once the full one is there, which begins with it. */
async function readEither(
  tile: Tile,
  source: TileSource,
): Promise<{ bytes: Uint8Array; tile: Tile } | Refused> {
  for (const wanted of [tile, { ...tile, width: TILE_WIDTH }]) {
    const bytes = await source.read(tilePath(wanted))
    if (bytes !== null) return { bytes, tile: wanted }
  }
  return refused('tile-missing', tilePath(tile))
}

/** An index or size beyond the tree is a bug of the caller, who has the size. */
function inside(index: number, below: number): number {
  if (!Number.isSafeInteger(index) || index < 0 || index >= below)
    throw new RangeError(`${index} of ${below}`)
  return index
}
