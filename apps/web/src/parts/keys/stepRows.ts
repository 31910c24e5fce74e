/**
 * 逐行 · Rows by keyboard, on every desk: arrows go from row to row, Home and End to the first and the last; Tab goes on
 * within a row, Enter opens, Space ticks.
 *
 * Rows are those of a `.table`, of a list behind a number, and whatever else is marked by `data-row`. The focus stays in its column.
 */
import type { KeyboardEvent } from 'react'

const ROW = '.table > tbody > tr, .list-table .ant-table-row, [data-row]'
const CONTROL = 'a[href], button:not(:disabled), input:not(:disabled), summary'
/** Where arrows steer what is written or chosen. */
const WRITING = 'input:not([type=checkbox]), textarea, select, [contenteditable]'

const controlsOf = (row: Element): HTMLElement[] =>
  [...row.querySelectorAll<HTMLElement>(CONTROL)].filter((control) => control.checkVisibility())

export function stepRows(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event
  if (ctrlKey || metaKey || altKey || shiftKey || event.defaultPrevented) return
  const row = target instanceof HTMLElement && !target.matches(WRITING) ? target.closest(ROW) : null
  if (!(target instanceof HTMLElement) || row === null) return
  if (key === 'Enter' && target.matches('[type=checkbox]')) {
    row.querySelector<HTMLElement>('a[href], button:not(:disabled)')?.click()
    return
  }
  const rows = [...(row.parentElement?.children ?? [])].filter(
    (one) => one.matches(ROW) && controlsOf(one).length > 0,
  )
  const at = rows.indexOf(row)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key]
  if (to === undefined) return
  event.preventDefault()
  const controls = controlsOf(rows[Math.max(0, Math.min(rows.length - 1, to))] ?? row)
  const column = controlsOf(row).indexOf(target)
  controls[Math.max(0, Math.min(controls.length - 1, column))]?.focus()
}
