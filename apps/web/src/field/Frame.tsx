/** 框 · The frame of a page: its head, the strip that says what is not sent, and the way to the other pages. */
import { unsent } from '@oneruler/sync/queue'
import { fieldWords } from '@oneruler/words/field'
import type { ReactNode } from 'react'
import { speak } from '../words.ts'
import { ClearedNote } from './ClearedNote.tsx'
import { entries } from './phone.ts'
import type { Place } from './place.ts'
import { To } from './To.tsx'
import { useLive } from './useLive.ts'
import { useOnline } from './useOnline.ts'

const words = speak(fieldWords)

export function Frame(props: {
  readonly project: string
  readonly page: 'today' | 'queue'
  readonly title: string
  readonly note?: ReactNode
  /** At the right of the head. */
  readonly aside?: ReactNode
  /** Instead of the tabs: a page that is left by going back. */
  readonly foot?: ReactNode
  readonly back?: Place
  readonly children: ReactNode
}) {
  const { project, page } = props
  const open = unsent(useLive(entries, 'entries') ?? [])
  return (
    <div className="field-app">
      <header className="field-head">
        {props.back !== undefined && (
          <To place={props.back} className="field-back" aria-label={words.household.back}>
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M12.5 4l-6 6 6 6" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </To>
        )}
        <div className="field-title">
          <h1>{props.title}</h1>
          {props.note !== undefined && <p className="note">{props.note}</p>}
        </div>
        {props.aside !== undefined && <div className="field-aside">{props.aside}</div>}
      </header>
      {page !== 'queue' && <Strip project={project} open={open} />}
      <main className="field-page">
        <ClearedNote />
        {props.children}
      </main>
      {props.foot ?? <Tabs project={project} page={page} waiting={open.length} />}
    </div>
  )
}

/** Always three things: that there is no network, how much is not sent, and that it is safe here. */
function Strip(props: { readonly project: string; readonly open: ReturnType<typeof unsent> }) {
  const isOnline = useOnline()
  const returned = props.open.filter(({ state }) => state === 'refused').length
  const waiting = props.open.length - returned
  if (isOnline && props.open.length === 0) return null
  const said = [
    ...(isOnline ? (waiting > 0 ? [words.strip.waiting(waiting)] : []) : [words.strip.offline(waiting)]),
    ...(returned > 0 ? [words.strip.returned(returned)] : []),
  ]
  return (
    <div className="field-strip" role="status">
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M5 13.5h-.4a3.1 3.1 0 0 1-.3-6.2A4.6 4.6 0 0 1 12.8 6a3.8 3.8 0 0 1 1.2 7.3" />
        <path d={isOnline ? 'M9 15V9m-2.5 2.5L9 9l2.5 2.5' : 'M3 2.5l12 13'} />
      </svg>
      <span>{said.join(' · ')}</span>
      <To place={{ page: 'queue', project: props.project }}>{words.strip.look}</To>
    </div>
  )
}

const ICONS = {
  today: 'M4 5h.01M4 10h.01M4 15h.01M8 5h8M8 10h8M8 15h8',
  queue: 'M10 13V4m-3.5 3.5L10 4l3.5 3.5M4 12v4h12v-4',
}

function Tabs(props: {
  readonly project: string
  readonly page: keyof typeof ICONS
  readonly waiting: number
}) {
  const { project, page, waiting } = props
  return (
    <nav className="field-tabs" aria-label={words.tabsLabel}>
      {(['today', 'queue'] as const).map((tab) => (
        <To key={tab} place={{ page: tab, project }} aria-current={tab === page ? 'page' : undefined}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d={ICONS[tab]} />
          </svg>
          {words.tabs[tab]}
          {tab === 'queue' && waiting > 0 && <b className="field-badge">{waiting}</b>}
        </To>
      ))}
    </nav>
  )
}
