/** The generator of campaigns: reproducible, of the sample's shape, clean unless asked, and honest about what it planted. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { plantBadRows } from '../simulate/bad-rows.ts'
import { type SimulationOptions, simulateCampaign } from '../simulate/campaign.ts'
import { compensation } from '../simulate/compensation.ts'
import type { House, Household } from '../simulate/households.ts'
import { BREACHES, HEADERS, SHEET_NAMES } from '../simulate/ledger.ts'
import { ledgerWorkbook, writeLedger } from '../simulate/write-ledger.ts'
import { breachesSeen } from './breaches-seen.ts'

const SMALL: SimulationOptions = { households: 37, groups: 3, seed: '7' }

describe('a simulated campaign', () => {
  test('is the same for the same seed and another for another', () => {
    const again = simulateCampaign(SMALL)
    expect(again).toEqual(simulateCampaign(SMALL))
    expect(again.sheets).not.toEqual(simulateCampaign({ ...SMALL, seed: '8' }).sheets)
  })

  test.each([
    [37, 3],
    [251, 11],
    [5, 1],
    [2, 4],
  ])('has %i households in %i groups, each household in a group of the sheet', (households, groups) => {
    const { sheets } = simulateCampaign({ households, groups, seed: 'size' })
    expect(sheets.征收户).toHaveLength(households)
    expect(sheets.小组).toHaveLength(groups)
    const names = new Set(sheets.小组.map((row) => row.小组))
    expect(names.size).toBe(groups)
    expect(sheets.征收户.every((row) => names.has(row.小组))).toBe(true)
    expect(new Set(sheets.征收户.map((row) => row.户号)).size).toBe(households)
  })

  test('says on its face that it is sample data', () => {
    const { sheets, plan } = simulateCampaign(SMALL)
    expect(sheets.项目.find((row) => row.项目 === '项目名称')?.内容).toContain('示例数据')
    expect(plan).toContain('（示例）')
  })

  test('draws a block for every group and a parcel for every household', () => {
    const { sheets, map } = simulateCampaign(SMALL)
    const { features } = map as { features: { properties: Record<string, string> }[] }
    const drawn = (kind: string) => features.filter(({ properties }) => properties.类型 === kind)
    expect(drawn('责任区块').map(({ properties }) => properties.编号)).toEqual(
      sheets.小组.map((row) => row.责任区块),
    )
    expect(drawn('房屋').map(({ properties }) => properties.户号)).toEqual(
      sheets.征收户.map((row) => row.户号),
    )
  })

  test.each([
    ['浙江', '旧城区改建'],
    ['山东', '其他'],
    ['青岛', '旧城区改建'],
  ] as const)('in %s (%s) breaks no rule unless asked to', (jurisdiction, type) => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      const { sheets, planted } = simulateCampaign({ households: 160, groups: 6, seed, jurisdiction, type })
      expect(planted).toEqual([])
      expect(breachesSeen(sheets)).toEqual([])
      expect(sheets.程序.some((row) => row.事项 === '改建意愿征询')).toBe(type === '旧城区改建')
    }
  })

  test('refuses a count that is none', () => {
    expect(() => simulateCampaign({ ...SMALL, households: 0 })).toThrow(RangeError)
    expect(() => simulateCampaign({ ...SMALL, groups: 1.5 })).toThrow(RangeError)
  })
})

describe('planted breaches', () => {
  test('are of every kind', () => {
    const { planted } = simulateCampaign({ ...SMALL, breaches: true })
    expect(new Set(planted.map(({ breach }) => breach))).toEqual(new Set(BREACHES))
  })

  test.each(['1', '2', '3', '4', '5'])(
    'are all there are, and stand where the list says (seed %s)',
    (seed) => {
      const { sheets, planted } = simulateCampaign({ households: 90, groups: 4, seed, breaches: true })
      const inOrder = (list: readonly object[]) => list.map((entry) => JSON.stringify(entry)).sort()
      const stated = planted.map(({ breach, household, sheet, row, step }) => ({
        breach,
        household,
        sheet,
        row,
        step,
      }))
      expect(inOrder(stated)).toEqual(inOrder(breachesSeen(sheets)))
    },
  )

  test('ask for more households where there are too few to hold them', () => {
    expect(() => simulateCampaign({ households: 8, groups: 2, seed: '7', breaches: true })).toThrow(
      '60 households',
    )
  })
})

describe('bad rows', () => {
  test('stand where the list says, and the good rows stay as they were', () => {
    const ledger = simulateCampaign({ ...SMALL, breaches: true })
    const { ledger: spoiled, bad } = plantBadRows(ledger, '7')
    for (const name of SHEET_NAMES) {
      const rejected = new Set(bad.filter(({ sheet }) => sheet === name).map(({ row }) => row - 2))
      expect(spoiled.sheets[name].filter((_, index) => !rejected.has(index))).toEqual(ledger.sheets[name])
    }
    spoiled.planted.forEach((breach, index) => {
      const before = ledger.planted[index]
      if (breach.row === null || before?.row == null) return
      expect(spoiled.sheets[breach.sheet][breach.row - 2]).toEqual(
        ledger.sheets[breach.sheet][before.row - 2],
      )
    })
  })

  test('are wrong in the cell that is named', () => {
    const { ledger, bad } = plantBadRows(simulateCampaign(SMALL), '7')
    const wrong = (problem: string) =>
      bad
        .filter((entry) => entry.problem === problem)
        .map(({ sheet, row, column }) => ledger.sheets[sheet][row - 2]?.[column])
    expect(wrong('not-a-number')).toEqual(['约八十平', '待定'])
    expect(wrong('unknown-household')).toEqual(['查无此户-999', '查无此户-998'])
    expect(wrong('day-out-of-range')).toEqual([
      { moment: '1900-06-01T00:00:00' },
      { moment: '2190-01-15T00:00:00' },
    ])
    expect(wrong('not-one-of')).toEqual(['房票'])
    expect(wrong('required')).toEqual([null, null])
    const duplicate = bad.find(({ problem }) => problem === 'duplicate-key')
    const first = ledger.sheets.签约.findIndex((row) => row.协议编号 === wrong('duplicate-key')[0])
    expect(first + 2).toBeLessThan(duplicate?.row ?? 0)
  })
})

describe('the written ledger', () => {
  test('has the sheets and columns of the sample, and every cell it was given', async () => {
    const { sheets } = simulateCampaign(SMALL)
    const written = await read(await ledgerWorkbook(sheets))
    const sample = await read(
      await readFile(new URL('../../examples/xiaoqiaotou/台账.xlsx', import.meta.url)),
    )
    expect(written.worksheets.map((sheet) => sheet.name)).toEqual(
      sample.worksheets.map((sheet) => sheet.name),
    )
    for (const name of SHEET_NAMES) {
      const [headers, ...rows] = valuesOf(written, name)
      expect(headers).toEqual(valuesOf(sample, name)[0])
      expect(rows).toEqual(
        sheets[name].map((row) =>
          HEADERS[name].map((header) => {
            const cell = row[header] ?? null
            return cell !== null && typeof cell === 'object' && 'moment' in cell
              ? `${cell.moment}.000Z`
              : cell
          }),
        ),
      )
    }
  })

  test('is a folder of three', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ledger-'))
    try {
      const ledger = simulateCampaign(SMALL)
      await writeLedger(ledger, folder)
      expect(await readFile(join(folder, '补偿方案.md'), 'utf8')).toBe(ledger.plan)
      expect(JSON.parse(await readFile(join(folder, '红线图.geojson'), 'utf8'))).toEqual(ledger.map)
      expect((await read(await readFile(join(folder, '台账.xlsx')))).worksheets).toHaveLength(22)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('is not written where the command is wrongly used', () => {
    const command = new URL('../simulate.ts', import.meta.url).pathname
    const run = () => execFileSync(process.execPath, [command, '--households', '5'], { stdio: 'pipe' })
    expect(run).toThrow(expect.objectContaining({ status: 2 }))
  })
})

describe('compensation agrees with the worked examples of the sample plan', () => {
  const house = (use: House['use'], structure: House['structure'], rest: Partial<House>): House => ({
    use,
    structure,
    recognised: 0,
    unregistered: 0,
    priceFen: 0,
    fitOutYuan: 0,
    ...rest,
  })
  const household = (houses: House[], rest: Partial<Household> = {}) =>
    ({ isPoor: false, isCramped: false, ...rest, houses }) as Household

  test('住宅，货币补偿，首日签约', () => {
    const home = house('住宅', '砖混', {
      recognised: 8640,
      unregistered: 1250,
      priceFen: 683050,
      fitOutYuan: 41000,
    })
    expect(compensation(household([home]), '货币补偿', 0, 1, 10).total).toBe(795445)
  })

  test('低保、住房困难的两处住宅，货币补偿，第五日签约', () => {
    const first = house('住宅', '砖木', { recognised: 2235, priceFen: 512040 })
    const second = house('住宅', '简易', {
      recognised: 1515,
      unregistered: 620,
      priceFen: 438025,
      fitOutYuan: 3200,
    })
    const poor = household([first, second], { isPoor: true, isCramped: true })
    expect(compensation(poor, '货币补偿', 0, 5, 10)).toEqual({
      total: 321135,
      homePrice: 0,
      settlement: 321135,
    })
  })

  test('住宅带商铺，产权调换，第六日签约，安置房超面积', () => {
    const home = house('住宅', '砖混', {
      recognised: 8888,
      unregistered: 1005,
      priceFen: 665555,
      fitOutYuan: 25600,
    })
    const shop = house('商业', '框架', { recognised: 3130, priceFen: 1523075, fitOutYuan: 48800 })
    expect(compensation(household([home, shop], { isCramped: true }), '产权调换', 125, 6, 10)).toEqual({
      total: 1224271,
      homePrice: 815464,
      settlement: 408807,
    })
  })

  test('工业用房，签约期外', () => {
    const works = house('工业', '简易', { recognised: 41260, unregistered: 3550, priceFen: 310505 })
    expect(compensation(household([works]), '货币补偿', 0, 11, 10).total).toBe(1493369)
  })

  test('小面积住宅，各项下限，末日签约', () => {
    const home = house('住宅', '砖混', { recognised: 3750, priceFen: 600010 })
    expect(compensation(household([home], { isCramped: true }), '产权调换', 45, 10, 10)).toEqual({
      total: 306205,
      homePrice: 281250,
      settlement: 24955,
    })
  })

  test('大面积，奖励上限，首日签约', () => {
    const office = house('办公', '框架', { recognised: 30001, priceFen: 900055, fitOutYuan: 150000 })
    expect(compensation(household([office]), '货币补偿', 0, 1, 10).total).toBe(3381294)
  })
})

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  return workbook
}

function valuesOf(workbook: ExcelJS.Workbook, name: string): unknown[][] {
  const sheet = workbook.getWorksheet(name) as ExcelJS.Worksheet
  const width = sheet.columnCount
  const rows: unknown[][] = []
  sheet.eachRow((row) => {
    const values = Array.from({ length: width }, (_, index) => row.getCell(index + 1).value)
    rows.push(values.map((value) => (value instanceof Date ? value.toISOString() : value)))
  })
  return rows
}
