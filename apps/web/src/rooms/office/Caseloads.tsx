/** 包干图 · Caseloads: group by group, a bar for each person; who has none stands as a gap, who has much in amber. */
import type { OfficePage, StaffLine } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { speak } from '../../words.ts'

const words = speak(workWords).office
const HEIGHT = 64
const STEP = 11
const KEYS = ['signed', 'unsigned', 'none', 'overload'] as const

export function Caseloads(props: { readonly page: OfficePage }) {
  const { page } = props
  const most = Math.max(1, ...page.people.map(({ households }) => households))
  const heavy = new Set(page.overloaded)
  const rows = [
    ...page.groups.map((group) => ({
      name: group.group,
      facts: words.groupFacts(group.carriers, group.households, group.unsigned),
      people: page.people.filter((person) => person.group === group.group),
    })),
    { name: words.noGroup, facts: '', people: page.people.filter(({ group }) => group === null) },
  ].filter(({ people }) => people.length > 0)
  return (
    <section className="section">
      <h2>
        {words.caseloads} <small>{words.caseloadsNote(page.median)}</small>
        <span className="aside caseload-keys">
          {KEYS.map((key) => (
            <span key={key}>
              <i className={key} aria-hidden="true" /> {words.legend[key]}
            </span>
          ))}
        </span>
      </h2>
      <ul className="caseloads">
        {rows.map(({ name, facts, people }) => (
          <li key={name}>
            <p>
              <b>{name}</b> <span className="small muted">{facts}</span>
            </p>
            <Bars name={name} people={people} most={most} median={page.median} heavy={heavy} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bars(props: {
  readonly name: string
  readonly people: readonly StaffLine[]
  readonly most: number
  readonly median: number
  readonly heavy: ReadonlySet<string>
}) {
  const { name, people, most, median, heavy } = props
  const height = (households: number) => (households / most) * HEIGHT
  const all = people.reduce((sum, { households }) => sum + households, 0)
  const width = people.length * STEP
  return (
    <svg width={width} height={HEIGHT + 2} role="img" aria-label={words.groupLabel(name, people.length, all)}>
      {people.map((line, index) => (
        <g key={line.person} transform={`translate(${index * STEP} ${HEIGHT})`}>
          <title>{`${line.person} ${line.name} ${line.signed}/${line.households}`}</title>
          {line.households === 0 ? (
            <rect x={0.5} y={-11} width={8} height={10} fill="none" className="idle" />
          ) : (
            <>
              <rect
                x={0.5}
                y={-height(line.households)}
                width={8}
                height={height(line.households)}
                className={heavy.has(line.person) ? 'all heavy' : 'all'}
              />
              <rect
                y={-height(line.signed)}
                width={9}
                height={height(line.signed)}
                className={heavy.has(line.person) ? 'done heavy' : 'done'}
              />
            </>
          )}
        </g>
      ))}
      <path d={`M0 ${HEIGHT + 0.5}H${width}`} stroke="var(--ink3)" />
      <path d={`M0 ${HEIGHT - height(median)}H${width}`} stroke="var(--ink3)" strokeDasharray="3 3" />
    </svg>
  )
}
