/** 补偿与支付各表 · Tables of compensation and money: agreements, orders, payments and the batches they were paid in. */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { agreementRevoked } from '@oneruler/campaign/agreement-change'
import type { Campaign } from '@oneruler/campaign/campaign'
import { orderMade, orderRevoked } from '@oneruler/campaign/order'
import { paymentMade } from '@oneruler/campaign/payment'
import {
  batchApproved,
  batchDrafted,
  batchState,
  lineKey,
  lineReturned,
} from '@oneruler/campaign/payment-batch'
import { maskedName, maskedNumber } from '@oneruler/campaign/privacy/masked'
import { streamsOf } from '@oneruler/campaign/streams'
import { extractWords } from '@oneruler/words/extract'
import { type ExtractTable, extractTable, TRACED, type Trace, yuan } from './packed.ts'

const words = extractWords.zh

export function moneyTables({ households, facts }: Campaign, trace: Trace): ExtractTable[] {
  return [
    extractTable(
      'agreements',
      {
        agreement: 'text',
        household: 'text',
        signedAt: 'moment',
        choice: 'text',
        homeM2: 'decimal',
        totalYuan: 'decimal',
        homePriceYuan: 'decimal',
        settlementYuan: 'decimal',
        doer: 'text',
        revokedOn: 'day',
        ...TRACED,
      },
      function* () {
        for (const household of households.values()) {
          const revoked = household.of(agreementRevoked)
          for (const fact of household.of(agreementSigned)) {
            const { body } = fact
            yield {
              agreement: body.agreement,
              household: household.number,
              signedAt: body.signedAt,
              choice: body.choice,
              homeM2: body.homeM2,
              totalYuan: yuan(body.totalFen),
              homePriceYuan: yuan(body.homePriceFen),
              settlementYuan: yuan(body.settlementFen),
              doer: body.by,
              revokedOn: revoked.find((one) => one.body.agreement === body.agreement)?.onDay,
              ...trace(fact),
            }
          }
        }
      },
    ),
    extractTable(
      'orders',
      {
        order: 'text',
        household: 'text',
        on: 'day',
        ground: 'text',
        choice: 'text',
        totalYuan: 'decimal',
        movesBy: 'day',
        revokedOn: 'day',
        ...TRACED,
      },
      function* () {
        for (const household of households.values()) {
          const revoked = household.of(orderRevoked)
          for (const fact of household.of(orderMade)) {
            const { order, ground, choice, totalFen, movesBy } = fact.body
            const revocation = revoked.find(({ seq, body }) => seq > fact.seq && body.order === order)
            yield {
              order,
              household: household.number,
              on: fact.onDay,
              ground,
              choice,
              totalYuan: yuan(totalFen),
              movesBy,
              revokedOn: revocation?.onDay,
              ...trace(fact),
            }
          }
        }
      },
    ),
    extractTable(
      'payments',
      { household: 'text', item: 'text', on: 'day', amountYuan: 'decimal', batch: 'text', ...TRACED },
      function* () {
        for (const household of households.values())
          for (const fact of household.of(paymentMade))
            yield {
              household: household.number,
              item: fact.body.item,
              on: fact.onDay,
              amountYuan: yuan(fact.body.amountFen),
              batch: fact.body.paidIn,
              ...trace(fact),
            }
      },
    ),
    extractTable(
      'batches',
      {
        batch: 'text',
        state: 'text',
        on: 'day',
        doer: 'text',
        approver: 'text',
        household: 'text',
        item: 'text',
        agreement: 'text',
        amountYuan: 'decimal',
        payee: 'text',
        account: 'text',
        returned: 'text',
        ...TRACED,
      },
      function* () {
        for (const batch of streamsOf(facts, 'paymentBatch')) {
          const drafted = batch.last(batchDrafted)
          if (!drafted) continue
          const returns = new Map(batch.of(lineReturned).map(({ body }) => [lineKey(body), body.isPaid]))
          for (const [index, line] of drafted.body.lines.entries()) {
            const payee = drafted.private?.payees[index]
            const isPaid = returns.get(lineKey(line))
            yield {
              batch: drafted.body.number,
              state: words.states[batchState(batch)],
              on: drafted.onDay,
              doer: drafted.body.by,
              approver: batch.last(batchApproved)?.body.by,
              household: line.household,
              item: line.item,
              agreement: line.agreement,
              amountYuan: yuan(line.amountFen),
              payee: payee && maskedName(payee.name),
              account: payee && maskedNumber(payee.account),
              returned: isPaid === undefined ? null : isPaid ? words.paid : words.failed,
              ...trace(drafted),
            }
          }
        }
      },
    ),
  ]
}
