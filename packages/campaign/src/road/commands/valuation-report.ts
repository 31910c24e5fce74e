/** 说明与出具报告 · Explain a posted valuation, issue its report (评估办法 §16, §17). */
import { valuationPosted } from '../../valuation.ts'
import { currentReport, reportIssued, reportServedOn, valuationExplained } from '../../valuation-report.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { longTextField, optional, rowsField, textField } from '../field.ts'
import { twoValuersSign } from '../gates/g75-two-valuers.ts'
import { postedFirst } from '../gates/v4-posted-first.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf, type Situation } from '../situation.ts'

const isPosted = (at: Situation): boolean => householdOf(at).of(valuationPosted).length > 0

export const explainValuation = defineCommand({
  name: 'explainValuation',
  of: 'household',
  article: { 全国: '评估办法 §16，§19' },
  fields: { valuer: textField, asked: optional(longTextField) },
  gates: [actorOnRoster],
  isOffered: isPosted,
  isFree: true,
  decide: (_at, explained) => ({ stated: [state(valuationExplained, {}, explained)] }),
})

export const issueReport = defineCommand({
  name: 'issueReport',
  of: 'household',
  article: { 全国: '评估办法 §17' },
  fields: { report: textField, valuers: rowsField({ name: textField, licence: textField }, 1, 20) },
  evidence: documented,
  gates: [postedFirst, twoValuersSign],
  // A ledger may say that a report was served without saying when it was made.
  isOffered: (at) =>
    isPosted(at) &&
    currentReport(householdOf(at)) === null &&
    reportServedOn(householdOf(at), at.on) === null,
  decide: (_at, { report, valuers }) => ({
    stated: [state(reportIssued, { report, valuers: valuers.length }, { valuers })],
  }),
})
