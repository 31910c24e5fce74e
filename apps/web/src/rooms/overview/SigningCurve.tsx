/** 签约进度 · The signing curve against the window and the threshold, days below; a table of the same on demand. */
import type { OverviewPage } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { overviewWords } from '@oneruler/words/console-overview'
import { lazy, Suspense } from 'react'
import { grouped } from '../../numbers.ts'
import { TableToggle, useShownAsTable } from '../../parts/TableToggle.tsx'
import { speak } from '../../words.ts'

const words = speak(overviewWords).curve
const { none } = speak(consoleWords)
const Chart = lazy(() => import('./SigningChart.tsx'))

export function SigningCurve(props: { readonly page: OverviewPage }) {
  const { page } = props
  const asTable = useShownAsTable('signing')
  return (
    <section className="section">
      <h2>
        {words.title} <small>{words.about}</small>
        <span className="aside">{page.curve.length > 0 && <TableToggle chart="signing" />}</span>
      </h2>
      {page.curve.length === 0 ? (
        <p className="note">{words.noWindow}</p>
      ) : asTable ? (
        <SigningTable page={page} />
      ) : (
        <div className="signing-chart">
          <Suspense fallback={null}>
            <Chart page={page} />
          </Suspense>
        </div>
      )}
    </section>
  )
}

function SigningTable(props: { readonly page: OverviewPage }) {
  const { curve, figures } = props.page
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col" className="end">
            {words.added}
          </th>
          <th scope="col" className="end">
            {words.total}
          </th>
          <th scope="col" className="end">
            {words.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {curve.map(({ day, signed, added }) => (
          <tr key={day}>
            <td>{day}</td>
            <td className="end">{added === null ? none : `+${grouped(added)}`}</td>
            <td className="end">{signed === null ? none : grouped(signed)}</td>
            <td className="end">
              {signed === null ? none : `${((100 * signed) / figures.征收户).toFixed(1)} %`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
