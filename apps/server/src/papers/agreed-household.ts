/**
 * 已定补偿的户 · Agreed household: what a paper on one household's compensation is made from: its register, the
 * agreement that counts, and what the plan gives on the facts the agreement froze. Amounts come from there alone.
 */
import { type Campaign, type Dossier, housesOf } from '@oneruler/campaign/campaign'
import type { HouseRecorded } from '@oneruler/campaign/house'
import { countingAgreement } from '@oneruler/campaign/measures'
import { yuanText } from '@oneruler/campaign/money'
import { factsFrozen, type StandingAgreement } from '@oneruler/campaign/plan-facts'
import { runOnLedger } from '@oneruler/campaign/recomputation'
import type { Line, Outcome } from '@oneruler/ruler/outcome'
import type { Plan } from '@oneruler/ruler/plan'

export interface AgreedHousehold {
  readonly campaign: Campaign
  readonly household: Dossier
  readonly agreement: StandingAgreement
  readonly houses: readonly HouseRecorded[]
  readonly outcome: Outcome
}

/**
 * @param plan the one the agreement stands under (`publishedPlan` of the plan adopted when it was signed)
 * @returns null where the household has no agreement, or the plan gives no figures on its facts
 */
export function agreedHousehold(campaign: Campaign, number: string, plan: Plan): AgreedHousehold | null {
  const household = campaign.households.get(number)
  const agreement = household && countingAgreement(household)
  const facts = household && agreement ? factsFrozen(household, agreement) : null
  if (!household || !agreement || !facts) return null
  const ran = runOnLedger(plan, facts)
  if (ran.kind !== 'ran' || ran.outcome.refused.length > 0) return null
  const houses = agreement.body.frozen?.houses ?? housesOf(household).map(({ body }) => body)
  return { campaign, household, agreement, houses, outcome: ran.outcome }
}

/** The amount of a result in 元, `2205371`; blank where it does not come out, which refuses the paper. */
export const resultOf = ({ outcome }: AgreedHousehold, name: string): string => {
  const value = outcome.results[name]
  return typeof value === 'string' ? value : ''
}

/** Lines of a role whose name or tag says what they are. */
export const linesLike = ({ outcome }: AgreedHousehold, pattern: RegExp): Line[] =>
  outcome.lines.filter(
    ({ role, name, tags }) => role === '补偿项' && [name, ...tags].some((one) => pattern.test(one)),
  )

/** 元, to the fen. */
export function sumOf(lines: readonly Line[]): string {
  const fen = lines.reduce((sum, { amount }) => sum + Math.round(Number(amount ?? 0) * 100), 0)
  return yuanText(String(fen))
}

/** 第三条　房屋价值补偿 → 第三条 */
export const articleOf = (clause: string): string => clause.trim().split(/\s/)[0] ?? ''

/** `2205371` → 2,205,371; `1050.5` keeps its fen. */
export const grouped = (yuan: string): string => yuan.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')

/** The lines as an agreement and its sheet show them; one that is 待定 has a blank amount, which refuses the paper. */
export const shownLines = ({ outcome }: AgreedHousehold) =>
  outcome.lines
    .filter(({ role }) => role === '补偿项')
    .map(({ clause, name, substituted, amount }) => ({
      条款: articleOf(clause),
      项目: name,
      计算: substituted,
      金额: amount ?? '',
    }))
