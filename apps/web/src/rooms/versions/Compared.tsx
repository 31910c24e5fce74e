/** 差异 · Two texts of the plan held against each other: over the register, and word by word. */
import type { PlanGiven } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { lazy, Suspense, useEffect } from 'react'
import { useCampaign } from '../../campaign.ts'
import { PageLoading } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { ComparisonRun } from './ComparisonRun.tsx'
import { useComparison } from './useComparison.ts'

const words = speak(versionsWords).diff
const Editor = lazy(() => import('../draft/PlanEditor.tsx'))

/** Begun anew for every other pair: both must stay the same objects. */
export function ComparedMoney(props: {
  readonly old: PlanGiven
  readonly after: PlanGiven
  readonly ifSigned: string | null
}) {
  const { old, after, ifSigned } = props
  const { day } = useCampaign()
  const comparison = useComparison()
  const { start } = comparison
  useEffect(() => start({ old, new: after, day, ifSigned }), [start, old, after, day, ifSigned])
  return <ComparisonRun comparison={comparison} />
}

/** @param props.old null where nothing came before: the whole text */
export function ComparedTexts(props: { readonly old: string | null; readonly after: string }) {
  const label = props.old === null ? words.text : words.texts
  return (
    <section className="version-texts">
      <h2>{label}</h2>
      <Suspense fallback={<PageLoading />}>
        <Editor label={label} begun={props.after} against={props.old} readOnly />
      </Suspense>
    </section>
  )
}
