/** 综合榜 · The board of quality: each part with its definition and weight, drawn and listed; what is not counted below. */
import { BOARD_PARTS, type BoardPart } from '@oneruler/campaign/board/weights'
import type { BoardLine, BoardPage } from '@oneruler/server/board-pages'
import { boardWords } from '@oneruler/words/console-board'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { boardQuery } from '../../api.ts'
import { ProjectAct } from '../../parts/act/ProjectAct.tsx'
import { Definition } from '../../parts/Definition.tsx'
import { speak } from '../../words.ts'
import { Moved } from './Moved.tsx'

const words = speak(boardWords)
const PICTURE_PX = 220
const SHADES: Readonly<Record<BoardPart, string>> = {
  progress: 'var(--brand)',
  firstTime: '#4f7fae',
  promises: 'var(--blue-3)',
  appeals: '#a9bfd3',
  satisfaction: '#c3d3e2',
}

export function QualityBoard(props: { readonly project: string; readonly day: string }) {
  const { project, day } = props
  const { data: page, error } = useQuery(boardQuery(project, day))
  if (error)
    return (
      <p className="red small" role="alert">
        {error.message}
      </p>
    )
  if (!page) return <section className="section" aria-busy="true" />
  return (
    <section className="section quality">
      <h2>
        {words.title}{' '}
        <small>
          {words.about}　{page.closesOn === null ? words.closed : words.open(page.closesOn)}
        </small>
        <span className="aside no-print">
          <ProjectAct project={project} act="setBoardWeights" about={words.title} className="link" />
        </span>
      </h2>
      <p className="note">
        {[
          BOARD_PARTS.map((part) => words.weight(words.parts[part], page.weights[part])).join(' · '),
          words.version(page.version, page.counting),
        ].join('　')}
      </p>
      <Table page={page} project={project} />
      {page.lines.some(({ rank }) => rank === null) && (
        <p className="note">
          {page.lines.every(({ rank }) => rank === null) ? words.noSigning : words.unranked}
        </p>
      )}
      <NotCounted page={page} project={project} />
    </section>
  )
}

function Table(props: { readonly page: BoardPage; readonly project: string }) {
  const { page, project } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={words.title}>
      <table className="table board">
        <thead>
          <tr>
            <th scope="col" className="end">
              {words.rank}
            </th>
            <th scope="col">{words.group}</th>
            <th scope="col" className="end">
              {words.moved}
            </th>
            <th scope="col" className="end">
              <Definition text={words.definitions.score}>{words.score}</Definition>
            </th>
            <th scope="col">{words.picture}</th>
            {BOARD_PARTS.map((part) => (
              <th key={part} scope="col" className="end">
                <i className="quality-key" style={{ background: SHADES[part] }} />
                <Definition text={words.definitions[part]}>{words.parts[part]}</Definition>
              </th>
            ))}
            <th scope="col" className="end">
              <Definition text={words.definitions.signed}>{words.signed}</Definition>
            </th>
            <th scope="col" className="end">
              <Definition text={words.definitions.expected}>{words.expected}</Definition>
            </th>
            <th scope="col" className="end">
              {words.uncounted}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.lines.map((line) => (
            <Row key={line.group} line={line} page={page} project={project} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row(props: { readonly line: BoardLine; readonly page: BoardPage; readonly project: string }) {
  const { line, page, project } = props
  return (
    <tr>
      <td className="end board-rank">{line.rank}</td>
      <td>{line.group}</td>
      <td className="end">{line.rank !== null && <Moved places={line.moved} />}</td>
      <td className="end">
        <b>{line.score.toFixed(2)}</b>
      </td>
      <td>
        <Picture line={line} weights={page.weights} />
      </td>
      {BOARD_PARTS.map((part) => (
        <td key={part} className="end">
          {line.parts[part]?.toFixed(2) ?? <span className="muted">—</span>}
        </td>
      ))}
      <td className="end">
        <Link
          to="/$project/households"
          params={{ project }}
          search={{ group: line.group, state: 'signed' }}
          aria-label={`${line.group} ${words.signed} ${line.signed} / ${line.units}`}
        >
          {line.signed} / {line.units}
        </Link>
        {line.recordedSince !== 0 && (
          <span className="small amber quality-since">{words.recordedSince(line.recordedSince)}</span>
        )}
      </td>
      <td className="end">{line.expected.toFixed(2)}</td>
      <td className={line.uncounted > 0 ? 'end amber' : 'end muted'}>{line.uncounted}</td>
    </tr>
  )
}

/** What each part gives of the hundred, side by side; what is missing to the right is not reached. */
function Picture(props: { readonly line: BoardLine; readonly weights: BoardPage['weights'] }) {
  const { line, weights } = props
  const there = BOARD_PARTS.filter((part) => line.parts[part] !== null)
  const whole = there.reduce((sum, part) => sum + weights[part], 0)
  let from = 0
  return (
    <svg width={PICTURE_PX} height="14" className="board-bar" aria-hidden="true">
      <rect y="3" width={PICTURE_PX} height="8" fill="var(--wash)" />
      {there.map((part) => {
        const width = ((line.parts[part] ?? 0) * weights[part] * PICTURE_PX) / (whole * 100)
        const x = from
        from += width
        return <rect key={part} x={x} y="3" width={width} height="8" fill={SHADES[part]} />
      })}
    </svg>
  )
}

function NotCounted(props: { readonly page: BoardPage; readonly project: string }) {
  const { page, project } = props
  if (page.uncounted.length === 0) return null
  return (
    <>
      <h3>{words.uncountedTitle(page.uncounted.length)}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.household}</th>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {page.uncounted.map(({ household, group, why }) => (
            <tr key={household}>
              <td>
                <Link to="/$project/households/$number" params={{ project, number: household }} search={{}}>
                  {household}
                </Link>
              </td>
              <td>{group}</td>
              <td>{words.why[why]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
