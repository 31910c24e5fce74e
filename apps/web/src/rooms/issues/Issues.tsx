/** 问题 · Issues: the ladder they climb, the list, and the one that is open with what may be done about it. */
import type { IssuesPage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { Offers } from '../../parts/act/Offers.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { issuesQuery } from '../../work-api.ts'
import { IssueDays } from './IssueDays.tsx'
import { IssueTable } from './IssueTable.tsx'
import { Ladder } from './Ladder.tsx'
import { OneIssue } from './OneIssue.tsx'
import './Issues.css'

const words = speak(workWords).issues
const STATES = ['open', 'answered', 'solved'] as const
const HERE = '/$project/issues'

export function Issues() {
  const { project } = useCampaign()
  const query = useQuery(issuesQuery(project.id))
  return (
    <Answer query={query}>
      {(page) => <Desk page={page} project={project.id} isCurrent={!query.isFetching} />}
    </Answer>
  )
}

function Desk(props: {
  readonly page: IssuesPage
  readonly project: string
  /** Nothing newer is on its way. */
  readonly isCurrent: boolean
}) {
  const { page, project, isCurrent } = props
  const search = useSearch({ from: HERE })
  const navigate = useNavigate({ from: HERE })
  const [isRaising, setRaising] = useState(false)
  const count = (state: (typeof STATES)[number]) =>
    page.issues.filter((issue) => issue.state === state).length
  const shown = page.issues.filter(
    ({ level, state }) =>
      (search.level === undefined || level === search.level) &&
      (search.progress === undefined || state === search.progress),
  )
  const isThere = page.issues.some(({ number }) => number === search.issue)
  const chosen = isThere ? search.issue : shown[0]?.number
  const open = (issue: string) =>
    navigate({ search: (known) => ({ ...known, issue }), replace: true, resetScroll: false })
  const filter = (name: 'level' | 'progress', value: string | null) =>
    navigate({
      search: ({ issue: _, [name]: __, ...rest }) => (value === null ? rest : { ...rest, [name]: value }),
      replace: true,
      resetScroll: false,
    })
  return (
    <>
      <PageHead title={words.sentence(count('open'), page.raised, page.solved)} />
      <div className="issue-desk-top">
        <Ladder
          rungs={page.ladder}
          chosen={search.level ?? null}
          onChoose={(level) => filter('level', level)}
        />
        <IssueDays days={page.days} />
      </div>
      <div className="issue-acts no-print">
        {page.raise && (
          <button type="button" className="button primary" onClick={() => setRaising(true)}>
            {words.raise}
          </button>
        )}
        {page.setTimes && (
          <Offers
            project={project}
            target=""
            about={words.ladder}
            page={{ today: page.today, offers: [page.setTimes] }}
          />
        )}
      </div>
      <div className="issue-desk">
        <section className="section">
          <h2>
            {words.list} <small>{search.level ?? words.all}</small>
            <span className="aside">
              {STATES.map((state) => (
                <button
                  key={state}
                  type="button"
                  className="link"
                  aria-pressed={search.progress === state}
                  onClick={() => filter('progress', search.progress === state ? null : state)}
                >
                  {words.states[state]} {count(state)}
                </button>
              ))}
            </span>
          </h2>
          {search.issue !== undefined && !isThere && isCurrent && (
            <p className="note" role="status">
              {words.notThere(search.issue)}
            </p>
          )}
          <IssueTable issues={shown} chosen={chosen ?? null} project={project} onChoose={open} />
        </section>
        {chosen !== undefined && <OneIssue key={chosen} number={chosen} project={project} />}
      </div>
      {isRaising && page.raise && (
        <ActDialog
          project={project}
          target={page.nextNumber}
          about={page.nextNumber}
          offer={page.raise}
          today={page.today}
          onClose={() => setRaising(false)}
          onDone={() => open(page.nextNumber)}
        />
      )}
    </>
  )
}
