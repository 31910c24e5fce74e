/** 轻重 · How grave a finding is: red is kept for what breaks the law or the plan. */
import type { FindingLine } from '@oneruler/server/pages'
import { findingWords } from '@oneruler/words/console-findings'
import { speak } from '../words.ts'

const words = speak(findingWords)

const TONES = { error: 'tag red', warning: 'tag amber', 'not-recorded': 'tag blue', note: 'tag' } as const

export const SeverityTag = (props: { readonly severity: FindingLine['severity'] }) => (
  <span className={TONES[props.severity]} title={words.severityMeaning[props.severity]}>
    {words.severities[props.severity]}
  </span>
)
