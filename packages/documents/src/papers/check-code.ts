/**
 * 核验码 · Check code: a QR code that names a paper and holds its hash, as a picture.
 *
 *     oneruler:<paper>:<number>:<SHA-256, base64>
 */
import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'
import type { CompletePaper } from './complete-paper.ts'

/** Where a paper's code leads somewhere, that address and nothing else, so that a telephone's camera opens it. */
export const codeText = ({ paper, number, check, values }: CompletePaper): string =>
  paper.codeOf === undefined ? `oneruler:${paper.id}:${number}:${check}` : String(values[paper.codeOf])

/** A PNG of one dot a module, with the quiet zone of four that readers need; black on white. */
export const checkCode = (text: string): Buffer => png(encode(text, { ecc: 'M', border: 4 }).data)

/** PNG 1.2 of one bit a dot; true is black. */
function png(rows: readonly (readonly boolean[])[]): Buffer {
  const size = rows.length
  const stride = 1 + Math.ceil(size / 8)
  const dots = Buffer.alloc(stride * size)
  for (const [y, row] of rows.entries())
    for (const [x, isBlack] of row.entries()) {
      const at = y * stride + 1 + (x >> 3)
      if (!isBlack) dots[at] = (dots[at] ?? 0) | (0x80 >> (x & 7))
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head[8] = 1
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(dots)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + content.length)
  bytes.writeUInt32BE(content.length, 0)
  bytes.write(type, 4, 'latin1')
  content.copy(bytes, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + content.length)), 8 + content.length)
  return bytes
}
