/** 增减分布 · How many households gain and lose how much: bars of one width on the ruler of yuan, 0 marked. */
import type { PlanDiffPage } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { grouped, signed } from '../../numbers.ts'
import { TableToggle, useShownAsTable } from '../../parts/TableToggle.tsx'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'

const words = speak(versionsWords).result
const [HEIGHT, TOP, BASE, SIDE] = [170, 20, 132, 34] as const
/** Numbers on the axis stand no closer than this. */
const LABEL_PX = 64

export function GainBars(props: { readonly page: PlanDiffPage }) {
  const { page } = props
  const asTable = useShownAsTable('gains')
  const [ref, width] = useWidth()
  return (
    <section className="section">
      <h2>
        {words.bars} <small>{words.barsAbout(page.same)}</small>
        <span className="aside">
          <TableToggle chart="gains" />
        </span>
      </h2>
      {asTable ? (
        <BarTable page={page} />
      ) : (
        <div ref={ref}>{width > 0 && <Bars page={page} width={width} />}</div>
      )}
    </section>
  )
}

function Bars(props: { readonly page: PlanDiffPage; readonly width: number }) {
  const { page, width } = props
  const { bars } = page
  const [first, last] = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 0]
  const most = Math.max(1, ...bars.map(({ households }) => households))
  const x = (yuan: number) => SIDE + ((width - 2 * SIDE) * (yuan - first)) / (last - first)
  const y = (households: number) => BASE - ((BASE - TOP) * households) / most
  const edges = [...bars.map(({ from }) => from), last]
  const step = x(edges[1] ?? last) - x(first)
  const every = Math.max(1, Math.ceil(LABEL_PX / step))
  const zero = edges.indexOf(0)
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={words.barsAlt(page.gain, page.lose)}
      fontSize="12"
      textAnchor="middle"
    >
      {bars.map(({ from, to, households }) => {
        if (households === 0) return null
        const isLoss = to <= 0
        return (
          <g key={from}>
            <title>{`${signed(from)} … ${signed(to)}：${households} ${words.households}`}</title>
            <rect
              x={x(from) + 1}
              y={y(households)}
              width={Math.max(1, step - 2)}
              height={BASE - y(households)}
              fill={isLoss ? 'url(#losing)' : 'var(--blue-3)'}
              stroke={isLoss ? 'var(--red)' : 'var(--brand)'}
            />
            <text x={x((from + to) / 2)} y={y(households) - 5} fill="var(--ink)">
              {step > 26 || households === most ? grouped(households) : ''}
            </text>
          </g>
        )
      })}
      <defs>
        <pattern id="losing" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--sheet)" />
          <path d="M0 0V5" stroke="var(--red)" strokeWidth="2" />
        </pattern>
      </defs>
      <path d={`M${SIDE} ${BASE}H${width - SIDE}`} stroke="var(--rule)" />
      {edges.map((edge, at) => (
        <g key={edge}>
          <path
            d={`M${x(edge)} ${BASE}v${edge === 0 ? 9 : 4}`}
            stroke={edge === 0 ? 'var(--ink)' : 'var(--rule)'}
          />
          {(at - Math.max(0, zero)) % every === 0 && (
            <text x={x(edge)} y={BASE + 22} fill={edge === 0 ? 'var(--ink)' : 'var(--ink3)'}>
              {signed(edge)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

const BarTable = (props: { readonly page: PlanDiffPage }) => (
  <table className="table">
    <thead>
      <tr>
        {[words.from, words.to, words.households].map((title) => (
          <th scope="col" className="end" key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {props.page.bars
        .filter(({ households }) => households > 0)
        .map(({ from, to, households }) => (
          <tr key={from}>
            <td className="end">{signed(from)}</td>
            <td className="end">{signed(to)}</td>
            <td className="end">{grouped(households)}</td>
          </tr>
        ))}
    </tbody>
  </table>
)
