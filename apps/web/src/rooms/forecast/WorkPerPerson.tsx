/** 人均未签 · Work per person: each group's open households for each of its people, before and after, drawn and in numbers. */
import type { ReinforcementGroup } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { speak } from '../../words.ts'

const words = speak(forecastWords).plan
const WIDE = 160

const each = ({ work }: ReinforcementGroup, people: number): number => work / Math.max(1, people)

export function WorkPerPerson({ groups }: { readonly groups: readonly ReinforcementGroup[] }) {
  const most = Math.max(1, ...groups.map((group) => each(group, group.people)))
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col" className="end">
            {words.work}
          </th>
          <th scope="col">{words.perPerson}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const [before, after] = [each(group, group.people), each(group, group.peopleAfter)]
          return (
            <tr key={group.group}>
              <th scope="row">{group.group}</th>
              <td className="end">{group.work}</td>
              <td>
                <svg width={WIDE} height="12" aria-hidden="true" className="range">
                  <rect y="1" width={(WIDE * before) / most} height="4" fill="var(--line)" />
                  <rect y="6" width={(WIDE * after) / most} height="5" fill="var(--brand)" />
                </svg>{' '}
                {before.toFixed(1)}
                {group.people !== group.peopleAfter && ` ${words.to} ${after.toFixed(1)}`}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
