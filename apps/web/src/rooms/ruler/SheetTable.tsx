/** 清单 · The lines of a sheet with every way of compensation beside the other; any amount opens to where it comes from. */
import type { SheetLine, SheetPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { versionsWords } from '@oneruler/words/console-versions'
import { Fragment, useState } from 'react'
import { speak } from '../../words.ts'
import { ExplanationTree } from './ExplanationTree.tsx'
import { amount, article, inShort, readable, withoutRounding } from './readable.ts'
import './SheetTable.css'

const words = speak(rulerWords)
const { settled } = speak(versionsWords)
const isZero = (line: SheetLine): boolean =>
  line.sides.every((side) => side === null || side.zeroBecause.length > 0 || Number(side.amount ?? 1) === 0)

export function SheetTable(props: { readonly page: SheetPage }) {
  const { page } = props
  const [opened, setOpened] = useState<{ readonly name: string; readonly side: number } | null>(null)
  if (page.lines.length === 0) return null
  const toggle = (name: string, side: number) =>
    setOpened(opened?.name === name && opened.side === side ? null : { name, side })
  return (
    <table className="table sheet-lines">
      <thead>
        <tr>
          <th scope="col">{words.sheet.clause}</th>
          <th scope="col">{words.sheet.item}</th>
          <th scope="col" className="sheet-how">
            {words.sheet.how}
          </th>
          {page.sides.map(({ choice }) => (
            <th scope="col" className="end" key={choice}>
              {choice} {words.sheet.yuan}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.lines.map((line, at) => (
          <Fragment key={line.name}>
            {line.role === '另付项' && page.lines[at - 1]?.role !== '另付项' && (
              <tr className="sheet-apart">
                <th colSpan={3 + page.sides.length} scope="colgroup">
                  {words.sheet.apart}
                </th>
              </tr>
            )}
            <tr className={[line.role, isZero(line) ? 'zero' : ''].join(' ')}>
              <td className="sheet-clause">{article(line.clause)}</td>
              <th scope="row">{line.name}</th>
              <td className="sheet-how">
                {howOf(line).map((how) => (
                  <span key={how}>{how}</span>
                ))}
              </td>
              {line.sides.map((side, index) => (
                <td className="end" key={page.sides[index]?.choice}>
                  {side !== null && (
                    <button
                      type="button"
                      aria-expanded={opened?.name === line.name && opened.side === index}
                      title={words.ask(line.name)}
                      onClick={() => toggle(line.name, index)}
                    >
                      {side.amount === null ? words.pending : amount(side.amount)}
                    </button>
                  )}
                  {side?.settled != null && (
                    <small className="sheet-settled">{settled(amount(side.settled))}</small>
                  )}
                </td>
              ))}
            </tr>
            {opened?.name === line.name && page.sides[opened.side] !== undefined && (
              <tr className="sheet-tree no-print">
                <td colSpan={3 + page.sides.length}>
                  <ExplanationTree
                    key={opened.side}
                    side={page.sides[opened.side] as SheetPage['sides'][number]}
                    root={line.sides[opened.side]?.node ?? ''}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

/** Why it is nothing, what it waits for, or the values put in: once where both sides are alike. */
function howOf({ role, sides }: SheetLine): string[] {
  if (role === 'total') return [words.sheet.allLines]
  const known = sides.flatMap((side) => (side === null ? [] : [side]))
  const counted = known.filter((side) => side.zeroBecause.length === 0)
  if (counted.length === 0) return [readable(words.sheet.nothing(known[0]?.zeroBecause ?? []))]
  const texts = counted.map(({ substituted, waitsFor }) =>
    waitsFor.length > 0 ? words.waitsFor(waitsFor) : readable(withoutRounding(substituted)),
  )
  return inShort(texts)
}
