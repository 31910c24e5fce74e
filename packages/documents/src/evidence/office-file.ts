/** Word 与 Excel · Office files as they came: only their list of contents is read, and nothing is unpacked. */
import type { EvidenceMedia } from '@oneruler/campaign/evidence'
import { Refused } from '../workbook/refusal.ts'
import { openParts } from '../workbook/zip-parts.ts'
import { NotTaken } from './file-fault.ts'

const LIMITS = { bytes: 20e6, parts: 2_000, inflatedBytes: 300e6, cells: 0, characters: 0 }
const MAIN_PARTS: readonly (readonly [string, EvidenceMedia])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]
/** The end of a zip without a comment, where something else could hide. */
const END = Buffer.from('504b0506', 'hex')
const END_BYTES = 22

export async function officeMedia(bytes: Buffer): Promise<EvidenceMedia> {
  if (bytes.lastIndexOf(END) !== bytes.length - END_BYTES) throw new NotTaken('something-after')
  const parts = await openParts(bytes, LIMITS).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
    const { code } = error.refusal
    throw new NotTaken(code === 'too-large' ? 'inflates' : code === 'password' ? 'password' : 'damaged')
  })
  const names = parts.names.map((name) => name.toLowerCase())
  if (!names.includes('[content_types].xml')) throw new NotTaken('unknown-type')
  if (names.some((name) => /vbaproject\.bin$|\/(embeddings|activex)\//.test(name)))
    throw new NotTaken('active')
  const media = MAIN_PARTS.filter(([part]) => names.includes(part)).map(([, found]) => found)
  if (media.length !== 1) throw new NotTaken('unknown-type')
  return media[0] as EvidenceMedia
}
