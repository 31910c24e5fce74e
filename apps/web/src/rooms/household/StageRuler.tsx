/** 进展 · A household's stages on a ruler: done ticked, the one under way in amber, the rest hollow. */
import type { HouseholdPage } from '@oneruler/server/household-pages'
import { householdWords } from '@oneruler/words/console-households'
import { shortDay } from '../../numbers.ts'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords).one
const TICKS = 8
const LINE_Y = 14

export function StageRuler(props: { readonly stages: HouseholdPage['stages'] }) {
  const { stages } = props
  const [ref, width] = useWidth()
  const slot = width / Math.max(1, stages.length)
  const x = (index: number) => slot * (index + 0.5)
  const reached = stages.findLastIndex((stage) => stage.state !== 'ahead')
  const ticks = stages.slice(1).flatMap((_, index) =>
    Array.from({ length: TICKS - 1 }, (_, tick) => ({
      at: x(index) + (slot * (tick + 1)) / TICKS,
      long: tick === TICKS / 2 - 1,
      passed: index < reached,
    })),
  )
  return (
    <div className="stages" ref={ref}>
      {width > 0 && (
        <svg width={width} height="30" aria-hidden="true">
          <path d={`M${x(0)} ${LINE_Y}H${x(stages.length - 1)}`} stroke="var(--rule)" strokeWidth="1.5" />
          {reached > 0 && (
            <path d={`M${x(0)} ${LINE_Y}H${x(reached)}`} stroke="var(--brand)" strokeWidth="3" />
          )}
          {ticks.map(({ at, long, passed }) => (
            <path
              key={at}
              d={`M${at} ${LINE_Y}v${long ? 8 : 5}`}
              stroke={passed ? 'var(--brand)' : 'var(--rule)'}
            />
          ))}
          {stages.map((stage, index) => (
            <g key={stage.stage} transform={`translate(${x(index)} ${LINE_Y})`}>
              <StageMark state={stage.state} />
            </g>
          ))}
        </svg>
      )}
      <ol aria-label={words.stages}>
        {stages.map((stage) => (
          <li
            key={stage.stage}
            className={stage.state}
            aria-current={stage.state === 'current' ? 'step' : undefined}
          >
            {stage.stage}
            <span>{stage.day === null ? '' : shortDay(stage.day)}</span>
            <span className="unseen">{words.stageStates[stage.state]}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function StageMark(props: { readonly state: 'done' | 'current' | 'ahead' }) {
  if (props.state === 'done')
    return (
      <>
        <circle r="9" fill="var(--brand)" />
        <path d="M-3.5 0.2l2.5 2.6 4.6-5.2" stroke="#fff" strokeWidth="1.7" fill="none" />
      </>
    )
  if (props.state === 'current')
    return (
      <>
        <circle r="9" fill="var(--sheet)" stroke="var(--amber-fill)" strokeWidth="2.5" />
        <path d="M0 -4.5V0.5H3" stroke="var(--amber)" strokeWidth="1.5" fill="none" />
      </>
    )
  return <circle r="8" fill="var(--paper)" stroke="var(--rule)" strokeWidth="1.5" />
}
