/** 选列 · Which columns this browser shows; kept where it was chosen. */
import { useState } from 'react'
import { COLUMN_KEYS, type ColumnKey, USUAL_COLUMNS } from './columns.tsx'

const STORED_AS = 'oneruler.households.columns'

function stored(): readonly ColumnKey[] {
  const kept = localStorage.getItem(STORED_AS)?.split(',') ?? []
  const known = COLUMN_KEYS.filter((key) => kept.includes(key))
  return known.length > 0 ? known : USUAL_COLUMNS
}

export function useColumns(): readonly [readonly ColumnKey[], (columns: readonly ColumnKey[]) => void] {
  const [columns, setColumns] = useState(stored)
  const choose = (chosen: readonly ColumnKey[]) => {
    localStorage.setItem(STORED_AS, chosen.join(','))
    setColumns(chosen)
  }
  return [columns, choose]
}
