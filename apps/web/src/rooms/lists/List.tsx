/** 清单 · The list behind a number that is not a list of households. */
import type { ListPage } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Table, type TableColumnType } from 'antd'
import type { ReactNode } from 'react'
import { listQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { grouped } from '../../numbers.ts'
import { AntRoom } from '../../parts/AntRoom.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import './List.css'

const { none } = speak(consoleWords)
const { range } = speak(householdWords).list
const route = getRouteApi('/$project/lists/$list')
const PAGE_SIZE = 100

type Row = ListPage['rows'][number]
type Column = ListPage['columns'][number]

export function List() {
  const { project, day } = useCampaign()
  const { list } = route.useParams()
  const query = useQuery(listQuery(project.id, list, day))
  return (
    <AntRoom>
      <Answer query={query}>
        {(page) => (
          <>
            <PageHead title={`${page.title}　${grouped(page.total)}`} />
            <p className="note list-definition">{page.definition}</p>
            <Table<Row & { readonly at: number }>
              size="small"
              rowKey="at"
              className="list-table"
              dataSource={page.rows.map((row, at) => ({ ...row, at }))}
              columns={page.columns.map((column) => tableColumn(column, project.id))}
              scroll={{ x: 'max-content' }}
              pagination={{
                pageSize: PAGE_SIZE,
                showSizeChanger: false,
                hideOnSinglePage: true,
                size: 'small',
                showTotal: (total, [from, to]) => range(from, to, total),
              }}
            />
          </>
        )}
      </Answer>
    </AntRoom>
  )
}

function tableColumn(column: Column, project: string): TableColumnType<Row & { readonly at: number }> {
  const number = column.kind === 'integer' || column.kind === 'yuan'
  return {
    key: column.key,
    title: column.title,
    align: number ? 'right' : 'left',
    sorter: (a, b) => compare(a[column.key] ?? null, b[column.key] ?? null),
    render: (_: unknown, row) => cell(column, row[column.key] ?? null, project),
  }
}

function compare(a: Row[string], b: Row[string]): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), 'zh-CN')
}

function cell(column: Column, value: Row[string], project: string): ReactNode {
  if (value === null || value === '') return <span className="muted">{none}</span>
  switch (column.kind) {
    case 'household':
      return (
        <Link to="/$project/households/$number" params={{ project, number: String(value) }}>
          {value}
        </Link>
      )
    case 'integer':
    case 'yuan':
      return grouped(Number(value))
    case 'moment':
      return String(value).replace('T', ' ').slice(0, 16)
    default:
      return value
  }
}
