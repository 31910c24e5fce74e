/** 户名单 · The list beside the map: the same households under the same filters, for whoever sees no map. */
import type { MapHousesPage } from '@oneruler/server/map-pages'
import type { ProjectSummary } from '@oneruler/server/pages'
import { mapWords } from '@oneruler/words/console-map'
import { Link } from '@tanstack/react-router'
import { ProjectAct } from '../../parts/act/ProjectAct.tsx'
import { speak } from '../../words.ts'
import { ForThese } from '../households/bulk/ForThese.tsx'
import { markText } from './Legend.tsx'

const words = speak(mapWords)

export function HouseTable(props: {
  readonly page: MapHousesPage
  readonly project: string
  readonly may: ProjectSummary['may']
}) {
  const { page, project, may } = props
  const [group, ...others] = page.groups
  return (
    <section className="section">
      <h2>
        {words.list} <small>{words.listed(page.rows.length, page.total)}</small>
      </h2>
      {page.total > 0 && may.includes('acts') && (
        <div className="map-for-these no-print">
          <ForThese project={project} chosen={page.numbers} mayPrint={may.includes('printing')} />
          {group !== undefined && others.length === 0 && (
            <ProjectAct
              project={project}
              act="startReinforcement"
              label={words.reinforce(group)}
              about={words.listed(page.total, page.total)}
              className="button"
              begun={{ receiving: group }}
            />
          )}
        </div>
      )}
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
