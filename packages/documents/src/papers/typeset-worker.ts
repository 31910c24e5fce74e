/** 排版线程 · Typeset worker: sets what `printPapers` gives it, in a thread of its own with its own typesetter. */
import { parentPort, workerData } from 'node:worker_threads'
import { type PaperFonts, paperFonts } from './paper-fonts.ts'
import { openTypesetter, type Typeset } from './typesetter.ts'

const own = (workerData as { readonly own: Parameters<typeof paperFonts>[0] }).own
const fonts: PaperFonts = paperFonts(own)
const typesetter = openTypesetter(fonts)

/** Papers in, one PDF out. */
parentPort?.on('message', (papers: readonly Typeset[]) => {
  const pdf = typesetter.pdf(papers)
  // Copied: what comes from the typesetter is memory that no thread may give away.
  const bytes = new Uint8Array(pdf)
  parentPort?.postMessage(bytes, [bytes.buffer])
})
