/** 每日提出与办结 · Issue days: raised above the line, solved below it, day by day. */
import { daysFrom, day as known } from '@oneruler/campaign/day'
import type { IssuesPage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { speak } from '../../words.ts'

const words = speak(workWords).issues
const HALF = 62
const STEP = 6

export function IssueDays(props: { readonly days: IssuesPage['days'] }) {
  const { days } = props
  const first = days[0]?.day
  const last = days.at(-1)?.day
  if (first === undefined || last === undefined) return null
  const all = [...daysFrom(known(first), known(last))]
  const most = Math.max(1, ...days.flatMap(({ raised, solved }) => [raised, solved]))
  const height = (count: number) => (count / most) * HALF
  return (
    <section className="section issue-days">
      <h2>
        {words.perDay}
        <small>
          <i className="key raised" /> {words.raisedBars}　<i className="key solved" /> {words.solvedBars}
        </small>
      </h2>
      <svg
        viewBox={`0 0 ${all.length * STEP} ${HALF * 2 + 2}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.perDayLabel(days.length, most)}
      >
        {days.map(({ day, raised, solved }) => {
          const x = all.indexOf(known(day)) * STEP
          return (
            <g key={day}>
              <title>{`${day}　${words.raisedBars} ${raised}　${words.solvedBars} ${solved}`}</title>
              <rect
                x={x}
                y={HALF - height(raised)}
                width={STEP - 1.5}
                height={height(raised)}
                fill="var(--amber-fill)"
              />
              <rect x={x} y={HALF + 2} width={STEP - 1.5} height={height(solved)} fill="var(--brand)" />
            </g>
          )
        })}
        <path
          d={`M0 ${HALF + 1}H${all.length * STEP}`}
          stroke="var(--ink3)"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className="small muted issue-days-ends">
        <span>{first.slice(5)}</span>
        <span>{last.slice(5)}</span>
      </p>
    </section>
  )
}
