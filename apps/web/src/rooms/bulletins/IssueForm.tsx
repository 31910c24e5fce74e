/** 编发 · Issue: the kind of the next bulletin, to whom it goes, in how many copies; as the last of its kind said. */
import { BULLETIN_KINDS, type BulletinOrder, USUAL_ORDER } from '@oneruler/campaign/bulletin'
import type { BulletinsPage } from '@oneruler/server/bulletin-pages'
import { bulletinRoomWords } from '@oneruler/words/console-bulletins'
import { useId, useState } from 'react'
import { queryClient } from '../../api.ts'
import { issueBulletin } from '../../bulletin-api.ts'
import { speak } from '../../words.ts'

const words = speak(bulletinRoomWords)

export function IssueForm(props: { readonly page: BulletinsPage; readonly project: string }) {
  const { page, project } = props
  const asLast = (kind: BulletinOrder['kind']): BulletinOrder =>
    page.last.find((order) => order.kind === kind) ?? { ...(page.last.at(-1) ?? USUAL_ORDER), kind }
  const [order, setOrder] = useState<BulletinOrder>(() => asLast('周通报'))
  const [state, setState] = useState<'ready' | 'sending'>('ready')
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const id = useId()
  const send = async () => {
    setState('sending')
    setFailure(null)
    try {
      const { number } = await issueBulletin(project, page.day, order)
      setSaid(words.issued(number))
      await queryClient.invalidateQueries({ queryKey: ['project', project] })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
    setState('ready')
  }
  const named = (name: 'sent' | 'given', hint: string) => (
    <div className="field">
      <label htmlFor={`${id}${name}`}>{words[name]}</label>
      <input
        id={`${id}${name}`}
        value={order[name] ?? ''}
        placeholder={hint}
        maxLength={500}
        onChange={(event) =>
          setOrder({ ...order, [name]: event.target.value === '' ? null : event.target.value })
        }
      />
    </div>
  )
  return (
    <section className="section no-print">
      <h2>
        {words.issueTitle} <small>{words.about(page.day)}</small>
      </h2>
      <form
        className="bulletin-issue"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <div className="field">
          <label htmlFor={`${id}kind`}>{words.kind}</label>
          <select
            id={`${id}kind`}
            value={order.kind}
            onChange={(event) => setOrder(asLast(event.target.value as BulletinOrder['kind']))}
          >
            {BULLETIN_KINDS.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </div>
        {named('sent', words.sentHint)}
        {named('given', words.givenHint)}
        <div className="field">
          <label htmlFor={`${id}copies`}>{words.copies}</label>
          <input
            id={`${id}copies`}
            type="number"
            min={1}
            max={9999}
            value={order.copies ?? ''}
            onChange={(event) =>
              setOrder({ ...order, copies: event.target.value === '' ? null : Number(event.target.value) })
            }
          />
        </div>
        <button type="submit" className="button primary" disabled={state === 'sending'}>
          {words.issue(page.day)}
        </button>
        <span className="small green" role="status">
          {said}
        </span>
        {failure !== null && (
          <p className="red small" role="alert">
            {failure}
          </p>
        )}
      </form>
    </section>
  )
}
