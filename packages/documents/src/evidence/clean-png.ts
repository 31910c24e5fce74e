/** PNG: the chunks that draw the picture are kept; texts, moments, EXIF and what is unknown are not. */
import { crc32 } from 'node:zlib'
import { demandDrawable, NotTaken, partsWithin } from './file-fault.ts'

export const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
/** A colour profile is left out: it is packed, and what it unpacks to is bounded by nothing. */
const DRAW = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs']
const HEADER_BYTES = 13

export function cleanPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [PNG]
  let pictures = 0
  const spendPart = partsWithin()
  for (let at = PNG.length; ; ) {
    spendPart()
    if (at + 12 > bytes.length) throw new NotTaken('damaged')
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      throw new NotTaken('damaged')
    const type = bytes.toString('latin1', at + 4, at + 8)
    const content = bytes.subarray(at + 8, end - 4)
    if ((type === 'IHDR') !== (at === PNG.length)) throw new NotTaken('damaged')
    if (type === 'IHDR') {
      if (length !== HEADER_BYTES) throw new NotTaken('damaged')
      demandDrawable(content.readUInt32BE(0), content.readUInt32BE(4))
    }
    if (type === 'acTL') throw new NotTaken('animated')
    if (DRAW.includes(type)) kept.push(bytes.subarray(at, end))
    // A capital first letter: without this chunk the picture cannot be drawn.
    else if (/^[A-Z]/.test(type)) throw new NotTaken('damaged')
    if (type === 'IDAT') pictures++
    if (type === 'IEND') break
    at = end
  }
  if (pictures === 0) throw new NotTaken('damaged')
  return Buffer.concat(kept)
}
