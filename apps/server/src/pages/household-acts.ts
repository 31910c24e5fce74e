/**
 * 办理的经过 · Acts told: how the acts of a household's road stand in its timeline. Names and identity numbers are not
 * among it.
 */
import { appraisalAnswered, appraisalRequested } from '@oneruler/campaign/appraisal'
import {
  closingReversed,
  houseHandedOver,
  householdClosed,
  titlesDeregistered,
} from '@oneruler/campaign/closing'
import { compensationChosen } from '@oneruler/campaign/compensation-choice'
import { consentAnswered } from '@oneruler/campaign/consent-poll'
import { contactWishStated } from '@oneruler/campaign/contact-wish'
import { disputeNoted, disputeSettled } from '@oneruler/campaign/dispute'
import { enforcementApplied, enforcementRuled, orderExecuted } from '@oneruler/campaign/enforcement'
import { entryRefused } from '@oneruler/campaign/entry'
import { evidenceKept, filesSupplied } from '@oneruler/campaign/evidence'
import { fieldActKept } from '@oneruler/campaign/field-act'
import { caseHandedOver } from '@oneruler/campaign/handover'
import { houseInspected } from '@oneruler/campaign/inspection'
import { fixturesListed, houseMeasured, photographsKept } from '@oneruler/campaign/measuring'
import { type FenText, fen, toYuan, yuanText } from '@oneruler/campaign/money'
import {
  orderAnnounced,
  orderMade,
  orderProposed,
  orderRevocationDeclined,
  orderRevocationProposed,
  orderRevoked,
  proposalAnswered,
} from '@oneruler/campaign/order'
import { ownersRecorded } from '@oneruler/campaign/owner'
import { followUpPromised, promiseKept, visitPlanned } from '@oneruler/campaign/planned-visit'
import { proxyAppointed, proxyEnded } from '@oneruler/campaign/proxy'
import { buildingRecognised } from '@oneruler/campaign/recognition'
import {
  reconsiderationDecided,
  reconsiderationFiled,
  suitDecided,
  suitFiled,
} from '@oneruler/campaign/remedy'
import { onlineServingAgreed } from '@oneruler/campaign/serving'
import { paperConfirmed } from '@oneruler/campaign/signing-paper'
import { squadFormed } from '@oneruler/campaign/squad'
import { tenantRecorded } from '@oneruler/campaign/tenant'
import {
  valuationCorrectionDeclined,
  valuationCorrectionProposed,
} from '@oneruler/campaign/valuation-correction'
import {
  type PriceChanged,
  reportIssued,
  valuationCorrected,
  valuationExplained,
} from '@oneruler/campaign/valuation-report'
import { workAccepted, workSentBack } from '@oneruler/campaign/work-acceptance'
import { householdActWords } from '@oneruler/words/household-acts'
import { commandWords } from '@oneruler/words/road/commands'
import { saidIn } from './kept-acts.ts'
import { type Telling, telling } from './telling.ts'

const words = householdActWords.zh

export const HOUSEHOLD_ACTS: readonly Telling[] = [
  telling(consentAnswered, ({ agrees, certificate }) => ({
    title: words.consentAnswered({ agrees }),
    detail: certificate,
  })),
  telling(buildingRecognised, ({ house, conclusion, areaM2 }) => ({
    title: words.recognised({ conclusion }),
    detail: words.recognisedArea({ house, areaM2 }),
  })),
  telling(ownersRecorded, ({ house, owners }) => ({ title: words.owners({ house, count: owners.length }) })),
  telling(tenantRecorded, ({ tenancy }) => ({ title: words.tenant({ tenancy }) })),
  telling(proxyAppointed, ({ principal, scope, until }) => ({
    title: words.proxyAppointed(),
    detail: words.proxy({ principal, scope: scope.join('、'), until }),
  })),
  telling(proxyEnded, () => ({ title: words.proxyEnded() })),
  telling(disputeNoted, ({ kind, house }, secret) => ({
    title: words.disputeNoted({ kind, house }),
    detail: secret?.about ?? null,
  })),
  telling(disputeSettled, (_, secret) => ({ title: words.disputeSettled(), detail: secret?.result ?? null })),
  telling(fieldActKept, ({ act, by }, secret) => ({
    title: words.fieldActKept({ act: commandWords.zh[act]?.name ?? act }),
    detail: secret === null ? null : saidIn(act, secret.input),
    by,
  })),
  telling(contactWishStated, ({ wish }, secret) => ({
    title: words.contactWish({ wish }),
    detail: secret?.words ?? null,
  })),
  telling(onlineServingAgreed, ({ agrees }) => ({ title: words.onlineServing({ agrees }) })),
  telling(houseMeasured, ({ house, measuredM2: measured, by }) => ({
    title: words.measured({ house, measured }),
    by,
  })),
  telling(fixturesListed, ({ house, fixtures }) => ({
    title: words.fixtures({ house, count: fixtures.length }),
  })),
  telling(photographsKept, ({ house, photographs }) => ({
    title: words.photographs({ house, count: photographs.length }),
  })),
  telling(evidenceKept, ({ act, files }) => ({
    title: words.evidence({ act: commandWords.zh[act]?.name ?? act, count: files.length }),
  })),
  telling(filesSupplied, () => ({ title: words.filesSupplied })),
  telling(entryRefused, ({ time, by }, secret) => ({
    title: words.entryRefused({ time }),
    detail: secret?.told ?? null,
    by,
  })),
  telling(visitPlanned, ({ startsAt, purpose, by }) => ({
    title: words.visitPlanned({ at: startsAt.replace('T', ' ').slice(0, 16), purpose }),
    by,
  })),
  telling(followUpPromised, ({ due, by }, secret) => ({
    title: words.promised({ due }),
    detail: secret?.what ?? null,
    by,
  })),
  telling(promiseKept, (_, secret) => ({ title: words.promiseKept(), detail: secret?.result ?? null })),
  telling(workAccepted, ({ by }) => ({ title: words.workAccepted(), by })),
  telling(workSentBack, ({ by }, secret) => ({
    title: words.workSentBack(),
    detail: secret?.reason ?? null,
    by,
  })),
  telling(caseHandedOver, ({ from, to, reason }, secret) => ({
    title: words.caseHandedOver({ from, to, reason }),
    detail: secret?.note ?? null,
  })),
  telling(squadFormed, ({ ofGroup, ofPartner, valuer, by }) => ({
    title: words.squad({ people: [ofGroup, ofPartner, valuer].join('、') }),
    by,
  })),
  telling(houseInspected, ({ entered, signedBy, by }) => ({
    title: words.inspected({ entered, byThree: signedBy === 'three' }),
    by,
  })),
  telling(valuationExplained, (_, secret) => ({ title: words.explained(), detail: secret?.asked ?? null })),
  telling(valuationCorrectionProposed, ({ houses, valueFen, by }, secret) => ({
    title: words.correctionProposed({ yuan: toYuan(fen(valueFen)) }),
    detail: [...houses.flatMap(repricedLine), ...(secret ? [secret.reason] : [])].join('；'),
    by,
  })),
  telling(valuationCorrectionDeclined, ({ by }, secret) => ({
    title: words.correctionDeclined(),
    detail: secret?.reason ?? null,
    by,
  })),
  telling(valuationCorrected, ({ cause, valueFen, approvedBy = null }, secret) => ({
    title: words.valueChanged({ cause, yuan: toYuan(fen(valueFen)) }),
    detail: secret?.reason ?? null,
    by: approvedBy,
  })),
  telling(reportIssued, ({ report }) => ({ title: words.reportIssued({ report }) })),
  telling(appraisalRequested, (_, secret) => ({
    title: words.appraisalRequested(),
    detail: secret?.reason ?? null,
  })),
  telling(appraisalAnswered, ({ finding }, secret) => ({
    title: words.appraisalAnswered({ finding }),
    detail: secret?.opinion ?? null,
  })),
  telling(compensationChosen, ({ choice }) => ({ title: words.chosen({ choice }) })),
  telling(paperConfirmed, ({ paper, seen, by }) => ({ title: words.paperConfirmed({ paper, seen }), by })),
  telling(orderProposed, ({ proposal, ground }) => ({
    title: words.orderProposed({ proposal }),
    detail: ground,
  })),
  telling(proposalAnswered, ({ choice }, secret) => ({
    title: words.proposalAnswered({ choice }),
    detail: secret?.opinion ?? null,
  })),
  telling(orderMade, ({ order, choice, totalFen, movesBy }) => ({
    title: words.orderMade({ order }),
    detail: words.ordered({ choice, yuan: toYuan(fen(totalFen)), movesBy }),
  })),
  telling(orderAnnounced, () => ({ title: words.orderAnnounced() })),
  telling(orderRevocationProposed, ({ order, by }, secret) => ({
    title: words.orderRevocationProposed({ order }),
    detail: secret?.reason ?? null,
    by,
  })),
  telling(orderRevocationDeclined, ({ order, by }, secret) => ({
    title: words.orderRevocationDeclined({ order }),
    detail: secret?.reason ?? null,
    by,
  })),
  telling(orderRevoked, ({ order, approvedBy }, secret) => ({
    title: words.orderRevoked({ order }),
    detail: secret?.reason ?? null,
    by: approvedBy,
  })),
  telling(reconsiderationFiled, ({ filed }) => ({ title: words.reconsiderationFiled({ filed }) })),
  telling(reconsiderationDecided, ({ result }) => ({ title: words.reconsidered({ result }) })),
  telling(suitFiled, ({ filed }) => ({ title: words.suitFiled({ filed }) })),
  telling(suitDecided, ({ result }) => ({ title: words.judged({ result }) })),
  telling(enforcementApplied, () => ({ title: words.applied() })),
  telling(enforcementRuled, ({ ruling, document }) => ({ title: words.ruled({ ruling }), detail: document })),
  telling(orderExecuted, ({ at, by }, secret) => ({
    title: words.executed(),
    detail: secret?.record ?? null,
    at,
    by,
  })),
  telling(houseHandedOver, ({ by }, secret) => ({
    title: words.handedOver(),
    detail: secret?.recipient ?? null,
    by,
  })),
  telling(titlesDeregistered, ({ way, certificates }) => ({
    title: words.deregistered({ way }),
    detail: certificates.join('、'),
  })),
  telling(householdClosed, ({ by }) => ({ title: words.closed(), by })),
  telling(closingReversed, ({ by }, secret) => ({
    title: words.reopened(),
    detail: secret?.reason ?? null,
    by,
  })),
]

/** What changes of a house; none where it is priced as before. */
function repricedLine({ number: house, from, to }: PriceChanged): string[] {
  const turned = (before: string | null, after: string | null): string | null =>
    before === after ? null : `${before ?? '—'} → ${after ?? '—'}`
  const yuan = (value: FenText | null) => value && yuanText(value)
  const unitPrice = turned(yuan(from.unitPriceFen), yuan(to.unitPriceFen))
  const fitOut = turned(yuan(from.fitOutFen), yuan(to.fitOutFen))
  const area = turned(from.recognisedM2 ?? null, to.recognisedM2 ?? null)
  return unitPrice || fitOut || area ? [words.repriced({ house, unitPrice, fitOut, area })] : []
}
