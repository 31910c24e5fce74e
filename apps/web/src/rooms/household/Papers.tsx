/** 文书 · The papers of a household: printed where they are whole; else what they lack, by article, and what they wait for. */
import type { HouseholdPaperLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProjectAct } from '../../parts/act/ProjectAct.tsx'
import { paperAddress, papersQuery } from '../../print-api.ts'
import { speak } from '../../words.ts'
import './Papers.css'
import { StatedPaper } from './StatedPaper.tsx'

const words = speak(householdPaperWords)
const acts = speak(actWords)

export function Papers(props: { readonly project: string; readonly household: string }) {
  const { project, household } = props
  const { data: page } = useQuery(papersQuery(project, household))
  const papers = page?.papers ?? []
  const notYet = papers.filter(({ state }) => state === 'not-yet')
  return (
    <section className="section papers no-print">
      <h2>
        {words.title()}{' '}
        {papers.some(({ state }) => state === 'lacking') && (
          <span className="aside">
            <ProjectAct
              project={project}
              act="statePaperTerms"
              label={words.terms()}
              about={acts.can}
              className="link"
            />
          </span>
        )}
      </h2>
      <ul>
        {papers.map((line) => {
          if (line.state === 'not-yet') return null
          return (
            <li key={line.paper}>
              {line.state === 'ready' ? (
                <p>
                  <b>{line.name}</b>
                  <a href={paperAddress(project, household, line.paper)} target="_blank" rel="noreferrer">
                    {words.toPrint()}
                  </a>
                </p>
              ) : (
                <Lacking {...props} line={line} />
              )}
            </li>
          )
        })}
      </ul>
      {notYet.length > 0 && (
        <details>
          <summary className="small muted">{words.notYet(notYet.length)}</summary>
          <ul className="small muted">
            {notYet.map(({ paper, name, awaits }) => (
              <li key={paper}>
                {name}　<span className="awaits">{awaits}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Lacking(props: {
  readonly project: string
  readonly household: string
  readonly line: HouseholdPaperLine
}) {
  const { line } = props
  const [isStating, setStating] = useState(false)
  return (
    <details>
      <summary>
        <b>{line.name}</b> <span className="red small">{words.lacking(line.refused.length)}</span>
      </summary>
      <ul className="small muted">
        {line.refused.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      {line.asked.length > 0 && !isStating && (
        <button type="button" className="button" onClick={() => setStating(true)}>
          {words.toState()}
        </button>
      )}
      {isStating && <StatedPaper {...props} onClose={() => setStating(false)} />}
    </details>
  )
}
