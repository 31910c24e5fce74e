/** WebP: picture, transparency and colour profile are kept; EXIF, XMP and what is unknown are not. */
import { demandDrawable, NotTaken, partsWithin } from './file-fault.ts'

const DRAW = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']
const ANIMATED = ['ANIM', 'ANMF']
/** Of the extended header: says that EXIF and XMP follow. */
const SAYS_EXIF_XMP = 0x0c
const RIFF_HEADER = 12

export function cleanWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  const end = Math.min(bytes.length, bytes.readUInt32LE(4) + 8)
  let pictures = 0
  const spendPart = partsWithin()
  for (let at = RIFF_HEADER; at + 8 <= end; ) {
    spendPart()
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) throw new NotTaken('damaged')
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (ANIMATED.includes(type)) throw new NotTaken('animated')
    if (type === 'VP8 ' || type === 'VP8L') {
      demandDrawable(...(type === 'VP8 ' ? lossySize(content) : losslessSize(content)))
      pictures++
    }
    if (DRAW.includes(type)) {
      const head = Buffer.from(bytes.subarray(at, at + 8))
      const body = Buffer.from(content)
      if (type === 'VP8X') body[0] = (body[0] ?? 0) & ~SAYS_EXIF_XMP
      kept.push(head, body, Buffer.alloc(length % 2))
    }
    at = next
  }
  if (pictures !== 1) throw new NotTaken('damaged')
  const chunks = Buffer.concat(kept)
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  header.writeUInt32LE(chunks.length + 4, 4)
  return Buffer.concat([header, chunks])
}

/** Width and height, 14 bits each, after the start code of a key frame. */
function lossySize(content: Buffer): [number, number] {
  if (content.length < 10 || content.toString('hex', 3, 6) !== '9d012a') throw new NotTaken('damaged')
  return [content.readUInt16LE(6) & 0x3fff, content.readUInt16LE(8) & 0x3fff]
}

/** Both less one, 14 bits each, after the signature. */
function losslessSize(content: Buffer): [number, number] {
  if (content.length < 5 || content[0] !== 0x2f) throw new NotTaken('damaged')
  const sizes = content.readUInt32LE(1)
  return [(sizes & 0x3fff) + 1, ((sizes >>> 14) & 0x3fff) + 1]
}
