/** 影响 · What the draft does to money, held against the version in force over the real register. */
import { draftWords } from '@oneruler/words/console-draft'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'
import { ComparisonRun } from '../versions/ComparisonRun.tsx'
import { IfSigned } from '../versions/IfSigned.tsx'
import { useComparison } from '../versions/useComparison.ts'
import type { Drafted } from './DraftSide.tsx'

const words = speak(draftWords).money

export function DraftMoney(props: Drafted) {
  const { day } = useCampaign()
  const [ifSigned, setIfSigned] = useState<string | null>(null)
  const comparison = useComparison()
  const { check, inForce, markdown } = props
  // A figure that differs from an example is an error that bars publishing, not computing.
  const isBroken =
    check === undefined ||
    (check.examples.cases.length === 0 && check.said.some(({ severity }) => severity === 'error'))
  return (
    <>
      <p className="note">{words.about}</p>
      <p className="draft-do">
        <IfSigned value={ifSigned} choose={setIfSigned} />
        <button
          type="button"
          className="button"
          disabled={isBroken || comparison.state.kind === 'working'}
          onClick={() =>
            comparison.start({ old: { markdown: inForce.markdown }, new: { markdown }, day, ifSigned })
          }
        >
          {words.run}
        </button>
        {isBroken && <span className="small muted">{words.wait}</span>}
      </p>
      <ComparisonRun comparison={comparison} />
    </>
  )
}
