/**
 * 征收户行 · Household row: a household as lists show it on a day, its owner's name masked.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import { householdView } from '@oneruler/campaign/household-view'
import { fen, toYuan } from '@oneruler/campaign/money'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import type { HouseholdListRow } from '@oneruler/store/household-list'
import { serverWords } from '@oneruler/words/server'
import type { HouseholdRow } from '../household-pages.ts'

const yuan = (amount: string | null): number | null => (amount === null ? null : toYuan(fen(amount)))

/** @param row as of the day: what is later is null in it */
export function householdRow(row: HouseholdListRow): HouseholdRow {
  const { hardListedOn, hardReason, hardResolvedOn } = row
  const isHard = hardListedOn !== null && hardResolvedOn === null
  return {
    number: row.number,
    owner: maskedName(row.owner ?? ''),
    address: row.address ?? '',
    group: row.group ?? '',
    block: row.block ?? '',
    partner: row.partner,
    caseworker: row.caseworker,
    registered: row.registered,
    houses: row.houses,
    areaM2: row.areaM2,
    surveyedOn: row.surveyedOn,
    valuedOn: row.valuedOn,
    valuationYuan: yuan(row.valuationFen),
    reportServedOn: row.reportServedOn,
    noticeServedOn: row.noticeServedOn,
    signedOn: row.signedOn,
    agreement: row.agreement,
    choice: row.choice,
    totalYuan: yuan(row.totalFen),
    signer: row.signer,
    paidOn: row.paidOn,
    vacatedOn: row.vacatedOn,
    hardCase: isHard ? (hardReason ?? serverWords.zh.unwritten()) : null,
    visits: row.visits,
    lastVisitOn: row.lastVisitOn,
  }
}

/** @param household arranged as of the day */
export function rowOfDossier(household: Dossier): HouseholdRow {
  const view = householdView(household)
  return householdRow({
    ...view,
    visits: view.visitDays.length,
    lastVisitOn: view.visitDays.at(-1) ?? null,
  })
}
