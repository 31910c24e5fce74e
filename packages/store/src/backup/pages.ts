/**
 * 备份页 · The pages of a backup: JSON lines in zstd frames, each sealed to all before it.
 *
 *     bytes  0 –  3   50 2a 4d 18, a skippable frame (RFC 8878 §3.1.2): `zstd -dc FILE` passes over it
 *            4 –  7   36, how much of it follows
 *            8 – 11   how many bytes the page's frame has
 *           12 – 43   its seal: SHA-256 of the seal before it and of these bytes 0 – 11 and of the frame
 *           44 –      the frame: the page's lines, each ended by a line feed
 *
 * Before the first page stands `FIRST_SEAL`. No byte is outside a seal, no page can be left out, doubled or moved.
 * Numbers are little-endian.
 */
import { createHash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { BackupRefused } from './backup-refused.ts'

const START = Buffer.from('502a4d1824000000', 'hex')
const SEAL_AT = 12
const FRAME_AT = 44
/** What nobody writes: a length that was changed is not waited or allocated for. */
const LONGEST_FRAME = 256 * 1024 * 1024
const LONGEST_PAGE = 1024 * 1024 * 1024

const FIRST_SEAL = createHash('sha256').update('oneruler backup 1').digest()

const sealOf = (before: Buffer, start: Buffer, frame: Buffer): Buffer =>
  createHash('sha256').update(before).update(start).update(frame).digest()

/** Turns pages of lines into the bytes of a backup, one by one. */
export function pageSealer(): (lines: readonly string[]) => Buffer {
  let before: Buffer = FIRST_SEAL
  return (lines) => {
    const frame = zstdCompressSync(`${lines.join('\n')}\n`)
    const head = Buffer.alloc(FRAME_AT)
    START.copy(head)
    head.writeUInt32LE(frame.length, START.length)
    before = sealOf(before, head.subarray(0, SEAL_AT), frame)
    before.copy(head, SEAL_AT)
    return Buffer.concat([head, frame])
  }
}

/** The lines of a page. */
export type Page = readonly string[]

/**
 * Reads the pages back, each once its seal was found right. Throws `BackupRefused` with the byte at which a page
 * begins that is damaged, or at which the file stops short. That the last page is there is for the reader to say.
 */
export async function* sealedPages(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Page> {
  const from = takerOf(bytes)
  let before: Buffer = FIRST_SEAL
  for (let number = 1; ; number++) {
    const at = from.taken()
    const head = await from.take(FRAME_AT)
    if (head.length === 0) return
    if (head.length < FRAME_AT) throw new BackupRefused(at === 0 ? 'notABackup' : 'cutShort', { at, number })
    if (!head.subarray(0, START.length).equals(START))
      throw new BackupRefused(at === 0 ? 'notABackup' : 'damaged', { at, number })
    const length = head.readUInt32LE(START.length)
    if (length > LONGEST_FRAME) throw new BackupRefused('damaged', { at, number })
    const frame = await from.take(length)
    if (frame.length < length) throw new BackupRefused('cutShort', { at, number })
    const seal = sealOf(before, head.subarray(0, SEAL_AT), frame)
    if (!seal.equals(head.subarray(SEAL_AT))) throw new BackupRefused('damaged', { at, number })
    before = seal
    const text = zstdDecompressSync(frame, { maxOutputLength: LONGEST_PAGE }).toString()
    yield text.split('\n').slice(0, -1)
  }
}

/** Takes exactly so many bytes, fewer only at the end. */
function takerOf(bytes: AsyncIterable<Uint8Array>) {
  const source = bytes[Symbol.asyncIterator]()
  let waiting: Buffer[] = []
  let has = 0
  let taken = 0
  return {
    taken: () => taken,
    async take(wanted: number): Promise<Buffer> {
      while (has < wanted) {
        const { done, value } = await source.next()
        if (done) break
        waiting.push(Buffer.from(value))
        has += value.length
      }
      const all = Buffer.concat(waiting)
      const part = all.subarray(0, wanted)
      waiting = [all.subarray(part.length)]
      has -= part.length
      taken += part.length
      return part
    },
  }
}
