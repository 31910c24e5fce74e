/**
 * 排版 · Typesetter: filled papers to PDF, by Typst; one document of one paper or of many, each with its own pages.
 *
 * Values reach Typst as data in a file of its own and are shown as they stand, so no value is ever read as markup.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { checkCode } from './check-code.ts'
import type { SetPaper } from './fill.ts'
import type { PaperFonts } from './paper-fonts.ts'

/** A filled paper and the text of its check code; null where it bears none. */
export interface Typeset {
  readonly paper: SetPaper
  readonly code: string | null
}

export interface Typesetter {
  /** The bytes of a PDF: fonts embedded as subsets, text that can be searched and copied. */
  pdf(papers: readonly Typeset[]): Buffer
  drawing(paper: Typeset): Drawing
}

/** The pages of a paper below one another, all of one size. */
export interface Drawing {
  /** Text is drawn as outlines, so it looks alike without any font. */
  readonly svg: string
  readonly pages: number
}

const FOLDER = join(import.meta.dirname, '../../typst')
const MAIN = join(FOLDER, 'papers.typ')
/** What was set so many documents ago is forgotten. */
const KEPT_RUNS = 2

export function openTypesetter(fonts: Pick<PaperFonts, 'families' | 'bytes'>): Typesetter {
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: [...fonts.bytes] }] })
  compiler.addSource(MAIN, readFileSync(MAIN, 'utf8'))
  const set = <Made>(papers: readonly Typeset[], make: (document: NodeTypstDocument) => Made): Made => {
    const given = {
      fonts: fonts.families,
      title: papers[0]?.paper.name ?? '',
      papers: papers.map(({ paper }) => paper),
    }
    compiler.mapShadow(join(FOLDER, 'papers.json'), Buffer.from(JSON.stringify(given)))
    for (const [index, { code }] of papers.entries())
      if (code !== null) compiler.mapShadow(join(FOLDER, `code-${index}.png`), checkCode(code))
    const compiled = compiler.compile({ mainFilePath: MAIN })
    if (compiled.result === null) {
      const said = compiler.fetchDiagnostics(
        compiled.takeError() as NonNullable<ReturnType<typeof compiled.takeError>>,
      )
      throw new Error(`papers.typ could not be set: ${JSON.stringify(said)}`)
    }
    const made = make(compiled.result)
    compiler.evictCache(KEPT_RUNS)
    return made
  }
  return {
    // Tags were four fifths of the size, and who holds a printed paper has no use for them.
    pdf: (papers) => set(papers, (document) => compiler.pdf(document, { pdfTags: false })),
    drawing: (paper) =>
      set([paper], (document) => ({ svg: compiler.plainSvg(document), pages: document.numOfPages })),
  }
}
