/** 户表 · The table of households: dense rows, the number frozen, arrows from row to row, Enter for the drawer. */
import type { HouseholdListPage, HouseholdRow } from '@oneruler/server/household-pages'
import { householdWords } from '@oneruler/words/console-households'
import { Table } from 'antd'
import type { Key, KeyboardEvent } from 'react'
import { type HouseholdsSearch, SORTS } from '../../address.ts'
import { speak } from '../../words.ts'
import { type ColumnKey, tableColumns } from './columns.tsx'

const words = speak(householdWords).list

/** Moves the focus to the row before or after; at the edge it stays. */
function step(event: KeyboardEvent<HTMLElement>, to: 'previousElementSibling' | 'nextElementSibling') {
  const row = event.currentTarget[to]
  event.preventDefault()
  if (row instanceof HTMLElement && row.tabIndex >= 0) row.focus()
}

export function HouseholdTable(props: {
  readonly search: HouseholdsSearch
  readonly change: (search: HouseholdsSearch) => void
  readonly columns: readonly ColumnKey[]
  readonly page: HouseholdListPage
  readonly project: string
  readonly chosen: readonly string[]
  /** Null for whoever does no acts: rows are not ticked then. */
  readonly choose: ((numbers: readonly string[]) => void) | null
}) {
  const { search, change, columns, page, project, chosen, choose } = props
  return (
    <Table<HouseholdRow>
      size="small"
      rowKey="number"
      className="households-table"
      dataSource={[...page.rows]}
      {...(choose !== null && { rowSelection: ticking(chosen, choose) })}
      columns={tableColumns(columns, search, page, project)}
      scroll={{ x: 'max-content', y: 'calc(100dvh - 240px)' }}
      tableLayout="fixed"
      showSorterTooltip={false}
      locale={{ emptyText: filtered(search) ? words.empty : words.none }}
      rowClassName={(row) => (row.number === search.open ? 'open' : '')}
      onRow={(row) => ({
        tabIndex: 0,
        'aria-selected': row.number === search.open,
        onClick: () => change({ ...search, open: row.number }),
        onKeyDown: (event) => {
          if (event.key === 'ArrowDown') step(event, 'nextElementSibling')
          if (event.key === 'ArrowUp') step(event, 'previousElementSibling')
          if (event.key === 'Enter' && event.target === event.currentTarget)
            change({ ...search, open: row.number })
        },
      })}
      pagination={{
        current: page.page,
        pageSize: page.size,
        total: page.total,
        showSizeChanger: false,
        size: 'small',
        showTotal: (total, [from, to]) => words.range(from, to, total),
      }}
      onChange={(pagination, filters, sorter, { action }) => {
        const { sort: _s, order: _o, page: _p, open: _open, ...kept } = search
        const sorted = Array.isArray(sorter) ? sorter[0] : sorter
        const sort = SORTS.find((known) => known === sorted?.columnKey)
        const order =
          sorted?.order == null || sort === undefined
            ? {}
            : {
                sort,
                order: sorted.order === 'descend' ? ('desc' as const) : ('asc' as const),
              }
        const next: HouseholdsSearch = { ...kept, ...order }
        for (const key of ['group', 'partner', 'choice'] as const) {
          // A column that is not shown has no filter in its head and keeps the one in the address.
          if (!(key in filters)) continue
          const value = filters[key]?.[0]
          if (value === undefined) delete next[key]
          else next[key] = String(value)
        }
        if (action === 'paginate' && pagination.current !== undefined && pagination.current > 1)
          next.page = pagination.current
        change(next)
      }}
    />
  )
}

const ticking = (chosen: readonly string[], choose: (numbers: readonly string[]) => void) => ({
  selectedRowKeys: [...chosen],
  preserveSelectedRowKeys: true,
  columnWidth: 36,
  fixed: true,
  onChange: (keys: readonly Key[]) => choose(keys.map(String)),
  getCheckboxProps: ({ number }: HouseholdRow) => ({ 'aria-label': words.tick(number) }),
})

const filtered = ({ page: _page, sort: _sort, order: _order, open: _open, ...filters }: HouseholdsSearch) =>
  Object.keys(filters).length > 0
