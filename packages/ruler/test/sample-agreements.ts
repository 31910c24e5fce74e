/**
 * The agreements of the sample campaign with the facts they rest on, as the interfaces say where they come from.
 *
 * The workbook is read here by a library of its own, so that nothing of the campaign's import is relied on.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'

const SAMPLE = join(import.meta.dirname, '../../../examples/xiaoqiaotou')

export const samplePlanText = (): string => readFileSync(join(SAMPLE, '补偿方案.md'), 'utf8')

export const COMPARED = ['协议总额', '安置房款', '差价结算'] as const

export interface SampleAgreement {
  readonly number: string
  /** A facts file. */
  readonly facts: object
  readonly recorded: Readonly<Record<(typeof COMPARED)[number], number>>
}

export interface SampleLedger {
  readonly agreements: readonly SampleAgreement[]
  /** The sheet 项目: what is known of the project, days as ISO text. */
  readonly project: Readonly<Record<string, string>>
}

type Row = Readonly<Record<string, string | number | null>>

export async function readSampleLedger(): Promise<SampleLedger> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(join(SAMPLE, '台账.xlsx'))
  const [households, houses, signed, vacatings, terms] = ['征收户', '房屋', '签约', '腾空', '项目'].map(
    (name) => rowsOf(workbook, name),
  ) as [Row[], Row[], Row[], Row[], Row[]]
  const agreements = signed.map((agreement) => {
    const isSame = (row: Row): boolean => row.户号 === agreement.户号
    return {
      number: String(agreement.协议编号),
      facts: {
        户: {
          ...pick(households.find(isSame), '低保', '住房困难'),
          ...pick(agreement, '补偿方式', '安置面积'),
          签约日: String(agreement.签约时间).slice(0, 10),
          腾空日: vacatings.find(isSame)?.腾空日期 ?? null,
        },
        房屋: houses
          .filter(isSame)
          .map((row) =>
            pick(row, '用途', '结构', '认定面积', '未登记面积', '评估单价', '装修及附属物评估价'),
          ),
      },
      recorded: Object.fromEntries(
        COMPARED.map((name) => [name, Number(agreement[name])]),
      ) as SampleAgreement['recorded'],
    }
  })
  return { agreements, project: Object.fromEntries(terms.map((row) => [row.项目, String(row.内容)])) }
}

function rowsOf(workbook: exceljs.Workbook, name: string): Row[] {
  const rows: Row[] = []
  const headers: string[] = []
  workbook.getWorksheet(name)?.eachRow((row, number) => {
    const values: Record<string, string | number | null> = {}
    row.eachCell({ includeEmpty: true }, ({ value }, column) => {
      if (number === 1) headers[column] = String(value)
      else values[headers[column] ?? ''] = plain(value)
    })
    if (number > 1) rows.push(values)
  })
  return rows
}

const plain = (value: exceljs.CellValue): string | number | null =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? value
      : value == null
        ? null
        : String(value)

const pick = (row: Row | undefined, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, row?.[name] ?? null]))
