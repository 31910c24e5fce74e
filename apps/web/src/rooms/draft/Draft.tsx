/** 起草 · Draft: the next version of the plan, written beside its checks, its examples, its effect, and published. */
import { draftWords } from '@oneruler/words/console-draft'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer, PageLoading } from '../../parts/PageState.tsx'
import { useAfterPause } from '../../parts/useAfterPause.ts'
import { draftCheckQuery, planTextQuery } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import { NoPlan } from '../ruler/NoPlan.tsx'
import { RulerLinks } from '../ruler/RulerLinks.tsx'
import './Draft.css'
import { Discard } from './Discard.tsx'
import { DraftSide } from './DraftSide.tsx'
import { discardDraft, keepDraft, keptDraft } from './keptDraft.ts'
import type { GoTo } from './PlanEditor.tsx'

const words = speak(draftWords)
const route = getRouteApi('/$project/ruler/draft')
const Editor = lazy(() => import('./PlanEditor.tsx'))
/** A pause in writing, after which the text is checked. */
const PAUSE_MS = 400

export interface InForce {
  readonly version: string
  readonly markdown: string
}

export function Draft() {
  const { project, day } = useCampaign()
  const query = useQuery(planTextQuery(project.id, day))
  // Discarding begins again with the text in force.
  const [round, setRound] = useState(0)
  return (
    <Answer query={query}>
      {(text) =>
        text === null ? (
          <NoPlan version={project.planVersion} />
        ) : (
          <Writing
            key={round}
            inForce={text}
            beginAgain={() => {
              discardDraft(project.id)
              setRound(round + 1)
            }}
          />
        )
      }
    </Answer>
  )
}

function Writing(props: { readonly inForce: InForce; readonly beginAgain: () => void }) {
  const { inForce } = props
  const { project } = useCampaign()
  const { compare } = route.useSearch()
  const navigate = route.useNavigate()
  const [begun] = useState(
    () => keptDraft(project.id) ?? { from: inForce.version, markdown: inForce.markdown },
  )
  const [markdown, setMarkdown] = useState(begun.markdown)
  const [goTo, setGoTo] = useState<GoTo | null>(null)
  const paused = useAfterPause(markdown, PAUSE_MS)
  const { data: check, isFetching } = useQuery({
    ...draftCheckQuery(project.id, paused),
    placeholderData: keepPreviousData,
  })
  const write = (text: string) => {
    setMarkdown(text)
    if (text === inForce.markdown) discardDraft(project.id)
    else keepDraft(project.id, { from: begun.from, markdown: text })
  }
  const said = check?.said ?? []
  const of = (severity: string) => said.filter((one) => one.severity === severity).length
  const isChanged = markdown !== inForce.markdown
  return (
    <div className="draft">
      <PageHead title={words.title}>
        <RulerLinks but="draft" />
      </PageHead>
      <div className="draft-bar">
        {isChanged && <span className="tag amber">{words.tag}</span>}
        <span className="small">{words.from(begun.from)}</span>
        <span className="small muted">{isChanged ? words.kept : words.begun}</span>
        <span className="small draft-counts" aria-live="polite">
          {words.counts(of('error'), of('warning'))}
        </span>
        <button
          type="button"
          className="link"
          aria-pressed={compare !== undefined}
          onClick={() =>
            navigate({
              search: ({ compare: _, ...rest }) => (compare ? rest : { ...rest, compare: 'yes' }),
              replace: true,
            })
          }
        >
          {compare ? words.compareOff : words.compare}
        </button>
        {isChanged && <Discard version={inForce.version} discard={props.beginAgain} />}
      </div>
      <div className="draft-columns">
        <div className="draft-text">
          <Suspense fallback={<PageLoading />}>
            <Editor
              label={words.text}
              begun={begun.markdown}
              onText={write}
              check={check}
              against={compare && isChanged ? inForce.markdown : null}
              goTo={goTo}
            />
          </Suspense>
          <p className="note">{words.keys}</p>
        </div>
        <DraftSide
          inForce={inForce}
          markdown={markdown}
          check={check}
          isChecking={isFetching || paused !== markdown}
          goTo={setGoTo}
        />
      </div>
    </div>
  )
}
