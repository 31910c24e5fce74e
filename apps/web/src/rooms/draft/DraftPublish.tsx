/** 申请公布 · Proposing the draft: all checks once, the findings of the law acknowledged one by one, then another decides. */
import type { PlanActAnswer } from '@oneruler/server/plan-change-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { checkPublishing, proposePlan } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import type { Drafted } from './DraftSide.tsx'
import { PublishingDecision } from './PublishingDecision.tsx'

const words = speak(draftWords).publish

export function DraftPublish(props: Drafted) {
  const { markdown, goTo } = props
  const { project } = useCampaign()
  const queries = useQueryClient()
  const [seen, setSeen] = useState<readonly string[]>([])
  const check = useMutation({
    mutationFn: async (text: string) => ({ text, found: await checkPublishing(project.id, text) }),
  })
  // The draft stays in the browser until it is in force: what is declined is written on.
  const publishing = useMutation({
    mutationFn: (asked: { readonly markdown: string; readonly reason: string }) =>
      proposePlan(project.id, { ...asked, acknowledged: [...seen] }),
    onSuccess: (answer: PlanActAnswer) => {
      if (!('refused' in answer)) queries.invalidateQueries({ queryKey: ['project', project.id] })
    },
  })
  const answer = publishing.data
  if (answer && 'version' in answer)
    return (
      <p role="status" className="draft-published">
        <span className="tag amber">{words.done(answer.version)}</span>
        <Link to="/$project/ruler/versions" params={{ project: project.id }}>
          {words.toVersions}
        </Link>
      </p>
    )
  const checked = check.data
  const failed = check.error ?? publishing.error
  return (
    <div className="draft-publish">
      <p className="note">{words.about}</p>
      <p className="draft-do">
        <button
          type="button"
          className="button"
          disabled={check.isPending}
          onClick={() => {
            setSeen([])
            publishing.reset()
            check.mutate(markdown)
          }}
        >
          {checked === undefined ? words.check : words.again}
        </button>
        <span className="small muted" role="status">
          {check.isPending ? words.checking : checked && checked.text !== markdown ? words.stale : ''}
        </span>
      </p>
      {failed !== null && (
        <p role="alert" className="red">
          {failed.message}
        </p>
      )}
      {answer && 'refused' in answer && (
        <div role="alert" className="draft-bars">
          <b className="red">{words.refused}</b>
          <ul className="small">
            {answer.refused.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {checked !== undefined && !check.isPending && (
        <PublishingDecision
          check={checked.found}
          seen={seen}
          see={(code, isSeen) => setSeen(isSeen ? [...seen, code] : seen.filter((one) => one !== code))}
          isStale={checked.text !== markdown}
          isPublishing={publishing.isPending}
          propose={(reason) => publishing.mutate({ markdown: checked.text, reason })}
          goTo={goTo}
        />
      )}
    </div>
  )
}
