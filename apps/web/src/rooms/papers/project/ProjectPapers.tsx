/** 项目文书 · Project papers: announcements, postings and certificates of the whole project, printed from its record. */
import { actWords } from '@oneruler/words/console-acts'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { projectPaperWords } from '@oneruler/words/project-papers'
import { useQuery } from '@tanstack/react-query'
import { useCampaign } from '../../../campaign.ts'
import { ProjectAct } from '../../../parts/act/ProjectAct.tsx'
import { PageHead } from '../../../parts/PageHead.tsx'
import { Answer } from '../../../parts/PageState.tsx'
import { PaperList } from '../../../parts/papers/PaperList.tsx'
import { projectPaperAddress, projectPapersQuery } from '../../../print-api.ts'
import { speak } from '../../../words.ts'
import './ProjectPapers.css'

const words = speak(projectPaperWords)
const { terms } = speak(householdPaperWords)
const acts = speak(actWords)

export function ProjectPapers() {
  const { project } = useCampaign()
  const query = useQuery(projectPapersQuery(project.id))
  return (
    <Answer query={query}>
      {({ papers }) => (
        <>
          <PageHead
            title={words.sentence(papers.filter(({ state }) => state === 'ready').length, papers.length)}
          >
            <ProjectAct
              project={project.id}
              act="statePaperTerms"
              label={terms()}
              about={acts.can}
              className="link"
            />
          </PageHead>
          <p className="note">{words.about}</p>
          <section className="project-papers">
            <PaperList papers={papers} address={(kind) => projectPaperAddress(project.id, kind)} prefix="" />
          </section>
        </>
      )}
    </Answer>
  )
}
