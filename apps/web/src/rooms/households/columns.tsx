/** 列 · The columns of the list of households: what each shows, which stand there unless chosen otherwise. */
import { CHOICES } from '@oneruler/campaign/agreement'
import type { HouseholdListPage, HouseholdRow } from '@oneruler/server/household-pages'
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { Link } from '@tanstack/react-router'
import type { TableColumnType } from 'antd'
import type { ReactNode } from 'react'
import { type HouseholdsSearch, SORTS } from '../../address.ts'
import { grouped, groupedDecimal } from '../../numbers.ts'
import { speak } from '../../words.ts'
import { StateMark } from './StateMark.tsx'

const words = speak(householdWords)
const { none } = speak(consoleWords)

export type ColumnKey = keyof typeof words.columns

export const COLUMN_KEYS = Object.keys(words.columns) as readonly ColumnKey[]

/** The number is always there: it names the row. */
export const FIXED_COLUMN: ColumnKey = 'number'

export const USUAL_COLUMNS: readonly ColumnKey[] = [
  'number',
  'owner',
  'address',
  'group',
  'partner',
  'caseworker',
  'areaM2',
  'valuationYuan',
  'signedOn',
  'choice',
  'totalYuan',
  'paidOn',
  'vacatedOn',
  'hardCase',
  'lastVisitOn',
]

const WIDTHS: Partial<Record<ColumnKey, number>> = {
  number: 96,
  owner: 76,
  address: 150,
  group: 76,
  partner: 92,
  caseworker: 92,
  areaM2: 112,
  valuationYuan: 120,
  choice: 104,
  totalYuan: 120,
  hardCase: 116,
}
const USUAL_WIDTH = 104

const NUMBERS: readonly ColumnKey[] = [
  'registered',
  'houses',
  'areaM2',
  'valuationYuan',
  'totalYuan',
  'visits',
]

/** Names, addresses and reasons have no order the server knows. */
const sortable = (key: string): boolean => SORTS.some((known) => known === key)

function cell(key: ColumnKey, row: HouseholdRow): ReactNode {
  const value = row[key]
  if (value === null) return <span className="muted">{none}</span>
  if (key === 'areaM2') return groupedDecimal(row.areaM2)
  return typeof value === 'number' ? grouped(value) : value
}

/** The filter that stands in a column's head, one value at a time, as the server understands it. */
function headFilter(key: ColumnKey, search: HouseholdsSearch, choices: HouseholdListPage['choices']) {
  const one = (values: readonly { readonly text: string; readonly value: string }[], chosen?: string) => ({
    filters: [...values],
    filterMultiple: false,
    filterSearch: values.length > 12,
    filteredValue: chosen === undefined ? null : [chosen],
  })
  if (key === 'group')
    return one(
      choices.groups.map((group) => ({ text: group, value: group })),
      search.group,
    )
  if (key === 'partner')
    return one(
      choices.partners.map(({ code, name }) => ({ text: `${code} ${name}`, value: code })),
      search.partner,
    )
  if (key === 'choice')
    return one(
      CHOICES.map((choice) => ({ text: choice, value: choice })),
      search.choice,
    )
  return {}
}

export function tableColumns(
  shown: readonly ColumnKey[],
  search: HouseholdsSearch,
  page: HouseholdListPage,
  project: string,
): TableColumnType<HouseholdRow>[] {
  return COLUMN_KEYS.filter((key) => shown.includes(key)).map((key) => ({
    key,
    title: words.columns[key],
    width: WIDTHS[key] ?? USUAL_WIDTH,
    align: NUMBERS.includes(key) ? ('right' as const) : ('left' as const),
    ellipsis: key === 'address',
    fixed: key === FIXED_COLUMN ? ('start' as const) : false,
    sorter: sortable(key),
    sortOrder:
      search.sort === key ? (search.order === 'desc' ? ('descend' as const) : ('ascend' as const)) : null,
    ...headFilter(key, search, page.choices),
    render: (_: unknown, row: HouseholdRow) =>
      key === 'number' ? (
        <span className="households-number">
          <StateMark row={row} />
          <Link
            to="/$project/households/$number"
            params={{ project, number: row.number }}
            search={({ page: _page, open: _open, ...list }) => list}
            onClick={(event) => event.stopPropagation()}
            tabIndex={-1}
          >
            {row.number}
          </Link>
        </span>
      ) : (
        cell(key, row)
      ),
  }))
}
