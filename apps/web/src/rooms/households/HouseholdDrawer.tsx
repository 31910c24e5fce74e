/** 一户的抽屉 · One household beside its list, which stays where it was. */
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Drawer } from 'antd'
import type { HouseholdsSearch } from '../../address.ts'
import { householdQuery } from '../../api.ts'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { HouseholdView } from '../household/HouseholdView.tsx'

const words = speak(householdWords)
const { close: closeWord } = speak(consoleWords)

export function HouseholdDrawer(props: {
  readonly number: string
  readonly search: HouseholdsSearch
  /** Shows another household, or none. */
  readonly change: (number: string | null) => void
  readonly project: string
  readonly day: string
}) {
  const { number, change, project, day } = props
  const { page: _page, open: _open, ...list } = props.search
  const query = useQuery(householdQuery(project, number, { ...list, day }))
  const place = query.data?.place
  const close = () => {
    change(null)
    // The keyboard goes on from the row that was being read.
    document.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(number)}"]`)?.focus()
  }
  const neighbour = (to: string | null | undefined, text: string) => (
    <button type="button" className="link" disabled={!to} onClick={() => to && change(to)}>
      {text}
    </button>
  )
  return (
    <Drawer
      open
      mask={false}
      rootClassName="household-drawer"
      size="min(760px, 100vw)"
      onClose={close}
      closable={false}
      title={
        <div className="drawer-head">
          {place !== undefined && place.of > 0 && (
            <span className="small muted">{words.one.place(place.index, place.of)}</span>
          )}
          {neighbour(place?.previous, words.one.previous)}
          {neighbour(place?.next, words.one.next)}
          <Link to="/$project/households/$number" params={{ project, number }} search={list} className="link">
            {words.list.openPage}
          </Link>
          <button type="button" className="link drawer-close" onClick={close}>
            {closeWord} ×
          </button>
        </div>
      }
    >
      <Answer query={query}>{(page) => <HouseholdView page={page} project={project} />}</Answer>
    </Drawer>
  )
}
