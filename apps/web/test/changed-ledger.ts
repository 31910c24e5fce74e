/** 改过的台账 · The sample's ledger as a county might bring it again: one visit more, one amount changed, one row wrong. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'

/** Writes the folder; the sample itself stays as it is. */
export async function writeChangedLedger(sample: string, folder: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(join(sample, '台账.xlsx'))
  const column = (sheet: ExcelJS.Worksheet, header: string): number =>
    (sheet.getRow(1).values as (string | undefined)[]).indexOf(header)

  const agreements = workbook.getWorksheet('签约') as ExcelJS.Worksheet
  agreements.getRow(2).getCell(column(agreements, '协议总额')).value = 2_130_506
  agreements.addRow(['X0650', 'H9999', '2018-09-04 16:00', '货币补偿', 0, 601_090, 0, 601_090, 'R078'])

  const visits = workbook.getWorksheet('走访') as ExcelJS.Worksheet
  visits.addRow(['2018-09-04 09:00', 'H0649', 'R078', '政策宣讲', 30])

  await workbook.xlsx.writeFile(join(folder, '台账.xlsx'))
  for (const beside of ['红线图.geojson', '补偿方案.md'])
    copyFileSync(join(sample, beside), join(folder, beside))
}
