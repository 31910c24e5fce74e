/** 文书中心 · Document centre: the room and its tabs. */
import { templateWords } from '@oneruler/words/paper-templates'
import { Link, Outlet } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'
import './PapersRoom.css'

const words = speak(templateWords).tabs

const TABS = [
  { tab: 'templates', to: '/$project/papers/templates', asks: 'compensation' },
  { tab: 'batches', to: '/$project/papers/batches', asks: 'compensation' },
  { tab: 'project', to: '/$project/papers/project', asks: 'whole-register' },
] as const

export function PapersRoom() {
  const { project } = useCampaign()
  return (
    <>
      <nav className="papers-tabs no-print" aria-label={words.label}>
        {TABS.filter(({ asks }) => project.may.includes(asks)).map(({ tab, to }) => (
          <Link
            key={tab}
            to={to}
            params={{ project: project.id }}
            activeOptions={{ includeSearch: false }}
            activeProps={{ className: 'on', 'aria-current': 'page' }}
          >
            {words[tab]}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  )
}
