/** 绕过条件写入的 · What somebody planted past the gates: the audit names it. */
import { audit } from '@oneruler/campaign/audit/audit'
import type { JsonObject, RecordedEvent, StreamKind } from '@oneruler/campaign/event'
import { homeTaken } from '@oneruler/campaign/home'
import { paymentMade } from '@oneruler/campaign/payment'
import { batchApproved, batchDrafted, lineReturned } from '@oneruler/campaign/payment-batch'
import { beforeEach, expect, test } from 'vitest'
import { type Office, streamOf } from './office.ts'
import { HOME, signedOffice } from './signed-office.ts'

let at: Office
beforeEach(() => {
  at = signedOffice()
})

const plant = (type: string, kind: StreamKind, key: string, body: JsonObject) => {
  const [last] = at.events.slice(-1) as [RecordedEvent]
  const streamId = streamOf(kind, key)
  at.adopt({
    ...last,
    streamKind: kind,
    streamId,
    type,
    v: 1,
    onDay: at.today,
    body,
    private: null,
    targetSeq: null,
  })
}
const errors = () =>
  audit(at.campaign(), at.today)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, code, household }) => `${rule} ${code} ${household ?? '–'}`)

test('M1: a payment on an agreement that was revoked', () => {
  at.do('proposeRevocation', 'H1', { reason: '面积有误' })
  at.as('R2').do('approveRevocation', 'H1')
  plant(paymentMade.type, 'household', 'H1', { item: '差价', amountFen: '100', paidIn: 'P9' })
  expect(errors()).toContain('M1 paid-after-revocation H1')
})

test('M5: a batch approved by who drafted it, and one that came back unapproved', () => {
  const batch = { number: 'P1', by: 'R1', lines: [] }
  plant(batchDrafted.type, 'paymentBatch', 'P1', batch)
  plant(batchApproved.type, 'paymentBatch', 'P1', { by: 'R1', acknowledged: [] })
  plant(batchDrafted.type, 'paymentBatch', 'P2', { ...batch, number: 'P2' })
  plant(lineReturned.type, 'paymentBatch', 'P2', {
    household: 'H2',
    item: '差价',
    isPaid: true,
    paidOn: at.today,
  })
  expect(errors()).toEqual(['M5 batch-approved-by-doer –', 'M5 batch-returned-unapproved H2'])
})

test('M6: one home given to two households', () => {
  at.do('listHome', '1-1-301', HOME)
  at.do('chooseHome', 'H1', { home: '1-1-301' })
  plant(homeTaken.type, 'home', '1-1-301', { household: 'H2', agreement: 'X2' })
  expect(errors()).toEqual(['M6 home-taken-twice H2'])
})
