/** M5 批次由另一人批准 · Batch approved: by neither who drafted nor who submitted it, and before the bank answers. */
import { batchApproved, batchDrafted, batchSubmitted, lineReturned } from '../payment-batch.ts'
import { streamsOf } from '../streams.ts'
import type { Rule } from './finding.ts'

export const approvedByAnother = (
  doers: readonly (string | undefined)[],
  approver: string,
): 'batch-approved-by-doer' | null => (doers.includes(approver) ? 'batch-approved-by-doer' : null)

export const batchApproval: Rule = {
  id: 'M5',
  article: '内部规定（支付审批）',
  *find({ campaign }) {
    for (const batch of streamsOf(campaign.facts, 'paymentBatch')) {
      const drafted = batch.last(batchDrafted)
      const approved = batch.last(batchApproved)
      const number = drafted?.body.number ?? ''
      const doers = [drafted?.body.by, batch.last(batchSubmitted)?.body.by]
      const code = approved && approvedByAnother(doers, approved.body.by)
      if (approved && code)
        yield { code, severity: 'error', at: approved, params: { number, person: approved.body.by } }
      const [returned] = batch.of(lineReturned)
      if (returned && (!approved || approved.seq > returned.seq))
        yield {
          code: 'batch-returned-unapproved',
          severity: 'error',
          at: returned,
          household: returned.body.household,
          params: { number, on: returned.onDay },
        }
    }
  },
}
