/** 我包干的户 · Carried: the households on my caseload, unsigned ones first; a square for each, signed ones filled. */
import type { CarriedLine } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(workWords).myDay
const SHOWN = 24

export function Carried(props: { readonly lines: readonly CarriedLine[]; readonly project: string }) {
  const { lines, project } = props
  const signed = lines.filter(({ isSigned }) => isSigned).length
  return (
    <section className="section">
      <h2>
        {words.carried} <small>{lines.length > 0 && words.carriedCount(signed, lines.length)}</small>
      </h2>
      {lines.length === 0 && <p className="note">{words.none}</p>}
      <ul className="carried">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.number} data-row>
            <i className={line.isSigned ? 'carried-mark signed' : 'carried-mark'} aria-hidden="true" />
            <Link to="/$project/households/$number" params={{ project, number: line.number }} search={{}}>
              {line.number}
            </Link>
            <span>{line.owner}</span>
            <span className="unseen">{line.isSigned ? words.signed : words.unsigned}</span>
            {line.isHard && <span className="tag amber">{words.hard}</span>}
            <span className="small muted">{words.lastVisit(line.lastVisitOn)}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="note">{words.more(lines.length - SHOWN)}</p>}
    </section>
  )
}
