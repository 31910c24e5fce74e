/**
 * 经过 · Timeline: every dated event of a household, newest first, with who did it, who recorded it and where
 * it stands in the ledger.
 */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { appealAnswered, appealReceived } from '@oneruler/campaign/appeal'
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import { hardCaseListed, hardCaseResolved } from '@oneruler/campaign/hard-case'
import { issueRaised, issueSolved } from '@oneruler/campaign/issue'
import { fen, toYuan } from '@oneruler/campaign/money'
import { paymentMade } from '@oneruler/campaign/payment'
import { maskedName, withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { recheckAnswered, recheckRequested } from '@oneruler/campaign/recheck'
import { moneyRefunded } from '@oneruler/campaign/refund'
import { satisfactionRated } from '@oneruler/campaign/satisfaction'
import { documentServed } from '@oneruler/campaign/serving'
import type { Fact } from '@oneruler/campaign/standing'
import { supervisorInvited } from '@oneruler/campaign/supervisor'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { householdVacated } from '@oneruler/campaign/vacating'
import { valuationChecked, valuationPosted } from '@oneruler/campaign/valuation'
import { householdVisited } from '@oneruler/campaign/visit'
import { timelineWords } from '@oneruler/words/timeline'
import type { HouseholdPage } from '../household-pages.ts'
import { HOUSEHOLD_ACTS } from './household-acts.ts'
import { telling } from './telling.ts'

const words = timelineWords.zh

/** Facts that hold on every day (the registration, the houses) are shown as they stand, not told as events. */
const TOLD = new Map([
  ...HOUSEHOLD_ACTS,
  telling(householdSurveyed, ({ by }, secret) => ({
    title: words.surveyed(),
    detail: secret?.present ? words.present({ present: secret.present }) : null,
    by,
  })),
  telling(valuationPosted, ({ valuer, valueFen }) => ({
    title: words.posted(),
    detail: words.valued({ valuer: valuer ?? '', yuan: valueFen === null ? null : toYuan(fen(valueFen)) }),
  })),
  telling(valuationChecked, ({ by }) => ({ title: words.checked(), by })),
  telling(documentServed, ({ document, method, by }) => ({
    title: words.served({ document }),
    detail: method,
    by,
  })),
  telling(recheckRequested, (_, secret) => ({
    title: words.recheckRequested(),
    detail: secret?.reason ?? null,
  })),
  telling(recheckAnswered, (_, secret) => ({
    title: words.recheckAnswered(),
    detail: secret?.result ?? null,
  })),
  telling(householdVisited, ({ at, by, minutes }, secret) => ({
    title: words.visited({ purpose: secret?.purpose ?? '' }),
    detail: minutes === null ? null : words.minutes({ minutes }),
    by,
    at,
  })),
  telling(agreementSigned, ({ signedAt, choice, totalFen, by }) => ({
    title: words.signed(),
    detail: words.agreed({ choice, yuan: toYuan(fen(totalFen)) }),
    by,
    at: signedAt,
  })),
  telling(paymentMade, ({ item, amountFen }) => ({
    title: words.paid({ item }),
    detail: words.amount({ yuan: toYuan(fen(amountFen)) }),
  })),
  telling(moneyRefunded, ({ item, amountFen, by }) => ({
    title: words.refunded({ item }),
    detail: words.amount({ yuan: toYuan(fen(amountFen)) }),
    by,
  })),
  telling(householdVacated, ({ by }) => ({ title: words.vacated(), by })),
  telling(hardCaseListed, (_, secret) => ({ title: words.hardListed(), detail: secret?.reason ?? null })),
  telling(hardCaseResolved, () => ({ title: words.hardResolved() })),
  telling(satisfactionRated, ({ score, channel }) => ({
    title: words.rated(),
    detail: words.score({ score, channel: channel ?? '' }),
  })),
  telling(supervisorInvited, (_, secret) => ({
    title: words.supervisor(),
    detail: maskedName(secret?.name ?? ''),
  })),
  telling(issueRaised, ({ number, category, level, by }) => ({
    title: words.issueRaised({ category: category ?? '' }),
    detail: words.numbered({ number, place: level ?? '' }),
    by,
  })),
  telling(issueSolved, (_, secret) => ({ title: words.issueSolved(), detail: secret?.result ?? null })),
  telling(appealReceived, ({ number, category, channel }) => ({
    title: words.appealReceived({ category: category ?? '' }),
    detail: words.numbered({ number, place: channel ?? '' }),
  })),
  telling(appealAnswered, (_, secret) => ({
    title: words.appealAnswered(),
    detail: secret?.outcome ?? null,
  })),
])

/** @param household and campaign as of the day */
export function householdTimeline(campaign: Campaign, household: Dossier): HouseholdPage['timeline'] {
  const elsewhere = [...campaign.issues, ...campaign.appeals].filter(
    ({ opened }) => opened.body.household === household.number,
  )
  const facts = [...household.facts, ...elsewhere.flatMap(({ opened, closed }) => [opened, closed])]
  return facts
    .flatMap((fact) => (fact === null ? [] : (lineOf(fact) ?? [])))
    .sort((a, b) => compare(b.day, a.day) || compare(b.time ?? '', a.time ?? '') || b.seq - a.seq)
}

type Line = HouseholdPage['timeline'][number]

function lineOf(fact: Fact<object, object>): Line | null {
  const told = TOLD.get(fact.type)?.(fact.body, fact.private)
  if (!told) return null
  return {
    seq: fact.seq,
    day: fact.onDay,
    time: told.at?.slice(11, 16) ?? null,
    type: fact.type,
    title: withoutNumbers(told.title),
    detail: withoutNumbers(told.detail ?? ''),
    milestone: fact.type !== householdVisited.type,
    by: told.by ?? null,
    recordedAt: fact.recordedAt,
    actor: fact.actor,
    source: fact.source,
    corrected: fact.correctedBy.length > 0,
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
