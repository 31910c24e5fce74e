/**
 * 文书的基准 · The papers' bench: agreements of three pages as PDF, one file each and bound, against LibreOffice
 * converting the same from Word on every core.
 *
 *     node bench/papers.ts [count, 720]
 *
 * By the clock, from complete papers to bytes; both write what they made to disk. Only the ratios mean anything.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cashAgreement } from '@oneruler/documents/papers/kinds/agreement'
import { printBound, printSingles } from '@oneruler/documents/papers/print-papers'
import { wordPaper } from '@oneruler/documents/papers/word-paper'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { scratchFolder } from '../tools/scratch-folder.ts'
import { agreements } from './papers/agreements.ts'
import { convertByLibreOffice } from './papers/office-suite.ts'

const asked = Number(process.argv.at(-1))
const count = Number.isSafeInteger(asked) && asked > 0 ? asked : 720
const papers = agreements(count)
const scratch = scratchFolder()

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

try {
  const template = await wordTemplate(cashAgreement)
  const filling = await seconds(async () => {
    for (const paper of papers)
      writeFileSync(join(scratch.path, `${paper.number}.docx`), await wordPaper(paper, template))
  })
  const toPrint = papers.map((complete) => ({ complete }))
  const singles = await seconds(async () => {
    for (const { number, pdf } of await printSingles(toPrint))
      writeFileSync(join(scratch.path, `${number}.pdf`), pdf as Uint8Array)
  })
  let pages = 0
  const bound = await seconds(async () => {
    const printed = await printBound(toPrint)
    if ('refused' in printed) throw new Error(JSON.stringify(printed.refused))
    writeFileSync(join(scratch.path, 'bound.pdf'), printed.pdf)
    pages = Buffer.from(printed.pdf).toString('latin1').split('/Type /Page\n').length - 1
  })
  const suite = await convertByLibreOffice(
    scratch.path,
    papers.map(({ number }) => `${number}.docx`),
  )
  const against = (own: number, aim: string): string =>
    suite === null ? 'LibreOffice is not installed' : `${(suite / own).toFixed(1)} × (aim ${aim})`
  const shown = (time: number | null): string => (time === null ? '–' : `${time.toFixed(1)} s`)
  console.log(`${count} agreements, ${pages} pages`)
  console.table([
    { what: 'filled in Word', ours: shown(filling), LibreOffice: '–', ratio: '–' },
    {
      what: 'PDF, one file each',
      ours: shown(singles),
      LibreOffice: shown(suite),
      ratio: against(singles, '3'),
    },
    { what: 'PDF, bound', ours: shown(bound), LibreOffice: shown(suite), ratio: against(bound, '8') },
  ])
} finally {
  scratch.discard()
}
