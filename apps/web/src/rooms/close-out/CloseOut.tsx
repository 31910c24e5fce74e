/** 销号管理 · Close-out: what is to be finished, list by list, how it burns down, by group and by person, item by item. */
import type { CloseOutCounts, CloseOutPage } from '@oneruler/server/close-out-pages'
import { closeOutWords } from '@oneruler/words/console-close-out'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { closeOutQuery } from '../../work-api.ts'
import { BurnDown } from './BurnDown.tsx'
import './CloseOut.css'
import { Items } from './Items.tsx'

const words = speak(closeOutWords)
const HERE = '/$project/close-out'

export function CloseOut() {
  const { project } = useCampaign()
  const { table: _, ...search } = useSearch({ from: HERE })
  const query = useQuery(closeOutQuery(project.id, search))
  return <Answer query={query}>{(page) => <Room page={page} project={project.id} />}</Answer>
}

const sum = (counts: readonly CloseOutCounts[], of: 'open' | 'late' | 'waiting'): number =>
  counts.reduce((all, one) => all + one[of], 0)

function Room(props: { readonly page: CloseOutPage; readonly project: string }) {
  const { page, project } = props
  const { lists } = page
  return (
    <div className="close-out">
      <PageHead title={words.sentence(sum(lists, 'open'), sum(lists, 'late'), sum(lists, 'waiting'))} />
      <p className="note">{words.about}</p>
      <div className="close-out-top">
        <Lists page={page} project={project} />
        <BurnDown days={page.days} list={words.lists[page.list]} />
      </div>
      <div className="close-out-two">
        <ByGroup page={page} project={project} />
        <ByPerson page={page} project={project} />
      </div>
      <Items key={page.list} page={page} project={project} />
    </div>
  )
}

function Lists(props: { readonly page: CloseOutPage; readonly project: string }) {
  const { page, project } = props
  return (
    <section className="section">
      <h2>{words.listsTitle}</h2>
      <table className="table close-out-lists">
        <thead>
          <tr>
            <th scope="col">{words.columns.list}</th>
            {(['open', 'late', 'waiting', 'accepted'] as const).map((column) => (
              <th key={column} scope="col" className="end">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.lists.map(({ list, open, late, waiting, accepted }) => (
            <tr key={list} className={list === page.list ? 'on' : undefined}>
              <td>
                <Link
                  to={HERE}
                  params={{ project }}
                  search={{ list }}
                  replace
                  resetScroll={false}
                  aria-current={list === page.list}
                >
                  {words.lists[list]}
                </Link>
              </td>
              <td className="end">
                <b>{open}</b>
              </td>
              <td className={late > 0 ? 'end amber' : 'end muted'}>{late}</td>
              <td className="end">{waiting}</td>
              <td className="end muted">{accepted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A bar of what is open, waits and is closed, on one scale for all. */
function Bar(props: { readonly counts: CloseOutCounts; readonly most: number }) {
  const { open, waiting, accepted } = props.counts
  const share = (count: number) => ({ width: `${(count / props.most) * 100}%` })
  return (
    <span className="close-out-bar" aria-hidden="true">
      <i className="open" style={share(open)} />
      <i className="waiting" style={share(waiting)} />
      <i className="accepted" style={share(accepted)} />
    </span>
  )
}

const Counts = ({ open, late, waiting, accepted }: CloseOutCounts) => (
  <span className="small close-out-counts">
    <span>
      {words.states.open} <b>{open}</b>
    </span>
    {late > 0 && (
      <span className="amber">
        {words.late} {late}
      </span>
    )}
    <span>
      {words.states.done} {waiting}
    </span>
    <span className="muted">
      {words.states.accepted} {accepted}
    </span>
  </span>
)

const allOf = ({ open, waiting, accepted }: CloseOutCounts): number => open + waiting + accepted

function ByGroup(props: { readonly page: CloseOutPage; readonly project: string }) {
  const { page, project } = props
  const search = useSearch({ from: HERE })
  const most = Math.max(1, ...page.groups.map(allOf))
  return (
    <section className="section">
      <h2>
        {words.byGroup} <small>{words.lists[page.list]}</small>
      </h2>
      {page.groups.length === 0 && <p className="note">{words.none}</p>}
      <ul className="close-out-bars">
        {page.groups.map(({ group, ...counts }) => (
          <li key={group}>
            <Link
              to={HERE}
              params={{ project }}
              search={{ list: page.list, ...(search.group === group ? {} : { group }) }}
              replace
              resetScroll={false}
              aria-current={search.group === group}
            >
              {group}
            </Link>
            <Bar counts={counts} most={most} />
            <Counts {...counts} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ByPerson(props: { readonly page: CloseOutPage; readonly project: string }) {
  const { page, project } = props
  const search = useSearch({ from: HERE })
  const people = page.people.filter(({ group }) => search.group === undefined || group === search.group)
  const most = Math.max(1, ...people.map(allOf))
  return (
    <section className="section">
      <h2>
        {words.byPerson} <small>{words.people(people.length)}</small>
      </h2>
      {people.length === 0 && <p className="note">{words.noPeople}</p>}
      <ul className="close-out-bars close-out-people">
        {people.map(({ person, name, group, ...counts }) => (
          <li key={person}>
            <Link
              to={HERE}
              params={{ project }}
              search={{
                list: page.list,
                ...(search.group ? { group: search.group } : {}),
                ...(search.person === person ? {} : { person }),
              }}
              replace
              resetScroll={false}
              aria-current={search.person === person}
              title={group ?? ''}
            >
              {person} {name}
            </Link>
            <Bar counts={counts} most={most} />
            <Counts {...counts} />
          </li>
        ))}
      </ul>
    </section>
  )
}
