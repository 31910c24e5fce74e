/** 逐日销号 · Burn-down: on the evening of each day what was open, and above it what was done and waited. */
import type { CloseOutPage } from '@oneruler/server/close-out-pages'
import { closeOutWords } from '@oneruler/words/console-close-out'
import { shortDay } from '../../numbers.ts'
import { TableToggle, useShownAsTable } from '../../parts/TableToggle.tsx'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'

const words = speak(closeOutWords)
const HEIGHT = 190
const TOP = 14
const BASE = 162
const LEFT = 38
const LABEL_PX = 46

type Days = CloseOutPage['days']

export function BurnDown(props: { readonly days: Days; readonly list: string }) {
  const { days, list } = props
  const asTable = useShownAsTable('burn-down')
  const [ref, width] = useWidth()
  return (
    <section className="section">
      <h2>
        {words.burnDown}{' '}
        <small>
          {list}　{words.burnDownNote}
        </small>
        <span className="aside">{days.length > 0 && <TableToggle chart="burn-down" />}</span>
      </h2>
      {days.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : asTable ? (
        <div className="close-out-days">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col" className="end">
                  {words.columns.open}
                </th>
                <th scope="col" className="end">
                  {words.columns.waiting}
                </th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, open, waiting }) => (
                <tr key={day}>
                  <td>{day}</td>
                  <td className="end">{open}</td>
                  <td className="end">{waiting}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div ref={ref}>{width > 0 && <Steps days={days} width={width} />}</div>
      )}
    </section>
  )
}

function Steps(props: { readonly days: Days; readonly width: number }) {
  const { days, width } = props
  const step = (width - LEFT) / days.length
  const most = Math.max(1, ...days.map(({ open, waiting }) => open + waiting))
  const x = (index: number) => LEFT + step * index
  const y = (count: number) => BASE - ((BASE - TOP) * count) / most
  const outline = (of: (day: Days[number]) => number) =>
    days
      .map((day, i) => `${i === 0 ? `M${x(0)}` : ''}${i === 0 ? ' ' : 'V'}${y(of(day))}H${x(i + 1)}`)
      .join('')
  const area = (of: (day: Days[number]) => number) => `${outline(of)}V${BASE}H${LEFT}z`
  const every = Math.max(1, Math.ceil(LABEL_PX / step))
  const last = days.at(-1) as Days[number]
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={words.curve(last.day, last.open, last.waiting)}
      fontSize="12"
    >
      {[0, Math.round(most / 2), most].map((count) => (
        <g key={count}>
          <path d={`M${LEFT} ${y(count)}H${width}`} stroke={count === 0 ? 'var(--rule)' : 'var(--line)'} />
          <text x={LEFT - 6} y={y(count) + 4} textAnchor="end" fill="var(--ink3)">
            {count}
          </text>
        </g>
      ))}
      <path d={area(({ open, waiting }) => open + waiting)} fill="var(--blue-3)" />
      <path d={area(({ open }) => open)} fill="var(--brand)" />
      <path d={outline(({ open }) => open)} fill="none" stroke="var(--brand)" strokeWidth="2" />
      {days.map(({ day, open, waiting }, i) => (
        <g key={day}>
          <title>{words.curve(day, open, waiting)}</title>
          <rect x={x(i)} y={TOP} width={step} height={BASE - TOP} fill="transparent" />
          {i % every === 0 && x(i) + LABEL_PX / 2 < width && (
            <text x={x(i)} y={BASE + 18} textAnchor="start" fill="var(--ink3)">
              {shortDay(day)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
