/** 补偿清单 · The sheet with what was assumed, the amount in words, and how it stands to the agreement. */
import type { SheetPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { speak } from '../../words.ts'
import { amount } from './readable.ts'
import { SheetTable } from './SheetTable.tsx'

const words = speak(rulerWords).sheet

export function SheetView(props: { readonly page: SheetPage }) {
  const { page } = props
  const { agreement, sides } = page
  return (
    <div className="sheet">
      {agreement !== null && <AgreementNote agreement={agreement} />}
      {sides
        .filter(({ refused }, at) => refused.length > 0 && !sameAsFirst(sides, at))
        .map(({ choice, refused }) => (
          <div key={choice} role="alert" className="sheet-refused">
            <p>
              <b>{words.refused(choice ?? '')}</b>
            </p>
            <ul className="small">
              {refused.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </div>
        ))}
      <SheetTable page={page} />
      <p className="note">
        {sides.map(({ choice, uppercase }) =>
          uppercase === null ? '' : words.uppercase(choice ?? '', uppercase),
        )}
        {page.lines.some(({ role, sides }) => role === 'settlement' && sides.some(isOwed)) && words.owed}
      </p>
    </div>
  )
}

const isOwed = (side: SheetPage['lines'][number]['sides'][number]): boolean =>
  side?.amount?.startsWith('-') ?? false

/** Facts that were not taken are refused on every side alike, and told once. */
const sameAsFirst = (sides: SheetPage['sides'], at: number): boolean =>
  at > 0 && sides[at]?.refused.join() === sides[0]?.refused.join()

/** What the trial took because nobody stated it: 签约日 2018-09-04、安置面积 95.26. */
export const assumedOf = ({ sides }: SheetPage): string[] => [
  ...new Set(sides.flatMap(({ assumed }) => assumed.map(({ fact, value }) => `${fact} ${value}`))),
]

const AgreementNote = (props: { readonly agreement: NonNullable<SheetPage['agreement']> }) => {
  const { agreement, choice, isComputed, differences } = props.agreement
  if (!isComputed) return null
  if (differences.length === 0)
    return <p className="small sheet-agrees">✓ {words.agrees(agreement, choice)}</p>
  return (
    <ul className="small red" role="alert">
      {differences.map(({ name, recorded, computed }) => (
        <li key={name}>{words.differs(agreement, name, amount(recorded), amount(computed))}</li>
      ))}
    </ul>
  )
}
