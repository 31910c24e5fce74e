/** 页首 · A page's head: its sentence, and what can be done with the page as a whole. */
import { consoleWords } from '@oneruler/words/console'
import type { ReactNode } from 'react'
import { speak } from '../words.ts'
import './PageHead.css'
import { usePageTitle } from './usePageTitle.ts'

const words = speak(consoleWords)

export function PageHead(props: { readonly title: string; readonly children?: ReactNode }) {
  usePageTitle(props.title)
  return (
    <header className="page-head">
      <h1>{props.title}</h1>
      <div className="page-head-aside small no-print">
        {props.children}
        <button type="button" className="link" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </header>
  )
}
