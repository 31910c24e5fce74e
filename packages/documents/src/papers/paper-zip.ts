/** 分份打包 · Paper zip: printed papers, one file each, in one zip that is the same for the same papers. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export interface PaperFile {
  /** With its ending; each once. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A zip has no clock in it, as a paper has none: every file bears the first day that a zip can say. */
const EARLIEST = new Date(1980, 0, 1)

/** PDFs are packed already: they are laid in as they are. */
export async function zipPapers(files: readonly PaperFile[]): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const { name, bytes } of files)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, {
      mtime: EARLIEST,
      compress: false,
    })
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream)
}
