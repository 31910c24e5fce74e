/** 公布 · Publishing the draft: all checks once, the findings of the law acknowledged one by one, then for good. */
import type { PublishingAnswer } from '@oneruler/server/plan-change-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { checkPublishing, publish } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import type { Drafted } from './DraftSide.tsx'
import { discardDraft } from './keptDraft.ts'
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
  const publishing = useMutation({
    mutationFn: (text: string) => publish(project.id, { markdown: text, acknowledged: [...seen] }),
    onSuccess: (answer: PublishingAnswer) => {
      if ('refused' in answer) return
      discardDraft(project.id)
      queries.invalidateQueries({ queryKey: ['project', project.id] })
      queries.invalidateQueries({ queryKey: ['projects'] })
    },
  })
  const answer = publishing.data
  if (answer && 'published' in answer)
    return (
      <p role="status" className="draft-published">
        <span className="tag green">{words.done(answer.published.version)}</span>
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
            {answer.refused.map(({ code, message }) => (
              <li key={code}>{message}</li>
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
          publish={() => publishing.mutate(checked.text)}
          goTo={goTo}
        />
      )}
    </div>
  )
}
