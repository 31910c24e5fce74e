/** 文书 · The papers of a household: printed where they are whole; else what they lack, by article. */
import { actWords } from '@oneruler/words/console-acts'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { paperAddress, papersQuery, projectActQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'

const words = speak(householdPaperWords)
const acts = speak(actWords)

export function Papers(props: { readonly project: string; readonly household: string }) {
  const { project, household } = props
  const { data: page } = useQuery(papersQuery(project, household))
  const isLacking = page?.papers.some(({ refused }) => refused.length > 0) ?? false
  return (
    <section className="section papers no-print">
      <h2>
        {words.title()} {isLacking && <StateTerms project={project} />}
      </h2>
      {page?.papers.length === 0 && <p className="note">{words.none()}</p>}
      <ul>
        {page?.papers.map(({ paper, name, refused }) => (
          <li key={paper}>
            {refused.length === 0 ? (
              <p>
                <b>{name}</b>
                <a href={paperAddress(project, household, paper)} target="_blank" rel="noreferrer">
                  {words.toPrint()}
                </a>
              </p>
            ) : (
              <details>
                <summary>
                  <b>{name}</b> <span className="red small">{words.lacking(refused.length)}</span>
                </summary>
                <ul className="small muted">
                  {refused.map((why) => (
                    <li key={why}>{why}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The terms that every agreement of the project shares, stated once for all. */
function StateTerms(props: { readonly project: string }) {
  const { project } = props
  const { data: page } = useQuery(projectActQuery(project, 'statePaperTerms'))
  const [isOpen, setOpen] = useState(false)
  const [offer] = page?.offers ?? []
  if (!page || !offer) return null
  return (
    <span className="aside">
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {words.terms()}
      </button>
      {isOpen && (
        <ActDialog
          project={project}
          target=""
          about={acts.can}
          offer={offer}
          today={page.today}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  )
}
