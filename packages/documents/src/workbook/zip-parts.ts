/**
 * 部件 · Parts: the entries of a workbook's zip, each readable once asked for, none beyond the limits.
 */

import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { inflationAllowed, meter, type WorkbookLimits } from './limits.ts'
import { Refused, refused } from './refusal.ts'

/** The parts of one zip; names are looked up without regard to case, as Excel does. */
export interface ZipParts {
  /** Every part's name, in the order of the zip. */
  readonly names: readonly string[]
  /** Bytes the part claims to hold; undefined where there is no such part. */
  size(name: string): number | undefined
  /** Streams a part's inflated bytes; a part that is absent has none. */
  read(name: string, take: (chunk: Uint8Array) => void): Promise<void>
}

/** Opens a zip and judges its list of contents before anything is inflated. */
export async function openParts(bytes: Uint8Array, limits: WorkbookLimits): Promise<ZipParts> {
  const spendFile = meter('bytes', limits.bytes)
  spendFile(bytes.length)
  const zip = await openZip(bytes)
  const spendPart = meter('parts', limits.parts)
  const spendClaim = meter('inflatedBytes', inflationAllowed(limits, bytes.length))
  const entries = new Map<string, Entry>()
  await eachEntry(zip, (entry) => {
    spendPart(1)
    spendClaim(entry.uncompressedSize)
    if (entry.isEncrypted()) throw refused('password')
    const name = entry.fileName.toLowerCase()
    // One program would show the first of the two, another the last.
    if (entries.has(name))
      throw new Refused({ code: 'part-twice', params: { part: shownName(entry.fileName) } })
    entries.set(name, entry)
  })
  const entryOf = (name: string) => entries.get(name.toLowerCase())
  return {
    names: [...entries.values()].map((entry) => entry.fileName).filter((name) => !name.endsWith('/')),
    size: (name) => entryOf(name)?.uncompressedSize,
    async read(name, take) {
      const entry = entryOf(name)
      if (entry) await inflate(zip, entry, take)
    },
  }
}

/** A hostile name may be 65,535 bytes long. */
export const shownName = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name)

// The declared sizes are checked here, so that a lie about them is told apart from damage.
const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: false }
    fromBuffer(buffer, options, (error, zip) => (error ? reject(refused('damaged')) : resolve(zip)))
  })

const eachEntry = (zip: ZipFile, visit: (entry: Entry) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      try {
        visit(entry)
        zip.readEntry()
      } catch (refusal) {
        reject(refusal)
      }
    })
    zip.on('end', resolve)
    zip.on('error', () => reject(refused('damaged')))
    zip.readEntry()
  })

async function inflate(zip: ZipFile, entry: Entry, take: (chunk: Uint8Array) => void): Promise<void> {
  const stream = await new Promise<Readable>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(refused('damaged')) : resolve(opened))),
  )
  let seen = 0
  let checksum = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      seen += chunk.length
      if (seen > entry.uncompressedSize) throw refused('false-size')
      checksum = crc32(chunk, checksum)
      take(chunk)
    }
  } catch (error) {
    throw error instanceof Refused ? error : refused('damaged')
  }
  if (seen < entry.uncompressedSize || checksum !== entry.crc32) throw refused('damaged')
}
