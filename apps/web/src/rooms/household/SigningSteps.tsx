/** 台阶 · The steps of a reward over the days of signing, on the ruler of days; after the period it is one line. */
import type { SigningDaysPage } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'
import { amount } from '../ruler/readable.ts'

const words = speak(versionsWords).days
const [HEIGHT, TOP, BASE] = [112, 20, 78] as const
/** What follows the period, drawn once whatever its length. */
const AFTER_PX = 88
const LABEL_PX = 38

interface Step {
  readonly from: number
  /** The last day of it. */
  readonly to: number
  readonly amount: string | null
}

export function SigningSteps(props: {
  readonly page: SigningDaysPage
  readonly day: string
  readonly width: number
}) {
  const { page, width } = props
  const marked = page.signedOn ?? props.day
  const period = page.days.slice(0, -1)
  const after = page.days.at(-1) as SigningDaysPage['days'][number]
  const slot = (width - AFTER_PX) / period.length
  const most = Math.max(1, ...page.days.map(({ amount: sum }) => Number(sum ?? 0)))
  const x = (at: number) => at * slot
  const y = (sum: string | null) => BASE - ((BASE - TOP) * Number(sum ?? 0)) / most
  const steps = stepsOf(period)
  const dayOf = (at: number) => period[at]?.day ?? ''
  const at = period.findIndex(({ day }) => day === marked)
  const shown = steps.find(({ from, to }) => from <= at && at <= to)
  const told = steps.map(({ from, to, amount: sum }) => `${dayOf(from)} – ${dayOf(to)} ${textOf(sum)}`)
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={words.alt([...told, `${words.after(after.day)} ${textOf(after.amount)}`])}
      fontSize="12"
      textAnchor="middle"
    >
      {steps.map((step) => (
        <g key={step.from}>
          <rect
            x={x(step.from)}
            y={y(step.amount)}
            width={slot * (step.to + 1 - step.from)}
            height={BASE - y(step.amount)}
            fill={step === shown ? 'var(--blue-1)' : 'var(--brand-wash)'}
          />
          <path
            d={`M${x(step.from)} ${y(step.amount)}H${x(step.to + 1)}`}
            stroke="var(--brand)"
            strokeWidth="2.2"
          />
          <text
            {...(slot * (step.to + 1 - step.from) < 50 && step.from === 0
              ? { x: 0, textAnchor: 'start' as const }
              : { x: x((step.from + step.to + 1) / 2) })}
            y={y(step.amount) - 6}
            fill="var(--ink)"
            fontWeight={step === shown ? 600 : 400}
          >
            {textOf(step.amount)}
          </text>
        </g>
      ))}
      {period.map(({ day }, n) => (
        <path key={day} d={`M${x(n)} ${BASE}v5`} stroke="var(--brand)" />
      ))}
      <path d={`M0 ${BASE}H${x(period.length)}`} stroke="var(--brand)" />
      <path
        d={`M${x(period.length)} ${y(after.amount)}H${width - 6}`}
        stroke="var(--rule)"
        strokeWidth="1.5"
      />
      <text x={(x(period.length) + width) / 2} y={y(after.amount) - 6} fill="var(--ink2)">
        {textOf(after.amount)}
      </text>
      <text x={(x(period.length) + width) / 2} y={BASE + 22} fill="var(--ink3)">
        {words.after(shortDay(after.day))}
      </text>
      {labelled(steps, x, at).map((n) => (
        <text
          key={n}
          x={Math.max(LABEL_PX / 2 - 2, x(n + 0.5))}
          y={BASE + 22}
          fill={n === at ? 'var(--ink)' : 'var(--ink3)'}
          fontWeight={n === at ? 600 : 400}
        >
          {shortDay(dayOf(n))}
        </text>
      ))}
      {at >= 0 && (
        <path
          d={`M${x(at + 0.5)} ${BASE + 1}l-4.5 8h9z`}
          fill={page.signedOn === null ? 'var(--amber-fill)' : 'var(--brand)'}
        >
          <title>{page.signedOn === null ? words.shown(marked) : words.signed(marked)}</title>
        </path>
      )}
    </svg>
  )
}

const textOf = (sum: string | null): string => (sum === null ? words.unknown : amount(sum))

/** Days in a row on which it is the same. */
function stepsOf(days: SigningDaysPage['days']): Step[] {
  const starts = days.flatMap(({ amount: sum }, at) => (at === 0 || sum !== days[at - 1]?.amount ? [at] : []))
  return starts.map((from, n) => ({
    from,
    to: (starts[n + 1] ?? days.length) - 1,
    amount: days[from]?.amount ?? null,
  }))
}

/** The marked day, then where steps begin and end, as far as there is room for their labels. */
function labelled(steps: readonly Step[], x: (at: number) => number, marked: number): number[] {
  const wanted = [
    ...(marked >= 0 ? [marked] : []),
    ...steps.map(({ from }) => from),
    ...steps.map(({ to }) => to),
  ]
  const taken: number[] = []
  for (const n of wanted) if (taken.every((other) => Math.abs(x(other) - x(n)) >= LABEL_PX)) taken.push(n)
  return taken
}
