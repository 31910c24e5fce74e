/** 闸门 · A closed gate: what is missing and why, by article, and the first lawful day on a strip of days. */
import type { ConditionLine, RefusedLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { speak } from '../../words.ts'
import { DayStrip } from './DayStrip.tsx'

const words = speak(actWords).gate

/** The stop sign of a refusal. */
const Stop = () => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M5.4 1h7.2L17 5.4v7.2L12.6 17H5.4L1 12.6V5.4z" fill="var(--red)" />
    <path d="M5 9h8" stroke="#fff" strokeWidth="2.4" />
  </svg>
)
const Met = () => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <circle cx="9" cy="9" r="8" fill="var(--green)" />
    <path d="M5.4 9.2l2.5 2.6 4.8-5.4" stroke="#fff" strokeWidth="1.7" fill="none" />
  </svg>
)

/** What was refused, over the form that stays. */
export const RefusedPanel = (props: {
  readonly message: string
  readonly closed: readonly RefusedLine[]
}) => (
  <div className="gate-refused" role="alert">
    <p className="gate-title">
      <Stop /> <b>{props.message}</b>
    </p>
    <ul>
      {props.closed.map((line) => (
        <li key={`${line.gate} ${line.message}`}>
          <span className="blue small">{line.article}</span>
          <p>{line.message}</p>
        </li>
      ))}
    </ul>
    <p className="note">{words.kept}</p>
  </div>
)

/** Every condition of an act with its day, missing ones first, those met folded, and the first lawful day where only time is missing. */
export function Conditions(props: {
  readonly conditions: readonly ConditionLine[]
  readonly today: string
  readonly opensOn: string | null
}) {
  const { conditions, today, opensOn } = props
  const missing = conditions.filter(({ isMet }) => !isMet)
  const met = conditions.filter(({ isMet }) => isMet)
  return (
    <div className="gate">
      <h3>
        {words.conditions}{' '}
        <span className="gate-count">{words.count(conditions.length, missing.length)}</span>
      </h3>
      <ConditionList conditions={missing} />
      {met.length > 0 && (
        <details open={missing.length === 0}>
          <summary className="small muted">{words.metOnes(met.length)}</summary>
          <ConditionList conditions={met} />
        </details>
      )}
      {opensOn !== null && (
        <>
          <h3>{words.firstDay}</h3>
          <DayStrip today={today} opensOn={opensOn} />
        </>
      )}
    </div>
  )
}

const ConditionList = (props: { readonly conditions: readonly ConditionLine[] }) => (
  <ul>
    {props.conditions.map((condition) => (
      <li key={`${condition.gate} ${condition.title}`} className={condition.isMet ? undefined : 'missing'}>
        {condition.isMet ? <Met /> : <Stop />}
        <span className="unseen">{condition.isMet ? words.met : words.notMet}</span>
        <span className="gate-name">
          {condition.title}
          {condition.message !== null && <span className="gate-why">{condition.message}</span>}
        </span>
        <span className="gate-side">
          <span className="blue">{condition.article}</span>
          <span>{condition.since ?? condition.opensOn ?? ''}</span>
        </span>
      </li>
    ))}
  </ul>
)
