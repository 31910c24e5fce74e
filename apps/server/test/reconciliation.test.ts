/** 对账 · Reconciliation: every step of the money's way is the sum of its lines, each number opens to them, and they export. */
import { day } from '@oneruler/campaign/day'
import type { JsonObject } from '@oneruler/campaign/event'
import { commandNamed } from '@oneruler/campaign/road/commands'
import { runCommand } from '@oneruler/server/commands/run-command'
import { newId } from '@oneruler/server/identity'
import type { PaymentsPage, ReconciledRow, ReconciliationPage } from '@oneruler/server/money-pages'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { posted, STATED } from './signed-in.ts'

const served = sampleServed()
const lines = (query: string) => served().page<ReconciliationPage>(`/reconciliation${query}`)
const money = async () => (await served().page<PaymentsPage>('/payments')).money

const AMOUNTS = ['agreedYuan', 'approvedYuan', 'paidYuan'] as const
const sums = (rows: readonly Pick<ReconciledRow, (typeof AMOUNTS)[number]>[]) =>
  AMOUNTS.map((key) => rows.reduce((sum, row) => sum + Math.round(row[key] * 100), 0) / 100)

async function done(name: string, input: JsonObject): Promise<void> {
  const command = commandNamed(name)
  if (!command) throw new Error(name)
  const outcome = await runCommand(served().deps.installation, {
    projectId: served().project,
    command,
    target: '',
    input,
    commandId: newId(),
    account: 'desk',
    staff: 'R001',
    via: 'console',
    today: day('2018-09-04'),
    now: new Date('2018-09-04T02:30:00Z'),
    claimedAt: null,
  })
  expect(outcome.kind).toBe('accepted')
}

test('given a ledger without a budget, then its payments are reconciled all the same, and the room says there is none', async () => {
  const { budget, items, ...whole } = await money()
  expect(budget).toBeNull()
  expect(items.map(({ budgetedYuan }) => budgetedYuan)).toEqual(items.map(() => null))
  expect(sums(items)).toEqual(sums([whole]))
  expect(whole.paidYuan).toBeGreaterThan(0)
})

test('given a budget, then each number of the room is the sum of the lines it opens', async () => {
  await done('addFunds', { amountFen: '1300000000', bank: '示例银行', source: '本级财政', voucher: '示凭12' })
  const items = [
    ['补偿款', '1060000000'],
    ['差价', '131000000'],
    ['腾空奖励', '30000000'],
  ] as const
  await done('adoptBudget', {
    items: items.map(([item, amountFen]) => ({ item, amountFen })),
    document: '示财建〔2018〕12号',
    reason: '按方案编制',
  })
  const way = await money()
  expect([way.depositedYuan, way.budget?.yuan]).toEqual([1_300_000_000, 1_221_000_000])
  expect(way.items.map(({ item, budgetedYuan }) => [item, String(budgetedYuan)])).toEqual(items)
  for (const { item, ...at } of way.items) {
    const { rows, sums: told } = await lines(`?item=${encodeURIComponent(item)}`)
    expect([sums(rows), sums([told])]).toEqual([sums([at]), sums([at])])
    const paid = await lines(`?item=${encodeURIComponent(item)}&shown=paid`)
    expect(sums(paid.rows).at(-1)).toBe(at.paidYuan)
  }
  const open = await lines('?shown=unapproved')
  expect(open.sums.differenceYuan).toBe(way.agreedYuan - way.approvedYuan)
  expect(open.budgets).toMatchObject([{ version: 1, by: 'R001', reason: '按方案编制' }])
})

test('when the lines are exported, then the workbook has them all and their sums, names masked', async () => {
  const { rows, sums: told } = await lines('?shown=paid')
  const { app, project } = served()
  const response = await app.request(
    `/api/projects/${project}/reconciliation.xlsx?shown=paid`,
    posted(STATED),
  )
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const sheet = book.worksheets[0]
  expect(sheet?.rowCount).toBe(rows.length + 2)
  expect(sheet?.getRow(rows.length + 2).getCell(8).value).toBe(told.paidYuan)
  expect(String(sheet?.getRow(2).getCell(2).value)).toContain('＊')
})

test('given something else than is shown, when the lines are asked for, then it is refused in words', async () => {
  const { app, project } = served()
  expect((await app.request(`/api/projects/${project}/reconciliation?shown=everything`)).status).toBe(400)
})
