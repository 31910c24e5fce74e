/** 算例 · The worked examples of the draft as they come out now, each with what differs. */
import type { DraftCheck } from '@oneruler/server/plan-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { speak } from '../../words.ts'
import { readable } from '../ruler/readable.ts'

const words = speak(draftWords)

export function DraftExamples(props: { readonly check: DraftCheck | undefined }) {
  const { check } = props
  if (check === undefined) return null
  const { cases } = check.examples
  if (cases.length === 0) {
    const isBroken = check.said.some(({ severity }) => severity === 'error')
    return <p className="note">{isBroken ? words.examplesWait : words.noExamples}</p>
  }
  return (
    <ul className="draft-list">
      {cases.map(({ name, ok, differences }) => (
        <li key={name}>
          <p className="draft-remark">
            <span className={ok ? 'tag green' : 'tag red'}>{ok ? words.right : words.wrong}</span>
            <span>{name}</span>
          </p>
          {differences.map(({ name: figure, written, computed }) => (
            <p className="small red" key={figure}>
              {words.differs(figure, readable(written), readable(computed))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
