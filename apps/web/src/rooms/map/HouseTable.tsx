/** 户名单 · The list beside the map: the same households under the same filters, for whoever sees no map. */
import type { MapHousesPage } from '@oneruler/server/map-pages'
import { mapWords } from '@oneruler/words/console-map'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'
import { markText } from './Legend.tsx'

const words = speak(mapWords)

export function HouseTable(props: { readonly page: MapHousesPage; readonly project: string }) {
  const { page, project } = props
  return (
    <section className="section">
      <h2>
        {words.list} <small>{words.listed(page.rows.length, page.total)}</small>
      </h2>
      {page.rows.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="map-houses" tabIndex={0} aria-label={words.list}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.address}</th>
                <th scope="col">{words.group}</th>
                <th scope="col">{words.state}</th>
                <th scope="col" className="end">
                  {words.waiting}
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <tr key={row.number}>
                  <td>
                    <Link to="/$project/households/$number" params={{ project, number: row.number }}>
                      {row.number}
                    </Link>
                  </td>
                  <td>{row.address}</td>
                  <td>{row.group}</td>
                  <td>{markText(page.by, row.mark)}</td>
                  <td className="end">{words.waitingDays(row.waiting)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
