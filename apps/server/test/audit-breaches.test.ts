import { audit } from '@oneruler/campaign/audit/audit'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import type { RawWorkbook } from '@oneruler/campaign/cell'
import { day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { proposeImport } from '@oneruler/campaign/ledger-import'
import { standingFacts } from '@oneruler/campaign/standing'
import { importIdentity } from '@oneruler/server/identity'
import { describe, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { type Breach, HEADERS, type SimulatedLedger } from '../../../tools/simulate/ledger.ts'

/** The rule that must find each breach. */
const RULE: Readonly<Record<Breach, string>> = {
  'signed-before-survey': 'S1',
  'signed-without-valuation-report': 'S2',
  'signed-twice': 'S3',
  'signer-not-on-roster': 'W1',
  'server-not-on-roster': 'W1',
  'vacated-before-signing': 'M3',
  'vacated-before-payment': 'M4',
  'recheck-answered-late': 'V6',
  'recheck-unanswered': 'V6',
  'visit-outside-hours': 'W3',
  'recognised-above-measured': 'R5',
  'signed-outside-window': 'S4',
  'exchange-without-area': 'S6',
  'comment-period-short': 'P3',
  'signed-before-decision': 'S5',
  'step-missing': 'P1',
}

function findingsOf({ sheets }: SimulatedLedger) {
  const workbook: RawWorkbook = new Map(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      {
        name,
        headers: HEADERS[name as keyof typeof HEADERS],
        rows: rows.map((cells, index) => ({ row: index + 2, cells })),
      },
    ]),
  )
  const proposal = proposeImport(workbook, [], importIdentity(PROJECT, BATCH), null)
  expect(proposal.rejections).toEqual([])
  const recorded = proposal.events.map(
    (event, n): RecordedEvent => ({
      ...event,
      seq: n + 1,
      streamVersion: n + 1,
      recordedAt: '2030-01-01T00:00:00.000Z',
      claimedAt: null,
      actor: 'test',
      onBehalfOf: null,
      via: 'import',
      commandId: BATCH,
      n: n + 1,
      batchId: BATCH,
    }),
  )
  return audit(assembleCampaign(standingFacts(recorded)), day('2030-01-01'))
}

const PROJECT = '00000000-0000-5000-8000-000000000001'
const BATCH = '00000000-0000-7000-8000-000000000002'

describe('the audit of a generated campaign', () => {
  test.each([
    { households: 60, groups: 4, seed: 'one' },
    { households: 45, groups: 3, seed: 'two', jurisdiction: '山东', type: '其他' },
    { households: 80, groups: 5, seed: 'three', jurisdiction: '青岛' },
  ] as const)('given breaches planted ($seed), then each is found where it is', (options) => {
    const ledger = simulateCampaign({ ...options, breaches: true })
    const findings = findingsOf(ledger)
    const unseen = ledger.planted.filter(
      ({ breach, household, sheet, row }) =>
        !findings.some(
          (finding) =>
            finding.rule === RULE[breach] &&
            finding.household === household &&
            finding.sheet === sheet &&
            (row === null || finding.row === row),
        ),
    )
    expect(unseen).toEqual([])
  })

  test.each(['a', 'b', 'c', 'd', 'e'])('given a clean campaign (%s), then no error is found', (seed) => {
    const errors = findingsOf(simulateCampaign({ households: 50, groups: 4, seed })).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors).toEqual([])
  })
})
