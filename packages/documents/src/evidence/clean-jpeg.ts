/**
 * JPEG: what draws the picture is kept, bit by bit; what a camera or a program wrote beside it (place, device, owner,
 * previews, films) is not. Of EXIF the orientation alone remains, without which a picture lies on its side.
 */
import { demandDrawable, NotTaken, partsWithin } from './file-fault.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
/** Baseline, extended and progressive: what browsers draw. */
const FRAMES = [0xc0, 0xc1, 0xc2]
/** Tables, restart interval, number of lines. */
const TABLES = [0xc4, 0xdb, 0xdc, 0xdd]
const COMMENT = 0xfe
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef

const EXIF = Buffer.from('Exif\0\0', 'latin1')
const ICC = Buffer.from('ICC_PROFILE\0', 'latin1')
const ADOBE = Buffer.from('Adobe', 'latin1')
const ADOBE_BYTES = 12

export function cleanJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let orientation = 1
  let frames = 0
  let scans = 0
  let at = 2
  const spendPart = partsWithin()
  for (;;) {
    spendPart()
    if (bytes[at] !== 0xff) throw new NotTaken('damaged')
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1] ?? 0
    if (marker === EOI) break
    const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) throw new NotTaken('damaged')
    const segment = bytes.subarray(at, end)
    const content = segment.subarray(4)
    at = end
    if (marker === SOS) {
      const after = endOfScan(bytes, at)
      kept.push(segment, bytes.subarray(at, after))
      at = after
      scans++
    } else if (FRAMES.includes(marker)) {
      if (content.length < 6) throw new NotTaken('damaged')
      demandDrawable(content.readUInt16BE(3), content.readUInt16BE(1))
      kept.push(segment)
      frames++
    } else if (TABLES.includes(marker) || drawsColour(marker, content)) kept.push(segment)
    else if (marker === 0xe1 && content.subarray(0, 6).equals(EXIF))
      orientation = orientationOf(content.subarray(6)) ?? orientation
    else if (!isApplication(marker) && marker !== COMMENT) throw new NotTaken('damaged')
  }
  if (frames !== 1 || scans === 0) throw new NotTaken('damaged')
  const turned = orientation === 1 ? [] : [exifOf(orientation)]
  return Buffer.concat([Buffer.from([0xff, SOI]), ...turned, ...kept, Buffer.from([0xff, EOI])])
}

/** Colour profile, and Adobe's note on how colours are coded. */
const drawsColour = (marker: number, content: Buffer): boolean =>
  (marker === 0xe2 && content.subarray(0, ICC.length).equals(ICC)) ||
  (marker === 0xee && content.length === ADOBE_BYTES && content.subarray(0, ADOBE.length).equals(ADOBE))

/** Where the next marker stands that is neither a restart nor a stuffed zero. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new NotTaken('damaged')
}

const ORIENTATION = 0x0112

/** From the first directory of the TIFF block; null where it says nothing that can be read. */
function orientationOf(tiff: Buffer): number | null {
  const order = tiff.subarray(0, 2).toString('latin1')
  if (tiff.length < 10 || (order !== 'II' && order !== 'MM')) return null
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return null
  const entries = short(directory)
  for (let n = 0; n < entries; n++) {
    const at = directory + 2 + 12 * n
    if (at + 12 > tiff.length) return null
    if (short(at) === ORIENTATION) {
      const turned = short(at + 8)
      return turned >= 1 && turned <= 8 ? turned : null
    }
  }
  return null
}

/** A TIFF block of one entry. */
function exifOf(orientation: number): Buffer {
  const block = Buffer.from(
    'ffe10022457869660000 4d4d002a00000008 0001 011200030000000100000000 00000000'.replace(/ /g, ''),
    'hex',
  )
  block.writeUInt16BE(orientation, 28)
  return block
}
