/**
 * 台账文件夹 · Ledger folder: what a county keeps side by side: the workbook, the plan and the map.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

export const WORKBOOK = '台账.xlsx'
export const PLAN = '补偿方案.md'
export const MAP = '红线图.geojson'

export interface LedgerFiles {
  readonly workbook: { readonly name: string; readonly bytes: Uint8Array }
  /** null where the folder has none: the audit then says so. */
  readonly plan: Uint8Array | null
  readonly map: Uint8Array | null
}

/** The files of a folder, or of one workbook alone; null where there is no workbook to read. */
export function readLedgerFolder(path: string): LedgerFiles | null {
  const read = (name: string, names: readonly string[]) =>
    names.includes(name) ? readFileSync(join(path, name)) : null
  if (!statSync(path, { throwIfNoEntry: false })) return null
  if (!statSync(path).isDirectory())
    return { workbook: { name: basename(path), bytes: readFileSync(path) }, plan: null, map: null }
  const names = readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [] : [entry.name],
  )
  const workbook = read(WORKBOOK, names)
  if (!workbook) return null
  return { workbook: { name: WORKBOOK, bytes: workbook }, plan: read(PLAN, names), map: read(MAP, names) }
}
