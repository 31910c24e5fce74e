/** 一种文书的模板 · The template of one paper: how it prints, its Word file, the fields it may name. */

import type { TemplatePreview } from '@oneruler/server/paper-template-pages'
import { templateWords } from '@oneruler/words/paper-templates'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { paperTemplateQuery, templateFile, templatePreviewQuery } from '../../paper-api.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { PaperPages } from './PaperPages.tsx'
import './PaperTemplate.css'
import { TakenTemplates } from './TakenTemplates.tsx'
import { TemplateFields } from './TemplateFields.tsx'
import { TemplateUpload } from './TemplateUpload.tsx'

const words = speak(templateWords)
const route = getRouteApi('/$project/papers/templates/$paper')

export function PaperTemplate() {
  const { project } = useCampaign()
  const { paper } = route.useParams()
  const query = useQuery(paperTemplateQuery(project.id, paper))
  const version = query.data?.version ?? 0
  const preview = useQuery(templatePreviewQuery(project.id, paper, version))
  const [tried, setTried] = useState<TemplatePreview | null>(null)
  return (
    <Answer query={query}>
      {(page) => (
        <>
          <PageHead title={page.name}>
            <Link to="/$project/papers/templates" params={{ project: project.id }}>
              {words.one.back}
            </Link>
          </PageHead>
          <p className="small muted paper-about">
            <span className="blue">{page.basis}</span> {words.layout[page.layout]}
          </p>
          <div className="paper-template">
            <section className="section">
              <h2>
                {words.one.preview} <small>{words.one.invented}</small>
              </h2>
              <Answer query={preview}>
                {(drawn) => <PaperPages name={page.name} preview={tried ?? drawn} />}
              </Answer>
            </section>
            <div className="paper-side">
              <p>
                <a className="button" href={templateFile(project.id, paper, version)} download>
                  {words.one.download}
                </a>
              </p>
              <p>{words.one.inUse(words.version(version))}</p>
              {project.may.includes('paper-templates') && (
                <TemplateUpload project={project.id} page={page} onTried={setTried} />
              )}
              <TakenTemplates taken={page.taken} />
              <TemplateFields fields={page.fields} />
            </div>
          </div>
        </>
      )}
    </Answer>
  )
}
