/**
 * 数据包 · Table package: tables as CSV in one zip, with a list of every file's rows, bytes and SHA-256, and as its last a
 * statement over all of them. It is written as it is read, a table at a time, so that no more than some lines of it are
 * in memory.
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

export interface PackedFile {
  readonly file: string
  /** Without the headers. */
  readonly rows: number
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

export interface PackedStatement {
  readonly file: string
  /** Of every file before it, the list too. */
  readonly of: (files: readonly PackedFile[]) => Uint8Array
}

/** About as much as is handed on at once, in characters. */
const CHUNK = 64_000

/** What a table throws ends the stream with that error: a zip cut short does not open. */
export function tablePackage(
  tables: readonly PackedTable[],
  list: PackedList,
  statement: PackedStatement,
  writtenAt: Date,
): Readable {
  const zip = new ZipFile()
  const packed: PackedFile[] = []
  const add = ({ file, headers, rows }: PackedTable) =>
    zip.addReadStreamLazy(file, { mtime: writtenAt }, (done) => {
      const stream = Readable.from(
        chunks(file, headers, rows(), (one) => packed.push(one)),
        { objectMode: false },
      )
      stream.on('error', (error) => zip.emit('error', error))
      done(null, stream)
    })
  for (const table of tables) add(table)
  add({ ...list, rows: () => packed.map(({ file, rows, bytes, sha256 }) => [file, rows, bytes, sha256]) })
  zip.addReadStreamLazy(statement.file, { mtime: writtenAt }, (done) =>
    done(null, Readable.from([statement.of(packed)], { objectMode: false })),
  )
  zip.end()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  return output
}

function* chunks(
  file: string,
  headers: readonly string[],
  rows: Iterable<readonly unknown[]>,
  told: (file: PackedFile) => void,
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
  told({ file, rows: count, bytes, sha256: hash.digest('hex') })
}
