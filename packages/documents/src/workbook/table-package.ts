/**
 * 数据包 · Table package: tables as CSV in one zip, with a list of every file's rows, bytes and SHA-256 as its last. It is
 * written as it is read, a table at a time, so that no more than some lines of it are in memory.
 */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { CSV_MARK, csvLine } from './csv.ts'

export interface PackedTable {
  /** Name of the file within the zip. */
  readonly file: string
  readonly headers: readonly string[]
  /** Asked for once, when the table's turn comes. */
  readonly rows: () => Iterable<readonly unknown[]>
}

export interface PackedList {
  readonly file: string
  /** Of: file, rows, bytes, SHA-256. */
  readonly headers: readonly [string, string, string, string]
}

/** About as much as is handed on at once, in characters. */
const CHUNK = 64_000

/** What a table throws ends the stream with that error: a zip cut short does not open. */
export function tablePackage(tables: readonly PackedTable[], list: PackedList, writtenAt: Date): Readable {
  const zip = new ZipFile()
  const packed: (string | number)[][] = []
  const add = ({ file, headers, rows }: PackedTable, told: (line: (string | number)[]) => void) =>
    zip.addReadStreamLazy(file, { mtime: writtenAt }, (done) => {
      const stream = Readable.from(chunks(file, headers, rows(), told), { objectMode: false })
      stream.on('error', (error) => zip.emit('error', error))
      done(null, stream)
    })
  for (const table of tables) add(table, (line) => packed.push(line))
  add({ ...list, rows: () => packed }, () => {})
  zip.end()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  return output
}

function* chunks(
  file: string,
  headers: readonly string[],
  rows: Iterable<readonly unknown[]>,
  told: (line: (string | number)[]) => void,
): Generator<Buffer> {
  const hash = createHash('sha256')
  let [count, bytes, text] = [0, 0, CSV_MARK + csvLine(headers)]
  const flushed = (): Buffer => {
    const chunk = Buffer.from(text)
    hash.update(chunk)
    bytes += chunk.length
    text = ''
    return chunk
  }
  for (const row of rows) {
    count += 1
    text += csvLine(row)
    if (text.length > CHUNK) yield flushed()
  }
  if (text !== '') yield flushed()
  told([file, count, bytes, hash.digest('hex')])
}
