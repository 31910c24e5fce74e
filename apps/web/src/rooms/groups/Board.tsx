/** 比拼榜 · The board: bands before ranks, each row saying what one household is worth. */
import type { GroupRow, GroupsPage } from '@oneruler/server/pages'
import { groupWords } from '@oneruler/words/console-groups'
import { Fragment } from 'react'
import { speak } from '../../words.ts'
import { BoardRow } from './BoardRow.tsx'

const words = speak(groupWords).board
const COLUMNS = 12

export function Board(props: {
  readonly page: GroupsPage
  readonly chosen: string | null
  readonly project: string
}) {
  const { page, chosen, project } = props
  const smallest = page.rows.reduce<GroupRow | null>(
    (small, row) => (small === null || row.households < small.households ? row : small),
    null,
  )
  return (
    <section className="section">
      <h2>
        {words.title} <small>{words.about}</small>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={words.title}>
        <table className="table board">
          <thead>
            <tr>
              <th scope="col" className="end">
                {words.rank}
              </th>
              <th scope="col">{words.group}</th>
              <th scope="col" className="end">
                {words.moved}
              </th>
              <th scope="col" className="end" aria-sort="descending">
                {words.rate}
              </th>
              <th scope="col">
                {page.threshold === null ? words.noThreshold : words.threshold(page.threshold)}
              </th>
              <th scope="col" className="end">
                {words.signed}
              </th>
              <th scope="col" className="end">
                {words.today}
              </th>
              <th scope="col" className="end">
                {words.points}
              </th>
              <th scope="col" className="end">
                {words.satisfaction}
              </th>
              <th scope="col" className="end">
                {words.ratings}
              </th>
              <th scope="col" className="end">
                {words.appeals}
              </th>
              <th scope="col" className="end">
                {words.errors}
              </th>
            </tr>
          </thead>
          <tbody>
            {page.scope === '不排名' &&
              page.rows.map((row) => (
                <BoardRow
                  key={row.group}
                  row={row}
                  on={row.group === chosen}
                  threshold={page.threshold}
                  project={project}
                />
              ))}
            {page.bands.map((band) => (
              <Fragment key={band.name}>
                <tr className="band">
                  <td colSpan={COLUMNS}>
                    {words.band(
                      band.name,
                      band.low.toFixed(2),
                      band.high.toFixed(2),
                      band.groups.length,
                      band.withinHouseholds,
                    )}
                  </td>
                </tr>
                {page.rows
                  .filter((row) => band.groups.includes(row.group))
                  .map((row) => (
                    <BoardRow
                      key={row.group}
                      row={row}
                      on={row.group === chosen}
                      threshold={page.threshold}
                      project={project}
                    />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      {smallest !== null && (
        <p className="note">{words.note(smallest.group, smallest.pointsPerHousehold.toFixed(2))}</p>
      )}
    </section>
  )
}
