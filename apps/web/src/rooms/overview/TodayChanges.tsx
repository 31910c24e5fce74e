/** 今日变化 · What changed on the day: signings one by one, the rest by kind, each with its list. */
import type { OverviewPage, TodayLine } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { overviewWords } from '@oneruler/words/console-overview'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { grouped, shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'
import { changeBehind } from './changeBehind.ts'

const words = speak(overviewWords).today
const { units, joined } = speak(consoleWords)
/** So many lines stand beside the curve without pushing the road down. */
const LINES = 11

type Of<Kind extends TodayLine['kind']> = Extract<TodayLine, { kind: Kind }>
type Change = Exclude<TodayLine, { kind: 'signed' | 'rank' }>

const Row = (props: {
  readonly time: string
  readonly kind: keyof typeof words.kinds
  readonly children: ReactNode
  readonly end: ReactNode
}) => (
  <tr>
    <td>{props.time}</td>
    <td>
      <span className={props.kind === 'signed' ? 'tag blue' : 'tag'}>{words.kinds[props.kind]}</span>
    </td>
    <td>{props.children}</td>
    <td className="end">{props.end}</td>
  </tr>
)

function told(change: Change): string {
  switch (change.kind) {
    case 'issues':
      return words.issues(change.solved, change.raised, change.open)
    case 'appeals':
      return words.appeals(change.received, change.answered, change.open)
    default:
      return words[change.kind](change.count, change.total)
  }
}

export function TodayChanges(props: { readonly page: OverviewPage; readonly project: string }) {
  const { page, project } = props
  const signings = page.today.filter((line): line is Of<'signed'> => line.kind === 'signed')
  const ranks = page.today.filter((line): line is Of<'rank'> => line.kind === 'rank')
  const changes = page.today.filter((line): line is Change => line.kind !== 'signed' && line.kind !== 'rank')
  const room = LINES - changes.length - (ranks.length > 0 ? 1 : 0)
  const shown = signings.length > room ? signings.slice(0, room - 1) : signings
  const rest = signings.length - shown.length
  return (
    <section className="section">
      <h2>
        {words.title} <small>{shortDay(page.day)}</small>
      </h2>
      {page.today.length === 0 && <p className="note">{words.nothing}</p>}
      <table className="table changes">
        <tbody>
          {shown.map((line) => (
            <Row
              key={line.household}
              time={line.time}
              kind="signed"
              end={`${grouped(line.totalYuan)} ${units.yuan}`}
            >
              <Link to="/$project/households/$number" params={{ project, number: line.household }}>
                {line.household}
              </Link>
              <span className="changes-household">{`　${line.group}`}</span>
              <span className="changes-household changes-choice">{`　${line.choice}`}</span>
            </Row>
          ))}
          {rest > 0 && (
            <Row
              time={words.allDay}
              kind="signed"
              end={
                <Link
                  to="/$project/households"
                  params={{ project }}
                  search={{ signedOn: page.day, sort: 'signedOn' }}
                >
                  {words.names}
                </Link>
              }
            >
              {words.more(rest)}
            </Row>
          )}
          {changes.map((change) => (
            <Row
              key={change.kind}
              time={words.allDay}
              kind={change.kind}
              end={
                <Link {...changeBehind(change.kind, project)}>
                  {change.kind === 'vacated' ? words.names : words.list}
                </Link>
              }
            >
              {told(change)}
            </Row>
          ))}
          {ranks.length > 0 && (
            <Row
              time={words.allDay}
              kind="rank"
              end={
                <Link to="/$project/groups" params={{ project }}>
                  {words.compare}
                </Link>
              }
            >
              {joined(ranks.map((rank) => words.rank(rank.group, rank.from, rank.to)))}
            </Row>
          )}
        </tbody>
      </table>
    </section>
  )
}
