/** 进度比拼 · Groups: the ranking of a day, how it moved day by day, and who needs help. */
import type { GroupsPage } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { groupWords } from '@oneruler/words/console-groups'
import { wallWords } from '@oneruler/words/console-wall'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { groupsQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { ProjectAct } from '../../parts/act/ProjectAct.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { TableToggle, useShownAsTable } from '../../parts/TableToggle.tsx'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'
import { Board } from './Board.tsx'
import { BumpChart } from './BumpChart.tsx'
import './Groups.css'
import { HelpWanted } from './HelpWanted.tsx'
import { People } from './People.tsx'
import { QualityBoard } from './QualityBoard.tsx'
import { RankTable } from './RankTable.tsx'

const words = speak(groupWords)
const { joined } = speak(consoleWords)
const { open: openWall } = speak(wallWords)
const route = getRouteApi('/$project/groups')

/** The page's first sentence: the movement that tells most. */
function sentence(page: GroupsPage): string {
  const { mover } = page
  if (page.scope === '不排名') return `${words.notRanked}${words.end}`
  if (mover === null) return `${page.days.length === 0 ? words.noSigning : words.still}${words.end}`
  const moved = words.moved(mover.group, mover.days, mover.from, mover.to)
  const since = [
    words.since(mover.fromDay, mover.signedSince),
    words.standing(mover.signed, mover.households),
  ]
  return `${moved}${words.between}${joined(since)}${words.end}`
}

export function Groups() {
  const { project, day } = useCampaign()
  const search = route.useSearch()
  const query = useQuery(groupsQuery(project.id, day))
  return (
    <Answer query={query}>
      {(page) => {
        const isRanked = page.scope !== '不排名'
        const chosen = search.group ?? page.mover?.group ?? page.rows[0]?.group ?? null
        return (
          <div className="groups">
            <PageHead title={sentence(page)}>
              <Link to="/wall/$project" params={{ project: project.id }} target="_blank" className="link">
                {openWall}
              </Link>
              <ProjectAct project={project.id} act="setRankingScope" about={page.scope} className="link" />
            </PageHead>
            <div className="groups-top">
              {isRanked && <Ranks page={page} chosen={chosen} />}
              <HelpWanted page={page} project={project.id} />
            </div>
            <Board page={page} chosen={chosen} project={project.id} />
            {isRanked && <QualityBoard project={project.id} day={day} />}
            {page.people.length > 0 && <People people={page.people} />}
          </div>
        )
      }}
    </Answer>
  )
}

function Ranks(props: { readonly page: GroupsPage; readonly chosen: string | null }) {
  const { page, chosen } = props
  const asTable = useShownAsTable('ranks')
  const [ref, width] = useWidth()
  const first = page.days[0]
  return (
    <section className="section">
      <h2>
        {words.bump.title}{' '}
        {first !== undefined && <small>{words.bump.about(first, page.days.at(-1) as string)}</small>}
        <span className="aside">{first !== undefined && <TableToggle chart="ranks" />}</span>
      </h2>
      {first === undefined ? (
        <p className="note">{words.bump.none}</p>
      ) : asTable ? (
        <RankTable page={page} />
      ) : (
        <div ref={ref}>{width > 0 && <BumpChart page={page} chosen={chosen} width={width} />}</div>
      )}
    </section>
  )
}
