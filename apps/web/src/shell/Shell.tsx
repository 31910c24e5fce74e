/** 框 · The shell around every room: project and day above, rooms at the left, the room itself. */
import { consoleWords } from '@oneruler/words/console'
import { Outlet } from '@tanstack/react-router'
import { useAsked } from '../campaign.ts'
import { stepRows } from '../parts/keys/stepRows.ts'
import { NotFound } from '../parts/PageState.tsx'
import { ToastStrip } from '../parts/toast/ToastStrip.tsx'
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
      <main id="page" tabIndex={-1} onKeyDown={stepRows}>
        <LiveStrip project={asked.project.id} />
        <Outlet />
      </main>
      <ToastStrip />
    </div>
  )
}
