/** 验收与退回 · Judging: the ticked items accepted at once, or sent back with one reason; what was refused is told. */
import type { CloseOutLine } from '@oneruler/server/close-out-pages'
import type { ActOutcome } from '@oneruler/server/road-pages'
import { closeOutWords } from '@oneruler/words/console-close-out'
import { useId, useState } from 'react'
import { v7 } from 'uuid'
import { queryClient } from '../../api.ts'
import { RefusedPanel } from '../../parts/act/GatePanel.tsx'
import { doMany } from '../../road-api.ts'
import { speak } from '../../words.ts'
import '../../parts/act/act.css'

const words = speak(closeOutWords)

interface Refused {
  readonly line: CloseOutLine
  readonly outcome: Extract<ActOutcome, { kind: 'refused' }>
}

export function Judging(props: {
  readonly project: string
  readonly lines: readonly CloseOutLine[]
  readonly onDone: () => void
}) {
  const { project, lines, onDone } = props
  const [reason, setReason] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const field = useId()
  const send = async (act: 'acceptWork' | 'sendBackWork') => {
    setSending(true)
    setFailure(null)
    try {
      const items = lines.map(({ household, done }) => ({
        id: v7(),
        target: household ?? '',
        input: { fact: String(done?.fact ?? ''), ...(act === 'sendBackWork' ? { reason } : {}) },
      }))
      const outcomes = await doMany(project, act, items)
      const isRefused = (one: Refused | null): one is Refused => one !== null
      const told = outcomes.map((outcome, n) =>
        outcome.kind === 'refused' ? { line: lines[n] as CloseOutLine, outcome } : null,
      )
      const accepted = outcomes.filter(({ kind }) => kind === 'accepted').length
      setRefused(told.filter(isRefused))
      setSaid(words.result(accepted, outcomes.length - accepted))
      setReason(null)
      onDone()
      await queryClient.invalidateQueries({ queryKey: ['project', project] })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
    setSending(false)
  }
  const isIdle = lines.length === 0 || isSending
  return (
    <>
      <button
        type="button"
        className="button primary"
        disabled={isIdle || reason !== null}
        onClick={() => void send('acceptWork')}
      >
        {words.accept(lines.length)}
      </button>
      {reason === null ? (
        <button type="button" className="button" disabled={isIdle} onClick={() => setReason('')}>
          {words.sendBack(lines.length)}
        </button>
      ) : (
        <span className="close-out-reason">
          <label htmlFor={field}>{words.reason}</label>
          <input id={field} value={reason} onChange={(event) => setReason(event.target.value)} />
          <button
            type="button"
            className="button primary"
            disabled={isIdle || reason.trim() === ''}
            onClick={() => void send('sendBackWork')}
          >
            {words.sendBack(lines.length)}
          </button>
          <button type="button" className="link" onClick={() => setReason(null)}>
            {words.cancel}
          </button>
        </span>
      )}
      <span className="small green" role="status">
        {said}
      </span>
      {failure !== null && (
        <p className="red small" role="alert">
          {failure}
        </p>
      )}
      {refused.map(({ line, outcome }) => (
        <RefusedPanel
          key={`${line.household} ${line.key}`}
          message={`${line.household} ${outcome.message}`}
          closed={outcome.closed}
        />
      ))}
    </>
  )
}
