/** 顶栏 · The top bar: the mark, the project, the day, the search. */
import { consoleWords } from '@oneruler/words/console'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { projectsQuery } from '../api.ts'
import { useCampaign } from '../campaign.ts'
import { speak } from '../words.ts'
import { DayControl } from './DayControl.tsx'
import { Mark } from './Mark.tsx'
import { PersonLink } from './PersonLink.tsx'
import { SearchPalette } from './SearchPalette.tsx'

const words = speak(consoleWords)

export function TopBar() {
  const { project } = useCampaign()
  const { data: projects = [] } = useQuery(projectsQuery)
  const navigate = useNavigate()
  return (
    <header className="top">
      <Link
        to="/$project"
        params={{ project: project.id }}
        className="mark"
        aria-label={`${words.name} ${words.rooms.overview}`}
      >
        <Mark />
        <span>{words.name}</span>
      </Link>
      {projects.length > 1 ? (
        <select
          className="project-choice"
          aria-label={words.project}
          value={project.id}
          onChange={(event) => navigate({ to: '/$project', params: { project: event.target.value } })}
        >
          {projects.map((known) => (
            <option key={known.id} value={known.id}>
              {known.name} · {known.county}
            </option>
          ))}
        </select>
      ) : (
        <div className="project-name" title={project.name}>
          {project.name} <small>{project.county}</small>
        </div>
      )}
      <DayControl />
      <SearchPalette />
      <PersonLink />
    </header>
  )
}
