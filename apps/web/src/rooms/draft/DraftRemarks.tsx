/** 检查结果 · What the checks say of the draft, gravest first; every remark leads to its place. */
import type { PlanRemark } from '@oneruler/server/plan-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { speak } from '../../words.ts'
import type { Drafted } from './DraftSide.tsx'
import type { GoTo } from './PlanEditor.tsx'

const words = speak(draftWords)
const TONES = { error: 'tag red', warning: 'tag amber', note: 'tag', statutory: 'tag blue' } as const
const GRAVEST_FIRST = ['error', 'statutory', 'warning', 'note'] as const

const weight = ({ severity, bars }: PlanRemark): number => (bars ? 0 : 10) + GRAVEST_FIRST.indexOf(severity)

export function DraftRemarks(props: Drafted) {
  const { check, isChecking } = props
  const said = [...(check?.said ?? [])].sort((a, b) => weight(a) - weight(b) || a.line - b.line)
  return (
    <div aria-busy={isChecking}>
      <p className="note" role="status">
        {isChecking ? words.checking : check !== undefined && said.length === 0 ? words.clean : ''}
      </p>
      <Remarks said={said} goTo={props.goTo} />
    </div>
  )
}

export const Remarks = (props: {
  readonly said: readonly PlanRemark[]
  readonly goTo: (place: GoTo) => void
}) => (
  <ul className="draft-list">
    {props.said.map((remark) => (
      <li key={`${remark.code} ${remark.line} ${remark.column} ${remark.message}`}>
        <p className="draft-remark">
          <span className={remark.bars ? 'tag red' : TONES[remark.severity]}>
            {words.severities[remark.severity]}
          </span>
          <button
            type="button"
            className="link"
            onClick={() => props.goTo({ line: remark.line, column: remark.column })}
          >
            {words.place(remark.line, remark.column)}
          </button>
          <code className="small muted">{remark.code}</code>
        </p>
        <p className="small">{remark.message}</p>
      </li>
    ))}
  </ul>
)
