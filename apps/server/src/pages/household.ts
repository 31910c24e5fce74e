/**
 * 一户 · One household: all its facts as of a day.
 */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { type Dossier, housesOf } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { countingAgreement } from '@oneruler/campaign/measures'
import { type FenText, fen, toYuan } from '@oneruler/campaign/money'
import { paymentMade } from '@oneruler/campaign/payment'
import type { HouseholdPage } from '../household-pages.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { FindingLine } from '../pages.ts'
import { campaignAsOf } from './as-of.ts'
import { evidenceLines } from './evidence-lines.ts'
import { rowOfDossier } from './household-row.ts'
import { stagesOf } from './household-stages.ts'
import { householdTimeline } from './household-timeline.ts'

const NO_HOME_M2 = '0.00'
const yuan = (amount: FenText | null): number => toYuan(fen(amount ?? '0'))
/** What the ledger leaves blank stays blank: a missing price is not a price of nothing. */
const yuanText = (amount: FenText | null): string => (amount === null ? '' : yuan(amount).toFixed(2))

/**
 * null where the register has no such household.
 *
 * @param place in the list it was opened from
 */
export function householdPage(
  loaded: LoadedCampaign,
  number: string,
  day: Day,
  place: HouseholdPage['place'],
  findings: readonly FindingLine[],
): HouseholdPage | null {
  const campaign = campaignAsOf(loaded, day)
  const household = campaign.households.get(number)
  if (!household) return null
  return {
    day,
    row: rowOfDossier(household),
    place,
    stages: stagesOf(campaign, household),
    houses: houseLines(household),
    agreements: agreementsOf(household),
    payments: household.of(paymentMade).map(({ body, onDay }) => ({
      item: body.item,
      day: onDay,
      yuan: yuan(body.amountFen),
      batch: body.paidIn,
    })),
    evidence: evidenceLines(household),
    timeline: householdTimeline(campaign, household),
    findings: findings.filter((finding) => finding.household === number),
  }
}

const houseLines = (household: Dossier): HouseholdPage['houses'] =>
  housesOf(household).map(({ body }) => ({
    number: body.number,
    certificate: body.certificate,
    use: body.use,
    structure: body.structure ?? '',
    floors: body.floors,
    builtIn: body.builtIn,
    titledM2: body.titledM2 ?? '',
    measuredM2: body.measuredM2 ?? '',
    recognisedM2: body.recognisedM2,
    unregisteredM2: body.unregisteredM2 ?? '',
    unitPriceYuan: yuanText(body.unitPriceFen),
    fitOutYuan: yuanText(body.fitOutFen),
  }))

function agreementsOf(household: Dossier): HouseholdPage['agreements'] {
  const counting = countingAgreement(household)
  return household.of(agreementSigned).map(({ seq, body }) => ({
    agreement: body.agreement,
    signedAt: body.signedAt,
    choice: body.choice,
    homeM2: body.homeM2 === NO_HOME_M2 ? null : body.homeM2,
    totalYuan: yuan(body.totalFen),
    homePriceYuan: yuan(body.homePriceFen),
    settlementYuan: yuan(body.settlementFen),
    signer: body.by ?? '',
    counts: seq === counting?.seq,
  }))
}
