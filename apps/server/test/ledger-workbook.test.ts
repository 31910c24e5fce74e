/** 台账工作簿: what a workbook lacks is said once a sheet. */
import { readLedgerWorkbook } from '@oneruler/server/ledger-workbook'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { ledgerWorkbook } from '../../../tools/simulate/write-ledger.ts'

async function refusalOf(change: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const { sheets } = simulateCampaign({ households: 3, groups: 1, seed: 'workbook' })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await ledgerWorkbook(sheets)) as unknown as ExcelJS.Buffer)
  change(workbook)
  const read = await readLedgerWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
  return 'refusal' in read ? read.refusal : ''
}

test('given a title above the headers of a sheet, then one sentence says to delete it', async () => {
  const refusal = await refusalOf((workbook) => workbook.getWorksheet('腾空')?.insertRow(1, ['腾空台账']))
  expect(refusal).toBe(
    '工作表“腾空”的第 1 行不是表头。第 1 行应有“户号”“腾空日期”“验收人”；上面有标题行的，请先删去，再导入。',
  )
})

test('given two headers that are missing and a sheet that is, then each sheet has one line', async () => {
  const refusal = await refusalOf((workbook) => {
    const sheet = workbook.getWorksheet('支付')
    if (sheet) for (const cell of ['D1', 'E1']) sheet.getCell(cell).value = '备注'.concat(cell)
    workbook.removeWorksheet(workbook.getWorksheet('会议')?.id ?? 0)
  })
  expect(refusal.split('\n')).toEqual([
    '工作表“支付”缺少“金额”“批次”列。请在第 1 行补上表头，再导入。',
    '工作簿缺少工作表“会议”。请补上这张表（没有内容也要保留表头），再导入。',
  ])
})
