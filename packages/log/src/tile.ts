/**
 * 瓦片 · Tile: up to 256 consecutive hashes of the tree, or entries, as one static file (C2SP tlog-tiles).
 *
 *     tile/0/x001/234.p/5     level 0, index 1234, the first 5 hashes
 *     tile/entries/x001/234   256 entries
 *
 * A hash of level l covers 256ˡ leaves. A tile with fewer than 256 is partial; the rightmost of a level is.
 */
import { HASH_BYTES, type Hash } from './hash.ts'

export const TILE_WIDTH = 256
/** Levels a tree with a safe integer of leaves can have: 256⁷ is more. */
export const TILE_LEVELS = 7
const HIGHEST_LEVEL = 63

export interface Tile {
  readonly level: number | 'entries'
  readonly index: number
  /** How many hashes or entries it holds, 1 to 256. */
  readonly width: number
}

export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) as string[]
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${name}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/** The tile of a path; undefined where `tilePath` would not have written it. */
export function parseTilePath(path: string): Tile | undefined {
  const parts = /^tile\/(entries|\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path)
  if (parts === null) return undefined
  const [, level = '', name = '', partial] = parts
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(name.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  }
  const isInRange =
    (tile.level === 'entries' || tile.level <= HIGHEST_LEVEL) &&
    Number.isSafeInteger(tile.index) &&
    tile.width >= 1 &&
    (partial === undefined || tile.width < TILE_WIDTH)
  return isInRange && tilePath(tile) === path ? tile : undefined
}

/** How many hashes of a level a tree of this size has. */
export const hashesAt = (level: number, size: number): number => Math.floor(size / TILE_WIDTH ** level)

/** The partial tiles at the right edge of a tree of this size, lowest level first: at most one a level. */
export function edgeTiles(size: number): (Tile & { readonly level: number })[] {
  return Array.from({ length: TILE_LEVELS }, (_, level) => ({
    level,
    index: hashesAt(level + 1, size),
    width: hashesAt(level, size) % TILE_WIDTH,
  })).filter(({ width }) => width > 0)
}

export function tileBytes(hashes: readonly Hash[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * HASH_BYTES)
  for (const [index, hash] of hashes.entries()) bytes.set(hash, index * HASH_BYTES)
  return bytes
}

/** The hashes of a tile's bytes; undefined where one breaks off. */
export function tileHashes(bytes: Uint8Array): Hash[] | undefined {
  const width = bytes.length / HASH_BYTES
  if (!Number.isInteger(width)) return undefined
  return Array.from({ length: width }, (_, index) =>
    bytes.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  )
}
