/** 名次表 · The ranks day by day as a table, with what was signed on each day. */
import type { GroupsPage } from '@oneruler/server/pages'
import { groupWords } from '@oneruler/words/console-groups'
import { shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(groupWords)

export const RankTable = (props: { readonly page: GroupsPage }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section className="scroll-x" tabIndex={0} aria-label={words.bump.title}>
    <table className="table rank-table">
      <thead>
        <tr>
          <th scope="col">{words.board.group}</th>
          {props.page.days.map((day) => (
            <th scope="col" className="end" key={day}>
              {shortDay(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.page.lines.map((line) => (
          <tr key={line.group}>
            <th scope="row">{line.group}</th>
            {props.page.days.map((day, index) => (
              <td className="end" key={day}>
                <b>{line.ranks[index]}</b> <small className="muted">+{line.added[index]}</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
