/** 数据包: no cell that Excel would calculate, and a list of hashes that holds. */
import { buffer } from 'node:stream/consumers'
import { csvCell, csvLine } from '@oneruler/documents/workbook/csv'
import { tablePackage } from '@oneruler/documents/workbook/table-package'
import { expect, it } from 'vitest'

it.each([
  ['=1+1', "'=1+1"],
  ['＝1', "'＝1"],
  ['+8', "'+8"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['-cmd|x', "'-cmd|x"],
  ['-10.50', '-10.50'],
  ['东街组', '东街组'],
  ['他说"好"', '"他说""好"""'],
  ['一,二', '"一,二"'],
  [null, ''],
])('given %j, then the cell is %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})

it('given a line, then it ends as RFC 4180 has it', () => {
  expect(csvLine(['a', 1, null])).toBe('a,1,\r\n')
})

it('given a table that fails on the way, then the package fails and does not end as if it were whole', async () => {
  const rows = function* () {
    yield ['一']
    throw new Error('lost')
  }
  const list = { file: '清单.csv', headers: ['文件', '行数', '字节', 'SHA-256'] as const }
  const statement = { file: '清单.txt', of: () => new Uint8Array() }
  const zip = tablePackage(
    [{ file: '表.csv', headers: ['列'], rows }],
    list,
    statement,
    new Date('2018-09-04'),
  )
  await expect(buffer(zip)).rejects.toThrow('lost')
})
