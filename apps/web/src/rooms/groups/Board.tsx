/** 比拼榜 · The board: bands before ranks, each row saying what one household is worth. */
import type { GroupRow, GroupsPage } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { groupWords } from '@oneruler/words/console-groups'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { signed } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(groupWords).board
const { none } = speak(consoleWords)
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

function BoardRow(props: {
  readonly row: GroupRow
  readonly on: boolean
  readonly threshold: number | null
  readonly project: string
}) {
  const { row, on, threshold, project } = props
  return (
    <tr className={on ? 'on' : undefined}>
      <td className="end board-rank">{row.rank}</td>
      <td>
        <Link
          to="."
          search={(search) => ({ ...search, group: row.group })}
          replace
          resetScroll={false}
          className="board-group"
          aria-current={on}
        >
          {row.group}
        </Link>
      </td>
      <td className="end">
        <Moved places={row.moved} />
      </td>
      <td className="end">
        <b>{row.rate.toFixed(2)}</b> %
      </td>
      <td>
        <RateBar rate={row.rate} threshold={threshold} on={on} />
      </td>
      <td className="end">
        <Link
          to="/$project/households"
          params={{ project }}
          search={{ group: row.group, state: 'signed' }}
          aria-label={`${row.group} ${words.signed} ${row.signed} / ${row.households}`}
        >
          {row.signed} / {row.households}
        </Link>
      </td>
      <td className="end">{signed(row.today)}</td>
      <td className="end">{row.pointsPerHousehold.toFixed(2)}</td>
      <td className="end">{row.satisfaction === null ? none : row.satisfaction.toFixed(2)}</td>
      <td className="end muted small">{row.ratings}</td>
      <td className="end">{row.appealsCorrected}</td>
      <td className={row.errors > 0 ? 'end red' : 'end'}>{row.errors}</td>
    </tr>
  )
}

/** A rise is blue and filled, a fall hollow and grey. */
function Moved(props: { readonly places: number }) {
  const { places } = props
  if (places === 0) return <span className="muted">{none}</span>
  return places > 0 ? (
    <span className="blue">
      <span className="unseen">{words.up(places)}</span>
      <span aria-hidden="true">▲ {places}</span>
    </span>
  ) : (
    <span className="muted">
      <span className="unseen">{words.down(-places)}</span>
      <span aria-hidden="true">▽ {-places}</span>
    </span>
  )
}

const BAR_PX = 110

const RateBar = (props: {
  readonly rate: number
  readonly threshold: number | null
  readonly on: boolean
}) => (
  <svg width={BAR_PX} height="14" className="board-bar" aria-hidden="true">
    <rect y="4" width={BAR_PX} height="6" fill="var(--wash)" />
    <rect
      y="4"
      width={(BAR_PX * props.rate) / 100}
      height="6"
      fill={props.on ? 'var(--brand)' : 'var(--blue-3)'}
    />
    {props.threshold !== null && (
      <path d={`M${(BAR_PX * props.threshold) / 100} 1V13`} stroke="var(--amber-fill)" strokeWidth="1.5" />
    )}
  </svg>
)
