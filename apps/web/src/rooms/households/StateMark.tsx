/** 户的状态 · A household's state as a mark: unsigned hollow, signed filled, vacated ticked, a hard case dotted amber. */
import type { HouseholdRow } from '@oneruler/server/household-pages'
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { speak } from '../../words.ts'

const { states } = speak(householdWords)
const { joined } = speak(consoleWords)

export function StateMark(props: { readonly row: HouseholdRow }) {
  const { row } = props
  const state = row.vacatedOn !== null ? 'vacated' : row.signedOn !== null ? 'signed' : 'unsigned'
  const told = row.hardCase === null ? states[state] : joined([states[state], states.hardCase])
  return (
    <svg
      className={`state-mark ${state}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      role="img"
      aria-label={told}
    >
      <title>{told}</title>
      <rect x="1" y="1" width="12" height="12" />
      {state === 'vacated' && <path d="M3.8 7.2l2.2 2.3 4.2-4.8" />}
      {row.hardCase !== null && <circle cx="7" cy="7" r="2.6" />}
    </svg>
  )
}
