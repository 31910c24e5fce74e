/**
 * 收件检查 · Clean file: what a file is, told by its bytes whatever it is called, and what is kept of it.
 *
 *     bytes ─▶ photograph: without what was written beside the picture · scan, office file: as it came ─▶ or a fault
 *
 * Nothing is drawn and nothing unpacked: a picture is known by its header, an office file by its list of contents.
 */
import type { EvidenceMedia } from '@oneruler/campaign/evidence'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng, PNG } from './clean-png.ts'
import { cleanWebp } from './clean-webp.ts'
import { type FileFault, NotTaken } from './file-fault.ts'
import { officeMedia } from './office-file.ts'
import { demandScan } from './scanned-pdf.ts'

export type Cleaned =
  | { readonly media: EvidenceMedia; readonly bytes: Buffer }
  | { readonly fault: FileFault }

/** The same bytes always give the same result. */
export async function cleanFile(given: Uint8Array): Promise<Cleaned> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length)
  try {
    return await cleaned(bytes)
  } catch (error) {
    if (error instanceof NotTaken) return { fault: error.fault }
    throw error
  }
}

async function cleaned(bytes: Buffer): Promise<Cleaned> {
  const begins = (hex: string, at = 0): boolean => bytes.toString('hex', at, at + hex.length / 2) === hex
  const text = (from: number, to: number): string => bytes.toString('latin1', from, to)
  if (bytes.length === 0) throw new NotTaken('empty')
  if (begins('ffd8ff')) return { media: 'image/jpeg', bytes: cleanJpeg(bytes) }
  if (bytes.subarray(0, PNG.length).equals(PNG)) return { media: 'image/png', bytes: cleanPng(bytes) }
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return { media: 'image/webp', bytes: cleanWebp(bytes) }
  if (/^%PDF-[12]\./.test(text(0, 7))) {
    demandScan(bytes)
    return { media: 'application/pdf', bytes }
  }
  if (begins('504b0304')) return { media: await officeMedia(bytes), bytes }
  if (begins('d0cf11e0')) throw new NotTaken('old-office')
  if (text(4, 8) === 'ftyp')
    throw new NotTaken(/^(hei|hev|mif1|msf1|avif)/.test(text(8, 12)) ? 'heic' : 'video')
  throw new NotTaken('unknown-type')
}
