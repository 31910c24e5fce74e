/** 榜上一行 · A group on the board: its rank and movement, its rate against the threshold, every count with its list. */
import type { GroupRow } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { groupWords } from '@oneruler/words/console-groups'
import { Link } from '@tanstack/react-router'
import { signed } from '../../numbers.ts'
import { speak } from '../../words.ts'
import { Moved } from './Moved.tsx'

const words = speak(groupWords).board
const { none } = speak(consoleWords)

export function BoardRow(props: {
  readonly row: GroupRow
  readonly on: boolean
  readonly threshold: number | null
  readonly project: string
}) {
  const { row, on, threshold, project } = props
  return (
    <tr className={on ? 'on' : undefined}>
      <td className="end board-rank">{row.rank ?? none}</td>
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
      <td className="end">{row.rank === null ? none : <Moved places={row.moved} />}</td>
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
      <td className="end small">
        <Behind list="ratings" project={project} count={row.ratings} name={`${row.group} ${words.ratings}`} />
      </td>
      <td className="end">
        <Behind
          list="appeals"
          project={project}
          count={row.appealsCorrected}
          name={`${row.group} ${words.appeals}`}
        />
      </td>
      <td className="end">
        <Link
          to="/$project/findings"
          params={{ project }}
          search={{ severity: 'error' }}
          className={row.errors > 0 ? 'red' : 'board-count'}
          aria-label={`${row.group} ${words.errors} ${row.errors}`}
        >
          {row.errors}
        </Link>
      </td>
    </tr>
  )
}

/** A count, and the list it was counted from. */
const Behind = (props: {
  readonly list: string
  readonly project: string
  readonly count: number
  readonly name: string
}) => (
  <Link
    to="/$project/lists/$list"
    params={{ project: props.project, list: props.list }}
    className="board-count"
    aria-label={`${props.name} ${props.count}`}
  >
    {props.count}
  </Link>
)

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
