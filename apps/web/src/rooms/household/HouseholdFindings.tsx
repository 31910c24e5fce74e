/** 稽核 · What the audit found about this household, the article in the clause gutter. */
import type { FindingLine } from '@oneruler/server/pages'
import { findingWords } from '@oneruler/words/console-findings'
import { householdWords } from '@oneruler/words/console-households'
import { SeverityTag } from '../../parts/SeverityTag.tsx'
import { speak } from '../../words.ts'

const words = speak(householdWords).one
const { source } = speak(findingWords)

export const HouseholdFindings = (props: { readonly findings: readonly FindingLine[] }) => (
  <section className="section">
    <h2>{words.findings}</h2>
    {props.findings.length === 0 && <p className="note">{words.noFindings}</p>}
    <ul className="household-findings">
      {props.findings.map((finding) => (
        <li key={`${finding.rule} ${finding.sheet} ${finding.row} ${finding.message}`}>
          <div className="household-finding-head">
            <SeverityTag severity={finding.severity} />
            <span className="blue small">{finding.article}</span>
          </div>
          <p className="small">{finding.message}</p>
          {finding.sheet !== null && <p className="note">{source(finding.sheet, finding.row)}</p>}
        </li>
      ))}
    </ul>
  </section>
)
