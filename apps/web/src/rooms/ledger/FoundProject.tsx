/** 建立项目 · Founding a project without a ledger: its terms; then its road is entered. */
import type { FoundingAnswer } from '@oneruler/server/road-pages'
import { ledgerWords } from '@oneruler/words/console-ledger'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { v7 } from 'uuid'
import { projectsQuery, queryClient, Refusal } from '../../api.ts'
import { BlankInput } from '../../parts/act/BlankInput.tsx'
import { RefusedPanel } from '../../parts/act/GatePanel.tsx'
import type { Filled } from '../../parts/act/useAct.ts'
import { foundingQuery, foundProject } from '../../road-api.ts'
import { speak } from '../../words.ts'

const words = speak(ledgerWords).found

/** Nothing is shown to whoever may not found one. */
export function FoundProject() {
  const { data: offer } = useQuery(foundingQuery)
  const navigate = useNavigate()
  const [filled, setFilled] = useState<Filled>({})
  const [id, setId] = useState(() => v7())
  const [sending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Exclude<FoundingAnswer, { kind: 'founded' }> | null>(null)
  const [said, setSaid] = useState('')
  if (!offer) return null

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    setSaid('')
    setAnswer(null)
    try {
      const outcome = await foundProject({ id, input: filled })
      if (outcome.kind === 'founded') {
        await queryClient.invalidateQueries({ queryKey: projectsQuery.queryKey })
        await navigate({ to: '/$project/road', params: { project: outcome.project } })
        return
      }
      setAnswer(outcome)
      setId(v7())
    } catch (error) {
      setSaid(error instanceof Refusal ? error.message : words.lost)
    } finally {
      setSending(false)
    }
  }
  const problems = new Map(
    answer?.kind === 'unreadable' ? answer.problems.map(({ field, message }) => [field, message]) : [],
  )
  const left = offer.blanks.some(({ name, isRequired }) => isRequired && !filled[name])
  return (
    <section className="section found-project">
      <h2>
        {words.title} <small>{words.about}</small>
      </h2>
      <form onSubmit={send} noValidate>
        {offer.blanks.map((blank) => (
          <BlankInput
            key={blank.name}
            blank={blank}
            value={filled[blank.name]}
            onChange={(value) => {
              setFilled({ ...filled, [blank.name]: value })
              // Another content is another act.
              setId(v7())
            }}
            problems={problems}
            path={blank.name}
          />
        ))}
        {answer?.kind === 'refused' && <RefusedPanel message={answer.message} closed={answer.closed} />}
        {said !== '' && (
          <p role="alert" className="drop-said">
            {said}
          </p>
        )}
        <button type="submit" className="button primary" disabled={sending || left}>
          {sending ? words.sending : words.send}
        </button>
      </form>
    </section>
  )
}
