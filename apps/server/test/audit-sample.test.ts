/** The audit of the sample campaign, and the words for whatever an audit finds. */
import { readFileSync } from 'node:fs'
import { audit } from '@oneruler/campaign/audit/audit'
import { FINDING_CODES } from '@oneruler/campaign/audit/finding'
import { RULES } from '@oneruler/campaign/audit/rules'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day, daysFrom } from '@oneruler/campaign/day'
import { proposeImport } from '@oneruler/campaign/ledger-import'
import { standingFacts } from '@oneruler/campaign/standing'
import { readWorkbook } from '@oneruler/documents/workbook/read-workbook'
import { auditRuleWords } from '@oneruler/words/audit-rules'
import { findingMessages } from '@oneruler/words/findings'
import { describe, expect, test } from 'vitest'

async function sample() {
  const path = new URL('../../../examples/xiaoqiaotou/台账.xlsx', import.meta.url)
  const read = await readWorkbook(readFileSync(path))
  if (!read.ok) throw new Error(read.refusal.code)
  const identity = {
    projectId: 'sample',
    stream: (sheet: string, key: string) => `${sheet}:${key}`,
    event: String,
  }
  const { events } = proposeImport(read.workbook, [], identity, null)
  return assembleCampaign(
    standingFacts(
      events.map((event, n) => ({
        ...event,
        seq: n + 1,
        streamVersion: n + 1,
        recordedAt: '2018-10-01T00:00:00Z',
        claimedAt: null,
        actor: 'test',
        onBehalfOf: null,
        via: 'import' as const,
        commandId: 'sample',
        n,
        batchId: 'sample',
      })),
    ),
  )
}

describe('the audit of the sample', () => {
  test('given the sample, then no day of it has an error, and in the end two warnings', async () => {
    const campaign = await sample()
    for (const asOf of daysFrom(day('2018-08-20'), day('2018-09-30')).filter((_, index) => index % 5 === 0))
      expect([asOf, audit(campaign, asOf).filter(({ severity }) => severity === 'error')]).toEqual([asOf, []])
    const last = audit(campaign, day('2018-09-30')).filter(({ severity }) => severity !== 'note')
    expect(last.map(({ rule, severity, code, household }) => [rule, severity, code, household])).toEqual([
      ['T1', 'not-recorded', 'plan-missing', null],
      ['S8', 'warning', 'signed-during-recheck', 'H0443'],
      ['S8', 'warning', 'signed-during-recheck', 'H0154'],
    ])
  })

  test('every rule has a title and every code its words, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(Object.keys(auditRuleWords[language])).toEqual(RULES.map(({ id }) => id))
      expect(Object.keys(findingMessages[language])).toEqual([...FINDING_CODES])
    }
  })

  test('a message names what it was given, and nothing it was not', async () => {
    const found = audit(await sample(), day('2018-09-30'))
    for (const { code, params } of found)
      for (const language of ['zh', 'en'] as const)
        expect(findingMessages[language][code](params)).not.toMatch(/undefined|NaN/)
  })
})
