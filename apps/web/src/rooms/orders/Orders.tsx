/** 决定与救济 · Orders and remedies: every household on the way of an order, the next deadline first. */
import type { OrderRow, OrdersPage } from '@oneruler/server/order-pages'
import type { HouseholdClockLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { orderWords } from '@oneruler/words/console-orders'
import { householdClockWords } from '@oneruler/words/road/household-clocks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { grouped, shortDay } from '../../numbers.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { ordersQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'
import './Orders.css'

const words = speak(orderWords)
const acts = speak(actWords)
const names = speak(householdClockWords)
/** Running out, not merely running. */
const SOON_DAYS = 3

export function Orders() {
  const { project } = useCampaign()
  const query = useQuery(ordersQuery(project.id))
  return <Answer query={query}>{(page) => <OrderList page={page} project={project.id} />}</Answer>
}

function OrderList(props: { readonly page: OrdersPage; readonly project: string }) {
  const { page, project } = props
  const [group, setGroup] = useState('')
  const groups = [...new Set(page.rows.map((row) => row.group))].sort()
  const rows = page.rows.filter((row) => group === '' || row.group === group)
  return (
    <>
      <PageHead title={words.sentence(rows.length, rows[0]?.clocks[0]?.lastDay ?? null)} />
      {page.waiting > 0 && (
        <p className="amber small">
          {words.waiting(page.waiting)}{' '}
          <Link to="/$project/households" params={{ project }} search={{ state: 'unsigned' }}>
            {words.toWaiting}
          </Link>
        </p>
      )}
      {groups.length > 1 && (
        <label className="orders-group small no-print">
          {words.group}{' '}
          <select value={group} onChange={(event) => setGroup(event.target.value)}>
            <option value="">{words.anyGroup}</option>
            {groups.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      {rows.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <table className="table orders">
          <thead>
            <tr>
              {(['household', 'order', 'choice', 'last', 'clock', 'others'] as const).map((key) => (
                <th key={key} scope="col">
                  {words.columns[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.number} row={row} project={project} today={page.today} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** A household is opened on the day its clocks are told for. */
function Row(props: { readonly row: OrderRow; readonly project: string; readonly today: string }) {
  const { row, project, today } = props
  const [next, ...others] = row.clocks
  return (
    <tr>
      <th scope="row" data-column={words.columns.household}>
        <Link
          to="/$project/households/$number"
          params={{ project, number: row.number }}
          search={{ day: today }}
        >
          {row.number}
        </Link>{' '}
        {row.owner} <span className="small muted">{row.group}</span>
      </th>
      <td data-column={words.columns.order}>{row.order ?? row.proposal}</td>
      <td data-column={words.columns.choice}>
        {row.choice} {row.totalYuan !== null && grouped(row.totalYuan)}
      </td>
      <td data-column={words.columns.last}>
        {row.last.title} <time className="small muted">{row.last.day}</time>
      </td>
      <td data-column={words.columns.clock}>
        {next ? <Clock clock={next} /> : <span className="muted small">{words.nothingRuns}</span>}
      </td>
      <td data-column={words.columns.others} className="small muted">
        {others.map(({ clock, lastDay }) => `${names.clock[clock]} ${shortDay(lastDay)}`).join('；')}
      </td>
    </tr>
  )
}

function Clock(props: { readonly clock: HouseholdClockLine }) {
  const { clock, lastDay, left, state, article, mover } = props.clock
  const tone = state === 'missed' ? 'red' : left <= SOON_DAYS ? 'amber' : undefined
  return (
    <>
      <b>{names.clock[clock]}</b> <span className="blue small">{article}</span>
      <span className="small order-clock">
        <time dateTime={lastDay} className={tone}>
          {acts.until(lastDay)}
        </time>{' '}
        <span className={tone ?? 'muted'}>{left < 0 ? acts.overBy(-left) : acts.left(left)}</span>{' '}
        <span className="muted">{names.mover[mover]}</span>
      </span>
    </>
  )
}
