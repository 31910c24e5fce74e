/** 问题分级 · Issues by level: solved and open on each rung, the oldest beside it. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { speak } from '../../words.ts'

const words = speak(wallWords).levels

export function IssueLevels({ page }: { readonly page: WallPage }) {
  const { raised, solved, levels } = page.issues
  const most = Math.max(1, ...levels.map((level) => level.solved + level.open))
  return (
    <section>
      <h2>
        {words.title} <small>{raised === 0 ? words.none : words.about(solved, raised)}</small>
      </h2>
      <ul className="wall-levels">
        {levels.map(({ level, solved, open, oldestDays }) => (
          <li key={level}>
            <span>{level}</span>
            <svg viewBox="0 0 400 24" preserveAspectRatio="none" aria-hidden="true">
              <rect y="2" width={(400 * solved) / most} height="20" fill="var(--wall-bar)" />
              <rect
                x={(400 * solved) / most}
                y="2"
                width={(400 * open) / most}
                height="20"
                fill="var(--wall-amber)"
              />
            </svg>
            <b>{words.counts(solved, open)}</b>
            <i>{words.oldest(oldestDays)}</i>
          </li>
        ))}
      </ul>
    </section>
  )
}
