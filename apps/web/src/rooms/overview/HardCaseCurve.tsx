/** 难户 · Open hard cases day by day, as steps; an amber line where nothing has moved. */
import type { OverviewPage } from '@oneruler/server/pages'
import { overviewWords } from '@oneruler/words/console-overview'
import { Link } from '@tanstack/react-router'
import { shortDay } from '../../numbers.ts'
import { TableToggle, useShownAsTable } from '../../parts/TableToggle.tsx'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'

const words = speak(overviewWords).hardCases
const HEIGHT = 136
const TOP = 14
const BASE = 114
const LEFT = 30
/** Room at the right for the value of the last day. */
const RIGHT = 52
const LABEL_PX = 44
/** Numbers on the steps stand no closer than this. */
const NUMBER_PX = 26

export function HardCaseCurve(props: {
  readonly hardCases: OverviewPage['hardCases']
  readonly project: string
}) {
  const { project } = props
  const { listed, resolved, open } = props.hardCases
  const asTable = useShownAsTable('hardCases')
  const [ref, width] = useWidth()
  return (
    <section className="section">
      <h2>
        {words.title}{' '}
        <small>
          <Link to="/$project/households" params={{ project }} search={{ state: 'listed' }}>
            {words.listed(listed)}
          </Link>{' '}
          <Link to="/$project/households" params={{ project }} search={{ state: 'resolved' }}>
            {words.resolved(resolved)}
          </Link>
        </small>
        <span className="aside">{open.length > 0 && <TableToggle chart="hardCases" />}</span>
      </h2>
      {open.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : asTable ? (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col" className="end">
                {words.open}
              </th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ day, value }) => (
              <tr key={day}>
                <td>{day}</td>
                <td className="end">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <div ref={ref}>{width > 0 && <Steps open={open} width={width} />}</div>
      )}
    </section>
  )
}

function Steps(props: { readonly open: OverviewPage['hardCases']['open']; readonly width: number }) {
  const { open, width } = props
  const end = width - RIGHT
  const most = Math.max(1, ...open.map((point) => point.value))
  const x = (index: number) => (open.length === 1 ? LEFT : LEFT + ((end - LEFT) * index) / (open.length - 1))
  const y = (value: number) => BASE - ((BASE - TOP) * value) / most
  const steps = open
    .map(({ value }, i) => (i === 0 ? `M${x(0)} ${y(value)}` : `H${x(i)}V${y(value)}`))
    .join('')
  const last = open.at(-1) as (typeof open)[number]
  const still = open.length - 2 - open.findLastIndex((point) => point.value !== last.value)
  const every = Math.max(1, Math.ceil((LABEL_PX * (open.length - 1)) / Math.max(end - LEFT, LABEL_PX)))
  const half = Math.round(most / 2)
  const numbered = new Set<number>()
  let free = x(0)
  open.forEach(({ value }, i) => {
    if (i === 0 || i === open.length - 1 || value === open[i - 1]?.value || x(i) < free) return
    numbered.add(i)
    free = x(i) + NUMBER_PX
  })
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={words.curve(last.day, last.value)}
      fontSize="12"
    >
      {[0, half, most].map((value) => (
        <g key={value}>
          <path d={`M${LEFT} ${y(value)}H${end}`} stroke={value === 0 ? 'var(--rule)' : 'var(--line)'} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end" fill="var(--ink3)">
            {value}
          </text>
        </g>
      ))}
      <path d={`${steps}V${BASE}H${LEFT}z`} fill="var(--brand-wash)" />
      <path d={steps} fill="none" stroke="var(--brand)" strokeWidth="2" />
      {open.map(({ day, value }, i) => (
        <g key={day}>
          {(open.length - 1 - i) % every === 0 && (
            <text x={x(i)} y={BASE + 16} textAnchor="middle" fill="var(--ink3)">
              {shortDay(day)}
            </text>
          )}
          {numbered.has(i) && (
            <text x={x(i) + 5} y={y(value) - 4} fill="var(--ink2)">
              {value}
            </text>
          )}
        </g>
      ))}
      <text x={end + 6} y={y(last.value) + 5} fontSize="16" fontWeight="600" fill="var(--ink)">
        {last.value}
        <tspan fontSize="12" fontWeight="400" fill="var(--ink3)">
          {' '}
          {words.household}
        </tspan>
      </text>
      {still >= 2 && last.value > 0 && (
        <>
          <path
            d={`M${x(open.length - 1 - still)} ${y(last.value) + 14}H${end}`}
            stroke="var(--amber-fill)"
            strokeWidth="1.5"
          />
          <text
            x={(x(open.length - 1 - still) + end) / 2}
            y={y(last.value) + 30}
            textAnchor="middle"
            fill="var(--amber)"
          >
            {words.standstill(still)}
          </text>
        </>
      )}
    </svg>
  )
}
