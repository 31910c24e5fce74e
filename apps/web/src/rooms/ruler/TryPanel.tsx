/** 试一户 · Beside the plan: one household's lines under one way of compensation, the one asked about opened. */
import type { SheetPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { versionsWords } from '@oneruler/words/console-versions'
import { Fragment } from 'react'
import { speak } from '../../words.ts'
import { BoundsRuler } from './BoundsRuler.tsx'
import { ExplanationTree } from './ExplanationTree.tsx'
import { amount, article } from './readable.ts'
import { assumedOf } from './SheetView.tsx'
import './TryPanel.css'

const words = speak(rulerWords)
const { settled } = speak(versionsWords)

export function TryPanel(props: {
  readonly page: SheetPage
  readonly at: number
  readonly asked: string | undefined
  readonly ask: (name: string | undefined) => void
}) {
  const { page, at, asked, ask } = props
  const side = page.sides[at]
  if (side === undefined) return null
  const assumed = assumedOf({ ...page, sides: [side] })
  const isLine = page.lines.some(({ name }) => name === asked)
  return (
    <>
      {side.refused.length > 0 && (
        <ul className="small" role="alert">
          {side.refused.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      {asked !== undefined && !isLine && side.explanation.some(({ id }) => id === asked) && (
        <section className="try-asked">
          <h3>{words.asked}</h3>
          <ExplanationTree key={`${at} ${asked}`} side={side} root={asked} />
        </section>
      )}
      <table className="try-lines">
        <tbody>
          {page.lines.map(({ name, role, clause, sides }) => {
            const line = sides[at]
            if (!line) return null
            const open = name === asked
            const isNothing = line.amount !== null && Number(line.amount) === 0
            return (
              <Fragment key={name}>
                <tr className={[role, open ? 'open' : '', isNothing ? 'zero' : ''].join(' ')}>
                  <th scope="row">
                    <button type="button" aria-expanded={open} onClick={() => ask(open ? undefined : name)}>
                      <span aria-hidden="true">{open ? '▾' : '▸'}</span>
                      {name}
                    </button>
                  </th>
                  <td className="try-clause">{article(clause)}</td>
                  <td className="end">
                    {line.amount === null ? words.pending : amount(line.amount)}
                    {line.settled !== null && <small>{settled(amount(line.settled))}</small>}
                  </td>
                </tr>
                {open && (
                  <tr className="try-tree">
                    <td colSpan={3}>
                      <ExplanationTree key={at} side={side} root={line.node} />
                      {side.bounds
                        .filter((one) => one.name === name)
                        .map((bounds) => (
                          <BoundsRuler key={`${bounds.low} ${bounds.high}`} bounds={bounds} />
                        ))}
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <p className="note">
        {[
          words.sheet.basis(page.plan.version),
          ...(assumed.length > 0 ? [words.sheet.assumed(assumed)] : []),
        ].join('，')}
        。
        {page.agreement?.choice === side.choice &&
          page.agreement?.isComputed &&
          page.agreement?.differences.length === 0 &&
          words.sheet.agrees(page.agreement.agreement, page.agreement.choice)}
      </p>
    </>
  )
}
