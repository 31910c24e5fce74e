/** 情况 · The facts of a household that are not tables of their own: who answers for it, and the days so far. */
import type { HouseholdRow } from '@oneruler/server/household-pages'
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { grouped, groupedDecimal } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords)
const { none, units } = speak(consoleWords)

export function HouseholdFacts(props: { readonly row: HouseholdRow; readonly project: string }) {
  const { row, project } = props
  const to = '/$project/households'
  const params = { project }
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      words.columns.partner,
      row.partner !== null && (
        <Link to={to} params={params} search={{ partner: row.partner }}>
          {row.partner}
        </Link>
      ),
    ],
    [
      words.columns.caseworker,
      row.caseworker !== null && (
        <Link to={to} params={params} search={{ caseworker: row.caseworker }}>
          {row.caseworker}
        </Link>
      ),
    ],
    [words.columns.areaM2, groupedDecimal(row.areaM2)],
    [words.columns.surveyedOn, row.surveyedOn],
    [words.columns.valuedOn, row.valuedOn],
    [
      words.columns.valuationYuan,
      row.valuationYuan !== null && `${grouped(row.valuationYuan)} ${units.yuan}`,
    ],
    [words.columns.reportServedOn, row.reportServedOn],
    [words.columns.noticeServedOn, row.noticeServedOn],
    [words.columns.visits, row.visits],
    [words.columns.lastVisitOn, row.lastVisitOn],
  ]
  return (
    <section className="section">
      <h2>{words.one.facts}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === null || value === false ? none : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
