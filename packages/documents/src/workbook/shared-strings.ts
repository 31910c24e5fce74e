/**
 * 共享字符串 · Shared strings: the texts of a workbook that cells name by number.
 */

import { TextRuns } from './cell-text.ts'
import type { Budget } from './limits.ts'
import { walkXml } from './xml-stream.ts'
import type { ZipParts } from './zip-parts.ts'

/** The texts in their order; none where the workbook has no such part. */
export async function readSharedStrings(
  parts: ZipParts,
  part: string,
  { keep, spendCells }: Budget,
): Promise<string[]> {
  const texts: string[] = []
  const runs = new TextRuns()
  await walkXml(parts, part, {
    open: (name) => runs.open(name),
    text: (piece) => runs.add(piece),
    close(name) {
      runs.close(name)
      if (name !== 'si') return
      spendCells(1)
      texts.push(keep(runs.take()))
    },
  })
  return texts
}
