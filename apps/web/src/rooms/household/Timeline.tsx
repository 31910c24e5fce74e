/** 经过 · Every event of a household, newest first: who, and behind each line its row in the ledger and who recorded it. */
import type { HouseholdPage } from '@oneruler/server/household-pages'
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { officeMoment } from '../../moments.ts'
import { shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords).one
const { joined } = speak(consoleWords)
type Event = HouseholdPage['timeline'][number]

export const Timeline = (props: { readonly events: readonly Event[] }) => (
  <section className="section timeline">
    <h2>
      {words.timeline} <small>{words.events(props.events.length)}</small>
    </h2>
    {props.events.length === 0 && <p className="note">{words.noEvents}</p>}
    <ol>
      {props.events.map((event) => (
        <li key={event.seq} className={event.milestone ? 'milestone' : undefined}>
          <details>
            <summary>
              <time dateTime={event.day} title={event.day}>
                {shortDay(event.day)}
              </time>
              <i aria-hidden="true" />
              <b>
                {event.title}
                {event.corrected && <span className="tag blue">{words.corrected}</span>}
              </b>
              <span className="timeline-detail">
                {joined([event.by ?? '', event.detail].filter((part) => part !== ''))}
              </span>
            </summary>
            <p className="note">
              {event.day} {event.time ?? ''}
              {event.source !== null && (
                <>
                  <br />
                  {words.source(event.source.sheet, event.source.row)}
                </>
              )}
              <br />
              {words.recorded(officeMoment(event.recordedAt), event.actor)}
            </p>
          </details>
        </li>
      ))}
    </ol>
  </section>
)
