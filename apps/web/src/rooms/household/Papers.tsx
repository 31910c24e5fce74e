/** 文书 · The papers of a household: printed where they are whole; else what they lack, by article, and what they wait for. */
import { actWords } from '@oneruler/words/console-acts'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { ownPageWords } from '@oneruler/words/own-page'
import { useQuery } from '@tanstack/react-query'
import { ProjectAct } from '../../parts/act/ProjectAct.tsx'
import { PaperList } from '../../parts/papers/PaperList.tsx'
import { ownSlipAddress, paperAddress, papersQuery } from '../../print-api.ts'
import { speak } from '../../words.ts'

const words = speak(householdPaperWords)
const acts = speak(actWords)
const own = speak(ownPageWords)

export function Papers(props: { readonly project: string; readonly household: string }) {
  const { project, household } = props
  const { data: page } = useQuery(papersQuery(project, household))
  const papers = page?.papers ?? []
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
      <p className="own-slip">
        <b>{own.slip()}</b>{' '}
        <a href={ownSlipAddress(project, household)} target="_blank" rel="noreferrer">
          {words.toPrint()}
        </a>
      </p>
      <PaperList
        papers={papers}
        address={(kind) => paperAddress(project, household, kind)}
        prefix={`${household}-`}
      />
    </section>
  )
}
