/** 试读的表 · The tables of an import: counts by sheet, the rows that cannot be used, the proposed corrections. */
import type { ImportPage } from '@oneruler/server/import-pages'
import { ledgerWords } from '@oneruler/words/console-ledger'
import { markedWorkbook } from '../../api.ts'
import { grouped } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(ledgerWords)
/** More rows than this are read in the marked workbook. */
const MOST_ROWS = 200

/** A row with two wrong cells is one row. */
export const rejectedRows = (rejected: ImportPage['rejected']): number =>
  new Set(rejected.map(({ sheet, row }) => `${sheet} ${row}`)).size

export function SheetTable(props: { readonly page: ImportPage }) {
  const { accepted, skipped, corrected, rejected } = props.page
  const sheets = [
    ...new Set([accepted, skipped, corrected].flatMap(Object.keys).concat(rejected.map((r) => r.sheet))),
  ]
  const rejectedIn = (sheet: string) => rejectedRows(rejected.filter((row) => row.sheet === sheet))
  return (
    <section>
      <h2>{words.sheets.title}</h2>
      <table className="table sheet-table">
        <thead>
          <tr>
            <th scope="col">{words.sheets.sheet}</th>
            <th scope="col" className="end">
              {words.sheets.accepted}
            </th>
            <th scope="col" className="end">
              {words.sheets.skipped}
            </th>
            <th scope="col" className="end">
              {words.sheets.corrected}
            </th>
            <th scope="col" className="end">
              {words.sheets.rejected}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <tr key={sheet}>
              <th scope="row">{sheet}</th>
              <Count value={accepted[sheet]} tone="" />
              <Count value={skipped[sheet]} tone="muted" />
              <Count value={corrected[sheet]} tone="blue" />
              <Count value={rejectedIn(sheet)} tone="amber" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Count = (props: { readonly value: number | undefined; readonly tone: string }) => (
  <td className={props.value ? `end ${props.tone}` : 'end muted'}>{grouped(props.value ?? 0)}</td>
)

export function RejectedTable(props: { readonly page: ImportPage; readonly importId: string }) {
  const { rejected, hasMarkedWorkbook } = props.page
  return (
    <section>
      <h2>
        {words.rejected.title} <small>{words.rejected.about(rejectedRows(rejected), rejected.length)}</small>
        {hasMarkedWorkbook && (
          <span className="aside">
            <a href={markedWorkbook(props.importId)} download>
              {words.rejected.marked}
            </a>
          </span>
        )}
      </h2>
      <table className="table wrapping">
        <thead>
          <tr>
            <th scope="col">{words.rejected.where}</th>
            <th scope="col">{words.rejected.value}</th>
            <th scope="col">{words.rejected.message}</th>
          </tr>
        </thead>
        <tbody>
          {rejected.slice(0, MOST_ROWS).map((row) => (
            <tr key={`${row.sheet} ${row.row} ${row.column}`}>
              <td>{words.rejected.at(row.sheet, row.row, row.column)}</td>
              <td className="amber">{row.value === '' ? words.rejected.empty : row.value}</td>
              <td>{row.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rejected.length > MOST_ROWS && <p className="note">{words.more(rejected.length - MOST_ROWS)}</p>}
    </section>
  )
}

export function CorrectionTable(props: { readonly page: ImportPage }) {
  const { corrections } = props.page
  return (
    <section>
      <h2>
        {words.corrections.title} <small>{words.corrections.about(corrections.length)}</small>
      </h2>
      <table className="table wrapping">
        <thead>
          <tr>
            <th scope="col">{words.rejected.where}</th>
            <th scope="col">{words.corrections.key}</th>
            <th scope="col">{words.corrections.from}</th>
            <th scope="col">{words.corrections.to}</th>
          </tr>
        </thead>
        <tbody>
          {corrections.slice(0, MOST_ROWS).map((one) => (
            <tr key={`${one.sheet} ${one.row} ${one.column}`}>
              <td>{words.rejected.at(one.sheet, one.row, one.column)}</td>
              <td>{one.key}</td>
              <td className="muted">
                <del>{one.from === '' ? words.rejected.empty : one.from}</del>
              </td>
              <td className="blue">{one.to === '' ? words.rejected.empty : one.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {corrections.length > MOST_ROWS && <p className="note">{words.more(corrections.length - MOST_ROWS)}</p>}
    </section>
  )
}
