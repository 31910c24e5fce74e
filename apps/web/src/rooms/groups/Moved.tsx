/** 较昨日 · Moved: so many places up or down since the day before. A rise is blue and filled, a fall hollow and grey. */
import { consoleWords } from '@oneruler/words/console'
import { groupWords } from '@oneruler/words/console-groups'
import { speak } from '../../words.ts'

const words = speak(groupWords).board
const { none } = speak(consoleWords)

export function Moved(props: { readonly places: number }) {
  const { places } = props
  if (places === 0) return <span className="muted">{none}</span>
  return places > 0 ? (
    <span className="blue">
      <span className="unseen">{words.up(places)}</span>
      <span aria-hidden="true">▲ {places}</span>
    </span>
  ) : (
    <span className="muted">
      <span className="unseen">{words.down(-places)}</span>
      <span aria-hidden="true">▽ {-places}</span>
    </span>
  )
}
