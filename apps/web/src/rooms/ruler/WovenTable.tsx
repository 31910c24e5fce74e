/** 方案的表 · A table of the plan; the row that the tried household uses is tinted, its value in the margin. */
import type { PlanPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { speak } from '../../words.ts'
import { readable } from './readable.ts'
import type { Trying } from './WovenPlan.tsx'

const words = speak(rulerWords)
type Table = Extract<PlanPage['blocks'][number], { kind: 'table' }>

export function WovenTable(props: { readonly table: Table; readonly trying: Trying }) {
  const { table, trying } = props
  const used = table.rows.map(({ line }) => trying.tried?.usesOfRow(line) ?? [])
  return (
    <div className="woven-row">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={table.caption ?? words.plan}>
        <table className="woven-table">
          {table.caption !== null && <caption>{table.caption}</caption>}
          <thead>
            <tr>
              {table.columns.map(({ title, align }) => (
                <th scope="col" key={title} className={align === 'right' ? 'end' : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={row.line} className={used[at]?.length ? 'used' : undefined}>
                {row.cells.map((cell, column) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a published table never changes
                    key={column}
                    className={table.columns[column]?.align === 'right' ? 'end' : undefined}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <aside className="woven-margin">
        {used.map((nodes, at) =>
          nodes.length === 0 ? null : (
            <p key={table.rows[at]?.line}>
              {words.row(at + 1)}
              {nodes.map(({ id, shown }) => (
                <span key={id} title={id}>
                  <b>{readable(shown)}</b>
                </span>
              ))}
            </p>
          ),
        )}
      </aside>
    </div>
  )
}
