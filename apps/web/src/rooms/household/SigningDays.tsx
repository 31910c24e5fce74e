/** 奖励随签约日 · What this household's reward is on each day of signing: the steps of the plan, the day shown marked. */
import type { SigningDaysPage } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { useQuery } from '@tanstack/react-query'
import { TableToggle, useShownAsTable } from '../../parts/TableToggle.tsx'
import { useWidth } from '../../parts/useWidth.ts'
import { signingDaysQuery } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import { amount, article } from '../ruler/readable.ts'
import { SigningSteps } from './SigningSteps.tsx'

const words = speak(versionsWords).days

export function SigningDays(props: {
  readonly project: string
  readonly household: string
  readonly day: string
}) {
  const { project, household, day } = props
  const { data: page } = useQuery(signingDaysQuery(project, household, day))
  const asTable = useShownAsTable('signingDays')
  const [ref, width] = useWidth()
  // Where no line depends on the day there is nothing to draw, and another household's is not this one's.
  if (page == null || page.lines.length === 0 || page.household !== household) return null
  return (
    <section className="section">
      <h2>
        {words.title(page.lines)}{' '}
        <small>
          {page.clauses.map(article).join('、')}；{words.about(page.choice)}
        </small>
        <span className="aside">
          <TableToggle chart="signingDays" />
        </span>
      </h2>
      {asTable ? (
        <DayTable page={page} />
      ) : (
        <div ref={ref}>{width > 0 && <SigningSteps page={page} day={day} width={width} />}</div>
      )}
    </section>
  )
}

const DayTable = (props: { readonly page: SigningDaysPage }) => (
  <table className="table">
    <thead>
      <tr>
        <th scope="col">{words.day}</th>
        <th scope="col" className="end">
          {words.amount}
        </th>
      </tr>
    </thead>
    <tbody>
      {props.page.days.map(({ day, amount: sum }, at) => (
        <tr key={day}>
          <td>{at === props.page.days.length - 1 ? words.after(day) : day}</td>
          <td className="end">{sum === null ? words.unknown : amount(sum)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
