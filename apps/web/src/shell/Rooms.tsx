/** 各室 · Rooms: the way from room to room; at the left on a desk, at the foot on a telephone. */
import type { ProjectSummary } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { grouped } from '../numbers.ts'
import { KeysHelp } from '../parts/keys/KeysHelp.tsx'
import { language, speak, speakInstead } from '../words.ts'
import './Rooms.css'

const words = speak(consoleWords)
const FOLDED_AS = 'oneruler.rooms.folded'

export type RoomName = keyof typeof words.rooms

const ROOMS = [
  { room: 'overview', to: '/$project', icon: 'M2 13.5h12M3.5 11V7M8 11V3M12.5 11V5.5' },
  { room: 'myDay', to: '/$project/my-day', icon: 'M3 2.5h10v11H3zM5.2 6l1.2 1.2L8.6 5M5 10.5h6M10 6.5h1' },
  {
    room: 'households',
    to: '/$project/households',
    icon: 'M2.5 7.5 8 3l5.5 4.5M4 6.5v7h8v-7M6.7 13.5v-4h2.6v4',
  },
  {
    room: 'map',
    to: '/$project/map',
    icon: 'M2 4l4-1.5 4 1.5 4-1.5V12l-4 1.5L6 12l-4 1.5zM6 2.5V12M10 4v9.5',
  },
  { room: 'groups', to: '/$project/groups', icon: 'M2 11.5 6 8l3 2 5-6M10.8 4H14v3.2' },
  { room: 'forecast', to: '/$project/forecast', icon: 'M2 13.5 6 8l3 2M9 10l5-7M9 10l5-2M2 2v11.5h12' },
  {
    room: 'office',
    to: '/$project/office',
    icon: 'M5.5 7.5a2.2 2.2 0 1 0 0-4.4a2.2 2.2 0 1 0 0 4.4M1.5 13.5v-1.2a3 3 0 0 1 3-3h2a3 3 0 0 1 3 3v1.2M11 7a1.9 1.9 0 1 0 0-3.8M12 9.4a2.7 2.7 0 0 1 2.5 2.7v1.4',
  },
  { room: 'issues', to: '/$project/issues', icon: 'M5 14V2M11 14V2M5 5h6M5 8.2h6M5 11.4h6' },
  {
    room: 'closeOut',
    to: '/$project/close-out',
    icon: 'M2 3.8l1.2 1.2L5.4 2.8M7.5 4H14M2 8.3l1.2 1.2 2.2-2.2M7.5 8.5H14M2.4 11.8h2.4v2.4H2.4zM7.5 13H14',
  },
  {
    room: 'bulletins',
    to: '/$project/bulletins',
    icon: 'M3 2h10v12H3zM5 4.6h6M5.5 7.4h5M5.5 9.6h5M5.5 11.8h3',
  },
  {
    room: 'road',
    to: '/$project/road',
    icon: 'M3 13.5V3M3 4h7l-1.5 2L10 8H3M8.5 13.5h5M11 11v2.5',
  },
  { room: 'desk', to: '/$project/desk', icon: 'M2 13.5h12M3.5 10.5l7-7 2 2-7 7H3.5zM9 5l2 2' },
  {
    room: 'orders',
    to: '/$project/orders',
    icon: 'M8 2.5v11M4.5 13.5h7M2.5 5h11M2.5 5 1 9.5h3zM13.5 5 12 9.5h3z',
  },
  {
    room: 'homes',
    to: '/$project/homes',
    icon: 'M3 14V3h6v11M9 6.5h4V14M5 5.5h2M5 8h2M5 10.5h2M10.6 9h1M10.6 11.5h1M1.5 14h13',
  },
  { room: 'payments', to: '/$project/payments', icon: 'M1.5 4h13v8.5h-13zM1.5 6.8h13M4 10h3' },
  {
    room: 'papers',
    to: '/$project/papers',
    icon: 'M3.5 1.5h6.2l2.8 2.8v10.2h-9zM9.5 1.5v3h3M5.5 7.5h5M5.5 10h5M5.5 12.3h3',
  },
  {
    room: 'ruler',
    to: '/$project/ruler',
    icon: 'M1.5 5.5h13v5h-13zM4 5.5v2M6.5 5.5v3M9 5.5v2M11.5 5.5v3',
  },
  { room: 'ledger', to: '/$project/ledger', icon: 'M2 3h12v10.5H2zM2 6.5h12M2 10h12M6 3v10.5' },
  {
    room: 'findings',
    to: '/$project/findings',
    icon: 'M11.3 7a4.3 4.3 0 1 1-8.6 0a4.3 4.3 0 1 1 8.6 0M10.2 10.2 14 14M5 7l1.5 1.5L9.2 5.6',
  },
] as const satisfies readonly { readonly room: RoomName; readonly to: string; readonly icon: string }[]

/** What a room shows is refused to whoever may not; it is not offered then. */
const NEEDS: Partial<Record<RoomName, ProjectSummary['may'][number]>> = {
  road: 'whole-register',
  ledger: 'whole-register',
  payments: 'money',
  findings: 'compensation',
  map: 'compensation',
  desk: 'compensation',
  orders: 'compensation',
  closeOut: 'compensation',
  papers: 'compensation',
}

/** The rooms that are open to whoever is signed in, in their order. */
export const roomsOf = (project: ProjectSummary) =>
  ROOMS.filter(({ room }) => {
    const need = NEEDS[room]
    return need === undefined || project.may.includes(need)
  })

export function Rooms(props: { readonly project: ProjectSummary }) {
  const { project } = props
  const [folded, setFolded] = useState(localStorage.getItem(FOLDED_AS) === 'yes')
  const fold = () => {
    localStorage.setItem(FOLDED_AS, folded ? 'no' : 'yes')
    setFolded(!folded)
  }
  const counts: Partial<Record<RoomName, string>> = { households: grouped(project.households) }
  return (
    <nav className={folded ? 'rooms folded' : 'rooms'} aria-label={words.roomsLabel}>
      {roomsOf(project).map(({ room, to, icon }) => (
        <Link
          key={room}
          to={to}
          params={{ project: project.id }}
          className="room"
          activeOptions={{ exact: room === 'overview', includeSearch: false }}
          activeProps={{ className: 'on', 'aria-current': 'page' }}
          title={words.rooms[room]}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon} />
          </svg>
          <span className="room-name">{words.rooms[room]}</span>
          {counts[room] !== undefined && <span className="room-count">{counts[room]}</span>}
        </Link>
      ))}
      <div className="rooms-foot">
        <p className="rooms-facts">
          {project.planVersion === null ? words.foot.noPlan : words.foot.plan(project.planVersion)}
          <br />
          {words.foot.ledgerTo(project.lastDay)}
        </p>
        <KeysHelp />
        <div className="rooms-controls">
          <button
            type="button"
            className="link rooms-language"
            lang={language === 'zh' ? 'en' : 'zh'}
            onClick={() => speakInstead(language === 'zh' ? 'en' : 'zh')}
          >
            {words.otherLanguage}
          </button>
          <button type="button" className="link" aria-expanded={!folded} onClick={fold}>
            {folded ? '»' : '«'}
            <span className="room-name"> {folded ? words.unfold : words.fold}</span>
          </button>
        </div>
      </div>
    </nav>
  )
}
