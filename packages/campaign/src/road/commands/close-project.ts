/** 公布与建档 · What is made public once signing is over, and the file that is closed (条例 §29). */
import { auditPublished, householdResultsPosted, projectArchived } from '../../archive.ts'
import { countingAgreement } from '../../measures.ts'
import { defineCommand, state } from '../command.ts'
import { dayField, integerField, longTextField, optional, rowsField, textField } from '../field.ts'
import { effectSettled } from '../gates/g51-effect-settled.ts'
import { signingEnded } from '../gates/g52-signing-ended.ts'
import { publishedFirst } from '../gates/g53-published-first.ts'
import { postedUntil } from '../gates/g55-posted-until.ts'
import { allClosedOut } from '../gates/g56-all-closed-out.ts'
import { campaignOf, type Situation } from '../situation.ts'
import { isTaken } from './step-command.ts'

const article = { 全国: '条例 §29' }
const afterSigning = (at: Situation): boolean => isTaken(at, '集中签约结束')

/** Within the boundary and to those who are expropriated: amounts by household, no names, nothing sensitive. */
export const postHouseholdResults = defineCommand({
  name: 'postHouseholdResults',
  of: 'project',
  article,
  fields: { until: dayField },
  gates: [signingEnded, effectSettled, postedUntil],
  isOffered: (at) => afterSigning(at) && at.project.of(householdResultsPosted).length === 0,
  decide: (at, { until }) => ({
    stated: [
      state(householdResultsPosted, {
        households: [...campaignOf(at).households.values()].filter(countingAgreement).length,
        until,
      }),
    ],
  }),
})

export const publishAudit = defineCommand({
  name: 'publishAudit',
  of: 'project',
  article,
  fields: {
    auditor: textField,
    period: optional(textField),
    conclusion: longTextField,
    issues: rowsField({ found: longTextField, remedy: longTextField, office: textField }, 0),
  },
  gates: [signingEnded],
  isOffered: (at) => afterSigning(at) && at.project.of(auditPublished).length === 0,
  decide: (_at, { auditor, ...told }) => ({
    stated: [state(auditPublished, { auditor }, told)],
  }),
})

export const archiveProject = defineCommand({
  name: 'archiveProject',
  of: 'project',
  article,
  fields: { files: integerField(1, 1_000_000) },
  gates: [signingEnded, effectSettled, publishedFirst, allClosedOut],
  isOffered: (at) => afterSigning(at) && at.project.of(projectArchived).length === 0,
  decide: (_at, { files }) => ({ stated: [state(projectArchived, { files })] }),
})
