/**
 * 合订 · Bind PDFs: documents that the typesetter wrote, one after another in one file.
 *
 * It reads what Typst writes and no other PDF: a table of offsets, every object whole, none inside another. Each
 * document keeps its objects under new numbers, and its page tree becomes a branch of the whole one.
 */

interface Part {
  readonly bytes: Buffer
  /** By number; null where there is none. */
  readonly offsets: readonly (number | null)[]
  /** Where objects end: the table of offsets. */
  readonly end: number
  readonly pages: number
  readonly count: number
}

/** Objects 1 and 2 are the catalog and the root of all pages. */
const OWN_OBJECTS = 2

export function bindPdf(documents: readonly Uint8Array[]): Uint8Array {
  const only = documents[0]
  if (documents.length === 1 && only) return only
  const parts = documents.map(readPart)
  const written: Buffer[] = [Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n', 'latin1')]
  const offsets: number[] = []
  let at = written[0]?.length ?? 0
  const write = (bytes: Buffer) => {
    written.push(bytes)
    at += bytes.length
  }
  const branches: number[] = []
  let shift = OWN_OBJECTS
  for (const part of parts) {
    branches.push(part.pages + shift)
    for (const { number, bytes } of objectsOf(part)) {
      offsets[number + shift] = at
      for (const piece of moved(bytes, number, shift, number === part.pages)) write(piece)
    }
    shift += part.offsets.length - 1
  }
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  offsets[1] = at
  write(text(`1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n`))
  offsets[2] = at
  const kids = branches.map((number) => `${number} 0 R`).join(' ')
  write(text(`2 0 obj\n<< /Type /Pages /Count ${count} /Kids [${kids}] >>\nendobj\n`))
  const table = at
  const entries = Array.from({ length: shift + 1 }, (_, number) => {
    const offset = offsets[number]
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  write(text(`xref\n0 ${shift + 1}\n${entries.join('')}trailer\n<< /Size ${shift + 1} /Root 1 0 R >>\n`))
  write(text(`startxref\n${table}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(written))
}

/** Of a document that the typesetter wrote, or that was bound here. */
export const pagesOf = (document: Uint8Array): number => readPart(document).count

const text = (content: string): Buffer => Buffer.from(content, 'latin1')

function readPart(document: Uint8Array): Part {
  const bytes = Buffer.from(document.buffer, document.byteOffset, document.length)
  const tail = bytes.toString('latin1', bytes.length - 40)
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const table = bytes.toString('latin1', end)
  const size = Number(/^xref\s+0 (\d+)/.exec(table)?.[1] ?? Number.NaN)
  const entries = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)]
  const root = Number(/\/Root (\d+) 0 R/.exec(table)?.[1] ?? Number.NaN)
  const offsets = entries.map(([, offset, kind]) => (kind === 'n' ? Number(offset) : null))
  const objectText = (number: number) => {
    const start = offsets[number]
    return start === undefined || start === null ? '' : bytes.toString('latin1', start, start + 2_000)
  }
  const pages = Number(/\/Pages (\d+) 0 R/.exec(objectText(root))?.[1] ?? Number.NaN)
  const count = Number(/\/Count (\d+)/.exec(objectText(pages))?.[1] ?? Number.NaN)
  if (offsets.length !== size || Number.isNaN(count)) throw new Error('not a PDF as the typesetter writes it')
  return { bytes, offsets, end, pages, count }
}

function objectsOf({ bytes, offsets, end }: Part): { number: number; bytes: Buffer }[] {
  const objects = offsets.flatMap((start, number) => (start === null ? [] : [{ number, start }]))
  const inOrder = objects.sort((a, b) => a.start - b.start)
  return inOrder.map(({ number, start }, index) => ({
    number,
    bytes: bytes.subarray(start, inOrder[index + 1]?.start ?? end),
  }))
}

/** An object under its new number, its references with it; what a stream holds is left as it is. */
function moved(object: Buffer, number: number, shift: number, isBranch: boolean): Buffer[] {
  const stream = object.indexOf('\nstream')
  const head = object.toString('latin1', 0, stream === -1 ? object.length : stream)
  const renumbered = head
    .replace(/^\d+ 0 obj/, `${number + shift} 0 obj`)
    .replace(/(?<![\w.])(\d+) 0 R\b/g, (_, referred) => `${Number(referred) + shift} 0 R`)
  const rooted = isBranch ? renumbered.replace('/Type /Pages', '/Type /Pages /Parent 2 0 R') : renumbered
  return stream === -1 ? [text(rooted)] : [text(rooted), object.subarray(stream)]
}
