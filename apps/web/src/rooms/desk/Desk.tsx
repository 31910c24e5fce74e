/** 签约台 · Signing desk: a queue at the left, both ways of compensation and the act at the right; all by keyboard. */
import type { DeskLine, DeskPage } from '@oneruler/server/road-pages'
import { deskWords } from '@oneruler/words/console-desk'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { deskQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'
import './Desk.css'
import { SignOne } from './SignOne.tsx'

const words = speak(deskWords)

export function Desk() {
  const { project } = useCampaign()
  const query = useQuery(deskQuery(project.id))
  return <Answer query={query}>{(page) => <AtDesk page={page} project={project.id} />}</Answer>
}

function AtDesk(props: { readonly page: DeskPage; readonly project: string }) {
  const { page, project } = props
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState<DeskLine | null>(null)
  const find = useRef<HTMLInputElement>(null)
  const shown = page.queue.filter(({ number, owner, address }) =>
    `${number} ${owner} ${address}`.toLowerCase().includes(asked.trim().toLowerCase()),
  )
  const ready = page.queue.filter(({ missing }) => missing.length === 0).length
  useEffect(() => find.current?.focus(), [])
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt(Math.min(Math.max(at + step, 0), Math.max(shown.length - 1, 0)))
    } else if (event.key === 'Enter') setOpen(shown[at] ?? null)
  }
  const next = () => {
    setOpen(null)
    setAsked('')
    setAt(0)
    find.current?.focus()
  }
  return (
    <>
      <PageHead title={words.sentence(ready, page.queue.length)} />
      <p className="small muted">
        {page.period === null ? words.noWindow : words.window(page.period.startsOn, page.period.endsOn)}　
        {words.keys}
      </p>
      <div className="desk">
        <section className="section desk-queue no-print">
          <h2>
            {words.queue} <small>{shown.length}</small>
          </h2>
          <input
            ref={find}
            className="desk-find"
            aria-label={words.find}
            placeholder={words.find}
            value={asked}
            onChange={(event) => {
              setAsked(event.target.value)
              setAt(0)
            }}
            onKeyDown={keys}
          />
          {shown.length === 0 && <p className="note">{asked === '' ? words.none : words.nobody}</p>}
          <ol>
            {shown.slice(0, 100).map((line, index) => (
              <li key={line.number} className={index === at ? 'at' : undefined}>
                <button
                  type="button"
                  aria-current={open?.number === line.number}
                  onClick={() => {
                    setAt(index)
                    setOpen(line)
                  }}
                >
                  <b>{line.number}</b> {line.owner} <span className="muted small">{line.group}</span>
                  <span className={line.missing.length === 0 ? 'small green' : 'small muted'}>
                    {line.missing.length === 0 ? words.ready : words.missing(line.missing)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
        {open === null ? (
          <p className="note desk-none">{words.pick}</p>
        ) : (
          <SignOne key={open.number} project={project} line={open} today={page.today} onNext={next} />
        )}
      </div>
    </>
  )
}
