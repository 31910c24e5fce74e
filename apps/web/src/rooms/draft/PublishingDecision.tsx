/** 申请与否 · What bars the text, what must be acknowledged, and the decision. */
import type { PublishingCheck } from '@oneruler/server/plan-change-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { useState } from 'react'
import { ReasonForm } from '../../parts/ReasonForm.tsx'
import { speak } from '../../words.ts'
import type { GoTo } from './PlanEditor.tsx'

const words = speak(draftWords).publish

export function PublishingDecision(props: {
  readonly check: PublishingCheck
  readonly seen: readonly string[]
  readonly see: (code: string, isSeen: boolean) => void
  readonly isStale: boolean
  readonly isPublishing: boolean
  readonly propose: (reason: string) => void
  readonly goTo: (place: GoTo) => void
}) {
  const { check, seen, see, goTo } = props
  const byCode = Object.entries(Object.groupBy(check.toAcknowledge, ({ code }) => code))
  const missing = byCode.filter(([code]) => !seen.includes(code)).length
  const isBarred = check.refused.length > 0
  return (
    <>
      <p>
        <b>
          {check.appliesFrom === null ? words.noVersion : words.version(check.version, check.appliesFrom)}
        </b>
      </p>
      {isBarred && (
        <div role="alert" className="draft-bars">
          <b className="red">{words.bars}</b>
          <ul className="small">
            {check.refused.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      )}
      {check.assertions.length > 0 && (
        <section className="section">
          <h2>{words.assertions}</h2>
          <ul className="draft-list small">
            {check.assertions.map(({ text, status, cases }) => (
              <li key={text}>
                <p className="draft-remark">
                  <span className={status === 'failed' ? 'tag red' : 'tag green'}>{words.held[status]}</span>
                  {status !== 'proved' && <span className="muted">{words.cases(cases)}</span>}
                </p>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {byCode.length > 0 && (
        <section className="section">
          <h2>
            {words.law} <small>{words.lawAbout}</small>
          </h2>
          <ul className="draft-list small">
            {byCode.map(([code, findings]) => (
              <li key={code}>
                <label className="draft-seen">
                  <input
                    type="checkbox"
                    checked={seen.includes(code)}
                    onChange={(event) => see(code, event.target.checked)}
                  />
                  {words.seen(code)}
                </label>
                {findings?.map(({ line, message }) => (
                  <p key={message}>
                    <button type="button" className="draft-law" onClick={() => goTo({ line, column: 1 })}>
                      {message}
                    </button>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isBarred && <Decision {...props} missing={missing} version={check.version} />}
    </>
  )
}

function Decision(props: {
  readonly version: string
  readonly missing: number
  readonly isStale: boolean
  readonly isPublishing: boolean
  readonly propose: (reason: string) => void
}) {
  const { version, missing, isStale, isPublishing } = props
  const [isAsked, setIsAsked] = useState(false)
  if (isPublishing) return <p role="status">{words.publishing}</p>
  if (!isAsked)
    return (
      <p className="draft-do">
        <button
          type="button"
          className="button primary"
          disabled={missing > 0 || isStale}
          onClick={() => setIsAsked(true)}
        >
          {words.publish(version)}
        </button>
        <span className="small muted">
          {isStale ? words.stale : missing > 0 ? words.missing(missing) : ''}
        </span>
      </p>
    )
  return (
    <ReasonForm
      label={words.reason}
      yes={words.yes}
      no={words.no}
      decide={props.propose}
      cancel={() => setIsAsked(false)}
    >
      <p>{words.sure(version)}</p>
    </ReasonForm>
  )
}
