/** 图例 · Legend: every mark with its colour, its words and its count; one chosen is shown alone. */
import type { Colouring } from '@oneruler/campaign/house-mark'
import type { MapPage } from '@oneruler/server/map-pages'
import { mapWords } from '@oneruler/words/console-map'
import { speak } from '../../words.ts'
import { markColours } from './markColours.ts'

const words = speak(mapWords)

export const markText = (by: Colouring, mark: string): string =>
  (words.marks[by] as Readonly<Record<string, string>>)[mark] ?? mark

export function Legend(props: {
  readonly page: MapPage
  readonly chosen: string | undefined
  readonly onChoose: (mark: string | undefined) => void
}) {
  const { page, chosen, onChoose } = props
  const colours = new Map(markColours(page.by).map(({ mark, colour }) => [mark, colour]))
  return (
    <section className="section map-legend">
      <h2>
        {words.legend} <small>{words.legendAbout}</small>
      </h2>
      <ul>
        {page.legend.map(({ mark, households }) => (
          <li key={mark}>
            <button
              type="button"
              aria-pressed={chosen === mark}
              onClick={() => onChoose(chosen === mark ? undefined : mark)}
            >
              <i style={{ background: colours.get(mark) }} />
              <span>{markText(page.by, mark)}</span>
              <b>{words.households(households)}</b>
            </button>
          </li>
        ))}
        <li className="map-also">
          <i className="map-hard" />
          <span>{words.hardMark}</span>
          <b>{words.households(page.hard)}</b>
        </li>
        <li className="map-also">
          <i className="map-today" />
          <span>{words.todayMark}</span>
          <b>{words.households(page.today)}</b>
        </li>
      </ul>
    </section>
  )
}
