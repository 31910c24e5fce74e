/** 法定程序 · The statutory road: every step on its real day, measured; on a narrow page, a list of days. */
import type { RoadStep } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { roadWords } from '@oneruler/words/console-road'
import { useWidth } from '../../parts/useWidth.ts'
import { speak } from '../../words.ts'
import { commonLaw } from './citations.ts'
import { RoadRuler } from './RoadRuler.tsx'
import './StatutoryRoad.css'
import type { DatedStep } from './roadScale.ts'

const words = speak(roadWords)
const { listed } = speak(consoleWords)
/** A label needs this much; with less for each, the road is told as a list. */
const NARROWEST_LABEL_PX = 58

export function StatutoryRoad(props: { readonly steps: readonly RoadStep[]; readonly day: string }) {
  const { steps, day } = props
  const [ref, width] = useWidth()
  const dated = steps
    .filter((step): step is DatedStep => step.day !== null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const law = commonLaw(dated.map((step) => step.article))
  const drawn = dated.length > 0 && width / dated.length >= NARROWEST_LABEL_PX
  const missing = steps.filter((step) => step.state === 'missing' && step.required)
  return (
    <section className="section road">
      <h2>
        {words.title} <small>{words.about(drawn ? law : null)}</small>
        {missing.length > 0 && (
          <span className="aside amber">{words.missing(listed(missing.map((step) => step.step)))}</span>
        )}
      </h2>
      <div ref={ref}>{drawn && <RoadRuler steps={dated} day={day} law={law} width={width} />}</div>
      <ol className={drawn ? 'road-list unseen' : 'road-list'}>
        {dated.map((step) => (
          <li key={step.step} className={step.state}>
            <span>{step.day}</span>
            <i aria-hidden="true" />
            <b>{step.step}</b>
            <span className="blue">{step.article}</span>
            <span className="unseen">{words.states[step.state]}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
