/** 挂图 · War map: the boundary with every household in its stage on a day; what the legend counts, the list names. */
import { COLOURINGS } from '@oneruler/campaign/house-mark'
import type { MapPage } from '@oneruler/server/map-pages'
import type { ProjectSummary } from '@oneruler/server/pages'
import { mapWords } from '@oneruler/words/console-map'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { mapHousesQuery, mapQuery } from '../../map-api.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { DaySlider } from './DaySlider.tsx'
import { HouseTable } from './HouseTable.tsx'
import { Legend } from './Legend.tsx'
import './Map.css'
import { type Corner, DRAWS_MAPS, MapCanvas } from './MapCanvas.tsx'

const words = speak(mapWords)
const route = getRouteApi('/$project/map')

export function WarMap() {
  const { project, day } = useCampaign()
  const { by = 'stage' } = route.useSearch()
  const query = useQuery(mapQuery(project.id, day, by))
  return (
    <Answer query={query}>
      {(page) => <Room page={page} project={project.id} day={day} may={project.may} />}
    </Answer>
  )
}

function Room(props: {
  readonly page: MapPage
  readonly project: string
  readonly day: string
  readonly may: ProjectSummary['may']
}) {
  const { page, project, day, may } = props
  const { by = 'stage', mark, block } = route.useSearch()
  const navigate = useNavigate({ from: '/$project/map' })
  const [ring, setRing] = useState<readonly Corner[]>([])
  const [isDrawing, setDrawing] = useState(false)
  const closed = !isDrawing && ring.length >= 3 ? ring.map((corner) => corner.join(',')).join(';') : undefined
  const houses = useQuery(mapHousesQuery(project, day, by, { mark, block, ring: closed }))
  const set = useCallback(
    (changed: { by?: typeof by; mark?: string | undefined; block?: string | undefined; day?: string }) =>
      void navigate({ search: (before) => ({ ...before, ...changed }) as typeof before, replace: true }),
    [navigate],
  )
  const onDay = useCallback((chosen: string) => set({ day: chosen }), [set])
  const signed = page.drawn?.blocks.reduce((sum, one) => sum + one.signed, 0)
  return (
    <div className="war-map">
      <PageHead title={signed === undefined ? words.list : words.title(signed, page.households)}>
        <span>{words.about(page.households, page.drawn?.blocks.length ?? 0)}</span>
      </PageHead>
      <div className="map-tools no-print">
        <div className="map-by" role="radiogroup" aria-label={words.colour}>
          {COLOURINGS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="by"
                checked={one === by}
                onChange={() => set({ by: one, mark: undefined })}
              />
              {words.by[one]}
            </label>
          ))}
        </div>
        <select
          aria-label={words.boundary}
          value={block ?? ''}
          onChange={(event) => set({ block: event.target.value || undefined })}
        >
          <option value="">{words.allBlocks}</option>
          {page.drawn?.blocks.map(({ code, name, group }) => (
            <option key={code} value={code}>
              {[code, name, group].filter(Boolean).join(' ')}
            </option>
          ))}
        </select>
        <LassoTools ring={ring} isDrawing={isDrawing} onRing={setRing} onDrawing={setDrawing} />
      </div>
      <div className="map-columns">
        <div className="map-picture">
          {page.drawn === null ? (
            <p className="note">{words.noMap}</p>
          ) : DRAWS_MAPS ? (
            <MapCanvas
              {...{ project, day, by, mark, ring }}
              headSeq={page.headSeq}
              drawn={page.drawn}
              onCorner={isDrawing ? (corner) => setRing([...ring, corner]) : null}
              onHouse={(number) =>
                void navigate({ to: '/$project/households/$number', params: { project, number } })
              }
            />
          ) : (
            <p className="note">{words.noWebGl}</p>
          )}
          {page.drawn !== null && page.drawn.lacking.households > 0 && (
            <p className="note">
              {words.lacking(page.drawn.lacking.households, page.drawn.lacking.first.join('、'))}
            </p>
          )}
          <DaySlider days={page.days} day={day} onDay={onDay} />
        </div>
        <div>
          <Legend page={page} chosen={mark} onChoose={(chosen) => set({ mark: chosen })} />
          <Answer query={houses}>{(list) => <HouseTable page={list} project={project} may={may} />}</Answer>
        </div>
      </div>
    </div>
  )
}

function LassoTools(props: {
  readonly ring: readonly Corner[]
  readonly isDrawing: boolean
  readonly onRing: (ring: readonly Corner[]) => void
  readonly onDrawing: (isDrawing: boolean) => void
}) {
  const { ring, isDrawing, onRing, onDrawing } = props
  const begin = () => {
    onRing([])
    onDrawing(true)
  }
  const finish = () => {
    const [first] = ring
    if (first) onRing([...ring, first])
    onDrawing(false)
  }
  if (isDrawing)
    return (
      <span className="map-lasso">
        <span className="small">{words.lassoAbout}</span>
        <button type="button" className="link" disabled={ring.length < 3} onClick={finish}>
          {words.lassoDone}
        </button>
      </span>
    )
  return (
    <span className="map-lasso">
      <button type="button" className="link" onClick={begin}>
        {words.lasso}
      </button>
      {ring.length > 0 && (
        <button type="button" className="link" onClick={() => onRing([])}>
          {words.lassoClear}
        </button>
      )}
    </span>
  )
}
