/** Logs made up for the tests: their entries, their files, and where they are read from. */
import { type Edge, EMPTY_EDGE, grow, type LogFile } from '@oneruler/log/edge'
import { isRefused, type Refused } from '@oneruler/log/refusal'
import type { TileSource } from '@oneruler/log/tile-tree'
import { utf8 } from '@oneruler/log/utf8'
import { expect } from 'vitest'

export const entryOf = (index: number): Uint8Array => utf8(`条目 ${index}`)
export const entriesFrom = (start: number, end: number): Uint8Array[] =>
  Array.from({ length: end - start }, (_, index) => entryOf(start + index))

/** A folder of files that also says what was read. */
export class Folder implements TileSource {
  readonly files = new Map<string, Uint8Array>()
  readonly reads: string[] = []

  write(files: readonly LogFile[]): void {
    for (const { path, bytes } of files) this.files.set(path, bytes)
  }

  async read(path: string): Promise<Uint8Array | null> {
    this.reads.push(path)
    return this.files.get(path) ?? null
  }
}

/** A log of so many entries, appended in batches of a length. */
export function logOf(size: number, batch = size): { folder: Folder; edge: Edge } {
  const folder = new Folder()
  let edge = EMPTY_EDGE
  while (edge.size < size) {
    const grown = grow(edge, entriesFrom(edge.size, Math.min(size, edge.size + batch)))
    folder.write(grown.files)
    edge = grown.edge
  }
  return { folder, edge }
}

/** The value, once it is seen to be no refusal. */
export function granted<T extends object>(value: T | Refused): T {
  if (isRefused(value)) expect.fail(`refused: ${value.refused} at ${value.at}`)
  return value as T
}

/** The same bytes with one bit turned over. */
export function withBit(bytes: Uint8Array, bit: number): Uint8Array {
  const turned = bytes.slice()
  const at = Math.floor(bit / 8) % bytes.length
  turned[at] = (turned[at] as number) ^ (1 << (bit % 8))
  return turned
}
