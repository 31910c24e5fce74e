/** 逐笔对账 · The lines that were asked for with their sums, a screenful at a time. */
import type { ReconciledRow, ReconciliationPage } from '@oneruler/server/money-pages'
import { moneyWords } from '@oneruler/words/console-money'
import { Link } from '@tanstack/react-router'
import { Table, type TableColumnType } from 'antd'
import { grouped } from '../../numbers.ts'
import { AntRoom } from '../../parts/AntRoom.tsx'
import { speak } from '../../words.ts'

const words = speak(moneyWords).payments
const PAGE_SIZE = 100

type Column = TableColumnType<ReconciledRow>
type Amount = 'agreedYuan' | 'approvedYuan' | 'paidYuan' | 'differenceYuan'

const text = (title: string, render: NonNullable<Column['render']>): Column => ({ title, render })
const amount = (title: string, key: Amount): Column => ({
  title,
  align: 'right',
  sorter: (a, b) => a[key] - b[key],
  render: (_, row) => <span className={row[key] < 0 ? 'red' : undefined}>{grouped(row[key])}</span>,
})

export function ReconciledLines(props: { readonly page: ReconciliationPage; readonly project: string }) {
  const { page, project } = props
  const { sums } = page
  const columns: Column[] = [
    text(words.columns.household, (_, { household: number }) => (
      <Link to="/$project/households/$number" params={{ project, number }} search={{}}>
        {number}
      </Link>
    )),
    text(words.columns.owner, (_, { owner }) => owner),
    text(words.columns.budgetItem, (_, { item }) => item),
    text(words.columns.agreement, (_, { agreement }) => agreement),
    amount(words.columns.agreed, 'agreedYuan'),
    text(words.columns.number, (_, { batches }) => batches.join('、')),
    amount(words.columns.approved, 'approvedYuan'),
    amount(words.columns.paid, 'paidYuan'),
    text(words.columns.paidOn, (_, { paidOn }) => paidOn),
    amount(words.columns.difference, 'differenceYuan'),
  ]
  const total = [sums.agreedYuan, null, sums.approvedYuan, sums.paidYuan, null, sums.differenceYuan]
  return (
    <AntRoom>
      <Table<ReconciledRow>
        size="small"
        rowKey={({ household, item }) => `${household} ${item}`}
        dataSource={[...page.rows]}
        columns={columns.map((column, key) => ({ ...column, key }))}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: PAGE_SIZE, showSizeChanger: false, hideOnSinglePage: true, size: 'small' }}
        summary={() => (
          <Table.Summary.Row className="money-total">
            <Table.Summary.Cell index={0} colSpan={4}>
              {words.total}
            </Table.Summary.Cell>
            {total.map((yuan, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells of one row
              <Table.Summary.Cell key={index} index={index + 4} align="right">
                {yuan !== null && grouped(yuan)}
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        )}
      />
    </AntRoom>
  )
}
