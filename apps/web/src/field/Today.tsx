/** 今天 · Today: my households in walking order, with what runs out and what was done there already. */
import type { FieldHousehold } from '@oneruler/server/field-pages'
import { TAKEN_HOURS } from '@oneruler/sync/hold'
import { fieldWords } from '@oneruler/words/field'
import { householdClockWords } from '@oneruler/words/road/household-clocks'
import { useEffect, useState } from 'react'
import { officeMoment } from '../moments.ts'
import { speak } from '../words.ts'
import { Frame } from './Frame.tsx'
import { officeDay } from './fieldDay.ts'
import { entries, households, type QueuedEntry, type TakenDay, takenDay } from './phone.ts'
import { To } from './To.tsx'
import { takeAlong } from './takeAlong.ts'
import { useLive } from './useLive.ts'

const words = speak(fieldWords).today
const reasons = speak(fieldWords).queue.why
const clocks = speak(householdClockWords)

/** Running out, not merely running. */
const SOON_DAYS = 3

export function Today(props: { readonly project: string }) {
  const { project } = props
  const day = useLive(() => takenDay(project), project)
  const mine = useLive(() => households(project), project)
  const queued = useLive(entries, 'entries') ?? []
  const [taking, setTaking] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async () => {
    setTaking(true)
    const why = await takeAlong(project)
    setProblem(why === null ? null : reasons[why])
    setTaking(false)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each project
  useEffect(() => {
    void take()
  }, [project])
  const unsigned = mine?.filter(({ isSigned }) => !isSigned) ?? []
  const signed = mine?.filter(({ isSigned }) => isSigned) ?? []
  const metres = unsigned.reduce((sum, one) => sum + (one.metres ?? 0), 0)
  return (
    <Frame
      project={project}
      page="today"
      title={words.title}
      note={day ? dayNote(day) : undefined}
      aside={day?.person ? `${day.person.group ?? ''} ${day.person.name}` : undefined}
    >
      {day === null && <p className="field-empty">{taking ? words.refreshing : words.empty}</p>}
      {day?.person === null && <p className="field-empty">{words.nobody}</p>}
      {day?.person && mine?.length === 0 && <p className="field-empty">{words.none}</p>}
      {mine !== undefined && mine.length > 0 && (
        <>
          <h2 className="field-section">
            {words.mine(mine.length, signed.length)}
            {unsigned.length > 0 && <small>{words.walk(unsigned.length, metres)}</small>}
          </h2>
          <ol className="walk">
            {unsigned.map((household, index) => (
              <Door key={household.number} {...{ project, household, index, queued }} />
            ))}
          </ol>
          {signed.length > 0 && (
            <details className="signed-ones">
              <summary>{words.signedOnes(signed.length)}</summary>
              <ul>
                {signed.map((household) => (
                  <Door key={household.number} {...{ project, household, queued }} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <p className="field-taken note">
        {day && (
          <span className={isOld(day) ? 'amber' : undefined}>
            {words.takenAt(officeMoment(day.takenAt))}
            {isOld(day) && words.old}
          </span>
        )}
        <button type="button" className="link" onClick={() => void take()} disabled={taking}>
          {taking ? words.refreshing : words.refresh}
        </button>
      </p>
      {problem !== null && (
        <p className="note" role="status">
          {problem}
        </p>
      )}
    </Frame>
  )
}

/** What was taken along counts for a day and a night (docs/sync.md, H2). */
const isOld = ({ takenAt }: TakenDay): boolean => Date.now() - Date.parse(takenAt) > TAKEN_HOURS * MS_PER_HOUR

const MS_PER_HOUR = 3_600_000
const MS_PER_DAY = 86_400_000
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

function dayNote(day: TakenDay): string {
  const today = officeDay(day, new Date())
  const [, month = 0, date = 0] = today.split('-').map(Number)
  const told = words.day(month, date, new Date(at(today)).getUTCDay())
  if (day.signingPeriod === null) return told
  const { startsOn, endsOn } = day.signingPeriod
  if (today < startsOn || today > endsOn) return told
  const count = (to: string) => (at(to) - at(startsOn)) / MS_PER_DAY + 1
  return `${told} · ${words.period(count(today), count(endsOn))}`
}

function Door(props: {
  readonly project: string
  readonly household: FieldHousehold
  /** In walking order. */
  readonly index?: number
  readonly queued: readonly QueuedEntry[]
}) {
  const { project, household, index, queued } = props
  const { number, owner, address, planned, lastVisitOn, metres } = household
  const last = queued.findLast(({ target, project: of }) => target === number && of === project)
  return (
    <li className="door">
      {index !== undefined && (
        <span className="door-rail">
          <span className="door-place" data-done={last !== undefined || undefined}>
            {last === undefined ? index + 1 : '✓'}
          </span>
          {metres !== null && <span className="door-metres">{words.metres(metres)}</span>}
        </span>
      )}
      <To place={{ page: 'household', project, number }} className="door-told">
        <span className="door-line">
          <b>{address}</b>
          <span className="note">
            {number} {owner}
          </span>
        </span>
        <span className="door-line">
          <span>{planned ? words.planned(planned.at, planned.purpose) : words.lastVisit(lastVisitOn)}</span>
          <DoorTag household={household} last={last} />
        </span>
      </To>
    </li>
  )
}

/** One tag: what was done here today, else what runs out. */
function DoorTag(props: { readonly household: FieldHousehold; readonly last: QueuedEntry | undefined }) {
  const { last } = props
  const { isSigned, isHard, clock } = props.household
  if (last?.state === 'waiting') return <span className="tag">{words.waits(last.name)}</span>
  if (last?.state === 'refused') return <span className="tag red">{reasonsOf(last)}</span>
  if (last) return <span className="tag green">{words.uploaded(last.name)}</span>
  if (isSigned) return <span className="tag green">{words.signed}</span>
  if (clock) {
    const tone = clock.left < 0 ? 'tag red' : clock.left <= SOON_DAYS ? 'tag amber' : 'tag'
    return <span className={tone}>{words.left(clocks.clock[clock.clock], clock.left)}</span>
  }
  return isHard ? <span className="tag amber">{words.hard}</span> : null
}

const reasonsOf = ({ name }: QueuedEntry): string => `${name} · ${speak(fieldWords).queue.returnedNote}`
