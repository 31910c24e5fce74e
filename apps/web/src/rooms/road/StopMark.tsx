/** 站的记号 · The mark of a stop: its state by shape as well as by colour. */
import type { StopLine } from '@oneruler/server/road-pages'
import type { ReactNode } from 'react'

export function StopMark(props: { readonly state: StopLine['state'] }) {
  return (
    <svg className="stop-mark" width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      {MARKS[props.state]}
    </svg>
  )
}

const MARKS: Readonly<Record<StopLine['state'], ReactNode>> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--brand)" />
      <path d="M4.8 8.2l2.2 2.3 4.2-4.8" stroke="var(--paper)" strokeWidth="1.6" />
    </>
  ),
  possible: (
    <>
      <circle cx="8" cy="8" r="6.3" stroke="var(--green)" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.6" fill="var(--green)" />
    </>
  ),
  waiting: (
    <>
      <circle cx="8" cy="8" r="6.3" stroke="var(--amber-fill)" strokeWidth="1.5" />
      <path d="M8 4.4V8l2.4 1.6" stroke="var(--amber)" strokeWidth="1.4" />
    </>
  ),
  closed: <circle cx="8" cy="8" r="6.3" stroke="var(--rule)" strokeWidth="1.3" />,
  missing: (
    <>
      <path d="M8 1.8 14.6 13.6H1.4z" stroke="var(--amber)" strokeWidth="1.4" />
      <path d="M8 6v4M8 11.2v1.2" stroke="var(--amber)" strokeWidth="1.4" />
    </>
  ),
  'not-required': <path d="M4 8h8" stroke="var(--rule)" strokeWidth="1.4" />,
}
