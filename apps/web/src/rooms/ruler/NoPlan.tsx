/** 没有方案 · On this day no plan is in force: which one there is, and what to do. */
import { rulerWords } from '@oneruler/words/console-ruler'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { speak } from '../../words.ts'

const words = speak(rulerWords)

export function NoPlan(props: { readonly version: string | null }) {
  usePageTitle(words.title)
  return (
    <div className="page-state">
      <h1>{words.noPlan}</h1>
      <p className="note">{words.noPlanHint(props.version)}</p>
    </div>
  )
}
