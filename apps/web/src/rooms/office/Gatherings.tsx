/** 会议与议定事项 · Gatherings: meetings, the latest first, and the tasks they decided. */
import type { OfficePage } from '@oneruler/server/work-pages'
import { workWords } from '@oneruler/words/console-work'
import { speak } from '../../words.ts'

const words = speak(workWords).office

export const Gatherings = ({ page }: { readonly page: OfficePage }) => (
  <div className="office-two">
    <section className="section">
      <h2>
        {words.meetings} <small>{page.meetings.length}</small>
      </h2>
      {page.meetings.length === 0 && <p className="note">{words.noMeetings}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scrolled-lines" tabIndex={0} aria-label={words.meetings}>
        <ul className="office-lines">
          {page.meetings.map(({ on, category, subject, attendance }) => (
            <li key={`${on} ${category} ${subject}`}>
              <span className="muted">{on}</span>
              <span>{category}</span>
              <span>{subject}</span>
              <span className="small muted">{attendance !== null && words.attendance(attendance)}</span>
            </li>
          ))}
        </ul>
      </section>
    </section>
    <section className="section">
      <h2>
        {words.tasks} <small>{page.tasks.length}</small>
      </h2>
      {page.tasks.length === 0 && <p className="note">{words.noTasks}</p>}
      <ul className="office-lines">
        {page.tasks.map(({ task, what, to, due, doneOn }) => (
          <li key={task}>
            <span>{what}</span>
            <span className={doneOn === null && due < page.today ? 'small red' : 'small muted'}>
              {words.taskDue(to, due)}
            </span>
            {doneOn !== null && <span className="tag green">{words.taskDone(doneOn)}</span>}
          </li>
        ))}
      </ul>
    </section>
  </div>
)
