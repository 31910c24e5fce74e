/** 各组进度 · Groups in their own order; only who is clearly ahead is told apart. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { speak } from '../../words.ts'

const words = speak(wallWords).groups

export function GroupBars({ page }: { readonly page: WallPage }) {
  const { groups, leaders, threshold } = page
  return (
    <section className="wall-part">
      <h2>
        {words.title} <small>{groups.length === 0 ? words.none : words.about(leaders)}</small>
      </h2>
      <ul className="wall-groups">
        {groups.map((row) => (
          <li key={row.小组} className={leaders.includes(row.小组) ? 'ahead' : ''}>
            <span>{row.小组}</span>
            <svg viewBox="0 0 200 24" preserveAspectRatio="none" aria-hidden="true">
              <rect y="6" width="200" height="12" fill="var(--wall-line)" />
              <rect y="6" width={2 * row.签约率} height="12" className="bar" />
              {threshold !== null && <path d={`M${2 * threshold.percent} 1v22`} className="mark" />}
            </svg>
            <b>{row.签约率.toFixed(1)} %</b>
            <i>+{row.today}</i>
          </li>
        ))}
      </ul>
    </section>
  )
}
