/** 页题 · The title of the browser's tab: what the page shows, then the console's name. */
import { consoleWords } from '@oneruler/words/console'
import { useEffect } from 'react'
import { speak } from '../words.ts'

const { name } = speak(consoleWords)

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title])
}
