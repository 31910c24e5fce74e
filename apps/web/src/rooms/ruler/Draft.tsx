/** 起草 · Draft: the text of a plan, checked as it is written; every remark leads to its place. Nothing is published here. */
import type { PlanRemark } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { draftCheckQuery, planTextQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import './Draft.css'
import { NoPlan } from './NoPlan.tsx'

const words = speak(rulerWords)
/** A pause in writing, after which the text is checked. */
const PAUSE_MS = 400
const TONES = { error: 'tag red', warning: 'tag amber', note: 'tag', statutory: 'tag blue' } as const

export function Draft() {
  const { project, day } = useCampaign()
  const query = useQuery(planTextQuery(project.id, day))
  return (
    <Answer query={query}>
      {(text) =>
        text === null ? (
          <NoPlan version={project.planVersion} />
        ) : (
          <Writing key={text.version} version={text.version} begun={text.markdown} />
        )
      }
    </Answer>
  )
}

function Writing(props: { readonly version: string; readonly begun: string }) {
  const { project } = useCampaign()
  const [markdown, setMarkdown] = useState(props.begun)
  const paused = useAfterPause(markdown)
  const { data: check, isFetching } = useQuery({
    ...draftCheckQuery(project.id, paused),
    placeholderData: keepPreviousData,
  })
  const text = useRef<HTMLTextAreaElement>(null)
  const said = check?.said ?? []
  const of = (severity: PlanRemark['severity']) => said.filter((one) => one.severity === severity).length
  const goTo = ({ line, column }: PlanRemark) => {
    const at = offsetOf(markdown, line, column)
    text.current?.focus()
    text.current?.setSelectionRange(at, at)
  }
  return (
    <div className="draft">
      <PageHead title={words.draft.title}>
        <span>{words.draft.counts(of('error'), of('warning'))}</span>
        {check !== undefined && of('error') === 0 && (
          <span className={check.examples.right === check.examples.total ? 'tag green' : 'tag red'}>
            {words.examples(check.examples.right, check.examples.total)}
          </span>
        )}
        <Link to="/$project/ruler" params={{ project: project.id }}>
          {words.plan}
        </Link>
      </PageHead>
      <p className="note">{words.draft.from(props.version)}</p>
      <div className="draft-columns">
        <textarea
          ref={text}
          aria-label={words.draft.text}
          spellCheck={false}
          value={markdown}
          onChange={(event) => setMarkdown(event.target.value)}
        />
        <section className="section" aria-label={words.draft.remarks} aria-busy={isFetching}>
          <h2>
            {words.draft.remarks}
            {(isFetching || paused !== markdown) && <small>{words.draft.checking}</small>}
          </h2>
          {check !== undefined && said.length === 0 && <p className="note">{words.draft.clean}</p>}
          <ul>
            {said.map((remark) => (
              <li key={`${remark.code} ${remark.line} ${remark.column} ${remark.message}`}>
                <p className="draft-remark">
                  <span className={remark.bars ? 'tag red' : TONES[remark.severity]}>
                    {words.draft.severities[remark.severity]}
                  </span>
                  <button type="button" className="link" onClick={() => goTo(remark)}>
                    {words.draft.place(remark.line, remark.column)}
                  </button>
                  <code className="small muted">{remark.code}</code>
                </p>
                <p className="small">{remark.message}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function useAfterPause(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

/** Lines and columns count from 1, columns in characters as people count them. */
function offsetOf(markdown: string, line: number, column: number): number {
  const lines = markdown.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length
}
