/**
 * 放进来的 · The files of a folder or of several files, dropped or chosen, each under its path within the
 * folder. Only what a ledger folder holds is kept; the rest is named so that nobody wonders.
 */

export interface LedgerPart {
  readonly path: string
  readonly file: File
}

export interface Dropped {
  readonly files: readonly LedgerPart[]
  readonly ignored: readonly string[]
}

const READABLE = ['.xlsx', '.geojson', '.md']
/** Excel's own lock beside an open workbook, and what systems leave in folders. */
const INVISIBLE = /(^|\/)(~\$|\.)/

function sorted(parts: readonly LedgerPart[]): Dropped {
  const visible = parts.filter(({ path }) => !INVISIBLE.test(path))
  // Anything may be a mislabelled workbook when it comes alone: the server says what it is.
  if (visible.length === 1) return { files: visible, ignored: [] }
  const readable = ({ path }: LedgerPart) => READABLE.some((ending) => path.toLowerCase().endsWith(ending))
  return {
    files: visible.filter(readable),
    ignored: visible.filter((part) => !readable(part)).map(({ path }) => path),
  }
}

/** The path within the chosen folder: 台账/台账.xlsx → 台账.xlsx. */
const withinFolder = (path: string): string => path.slice(path.indexOf('/') + 1)

/** What was chosen in a file dialog, of a folder or of files. */
export const chosenFiles = (files: FileList): Dropped =>
  sorted([...files].map((file) => ({ path: withinFolder(file.webkitRelativePath || file.name), file })))

/** What was dropped: folders are walked. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  // The entries must be taken before the first wait; afterwards the browser has emptied the transfer.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const parts = await Promise.all(entries.map((entry) => walk(entry, entry.isDirectory ? '' : entry.name)))
  return sorted(parts.flat())
}

async function walk(entry: FileSystemEntry, path: string): Promise<LedgerPart[]> {
  if (entry.isFile) return [{ path, file: await fileOf(entry as FileSystemFileEntry) }]
  const inside = await entriesOf(entry as FileSystemDirectoryEntry)
  const walked = inside.map((child) => walk(child, path === '' ? child.name : `${path}/${child.name}`))
  return (await Promise.all(walked)).flat()
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((take, fail) => entry.file(take, fail))

/** A reader gives at most a hundred entries at a time, and none when it is done. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((take, fail) => reader.readEntries(take, fail))
    if (some.length === 0) return all
    all.push(...some)
  }
}
