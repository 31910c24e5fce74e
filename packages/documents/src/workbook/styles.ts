/**
 * 单元格格式 · Cell styles: which of a workbook's styles show a number as a day or time.
 */

import { isBuiltInTimeFormat, isTimeFormat } from './excel-time.ts'
import type { Budget } from './limits.ts'
import { walkXml } from './xml-stream.ts'
import type { ZipParts } from './zip-parts.ts'

/** By style number (`s` of a cell): whether it shows a day or time. A style that is absent shows none. */
export async function readTimeStyles(
  parts: ZipParts,
  part: string,
  { spendCells }: Budget,
): Promise<boolean[]> {
  const custom = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCellStyles = false
  await walkXml(parts, part, {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attributes.numFmtId), isTimeFormat(attributes.formatCode ?? ''))
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'xf' && inCellStyles) {
        spendCells(1)
        const format = Number(attributes.numFmtId ?? 0)
        styles.push(custom.get(format) ?? isBuiltInTimeFormat(format))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}
