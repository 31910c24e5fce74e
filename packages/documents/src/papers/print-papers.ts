/**
 * 成批印制 · Printing papers: many complete papers as PDF, one file each or bound into one, on every core.
 *
 * Threads set the papers, so that a server goes on answering; progress is told paper by paper or part by part, and a
 * batch that is cancelled stops before its next part.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { bindPdf } from './bind-pdf.ts'
import { type OwnFont, paperFonts } from './paper-fonts.ts'
import { type PaperToPrint, readyToSet } from './paper-pdf.ts'
import type { PaperRefusal } from './paper-refusal.ts'
import type { Typeset } from './typesetter.ts'

export interface PrintOptions {
  /** Aborted, nothing more is set and `printPapers` throws the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
  /** Faces of the office besides the shipped ones. */
  readonly fonts?: readonly OwnFont[]
}

export interface PrintedPaper {
  /** 文书编号 */
  readonly number: string
  /** Null where it was refused. */
  readonly pdf: Uint8Array | null
  readonly refused: readonly PaperRefusal[]
}

/** One file each, in the order asked; one that a font cannot show is refused alone. */
export async function printSingles(
  papers: readonly PaperToPrint[],
  options: PrintOptions = {},
): Promise<PrintedPaper[]> {
  const printed: PrintedPaper[] = []
  const fonts = paperFonts(options.fonts)
  await onEveryCore(papers.length, 1, options, (start) => {
    const paper = papers[start] as PaperToPrint
    const { number } = paper.complete
    const readied = readyToSet(paper, fonts)
    if ('refused' in readied) {
      printed[start] = { number, pdf: null, refused: readied.refused }
      return null
    }
    return {
      papers: [readied.typeset],
      take: (pdf) => {
        printed[start] = { number, pdf, refused: [] }
      },
    }
  })
  return printed
}

/** So many papers are set at a stretch: what they share is set once, and a cancel waits no longer than this. */
const PART = 40

/** One PDF of all, each paper with its own page numbers; refused as a whole where any paper is. */
export async function printBound(
  papers: readonly PaperToPrint[],
  options: PrintOptions = {},
): Promise<{ readonly pdf: Uint8Array } | { readonly refused: readonly PaperRefusal[] }> {
  const fonts = paperFonts(options.fonts)
  const refused: PaperRefusal[] = []
  const parts: Uint8Array[] = []
  await onEveryCore(papers.length, PART, options, (start) => {
    const readied = papers.slice(start, start + PART).map((paper) => readyToSet(paper, fonts))
    refused.push(...readied.flatMap((one) => ('refused' in one ? one.refused : [])))
    if (refused.length > 0) return null
    return {
      papers: readied.flatMap((one) => ('typeset' in one ? one.typeset : [])),
      take: (pdf) => {
        parts[start / PART] = pdf
      },
    }
  })
  if (refused.length > 0) return { refused }
  return { pdf: bindPdf(parts) }
}

interface Task {
  readonly papers: readonly Typeset[]
  take(pdf: Uint8Array): void
}

/** Hands out stretches of a batch to as many threads as there are cores; null where there is nothing to set. */
async function onEveryCore(
  count: number,
  stretch: number,
  { signal, onProgress, fonts = [] }: PrintOptions,
  taskAt: (start: number) => Task | null,
): Promise<void> {
  signal?.throwIfAborted()
  let [next, done] = [0, 0]
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./typeset-worker.ts', import.meta.url), { workerData: { own: fonts } })
    try {
      while (next < count) {
        signal?.throwIfAborted()
        const start = next
        next += stretch
        const task = taskAt(start)
        if (task) task.take(await setBy(worker, task.papers, signal))
        done += Math.min(stretch, count - start)
        onProgress?.(done, count)
      }
    } finally {
      await worker.terminate()
    }
  }
  const threads = Math.min(availableParallelism(), Math.ceil(count / stretch))
  const outcomes = await Promise.allSettled(Array.from({ length: threads }, work))
  const failed = outcomes.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

const setBy = (
  worker: Worker,
  papers: readonly Typeset[],
  signal: AbortSignal | undefined,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const onAbort = () => settle(() => reject(signal?.reason))
    const onMessage = (pdf: Uint8Array) => settle(() => resolve(pdf))
    const onError = (error: unknown) => settle(() => reject(error))
    const settle = (tell: () => void) => {
      signal?.removeEventListener('abort', onAbort)
      worker.off('message', onMessage).off('error', onError)
      tell()
    }
    signal?.addEventListener('abort', onAbort)
    worker.once('message', onMessage).once('error', onError)
    worker.postMessage(papers)
  })
