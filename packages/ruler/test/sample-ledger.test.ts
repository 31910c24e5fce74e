/**
 * The sample's ledger recomputed: every agreement that was signed, by the plan that was published.
 *
 * The workbook is read here by a library of its own, so that nothing of the campaign's import is relied on.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'
import { readFacts } from '../src/facts.ts'
import type { Plan } from '../src/plan.ts'
import { runPlan } from '../src/run.ts'

const SAMPLE = join(import.meta.dirname, '../../../examples/xiaoqiaotou')

type Row = Readonly<Record<string, string | number | null>>
const sheets = new Map<string, Row[]>()
let plan: Plan

beforeAll(async () => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(join(SAMPLE, '台账.xlsx'))
  for (const name of ['征收户', '房屋', '签约', '腾空']) sheets.set(name, rowsOf(workbook, name))
  const checked = checkPlan(readFileSync(join(SAMPLE, '补偿方案.md'), 'utf8'))
  plan = checked.plan as Plan
})

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

const sheet = (name: string): readonly Row[] => sheets.get(name) ?? []
const pick = (row: Row | undefined, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, row?.[name] ?? null]))

/** The facts of an agreement, as the interfaces say where they come from. */
function factsOf(agreement: Row): object {
  const number = agreement.户号
  const household = sheet('征收户').find((row) => row.户号 === number)
  const vacated = sheet('腾空').find((row) => row.户号 === number)
  return {
    户: {
      ...pick(household, '低保', '住房困难'),
      ...pick(agreement, '补偿方式', '安置面积'),
      签约日: String(agreement.签约时间).slice(0, 10),
      腾空日: vacated?.腾空日期 ?? null,
    },
    房屋: sheet('房屋')
      .filter((row) => row.户号 === number)
      .map((row) => pick(row, '用途', '结构', '认定面积', '未登记面积', '评估单价', '装修及附属物评估价')),
  }
}

const COMPARED = ['协议总额', '安置房款', '差价结算'] as const

describe('the agreements of the sample campaign', () => {
  it('are 649, and each is what the plan computes from its facts', () => {
    const differences = sheet('签约').flatMap((agreement): object[] => {
      const read = readFacts(plan, factsOf(agreement))
      if (!read.ok) return [{ agreement: agreement.协议编号, problems: read.problems }]
      const { results } = runPlan(plan, read.household)
      return COMPARED.filter((name) => Number(results[name]) !== Number(agreement[name])).map((name) => ({
        agreement: agreement.协议编号,
        name,
        recorded: agreement[name],
        computed: results[name],
      }))
    })
    expect(sheet('签约')).toHaveLength(649)
    expect(differences).toEqual([])
  })

  it('come to 1,342,707,244 yuan', () => {
    const total = sheet('签约').reduce((sum, agreement) => {
      const read = readFacts(plan, factsOf(agreement))
      return sum + (read.ok ? BigInt(String(runPlan(plan, read.household).results.协议总额)) : 0n)
    }, 0n)
    expect(total).toBe(1_342_707_244n)
  })
})
