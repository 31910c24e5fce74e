/** 一户 · One household's page: where it stands in the list it was opened from, and all that is known of it. */
import { householdWords } from '@oneruler/words/console-households'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { householdQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { filterNames } from '../households/filterNames.ts'
import { HouseholdView } from './HouseholdView.tsx'

const words = speak(householdWords)
const route = getRouteApi('/$project/households/$number')

export function Household() {
  const { project, day } = useCampaign()
  const { number } = route.useParams()
  const { day: _, ...list } = route.useSearch()
  const query = useQuery(householdQuery(project.id, number, { ...list, day }))
  const filters = filterNames(list)
  return (
    <Answer query={query}>
      {(page) => (
        <>
          <nav className="small muted crumbs no-print" aria-label={words.list.title}>
            <span>
              <Link to="/$project/households" params={{ project: project.id }} search={list}>
                {words.list.title}
              </Link>
              {filters.map(({ text }) => ` / ${text}`)}
            </span>
            {page.place.of > 0 && <span>{words.one.place(page.place.index, page.place.of)}</span>}
            <Neighbour number={page.place.previous} text={words.one.previous} />
            <Neighbour number={page.place.next} text={words.one.next} />
          </nav>
          <HouseholdView page={page} project={project.id} />
        </>
      )}
    </Answer>
  )
}

const Neighbour = (props: { readonly number: string | null; readonly text: string }) =>
  props.number === null ? null : (
    <Link
      from="/$project/households/$number"
      to="/$project/households/$number"
      params={(params) => ({ ...params, number: props.number as string })}
      search={true}
    >
      {props.text}
    </Link>
  )
