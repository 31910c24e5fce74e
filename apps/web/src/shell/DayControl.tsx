/**
 * 日 · The day control: the day every page answers for, measured on the ruler of the signing period.
 * Arrows step a day, the day itself opens the calendar, a click on the ruler goes to that day.
 */
import { addDays, day as asDay, parseDay } from '@oneruler/campaign/day'
import { consoleWords } from '@oneruler/words/console'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useCampaign } from '../campaign.ts'
import { speak } from '../words.ts'
import './DayControl.css'
import { SigningRuler } from './SigningRuler.tsx'
import { signingPosition } from './signingPosition.ts'

const words = speak(consoleWords).day

export function DayControl() {
  const { project, day } = useCampaign()
  const navigate = useNavigate()
  const calendar = useRef<HTMLInputElement>(null)
  const today = asDay(day)
  const show = (chosen: string) =>
    navigate({ to: '.', search: (search) => ({ ...search, day: chosen }), resetScroll: false })
  const position = signingPosition(project, today)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own
    <div className="day-control" role="group" aria-label={words.meaning} title={words.meaning}>
      <button
        type="button"
        className="day-step"
        aria-label={words.previous}
        onClick={() => show(addDays(today, -1))}
      >
        ‹
      </button>
      <button
        type="button"
        className="day-choose"
        title={words.choose}
        onClick={() => calendar.current?.showPicker()}
      >
        <span className="day-label">{words.asOf}</span>
        <b>{day}</b>
      </button>
      <input
        ref={calendar}
        type="date"
        className="day-calendar"
        tabIndex={-1}
        aria-label={words.choose}
        value={day}
        onChange={(event) => parseDay(event.target.value) && show(event.target.value)}
      />
      {position.within !== 'unknown' && (
        <SigningRuler startsOn={position.startsOn} endsOn={position.endsOn} day={today} choose={show} />
      )}
      <span className="day-label day-position">
        {position.within === 'unknown' ? words.unknown : words[position.within](position.days)}
      </span>
      <button
        type="button"
        className="day-step"
        aria-label={words.next}
        onClick={() => show(addDays(today, 1))}
      >
        ›
      </button>
    </div>
  )
}
