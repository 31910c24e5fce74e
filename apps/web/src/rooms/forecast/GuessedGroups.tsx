/** 各组推测 · Each group by the end of the window, in the groups' own order; which falls behind all together. */
import type { ForecastPage, GuessedGroup } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { speak } from '../../words.ts'

const words = speak(forecastWords).groups
/** Fewer households than this are within what a guess can tell. */
const BEHIND_FROM = 3

export const GuessedGroups = ({ page }: { readonly page: ForecastPage }) => (
  <section className="section">
    <h2>
      {words.title} <small>{words.about}</small>
    </h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
    <section className="scroll-x" tabIndex={0} aria-label={words.title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col" className="end">
              {words.signed}
            </th>
            <th scope="col" className="end">
              {words.of}
            </th>
            <th scope="col" className="end">
              {words.staff}
            </th>
            <th scope="col">{words.end}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {page.groups.map((group) => (
            <tr key={group.group}>
              <th scope="row">{group.group}</th>
              <td className="end">{group.signed}</td>
              <td className="end">{group.households}</td>
              <td className="end">{group.staff}</td>
              <td>
                <Range {...group} /> {group.end.low}–{group.end.high}
              </td>
              <td className={group.short >= BEHIND_FROM ? 'behind' : 'muted'}>
                {group.short >= BEHIND_FROM ? words.short(group.short) : words.level}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
)

const WIDE = 120

/** Of all the group's households: signed, and from the low to the high end of the guess. */
function Range({ households, signed, end }: GuessedGroup) {
  const at = (count: number) => (WIDE * count) / Math.max(1, households)
  return (
    <svg width={WIDE} height="12" aria-hidden="true" className="range">
      <rect y="4" width={WIDE} height="4" fill="var(--line)" />
      <rect y="4" width={at(signed)} height="4" fill="var(--brand)" />
      <rect
        x={at(end.low)}
        y="1"
        width={Math.max(2, at(end.high - end.low))}
        height="10"
        className="fan-band"
      />
    </svg>
  )
}
