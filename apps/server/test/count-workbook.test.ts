/** The independent count: every number stated for the sample, and each definition on a ledger small enough to check by eye. */
import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { countWorkbook, type Figures } from './count-workbook.ts'

describe('the sample campaign', () => {
  let bytes: Uint8Array
  let last: Figures

  beforeAll(async () => {
    bytes = await readFile(new URL('../../../examples/xiaoqiaotou/台账.xlsx', import.meta.url))
    last = await countWorkbook(bytes, '2018-09-04')
  })

  test('as of the last day of the window, every single figure', () => {
    const { 小组排名, 逐日, ...single } = last
    expect(single).toEqual({
      截至: '2018-09-04',
      征收户: 720,
      签约: 649,
      签约率: 90.1,
      签约天数: 10,
      小组数: 8,
      小组人员: 76,
      承诺书: 253,
      包干单位: 47,
      完成包干单位: 39,
      协调解决问题: 121,
      入户调查: 720,
      入户调查天数: 16,
      告知书送达: 720,
      送达天数: 5,
      难户: 44,
      难户化解: 14,
      超额最多干部: { 工号: 'R008', 包干: 29, 包干签约: 29, 超额: 15 },
      协议总额合计: 1342707244,
      安置房款合计: 159093041,
      满意度均分: 4.48,
    })
    expect(小组排名).toHaveLength(8)
    expect(小组排名[0]).toEqual({ 小组: '三组', 户数: 62, 签约: 61, 签约率: 98.39, 名次: 1 })
    expect(逐日).toHaveLength(10)
    expect(逐日[0]).toMatchObject({ 日期: '2018-08-26', 当日签约: 242 })
    expect(逐日[0]?.小组名次.一组).toBe(1)
    expect(逐日.reduce((total, { 当日签约 }) => total + 当日签约, 0)).toBe(649)
  })

  test('一组 stands at 105 of 107 by the eighth day', async () => {
    const { 小组排名, 签约天数 } = await countWorkbook(bytes, '2018-09-02')
    expect(签约天数).toBe(8)
    expect(小组排名[0]).toMatchObject({ 小组: '一组', 户数: 107, 签约: 105, 名次: 1 })
  })

  test('三组 is last on the seventh day and first on the tenth', () => {
    expect(last.逐日[6]?.小组名次.三组).toBe(8)
    expect(last.逐日[9]?.小组名次.三组).toBe(1)
  })

  test('before the window nobody has signed and nobody leads', async () => {
    const before = await countWorkbook(bytes, '2018-08-25')
    expect(before).toMatchObject({
      签约: 0,
      签约率: 0,
      签约天数: 0,
      超额最多干部: null,
      满意度均分: null,
      逐日: [],
    })
    expect(before.小组排名.map((group) => group.名次)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
  })

  test('halfway through the survey only what has happened is counted', async () => {
    const survey = await countWorkbook(bytes, '2018-06-20')
    expect(survey).toMatchObject({ 入户调查: 450, 入户调查天数: 10, 告知书送达: 0, 送达天数: 0, 承诺书: 134 })
  })

  test('after the window the days of signing stop at its last', async () => {
    const after = await countWorkbook(bytes, '2018-09-30')
    expect(after).toMatchObject({ 签约: 649, 签约天数: 10, 满意度均分: 4.49 })
    expect(after.逐日.at(-1)?.日期).toBe('2018-09-04')
  })
})

describe('the definitions, on a ledger of six households', () => {
  test('a household with two agreements counts once, with the earlier of them', async () => {
    const figures = await count('2020-03-03', {
      签约: [
        {
          协议编号: 'A2',
          户号: '甲-2',
          签约时间: '2020-03-02 09:00',
          协议总额: 700,
          安置房款: 70,
          经办人: '乙',
        },
        {
          协议编号: 'A1',
          户号: '甲-2',
          签约时间: '2020-03-01 17:30',
          协议总额: 500,
          安置房款: 50,
          经办人: '丙',
        },
        {
          协议编号: 'A3',
          户号: '甲-2',
          签约时间: '2020-03-01T17:30:00',
          协议总额: 900,
          安置房款: 0,
          经办人: '乙',
        },
      ],
    })
    expect(figures).toMatchObject({ 签约: 1, 协议总额合计: 500, 安置房款合计: 50 })
    expect(figures.逐日.map((day) => day.当日签约)).toEqual([1, 0, 0])
    expect(figures.超额最多干部).toEqual({ 工号: '丙', 包干: 0, 包干签约: 0, 超额: 1 })
  })

  test('equal rates share a rank, the next is skipped, and a group without households stands last', async () => {
    const figures = await count('2020-03-03', { 签约: [signed('甲-1'), signed('甲-2'), signed('乙-1')] })
    expect(figures.小组排名).toEqual([
      { 小组: '西街组', 户数: 2, 签约: 1, 签约率: 50, 名次: 1 },
      { 小组: '东街组', 户数: 4, 签约: 2, 签约率: 50, 名次: 1 },
      { 小组: '空组', 户数: 0, 签约: 0, 签约率: 0, 名次: 3 },
    ])
    expect(figures.逐日[2]?.小组名次).toEqual({ 西街组: 1, 空组: 3, 东街组: 1 })
  })

  test('among equals beyond their caseload the one with more of the own wins, then the smaller number', async () => {
    const tied = await count('2020-03-03', { 签约: [signed('甲-1', '乙'), signed('甲-3', '甲')] })
    expect(tied.超额最多干部).toEqual({ 工号: '乙', 包干: 1, 包干签约: 0, 超额: 1 })
    const won = await count('2020-03-03', {
      签约: [signed('甲-1', '乙'), signed('甲-3', '甲'), signed('甲-2', '甲')],
    })
    expect(won.超额最多干部).toEqual({ 工号: '甲', 包干: 2, 包干签约: 1, 超额: 1 })
  })

  test('a household without a caseworker, and a stranger to the roster, earn nobody anything', async () => {
    const figures = await count('2020-03-03', { 签约: [signed('乙-1', '乙'), signed('甲-1', '外人')] })
    expect(figures.超额最多干部).toBeNull()
  })

  test('a partner is complete when all its households have signed, and one without households never is', async () => {
    expect((await count('2020-03-03', { 签约: [signed('甲-1')] })).完成包干单位).toBe(0)
    const figures = await count('2020-03-03', { 签约: [signed('甲-1'), signed('甲-2')] })
    expect(figures).toMatchObject({ 包干单位: 2, 完成包干单位: 1 })
  })

  test('staff count from the day they join until the day they leave', async () => {
    expect((await count('2020-02-09', {})).小组人员).toBe(1)
    expect((await count('2020-02-10', {})).小组人员).toBe(2)
    expect((await count('2020-03-02', {})).小组人员).toBe(2)
    expect((await count('2020-03-03', {})).小组人员).toBe(1)
  })

  test('an exact half is rounded up', async () => {
    const ratings = [4, 4, 4, 4, 4, 4, 4, 5].map((评分) => ({ 户号: '甲-1', 日期: '2020-03-01', 评分 }))
    expect((await count('2020-03-03', { 满意度: ratings })).满意度均分).toBe(4.13)
  })

  test('a campaign without households has a rate of zero', async () => {
    expect(await count('2020-03-03', { 征收户: [] })).toMatchObject({ 征收户: 0, 签约: 0, 签约率: 0 })
  })
})

type Rows = Record<string, string | number>[]

const signed = (户号: string, 经办人 = '甲') => ({
  户号,
  签约时间: '2020-03-01 10:00',
  协议总额: 1,
  安置房款: 0,
  经办人,
})

const LEDGER: Record<string, Rows> = {
  项目: [
    { 项目: '集中签约开始', 内容: '2020-03-01' },
    { 项目: '集中签约结束', 内容: '2020-03-07' },
  ],
  小组: [{ 小组: '西街组' }, { 小组: '空组' }, { 小组: '东街组' }],
  单位: [
    { 单位编号: 'D1', 类别: '包干单位' },
    { 单位编号: 'D2', 类别: '包干单位' },
    { 单位编号: 'D3', 类别: '评估机构' },
  ],
  人员: [
    { 工号: '甲', 岗位: '组长', 加入日期: '2020-02-10' },
    { 工号: '乙', 岗位: '组员', 退出日期: '2020-03-03' },
    { 工号: '丙', 岗位: '指挥长' },
  ],
  征收户: [
    { 户号: '甲-1', 小组: '西街组', 包干单位: 'D1', 包干干部: '甲' },
    { 户号: '甲-2', 小组: '东街组', 包干单位: 'D1', 包干干部: '甲' },
    { 户号: '甲-3', 小组: '东街组', 包干干部: '乙' },
    { 户号: '乙-1', 小组: '东街组' },
    { 户号: '乙-2', 小组: '西街组' },
    { 户号: '乙-3', 小组: '东街组' },
  ],
}

/** Counts the small ledger with some of its sheets replaced. */
async function count(asOf: string, replaced: Record<string, Rows>): Promise<Figures> {
  const workbook = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries({ ...LEDGER, ...replaced })) {
    const sheet = workbook.addWorksheet(name)
    sheet.columns = [...new Set(rows.flatMap(Object.keys))].map((key) => ({ header: key, key }))
    sheet.addRows(rows)
  }
  return countWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), asOf)
}
