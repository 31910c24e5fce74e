/**
 * 改写部件 · Editing parts: a workbook's zip with some parts rewritten and all others as they were.
 */

import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { decoderFor } from './xml-stream.ts'
import type { ZipParts } from './zip-parts.ts'

/** A zip keeps the time of its parts; a fixed one makes equal workbooks equal bytes. */
const WRITTEN = new Date(1980, 0, 1)

export class PartsEdit {
  readonly #parts: ZipParts
  readonly #texts = new Map<string, string>()
  readonly #removed = new Set<string>()

  constructor(parts: ZipParts) {
    this.#parts = parts
  }

  has(name: string): boolean {
    if (this.#removed.has(name)) return false
    return this.#texts.has(this.#stored(name)) || this.#parts.size(name) !== undefined
  }

  /** A part's text as it now stands; undefined where there is no such part. */
  async text(name: string): Promise<string | undefined> {
    const edited = this.#texts.get(this.#stored(name))
    if (edited !== undefined || !this.has(name)) return edited
    const bytes = await this.#bytes(name)
    return decoderFor(bytes)
      .decode(bytes)
      .replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8')
  }

  /** Rewrites a part, or adds it. */
  write(name: string, text: string): void {
    this.#texts.set(this.#stored(name), text)
  }

  remove(name: string): void {
    this.#removed.add(name)
  }

  /** The whole zip. */
  async zip(): Promise<Uint8Array> {
    const zip = new ZipFile()
    for (const name of new Set([...this.#parts.names, ...this.#texts.keys()])) {
      if (this.#removed.has(name)) continue
      const text = this.#texts.get(name)
      const bytes = text === undefined ? await this.#bytes(name) : Buffer.from(text)
      zip.addBuffer(bytes, name, { mtime: WRITTEN, forceDosTimestamp: true })
    }
    zip.end()
    return buffer(zip.outputStream)
  }

  async #bytes(name: string): Promise<Buffer> {
    const chunks: Uint8Array[] = []
    await this.#parts.read(name, (chunk) => chunks.push(chunk))
    return Buffer.concat(chunks)
  }

  /** The name as the zip writes it, which may differ in case. */
  #stored(name: string): string {
    return this.#parts.names.find((stored) => stored.toLowerCase() === name.toLowerCase()) ?? name
  }
}
