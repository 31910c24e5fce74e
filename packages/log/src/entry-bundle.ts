/** 条目包 · Entry bundle: up to 256 entries, each behind its length as big-endian uint16 (C2SP tlog-tiles). */
import { TILE_WIDTH } from './tile.ts'

/** The longest entry that its length can say. */
export const LONGEST_ENTRY = 0xffff

/** The bytes of a bundle. An entry that is too long is a bug of whoever made it. */
export function bundleBytes(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0))
  let at = 0
  for (const entry of entries) {
    if (entry.length > LONGEST_ENTRY) throw new Error(`an entry has at most ${LONGEST_ENTRY} bytes`)
    bytes.set([entry.length >> 8, entry.length & 0xff], at)
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}

/** The entries of a bundle; undefined where one breaks off, or there are more than 256. */
export function bundleEntries(bytes: Uint8Array): Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const start = at + 2
    const end = start + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
    if (end > bytes.length || entries.length === TILE_WIDTH) return undefined
    entries.push(bytes.slice(start, end))
    at = end
  }
  return entries
}
