/** 逐项 · The change line by line: a bar to the left for less, to the right for more, with the sums it comes from. */
import type { PlanDiffPage } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { speak } from '../../words.ts'
import { amount, article } from '../ruler/readable.ts'
import { changed } from './change.ts'

const words = speak(versionsWords).result

export function LineChanges(props: { readonly page: PlanDiffPage }) {
  const moved = props.page.byLine.filter(({ gain, lose }) => gain + lose > 0)
  const still = props.page.byLine.length - moved.length
  const most = Math.max(1, ...moved.map(({ change }) => Math.abs(Number(change))))
  return (
    <section className="section">
      <h2>
        {words.lines} <small>{words.linesAbout}</small>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={words.lines}>
        <table className="table line-changes">
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {words.line}
              </th>
              <td className="line-bar" />
              <th scope="col" className="end">
                {words.change}
              </th>
              <th scope="col" className="end line-sum">
                {words.before}
              </th>
              <th scope="col" className="end line-sum">
                {words.after}
              </th>
              <th scope="col" className="end">
                {words.gain}
              </th>
              <th scope="col" className="end">
                {words.lose}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ name, clause, change, budgetOld, budgetNew, gain, lose }) => (
              <tr key={name}>
                <td className="line-clause">{article(clause)}</td>
                <th scope="row">{name}</th>
                <td className="line-bar">
                  <Bar share={Number(change) / most} />
                </td>
                <td className="end">
                  <b>{changed(change)}</b>
                </td>
                <td className="end muted line-sum">{amount(budgetOld)}</td>
                <td className="end muted line-sum">{amount(budgetNew)}</td>
                <td className="end">{gain}</td>
                <td className="end">{lose}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {still > 0 && <p className="note">{words.unchanged(still)}</p>}
    </section>
  )
}

/** −1 … 1 from the middle. */
function Bar(props: { readonly share: number }) {
  const { share } = props
  const width = 50 * Math.abs(share)
  return (
    <svg width="100%" height="14" role="presentation">
      <path d="M0 7H1000" stroke="var(--line)" />
      <rect
        x={`${share < 0 ? 50 - width : 50}%`}
        y="2"
        width={`${width}%`}
        height="10"
        fill={share < 0 ? 'var(--sheet)' : 'var(--blue-3)'}
        stroke={share < 0 ? 'var(--red)' : 'var(--brand)'}
      />
      <line x1="50%" x2="50%" y1="0" y2="14" stroke="var(--ink)" />
    </svg>
  )
}
