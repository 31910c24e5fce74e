/** 监督 · Supervision: whom to call and what everybody may hold the office to. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { speak } from '../../words.ts'

const words = speak(wallWords).watch

export function Watch({ page }: { readonly page: WallPage }) {
  const { telephone, supervisors, visits, planVersion } = page
  const lines = [
    [words.telephone, telephone === '' ? words.noTelephone : telephone],
    [words.supervisors, words.people(supervisors)],
    [words.visits, `${visits.from}–${visits.until}`],
    [words.plan, planVersion === null ? words.noPlan : words.samePlan(planVersion)],
    [words.results, words.where],
  ] as const
  return (
    <section className="wall-part">
      <h2>{words.title}</h2>
      <dl className="wall-watch">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
