/** 换模板 · An edited template: chosen, checked, looked at as it would print, and taken with a reason. */
import type { PaperTemplatePage, TemplatePreview } from '@oneruler/server/paper-template-pages'
import { templateWords } from '@oneruler/words/paper-templates'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { checkTemplateFile, takeShippedTemplate, takeTemplateFile } from '../../paper-api.ts'
import { speak } from '../../words.ts'

const words = speak(templateWords).one

export function TemplateUpload(props: {
  readonly project: string
  readonly page: PaperTemplatePage
  readonly onTried: (preview: TemplatePreview | null) => void
}) {
  const { project, page, onTried } = props
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [reason, setReason] = useState('')
  const check = useMutation({
    mutationFn: (chosen: File) => checkTemplateFile(project, page.paper, chosen),
    onSuccess: ({ preview }) => onTried(preview),
  })
  const take = useMutation({
    mutationFn: async (own: File | null) => {
      if (own === null) await takeShippedTemplate(project, page.paper, reason)
      else await takeTemplateFile(project, page.paper, own, reason)
    },
    onSuccess: () => {
      setFile(null)
      setReason('')
      check.reset()
      onTried(null)
      return queries.invalidateQueries({ queryKey: ['project', project, 'paper templates'] })
    },
  })
  const choose = (chosen: File | undefined) => {
    onTried(null)
    take.reset()
    check.reset()
    setFile(chosen ?? null)
    if (chosen) check.mutate(chosen)
  }
  const passed = file !== null && check.data?.refused.length === 0
  const send = (event: FormEvent) => {
    event.preventDefault()
    take.mutate(passed ? file : null)
  }
  const failed = check.error ?? take.error
  return (
    <section className="section">
      <h2>
        {words.upload} <small>{words.uploadAbout}</small>
      </h2>
      <form className="template-upload" onSubmit={send}>
        <label>
          {words.choose}
          <input
            type="file"
            accept=".docx"
            key={take.submittedAt}
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </label>
        <div role="status">
          {check.isPending && <p className="note">{words.checking}</p>}
          {passed && <p className="note">{words.passed}</p>}
          {passed && (check.data?.picturesLeftOut ?? 0) > 0 && (
            <p className="note">{words.pictures(check.data?.picturesLeftOut ?? 0)}</p>
          )}
          {take.isSuccess && <p className="note">{words.done}</p>}
          {failed && <p className="red">{failed.message}</p>}
          {(check.data?.refused.length ?? 0) > 0 && (
            <>
              <p className="red">{words.refused(check.data?.refused.length ?? 0)}</p>
              <ol>
                {check.data?.refused.map(({ said, text }) => (
                  <li key={said}>
                    {said}
                    {text !== null && <span className="muted small"> {words.stands + text}</span>}
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
        {(passed || (file === null && page.version > 0)) && (
          <>
            <label>
              {words.reason}
              <input
                type="text"
                required
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            </label>
            <button type="submit" className="button" disabled={take.isPending}>
              {passed ? words.take : words.takeShipped}
            </button>
          </>
        )}
      </form>
    </section>
  )
}
