/** S7 差价结算 · Settlement: the agreement's total less the price of the home. */
import { type AgreementSigned, agreementSigned } from '../agreement.ts'
import { type Fen, fen, toYuan } from '../money.ts'
import type { Rule } from './finding.ts'

/** What the agreement leaves to pay to the household (negative: by it), from its total and home price. */
export const settlementOf = (agreement: Pick<AgreementSigned, 'totalFen' | 'homePriceFen'>): Fen =>
  (fen(agreement.totalFen) - fen(agreement.homePriceFen ?? '0')) as Fen

/** Null where it is right or not stated. */
export const settlementAddsUp = (
  agreement: Pick<AgreementSigned, 'totalFen' | 'homePriceFen' | 'settlementFen'>,
): 'settlement-differs' | null =>
  agreement.settlementFen === null || fen(agreement.settlementFen) === settlementOf(agreement)
    ? null
    : 'settlement-differs'

export const settlement: Rule = {
  id: 'S7',
  article: '条例 §21',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const { body, ...agreement } of household.of(agreementSigned)) {
        const code = settlementAddsUp(body)
        if (code)
          yield {
            code,
            severity: 'error',
            at: { body, ...agreement },
            household: household.number,
            agreement: body.agreement,
            params: {
              total: String(toYuan(fen(body.totalFen))),
              price: String(toYuan(fen(body.homePriceFen ?? '0'))),
              computed: String(toYuan(settlementOf(body))),
              value: String(toYuan(fen(body.settlementFen ?? '0'))),
            },
          }
      }
  },
}
