/** 程序尺 · The statutory road drawn as a ruler of days, labels led to their ticks. */
import { daysBetween, day as known } from '@oneruler/campaign/day'
import type { Step } from '@oneruler/campaign/procedure'
import { roadWords } from '@oneruler/words/console-road'
import { shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'
import { shortCitation } from './citations.ts'
import { type DatedStep, type RoadScale, roadScale } from './roadScale.ts'

const words = speak(roadWords)
const HEIGHT = 150
const BASE = 104
const SPAN_Y = 140
/** Room the words of a span need at its left; with less they stand at its right. */
const SPAN_WORDS_PX = 190

const COLOURS = {
  done: {
    name: 'var(--ink)',
    note: 'var(--ink3)',
    leader: 'var(--rule)',
    dot: 'var(--brand)',
    fill: 'var(--brand)',
  },
  today: {
    name: 'var(--amber)',
    note: 'var(--amber)',
    leader: 'var(--amber-fill)',
    dot: 'var(--amber-fill)',
    fill: 'var(--amber-fill)',
  },
  ahead: {
    name: 'var(--ink3)',
    note: 'var(--ink3)',
    leader: 'var(--rule)',
    dot: 'var(--brand)',
    fill: 'var(--paper)',
  },
  missing: {
    name: 'var(--ink3)',
    note: 'var(--ink3)',
    leader: 'var(--rule)',
    dot: 'var(--rule)',
    fill: 'var(--paper)',
  },
} as const

export function RoadRuler(props: {
  readonly steps: readonly DatedStep[]
  readonly day: string
  /** The law named above the ruler, left out beneath the steps. */
  readonly law: string | null
  readonly width: number
}) {
  const { steps, day, law, width } = props
  const scale = roadScale(steps, day, width)
  const slot = width / steps.length
  return (
    <svg
      className="road-ruler"
      width={width}
      height={HEIGHT}
      fontSize="12"
      textAnchor="middle"
      aria-hidden="true"
    >
      {scale.ticks.map((tick) => (
        <g key={tick.day}>
          <path
            d={`M${tick.x} ${BASE}v${tick.length}`}
            stroke={tick.day <= day ? 'var(--brand)' : 'var(--rule)'}
          />
          {tick.length === 15 && (
            <text x={tick.x + 4} y={BASE + 18} textAnchor="start" fill="var(--ink3)">
              {words.month(Number(tick.day.slice(5, 7)))}
            </text>
          )}
        </g>
      ))}
      <path d={`M12 ${BASE}H${scale.x(day)}`} stroke="var(--brand)" strokeWidth="2" />
      <path d={`M${scale.x(day)} ${BASE}H${width - 12}`} stroke="var(--rule)" />
      {steps.map((step, i) => (
        <StepMark key={step.step} step={step} law={law} label={slot * (i + 0.5)} at={scale.x(step.day)} />
      ))}
      <Spans steps={steps} scale={scale} day={day} />
    </svg>
  )
}

function StepMark(props: {
  readonly step: DatedStep
  readonly law: string | null
  readonly label: number
  readonly at: number
}) {
  const { step, law, label, at } = props
  const colour = COLOURS[step.state]
  const [first, second] = words.labels[step.step] ?? [step.step.slice(0, 5), step.step.slice(5)]
  return (
    <g>
      <text x={label} y="14" fontWeight={step.state === 'today' ? 600 : 500} fill={colour.name}>
        {first}
      </text>
      <text x={label} y="28" fontWeight={step.state === 'today' ? 600 : 500} fill={colour.name}>
        {second}
      </text>
      <text x={label} y="45" fill={step.state === 'done' ? 'var(--ink2)' : colour.note}>
        {shortDay(step.day)}
      </text>
      <text x={label} y="60" fill={colour.note}>
        {shortCitation(step.article, law)}
      </text>
      <path d={`M${label} 66V72L${at} 92V100`} fill="none" stroke={colour.leader} />
      <circle cx={at} cy="100" r="3" fill={colour.fill} stroke={colour.dot} strokeWidth="1.2" />
    </g>
  )
}

/** The two periods the law and the plan measure: the consultation and the signing period. */
function Spans(props: {
  readonly steps: readonly DatedStep[]
  readonly scale: RoadScale
  readonly day: string
}) {
  const { steps, scale, day } = props
  const on = (name: Step) => steps.find((step) => step.step === name)?.day
  const from = on('补偿方案公开征求意见')
  const to = on('征求意见及修改情况公布')
  const opens = on('集中签约开始')
  const closes = on('集中签约结束')
  const consulted = from !== undefined && to !== undefined ? daysBetween(known(from), known(to)) : 0
  const enough = consulted >= 30
  return (
    <>
      {from !== undefined && to !== undefined && (
        <Span
          from={scale.x(from)}
          to={scale.x(to)}
          line={enough ? 'var(--green)' : 'var(--red)'}
          fill={enough ? 'var(--green)' : 'var(--red)'}
          text={enough ? words.consultation(consulted) : words.consultationShort(consulted)}
        />
      )}
      {opens !== undefined && closes !== undefined && (
        <Span
          from={scale.x(opens)}
          to={scale.x(closes)}
          line={day <= closes ? 'var(--amber-fill)' : 'var(--rule)'}
          fill={day <= closes ? 'var(--amber)' : 'var(--ink3)'}
          text={words.window(daysBetween(known(opens), known(closes)) + 1)}
        />
      )}
    </>
  )
}

function Span(props: {
  readonly from: number
  readonly to: number
  readonly line: string
  readonly fill: string
  readonly text: string
}) {
  const { from, to, line, fill, text } = props
  const atLeft = from >= SPAN_WORDS_PX
  return (
    <g>
      <path d={`M${from} ${SPAN_Y}H${to}M${from} ${SPAN_Y - 4}v8M${to} ${SPAN_Y - 4}v8`} stroke={line} />
      <text x={atLeft ? from - 6 : to + 6} y={SPAN_Y + 4} textAnchor={atLeft ? 'end' : 'start'} fill={fill}>
        {text}
      </text>
    </g>
  )
}
