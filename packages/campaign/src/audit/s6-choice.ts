/** S6 补偿方式与内容 · Choice: an exchange names the area of the home, cash names neither area nor price of one. */
import { type AgreementSigned, agreementSigned } from '../agreement.ts'
import { fen, toYuan } from '../money.ts'
import type { Rule } from './finding.ts'

export function agreesWithChoice(
  agreement: Pick<AgreementSigned, 'choice' | 'homeM2' | 'homePriceFen'>,
): 'exchange-without-area' | 'cash-with-home' | null {
  const area = Number(agreement.homeM2 ?? 0)
  if (agreement.choice === '产权调换') return area > 0 ? null : 'exchange-without-area'
  return area > 0 || fen(agreement.homePriceFen ?? '0') > 0 ? 'cash-with-home' : null
}

export const choice: Rule = {
  id: 'S6',
  article: '条例 §25',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const code = agreesWithChoice(agreement.body)
        if (code)
          yield {
            code,
            severity: 'error',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: {
              area: agreement.body.homeM2 ?? '0',
              price: String(toYuan(fen(agreement.body.homePriceFen ?? '0'))),
            },
          }
      }
  },
}
