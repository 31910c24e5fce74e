/**
 * 收到的文件 · Received files: which of the files dropped on the page are the ledger's workbook, plan and map.
 */
import { legible } from '@oneruler/campaign/written-text'
import { type LedgerFiles, MAP, PLAN, WORKBOOK } from '../ledger-folder.ts'

/** What file systems allow. */
const LONGEST_NAME = 255

/** The last part of a path within the dropped folder, whichever way its system writes it. */
const baseName = (path: string): string => legible((path.split(/[\\/]/).at(-1) ?? '').slice(0, LONGEST_NAME))

/**
 * 台账.xlsx, else the only .xlsx, else the only file, whatever it is: reading it says what is wrong with it.
 * null where no workbook can be told.
 */
export async function receivedFiles(files: readonly File[]): Promise<LedgerFiles | null> {
  const named = (name: string) => files.find((file) => baseName(file.name) === name)
  const only = (all: readonly File[]) => (all.length === 1 ? all[0] : undefined)
  const workbooks = files.filter(({ name }) => name.toLowerCase().endsWith('.xlsx'))
  const workbook = named(WORKBOOK) ?? only(workbooks) ?? only(files)
  if (!workbook) return null
  const bytes = async (file: File | undefined) => (file ? new Uint8Array(await file.arrayBuffer()) : null)
  return {
    workbook: { name: baseName(workbook.name), bytes: (await bytes(workbook)) as Uint8Array },
    plan: await bytes(named(PLAN)),
    map: await bytes(named(MAP)),
  }
}
