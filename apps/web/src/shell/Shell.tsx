/** 框 · The shell around every room: project and day above, rooms at the left, the room itself. */
import { consoleWords } from '@oneruler/words/console'
import { Outlet } from '@tanstack/react-router'
import { useAsked } from '../campaign.ts'
import { NotFound } from '../parts/PageState.tsx'
import { speak } from '../words.ts'
import { LiveStrip } from './LiveStrip.tsx'
import { Rooms } from './Rooms.tsx'
import './Shell.css'
import { TopBar } from './TopBar.tsx'

const words = speak(consoleWords)

export function Shell() {
  const asked = useAsked()
  if (asked === null) return <NotFound />
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {words.skipToPage}
      </a>
      <TopBar />
      <Rooms project={asked.project} />
      <main id="page" tabIndex={-1}>
        <LiveStrip project={asked.project.id} />
        <Outlet />
      </main>
    </div>
  )
}
