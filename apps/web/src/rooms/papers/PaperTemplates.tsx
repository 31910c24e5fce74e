/** 模板 · Templates: every paper, in the order of the road, and the template it is printed from. */
import { templateWords } from '@oneruler/words/paper-templates'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { paperTemplatesQuery } from '../../paper-api.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import './PaperTemplates.css'

const words = speak(templateWords)

export function PaperTemplates() {
  const { project } = useCampaign()
  const query = useQuery(paperTemplatesQuery(project.id))
  const { columns } = words.list
  return (
    <Answer query={query}>
      {({ papers }) => (
        <>
          <PageHead
            title={words.list.sentence(papers.length, papers.filter(({ version }) => version > 0).length)}
          />
          <p className="note">{words.list.about}</p>
          <table className="table paper-templates">
            <thead>
              <tr>
                <th scope="col">{columns.basis}</th>
                <th scope="col">{columns.paper}</th>
                <th scope="col">{columns.layout}</th>
                <th scope="col">{columns.version}</th>
              </tr>
            </thead>
            <tbody>
              {papers.map(({ paper, name, basis, layout, version }) => (
                <tr key={paper}>
                  <td className="blue small">{basis}</td>
                  <th scope="row">
                    <Link to="/$project/papers/templates/$paper" params={{ project: project.id, paper }}>
                      {name}
                    </Link>
                  </th>
                  <td className="muted">{words.layout[layout]}</td>
                  <td className={version > 0 ? '' : 'muted'}>{words.version(version)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Answer>
  )
}
