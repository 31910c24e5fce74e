/**
 * 大屏 · Wall: one address per screen in the hall. Sums and blocks alone, dark, taking turns; it goes on showing what it
 * last knew, and how old that is, while the server is away.
 */
import { wallWords } from '@oneruler/words/console-wall'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { PageFailed, PageLoading } from '../../parts/PageState.tsx'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useLive } from '../../shell/live.ts'
import { wallQuery } from '../../wall-api.ts'
import { speak } from '../../words.ts'
import { Blocks } from './Blocks.tsx'
import { Curve } from './Curve.tsx'
import { GroupBars } from './GroupBars.tsx'
import { HardCases } from './HardCases.tsx'
import { IssueLevels } from './IssueLevels.tsx'
import { Standing } from './Standing.tsx'
import { useNarrow } from './useNarrow.ts'
import { useReplay } from './useReplay.ts'
import { useTurns } from './useTurns.ts'
import { WallFoot } from './WallFoot.tsx'
import { WallHead } from './WallHead.tsx'
import { Watch } from './Watch.tsx'
import './Wall.css'

const words = speak(wallWords)
const route = getRouteApi('/wall/$project')

export function Wall() {
  const { project } = route.useParams()
  const search = route.useSearch()
  const replayed = useReplay(project, search.replay !== undefined)
  const day = replayed ?? search.day
  const { data: page, error, dataUpdatedAt, refetch } = useQuery(wallQuery(project, day))
  const silent = useLive(project) !== null
  const narrow = useNarrow()
  const turns = useTurns(search.scene)
  usePageTitle(words.title)
  if (page === undefined)
    return error ? <PageFailed error={error} retry={() => void refetch()} /> : <PageLoading />
  const shows = (scene: typeof turns.scene) => narrow || turns.scene === scene
  return (
    <div className="wall">
      <WallHead
        page={page}
        knownAt={dataUpdatedAt}
        isToday={day === undefined}
        silent={silent || error !== null}
        replaying={replayed !== null}
      />
      <main className="wall-main">
        <Standing page={page} />
        {shows('progress') && (
          <>
            <div className="wall-middle">
              <Curve page={page} narrow={narrow} />
              <GroupBars page={page} />
            </div>
            {!narrow && (
              <div className="wall-side">
                <Blocks page={page} width={520} height={508} />
                <Watch page={page} />
              </div>
            )}
          </>
        )}
        {shows('blocks') && (
          <div className="wall-wide">
            <Blocks page={page} width={narrow ? 460 : 1380} height={narrow ? 460 : 780} />
          </div>
        )}
        {shows('problems') && (
          <>
            <div className="wall-middle">
              <IssueLevels page={page} />
              <HardCases page={page} narrow={narrow} />
            </div>
            <div className="wall-side">
              <Watch page={page} />
            </div>
          </>
        )}
      </main>
      <WallFoot page={page} turns={turns} />
    </div>
  )
}
