/** 层级 · Ladder: the main leader at the top, the group at the foot; on each rung what is open, answered and solved. */
import type { Rung } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { speak } from '../../words.ts'

const words = speak(workWords).issues

export function Ladder(props: {
  readonly rungs: readonly Rung[]
  readonly chosen: string | null
  readonly onChoose: (level: string | null) => void
}) {
  const { rungs, chosen, onChoose } = props
  const most = Math.max(1, ...rungs.map(({ open, answered, solved }) => open + answered + solved))
  const share = (count: number) => ({ width: `${(count / most) * 100}%` })
  return (
    <section className="section">
      <h2>
        {words.ladder} <small>{words.ladderNote}</small>
      </h2>
      <ol className="ladder">
        {rungs.map((rung) => (
          <li key={rung.level} className={chosen === rung.level ? 'on' : undefined}>
            <button
              type="button"
              aria-pressed={chosen === rung.level}
              onClick={() => onChoose(chosen === rung.level ? null : rung.level)}
            >
              <b>{rung.level}</b>
              <small>{rung.workdays === null ? '' : words.workdays(rung.workdays)}</small>
            </button>
            <span className="rung-bar" aria-hidden="true">
              <i className="open" style={share(rung.open)} />
              <i className="answered" style={share(rung.answered)} />
              <i className="solved" style={share(rung.solved)} />
            </span>
            <span className="small rung-counts">
              <span className={rung.open > 0 ? 'amber' : 'muted'}>
                {words.open} {rung.open}
              </span>
              {rung.answered > 0 && (
                <span className="blue">
                  {words.answered} {rung.answered}
                </span>
              )}
              <span className="muted">
                {words.solved} {rung.solved}
              </span>
              {rung.oldestDays !== null && <span className="amber">{words.oldest(rung.oldestDays)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
