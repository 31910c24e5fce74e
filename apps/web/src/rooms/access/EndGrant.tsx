/** 结束授权 · End of a grant: at once, with the reason that stays in the history. */
import type { GrantLine } from '@oneruler/server/access-pages'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { roleWords } from '@oneruler/words/roles'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { endGrant } from '../../access-api.ts'
import { Field, Outcome } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).people
const { names } = speak(roleWords)

export function EndGrant(props: {
  readonly account: string
  readonly grant: GrantLine
  readonly onEnded: () => void
}) {
  const { account, grant, onEnded } = props
  const [reason, setReason] = useState<string | null>(null)
  const ending = useMutation({
    mutationFn: (because: string) => endGrant(account, grant.id, because),
    onSuccess: onEnded,
  })
  if (reason === null)
    return (
      <button
        type="button"
        className="link"
        aria-label={words.endGrant(names[grant.role])}
        onClick={() => setReason('')}
      >
        {words.end}
      </button>
    )
  const send = (event: FormEvent) => {
    event.preventDefault()
    ending.mutate(reason)
  }
  return (
    <form onSubmit={send}>
      <Field
        label={words.reason}
        value={reason}
        maxLength={100}
        required
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <Outcome error={ending.error} />
      <button type="submit" className="link">
        {words.endGrant(names[grant.role])}
      </button>{' '}
      <button type="button" className="link" onClick={() => setReason(null)}>
        {words.cancel}
      </button>
    </form>
  )
}
