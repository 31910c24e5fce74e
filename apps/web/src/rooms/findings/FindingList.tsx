/** 发现 · The findings themselves: article, household, what and what to do, and the row of the ledger. */
import type { FindingLine } from '@oneruler/server/pages'
import { findingWords } from '@oneruler/words/console-findings'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SeverityTag } from '../../parts/SeverityTag.tsx'
import { speak } from '../../words.ts'

const words = speak(findingWords)
const STEP = 60

export function FindingList(props: {
  readonly findings: readonly FindingLine[]
  readonly title: string
  readonly project: string
}) {
  const { findings, title, project } = props
  const [shown, setShown] = useState(STEP)
  const rest = findings.length - shown
  return (
    <section className="section">
      <h2>
        {words.findings} <small>{title}</small>
      </h2>
      {findings.length === 0 && <p className="note">{words.nothing}</p>}
      <ul className="finding-list">
        {findings.slice(0, shown).map((finding) => (
          <li
            key={`${finding.rule} ${finding.household} ${finding.sheet} ${finding.row} ${finding.message}`}
            data-row
          >
            <span className="clause">{finding.article}</span>
            <SeverityTag severity={finding.severity} />
            <p>
              {finding.household !== null && (
                <>
                  <Link
                    to="/$project/households/$number"
                    params={{ project, number: finding.household }}
                    className="finding-household"
                  >
                    {finding.household}
                  </Link>{' '}
                </>
              )}
              {finding.message}
            </p>
            <span className="note">
              {finding.sheet !== null && words.source(finding.sheet, finding.row)}
              {finding.agreement !== null && (
                <>
                  <br />
                  {words.agreement(finding.agreement)}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {words.more(Math.min(rest, STEP))}
        </button>
      )}
    </section>
  )
}
