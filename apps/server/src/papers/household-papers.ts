/**
 * 一户的文书 · A household's papers: the agreement and its sheet, from the log, the ruler and the office's terms; what
 * lacks an element is told by its name and article, and is not printed.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import { homeOf } from '@oneruler/campaign/home'
import { countingAgreement } from '@oneruler/campaign/measures'
import { paperTermsStated } from '@oneruler/campaign/paper-terms'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { factsOf } from '@oneruler/campaign/standing'
import type { Completed } from '@oneruler/documents/papers/complete-paper'
import { type PaperRefusal, sayPaperRefusal } from '@oneruler/documents/papers/paper-refusal'
import type { Store } from '@oneruler/store/store'
import { paperWords } from '@oneruler/words/papers'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { publishedPlan } from '../plan-in-force.ts'
import { agreedHousehold } from './agreed-household.ts'
import { type AgreementTerms, agreementPaper, settlementPaper } from './agreement-papers.ts'
import type { PaperOffice } from './paper-office.ts'

export const HOUSEHOLD_PAPERS = ['agreement', 'settlement'] as const
export type HouseholdPaper = (typeof HOUSEHOLD_PAPERS)[number]

/** null where the household has no agreement, or its plan gives no figures. */
export async function householdPaper(
  store: Store,
  { projectId, campaign }: LoadedCampaign,
  number: string,
  paper: HouseholdPaper,
): Promise<Completed | null> {
  const household = campaign.households.get(number)
  const agreement = household && countingAgreement(household)
  const adopted = agreement && adoptedBy(campaign.facts, agreement.onDay)
  const plan = adopted && (await publishedPlan(store, projectId, adopted))?.checked.plan
  const agreed = plan ? agreedHousehold(campaign, number, plan) : null
  if (!household || !agreement || !agreed) return null
  const { office, terms } = statedTerms(campaign, homeOf(household, agreement.body.agreement))
  return paper === 'agreement' ? agreementPaper(agreed, office, terms) : settlementPaper(agreed, office)
}

export const sayRefused = (refused: readonly PaperRefusal[]): string[] =>
  refused.map((refusal) => sayPaperRefusal(refusal, paperWords.zh))

/** As the office stated them last; blank where it did not, which refuses the paper by name. */
function statedTerms(
  campaign: Campaign,
  home: string | null,
): { readonly office: PaperOffice; readonly terms: AgreementTerms } {
  const stated = factsOf(campaign.facts, paperTermsStated).at(-1)
  const texts = stated?.private
  const said = (text: string | null | undefined): string => text ?? ''
  const implementer = texts?.implementer
  return {
    office: {
      department: said(texts?.department),
      ...(implementer ? { implementer } : {}),
      contact: said(texts?.contact),
      phone: said(texts?.phone),
    },
    terms: {
      支付期限: said(texts?.paidWithin),
      搬迁期限: said(texts?.movesWithin),
      过渡方式: said(texts?.interimWay),
      过渡期限: said(texts?.interimPeriod),
      周转用房: said(texts?.interimHome),
      生效条件: said(texts?.effectClause),
      证件移交: said(texts?.titleHandover),
      违约责任: said(texts?.breach),
      份数: stated?.body.copies ?? 0,
      home: {
        调换房地点: said(texts?.homePlace),
        调换房房号: said(home),
        调换房单价: said(texts?.homePrice),
        交付时间: said(texts?.homeDelivery),
        面积变化结算: said(texts?.areaSettlement),
        临时安置费标准: said(texts?.interimRate),
        二次搬迁费: said(texts?.secondMove),
        逾期责任: said(texts?.lateDelivery),
      },
    },
  }
}
