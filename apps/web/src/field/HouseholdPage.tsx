/** 一户 · A household at its door: what can be written down there, and what was on this phone already. */
import { fieldWords } from '@oneruler/words/field'
import { householdClockWords } from '@oneruler/words/road/household-clocks'
import { officeMoment } from '../moments.ts'
import { speak } from '../words.ts'
import { EntryLine } from './EntryLine.tsx'
import { Frame } from './Frame.tsx'
import { entries, householdTaken } from './phone.ts'
import { To } from './To.tsx'
import { useLive } from './useLive.ts'

const { household: words, today } = speak(fieldWords)
const clocks = speak(householdClockWords)

export function HouseholdPage(props: { readonly project: string; readonly number: string }) {
  const { project, number } = props
  const household = useLive(() => householdTaken(project, number), `${project} ${number}`)
  const all = useLive(entries, 'entries') ?? []
  const own = all.filter((entry) => entry.project === project && entry.target === number)
  if (household === undefined) return null
  return (
    <Frame
      project={project}
      page="today"
      back={{ page: 'today', project }}
      title={household?.address ?? number}
      note={household === null ? undefined : `${number} ${household.owner}`}
    >
      {household === null ? (
        <p className="field-empty">{words.gone}</p>
      ) : (
        <>
          <p className="field-facts">
            {household.planned && <b>{today.planned(household.planned.at, household.planned.purpose)}</b>}
            <span>{today.lastVisit(household.lastVisitOn)}</span>
            {household.isSigned && <span>{today.signed}</span>}
            {household.isHard && <span>{today.hard}</span>}
            {household.clock && (
              <span>{today.left(clocks.clock[household.clock.clock], household.clock.left)}</span>
            )}
          </p>
          <h2 className="field-section">{words.acts}</h2>
          <ul className="field-acts">
            {household.forms.map(({ command, name }) => (
              <li key={command}>
                <To place={{ page: 'act', project, number, act: command }}>{name}</To>
              </li>
            ))}
          </ul>
        </>
      )}
      {household !== null && household.kept.length > 0 && (
        <>
          <h2 className="field-section">
            {words.kept}
            <small>{words.keptNote}</small>
          </h2>
          <ul className="entries">
            {household.kept.map(({ seq, act, name, by, madeAt, said }) => (
              <li key={seq} className="kept-act">
                <p>
                  <b>{name}</b> {by}
                </p>
                <p className="note">{madeAt !== '' && officeMoment(madeAt)}</p>
                <p>{said}</p>
                {household.forms.some(({ command }) => command === act) && (
                  <p className="entry-acts">
                    <To place={{ page: 'act', project, number, act, after: String(seq) }}>{words.alike}</To>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {own.length > 0 && (
        <>
          <h2 className="field-section">{words.queued}</h2>
          <ul className="entries">
            {own.map((entry) => (
              <EntryLine key={entry.id} entry={entry} all={all} />
            ))}
          </ul>
        </>
      )}
    </Frame>
  )
}
