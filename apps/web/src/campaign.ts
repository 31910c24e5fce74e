/** 所问 · Which campaign and which day the page is about, read from its address. */
import type { ProjectSummary } from '@oneruler/server/pages'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { projectsQuery } from './api.ts'

const projectRoute = getRouteApi('/$project')

export interface Asked {
  readonly project: ProjectSummary
  /** The day every page answers for: the one in the address, else the project's own. */
  readonly day: string
}

/** The project and day of the address; null where the server knows no such project. */
export function useAsked(): Asked | null {
  const { project: id } = projectRoute.useParams()
  const search = projectRoute.useSearch()
  const { data: projects } = useQuery(projectsQuery)
  const project = projects?.find((known) => known.id === id)
  return project === undefined ? null : { project, day: search.day ?? project.defaultDay }
}

/** As `useAsked`, within the shell, which shows no room without a project. */
export function useCampaign(): Asked {
  const asked = useAsked()
  if (asked === null) throw new Error('a room was opened without its project')
  return asked
}
