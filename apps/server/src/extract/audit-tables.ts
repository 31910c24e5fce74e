/** 稽核各表 · Tables for the audit itself: appeals, findings, and what was changed after it had been posted. */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { ChangeAfterPosting } from '@oneruler/campaign/changed-after-posting'
import { findingWords } from '@oneruler/words/console-findings'
import { extractWords } from '@oneruler/words/extract'
import type { FindingLine } from '../pages.ts'
import { type ExtractTable, extractTable, TRACED, type Trace, yuan } from './packed.ts'

const words = extractWords.zh

export interface Audited {
  readonly findings: readonly FindingLine[]
  readonly changes: readonly ChangeAfterPosting[]
}

export function auditTables(
  { appeals, households }: Campaign,
  { findings, changes }: Audited,
  trace: Trace,
): ExtractTable[] {
  return [
    extractTable(
      'appeals',
      {
        appeal: 'text',
        household: 'text',
        on: 'day',
        channel: 'text',
        category: 'text',
        answeredOn: 'day',
        outcome: 'text',
        ...TRACED,
      },
      function* () {
        for (const { opened, closed } of appeals)
          yield {
            appeal: opened.body.number,
            household: opened.body.household,
            on: opened.onDay,
            channel: opened.body.channel,
            category: opened.body.category,
            answeredOn: closed?.onDay,
            outcome: closed?.private?.outcome,
            ...trace(opened),
          }
      },
    ),
    extractTable(
      'findings',
      {
        rule: 'text',
        article: 'text',
        severity: 'text',
        household: 'text',
        agreement: 'text',
        message: 'text',
        sheet: 'text',
        row: 'integer',
      },
      function* () {
        for (const finding of findings)
          yield { ...finding, severity: findingWords.zh.severities[finding.severity] }
      },
    ),
    extractTable(
      'changes',
      {
        household: 'text',
        house: 'text',
        what: 'text',
        postedOn: 'day',
        before: 'decimal',
        after: 'decimal',
        reason: 'text',
        evidence: 'text',
        files: 'text',
        sheet: 'text',
        row: 'integer',
        onBehalfOf: 'text',
        ...TRACED,
      },
      function* () {
        const numbers = new Map([...households.values()].map((one) => [one.registered.streamId, one.number]))
        for (const change of changes) {
          const told = (value: string | null) => (change.field.endsWith('Fen') ? yuan(value) : value)
          yield {
            household: numbers.get(change.streamId),
            house: change.house,
            what: words.fields[change.field],
            postedOn: change.postedOn,
            before: told(change.before),
            after: told(change.after),
            reason: change.reason,
            evidence: change.evidence,
            files: change.files.join(' '),
            sheet: change.source?.sheet,
            row: change.source?.row,
            onBehalfOf: change.onBehalfOf,
            ...trace(change),
          }
        }
      },
    ),
  ]
}
