/** 草稿旁边 · Beside the draft: what the checks say, the examples, what it does to money, publishing. */
import type { DraftCheck } from '@oneruler/server/plan-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { getRouteApi, Link } from '@tanstack/react-router'
import { DRAFT_SIDES } from '../../address.ts'
import { speak } from '../../words.ts'
import type { InForce } from './Draft.tsx'
import { DraftExamples } from './DraftExamples.tsx'
import { DraftMoney } from './DraftMoney.tsx'
import { DraftPublish } from './DraftPublish.tsx'
import { DraftRemarks } from './DraftRemarks.tsx'
import type { GoTo } from './PlanEditor.tsx'

const words = speak(draftWords)
const route = getRouteApi('/$project/ruler/draft')

export interface Drafted {
  readonly inForce: InForce
  readonly markdown: string
  readonly check: DraftCheck | undefined
  readonly isChecking: boolean
  readonly goTo: (place: GoTo) => void
}

export function DraftSide(props: Drafted) {
  const { check } = props
  const { side: shown = 'remarks' } = route.useSearch()
  const examples = check?.examples
  const told = {
    remarks: String(check?.said.length ?? ''),
    examples: examples && examples.total > 0 ? `${examples.right}/${examples.total}` : '',
    money: '',
    publish: '',
  }
  return (
    <section className="draft-side" aria-label={words.tries}>
      <nav className="draft-sides" aria-label={words.tries}>
        {DRAFT_SIDES.map((side) => (
          <Link
            key={side}
            from="/$project/ruler/draft"
            to="."
            search={(before) => ({ ...before, side })}
            replace
            resetScroll={false}
            className={side === shown ? 'on' : undefined}
            aria-current={side === shown}
          >
            {words.sides[side]} <small>{told[side]}</small>
          </Link>
        ))}
      </nav>
      {shown === 'remarks' && <DraftRemarks {...props} />}
      {shown === 'examples' && <DraftExamples check={check} />}
      {shown === 'money' && <DraftMoney {...props} />}
      {shown === 'publish' && <DraftPublish {...props} />}
    </section>
  )
}
