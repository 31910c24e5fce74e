/**
 * 两种方式 · Both ways: what the plan in force gives on the day, in money and by exchange, side by side.
 */
import type { BothWays, ShownQuote } from '../compensation-choice.ts'
import { type NoQuote, type Quote, quoteFor } from './quote.ts'
import type { Situation } from './situation.ts'

/** @param homeM2 the area of the home that the exchange is shown with */
export function bothWays(
  at: Situation,
  homeM2: string,
): { readonly ways: BothWays; readonly missing: null } | { readonly missing: string } {
  const cash = quoteFor(at, { choice: '货币补偿', homeM2: null })
  const exchange = quoteFor(at, { choice: '产权调换', homeM2 })
  if (cash.kind !== 'quoted') return { missing: whatIsMissing(cash) }
  if (exchange.kind !== 'quoted') return { missing: whatIsMissing(exchange) }
  const { planVersion, planSha256 } = cash
  return {
    ways: { planVersion, planSha256, homeM2, cash: shown(cash), exchange: shown(exchange) },
    missing: null,
  }
}

const shown = ({ totalFen, homePriceFen, settlementFen }: Quote): ShownQuote => ({
  totalFen,
  homePriceFen,
  settlementFen,
})

function whatIsMissing(quote: NoQuote): string {
  if (quote.kind === 'facts-short') return quote.facts.join('、')
  return quote.kind === 'premise-broken' ? quote.why : '补偿方案'
}
