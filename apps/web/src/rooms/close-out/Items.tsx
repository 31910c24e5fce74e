/** 明细 · The items of a list: each opens its household; those that wait for me are ticked and accepted, or sent back. */

import { CLOSE_OUT_STATES } from '@oneruler/campaign/close-out-lists'
import type { CloseOutLine, CloseOutPage } from '@oneruler/server/close-out-pages'
import { closeOutWords } from '@oneruler/words/console-close-out'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { speak } from '../../words.ts'
import { Judging } from './Judging.tsx'

const words = speak(closeOutWords)
const HERE = '/$project/close-out'
const TONES = { open: '', 'sent-back': 'amber', done: 'blue', accepted: 'green' } as const

const idOf = ({ household, key, done }: CloseOutLine): string => `${household} ${key} ${done?.fact ?? ''}`

export function Items(props: { readonly page: CloseOutPage; readonly project: string }) {
  const { page, project } = props
  const { progress, group, person } = useSearch({ from: HERE })
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const forMe = page.accept === null ? [] : page.lines.filter(({ isForMe }) => isForMe)
  const chosen = forMe.filter((line) => ticked.has(idOf(line)))
  const toggle = (line: CloseOutLine) => {
    const next = new Set(ticked)
    if (!next.delete(idOf(line))) next.add(idOf(line))
    setTicked(next)
  }
  const kept = { list: page.list, ...(group ? { group } : {}), ...(person ? { person } : {}) }
  return (
    <section className="section">
      <h2>
        {words.items}{' '}
        <small>
          {[words.lists[page.list], group, person, words.shown(page.lines.length, page.total)]
            .filter(Boolean)
            .join('　')}
        </small>
        <span className="aside no-print">
          {CLOSE_OUT_STATES.map((state) => (
            <Link
              key={state}
              to={HERE}
              params={{ project }}
              search={{ ...kept, ...(progress === state ? {} : { progress: state }) }}
              replace
              resetScroll={false}
              aria-current={progress === state}
            >
              {words.states[state]}
            </Link>
          ))}
        </span>
      </h2>
      {forMe.length > 0 && (
        <div className="close-out-judging no-print">
          <label>
            <input
              type="checkbox"
              checked={chosen.length === forMe.length}
              onChange={(event) => setTicked(new Set(event.target.checked ? forMe.map(idOf) : []))}
            />{' '}
            {words.choose(forMe.length)}
          </label>
          <Judging project={project} lines={chosen} onDone={() => setTicked(new Set())} />
        </div>
      )}
      {page.lines.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <table className="table close-out-items">
          <thead>
            <tr>
              {(Object.keys(words.item) as (keyof typeof words.item)[]).map((column) => (
                <th key={column} scope="col">
                  {words.item[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.lines.map((line) => (
              <Item
                key={idOf(line)}
                line={line}
                project={project}
                isTicked={forMe.includes(line) ? ticked.has(idOf(line)) : null}
                onToggle={() => toggle(line)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Item(props: {
  readonly line: CloseOutLine
  readonly project: string
  /** Null where it does not wait for whoever looks. */
  readonly isTicked: boolean | null
  readonly onToggle: () => void
}) {
  const { line, project, isTicked, onToggle } = props
  const { list, key, household, group, owner, level, since, dueOn, done, state, accepted, sentBack } = line
  const what = words.keys[list](key)
  return (
    <tr data-row>
      <td>
        {isTicked !== null && (
          <input type="checkbox" aria-label={`${household} ${what}`} checked={isTicked} onChange={onToggle} />
        )}{' '}
        {list === 'issue' ? (
          <Link to="/$project/issues" params={{ project }} search={{ issue: key }}>
            {what}
          </Link>
        ) : (
          what
        )}
      </td>
      <td data-column={words.item.household}>
        {household !== null && (
          <Link to="/$project/households/$number" params={{ project, number: household }} search={{}}>
            {household}
          </Link>
        )}{' '}
        <span className="small muted">{group}</span>
      </td>
      <td data-column={words.item.owner}>
        {level ?? owner ?? <span className="muted">{words.nobody}</span>}
      </td>
      <td data-column={words.item.since}>{since}</td>
      <td data-column={words.item.due} className={line.isLate ? 'amber' : undefined}>
        {dueOn ?? <span className="muted">{words.noDay}</span>} {line.isLate && words.late}
      </td>
      <td data-column={words.item.done}>
        {done && (
          <>
            {done.on} {done.by !== null && <span className="small muted">{words.by(done.by)}</span>}
          </>
        )}
      </td>
      <td data-column={words.item.evidence} className="small">
        {done && done.files > 0 && words.files(done.files)}
        {done?.row && words.row(done.row.sheet, done.row.row)}
      </td>
      <td data-column={words.item.state}>
        <span className={`tag ${TONES[state]}`}>{words.states[state]}</span>{' '}
        <span className="small muted">
          {accepted && words.acceptedBy(accepted.on, accepted.by)}
          {!accepted && sentBack && words.sentBackBy(sentBack.on, sentBack.by, sentBack.reason)}
        </span>
      </td>
    </tr>
  )
}
