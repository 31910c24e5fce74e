/** 账号与授权的框 · The frame around pages that belong to no project: the mark above, the way from one to another. */
import { consoleWords } from '@oneruler/words/console'
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { whoQuery } from '../../access-api.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Mark } from '../../shell/Mark.tsx'
import { speak } from '../../words.ts'
import './Access.css'

const { name } = speak(consoleWords)
const words = speak(consoleAccessWords).nav

/** A page for somebody who is not signed in yet: the form and nothing else. */
export function Threshold(props: { readonly title: string; readonly children: ReactNode }) {
  usePageTitle(props.title)
  return (
    <>
      <header className="top">
        <span className="mark">
          <Mark />
          <span>{name}</span>
        </span>
      </header>
      <main id="page" className="threshold">
        <h1>{props.title}</h1>
        {props.children}
      </main>
    </>
  )
}

export function AccessFrame(props: { readonly title: string; readonly children: ReactNode }) {
  usePageTitle(props.title)
  const who = useQuery(whoQuery).data?.signedIn
  return (
    <>
      <header className="top">
        <Link to="/" className="mark" title={words.back}>
          <Mark />
          <span>{name}</span>
        </Link>
        <nav className="access-nav" aria-label={words.label}>
          {who && who.projects > 0 && <Link to="/">{words.back}</Link>}
          <Link to="/account">{words.own}</Link>
          {who?.keepsPeople && <Link to="/people">{words.people}</Link>}
          {who?.readsLog && <Link to="/access-log">{words.log}</Link>}
        </nav>
      </header>
      <main id="page" className="access">
        <h1>{props.title}</h1>
        {props.children}
      </main>
    </>
  )
}
