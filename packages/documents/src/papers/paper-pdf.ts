/**
 * 文书（PDF） · Paper as PDF: one complete paper for printing.
 */
import { codeText } from './check-code.ts'
import type { CompletePaper } from './complete-paper.ts'
import { fillPaper, type OwnTemplate, type SetPaper } from './fill.ts'
import { type PaperFonts, paperFonts } from './paper-fonts.ts'
import type { PaperRefusal } from './paper-refusal.ts'
import { type Drawing, openTypesetter, type Typeset, type Typesetter } from './typesetter.ts'

/** A complete paper, in the words of the shipped text or of the office's own template. */
export interface PaperToPrint {
  readonly complete: CompletePaper
  readonly own?: OwnTemplate | null
}

export type Readied = { readonly typeset: Typeset } | { readonly refused: readonly PaperRefusal[] }

/** Refused where a sign cannot be shown by any font. */
export function readyToSet({ complete, own = null }: PaperToPrint, fonts: PaperFonts): Readied {
  const paper = fillPaper(complete, own)
  const missing = fonts.missing(textOf(paper))
  if (missing.length > 0) {
    const { name, basis } = complete.paper
    const params = { signs: missing.join('、') }
    return { refused: [{ code: 'sign-missing', paper: name, article: basis, params }] }
  }
  const bearsCode = paper.blocks.some(({ kind }) => kind === 'code')
  return { typeset: { paper, code: bearsCode ? codeText(complete) : null } }
}

const textOf = ({ name, number, template, blocks }: SetPaper): string => {
  const spans = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.spans
      : block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.spans))
        : [],
  )
  return name + number + template + spans.map(({ text }) => text).join('')
}

let typesetter: Typesetter | undefined
const opened = (): Typesetter => {
  typesetter ??= openTypesetter(paperFonts())
  return typesetter
}

/** Set in the shipped fonts, in this thread: some 20 ms. For many papers see `printPapers`. */
export function paperPdf(
  paper: PaperToPrint,
): { readonly pdf: Uint8Array } | { readonly refused: readonly PaperRefusal[] } {
  const readied = readyToSet(paper, paperFonts())
  if ('refused' in readied) return readied
  return { pdf: opened().pdf([readied.typeset]) }
}

/** The same as a picture, to be looked at. */
export function paperDrawing(
  paper: PaperToPrint,
): { readonly drawing: Drawing } | { readonly refused: readonly PaperRefusal[] } {
  const readied = readyToSet(paper, paperFonts())
  return 'refused' in readied ? readied : { drawing: opened().drawing(readied.typeset) }
}
