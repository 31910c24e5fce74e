/** 表上的工具 · Above the list: search, state, the filters in force, the choice of columns, the export. */
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import { householdWords } from '@oneruler/words/console-households'
import { Checkbox, Input, Popover, Select } from 'antd'
import { type HouseholdsSearch, STATES } from '../../address.ts'
import { householdsWorkbook } from '../../api.ts'
import { ExportButton } from '../../parts/export/ExportButton.tsx'
import { speak } from '../../words.ts'
import { COLUMN_KEYS, type ColumnKey, FIXED_COLUMN } from './columns.tsx'
import { filterNames } from './filterNames.ts'

const words = speak(householdWords)

export function HouseholdTools(props: {
  readonly search: HouseholdsSearch
  readonly change: (search: HouseholdsSearch) => void
  readonly columns: readonly ColumnKey[]
  readonly chooseColumns: (columns: readonly ColumnKey[]) => void
  readonly page: HouseholdListPage
  readonly project: string
  readonly day: string
}) {
  const { search, change, columns, chooseColumns, project, day } = props
  /** Another choice starts again at the first page, with the drawer closed. */
  const { page: _page, open: _open, ...kept } = search
  const set = (key: keyof typeof kept, value: string | undefined) => {
    const { [key]: _, ...rest } = kept
    change(value === undefined || value === '' ? rest : { ...rest, [key]: value })
  }
  const filters = filterNames(search)
  return (
    <div className="households-tools no-print">
      <Input.Search
        key={search.q ?? ''}
        allowClear
        defaultValue={search.q ?? ''}
        placeholder={words.list.search}
        aria-label={words.list.search}
        onSearch={(written) => set('q', written.trim())}
        className="households-search"
      />
      <Select
        aria-label={words.list.state}
        value={search.state ?? ''}
        options={[
          { value: '', label: words.list.anyState },
          ...STATES.map((state) => ({ value: state, label: words.states[state] })),
        ]}
        onChange={(state) => set('state', state)}
        className="households-state"
      />
      <Select
        aria-label={words.list.group}
        value={search.group ?? ''}
        options={[
          { value: '', label: words.list.anyGroup },
          ...props.page.choices.groups.map((group) => ({ value: group, label: group })),
        ]}
        onChange={(group) => set('group', group)}
        className="households-group"
      />
      {filters.map(({ key, text }) => (
        <button
          type="button"
          className="tag blue households-filter"
          key={key}
          aria-label={words.list.removeFilter(text)}
          onClick={() => set(key, undefined)}
        >
          {text} ×
        </button>
      ))}
      {filters.length > 1 && (
        <button type="button" className="link" onClick={() => change({})}>
          {words.list.clear}
        </button>
      )}
      <span className="households-aside">
        <Popover
          trigger="click"
          placement="bottomRight"
          content={
            <Checkbox.Group
              className="households-columns"
              value={[...columns]}
              options={COLUMN_KEYS.map((key) => ({
                value: key,
                label: words.columns[key],
                disabled: key === FIXED_COLUMN,
              }))}
              onChange={(chosen) => chooseColumns(COLUMN_KEYS.filter((key) => chosen.includes(key)))}
            />
          }
        >
          <button type="button" className="button">
            {words.list.columns}
          </button>
        </Popover>
        <ExportButton
          className="button"
          address={householdsWorkbook(project, { ...kept, day }, columns)}
          label={words.list.export}
        />
      </span>
    </div>
  )
}
