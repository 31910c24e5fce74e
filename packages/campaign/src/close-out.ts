/**
 * 销号 · Close-out: what a road leaves to be finished, item by item, with whose it is, by when, and what shows it; taken
 * from the facts, never typed.
 *
 *     open ──▶ done ──▶ accepted by another
 *                └──▶ sent back ──▶ accepted
 */
import { filesWith, unshown } from './audit/f1-files-kept.ts'
import type { Campaign, Dossier } from './campaign.ts'
import type { CloseOutList, CloseOutState } from './close-out-lists.ts'
import { ALWAYS, addDays, type Day } from './day.ts'
import { entryRefused } from './entry.ts'
import { filesSupplied } from './evidence.ts'
import { caseworkerOf } from './handover.ts'
import { hardCaseListed, hardCaseResolved } from './hard-case.ts'
import type { Place } from './law/place.ts'
import { followUpPromised, promiseKept } from './planned-visit.ts'
import { documentServed, VALUATION_NOTICE, VALUATION_REPORT } from './serving.ts'
import type { Fact } from './standing.ts'
import { householdSurveyed } from './survey.ts'
import type { ProjectTerms } from './terms.ts'
import { valuationPosted } from './valuation.ts'
import { workAccepted, workSentBack } from './work-acceptance.ts'

export interface Done {
  /** Its `seq`. */
  readonly fact: number
  readonly on: Day
  /** 工号, where it was stated. */
  readonly by: string | null
  /** Files that lie with it. */
  readonly files: number
  /** The row of a ledger that states it. */
  readonly row: { readonly sheet: string; readonly row: number } | null
}

export interface CloseOutItem {
  readonly list: CloseOutList
  /** Within its household and list: the document, the day of a listing, the number of a promise; empty for a survey. */
  readonly key: string
  readonly household: string | null
  /** Since its day it is to be finished. */
  readonly since: Day
  /** The last day; null where no day is set. */
  readonly dueOn: Day | null
  /** 工号 of whoever carries the household, or promised; null where nobody does. */
  readonly owner: string | null
  readonly done: Done | null
  /** `by` is null where a ledger states that it was closed. */
  readonly accepted: { readonly on: Day; readonly by: string | null } | null
  readonly sentBack: { readonly on: Day; readonly by: string; readonly reason: string | null } | null
}

export function closeOutState({ done, accepted, sentBack }: CloseOutItem): CloseOutState {
  if (accepted) return 'accepted'
  if (sentBack) return 'sent-back'
  return done ? 'done' : 'open'
}

export interface CloseOutSetting {
  readonly place: Place
  readonly terms: Pick<ProjectTerms, 'signingPeriod' | 'steps'>
}

/** What a household's road leaves to be finished, done or not. */
export function householdItems(household: Dossier, setting: CloseOutSetting): CloseOutItem[] {
  return [
    ...surveyItem(household, setting),
    ...servingItems(household, setting),
    ...hardCaseItems(household, setting),
    ...filesItems(household, setting),
    ...promiseItems(household),
  ]
}

export const householdsItems = ({ households }: Campaign, setting: CloseOutSetting): CloseOutItem[] =>
  [...households.values()].flatMap((household) => householdItems(household, setting))

type Opened = Pick<CloseOutItem, 'list' | 'since' | 'dueOn'> & Partial<Pick<CloseOutItem, 'key' | 'owner'>>
type Doing = Fact<{ readonly by?: string | null }, object>

function itemOf(household: Dossier, opened: Opened, did: Doing | undefined): CloseOutItem {
  const item = { key: '', owner: caseworkerOf(household), ...opened, household: household.number }
  if (!did) return { ...item, done: null, accepted: null, sentBack: null }
  // A correction is work done anew: what was said of it before is said of it no more.
  const lastly = Math.max(did.seq, ...did.correctedBy)
  const ofIt = ({ seq, body }: Fact<{ readonly did: number }, object>) => body.did === did.seq && seq > lastly
  const accepted = household.of(workAccepted).find(ofIt)
  const sentBack = household.of(workSentBack).findLast(ofIt)
  return {
    ...item,
    done: {
      fact: did.seq,
      on: did.onDay,
      by: did.body.by ?? null,
      files: filesWith(household, did)?.length ?? 0,
      row: did.source,
    },
    accepted: accepted ? { on: accepted.onDay, by: accepted.body.by } : null,
    sentBack: sentBack
      ? { on: sentBack.onDay, by: sentBack.body.by, reason: sentBack.private?.reason ?? null }
      : null,
  }
}

/** 入户调查: from the beginning of the survey (条例 §15) to the day its results are posted. */
function surveyItem(household: Dossier, { terms: { steps } }: CloseOutSetting): CloseOutItem[] {
  const begun = (steps.get('入户调查登记') ?? steps.get('征收范围公布') ?? household.registered).onDay
  const did = household.of(householdSurveyed)[0]
  const since = begun === ALWAYS ? (did?.onDay ?? null) : begun
  if (since === null) return []
  const dueOn = steps.get('调查结果公布')?.onDay ?? null
  return [itemOf(household, { list: 'survey', since, dueOn }, did)]
}

/**
 * 送达, to the day before signing begins: the report of every household that was valued (评估办法 §17), and the 限期评估告知书 of
 * those that let nobody in, or were served one.
 */
function servingItems(household: Dossier, { terms: { signingPeriod } }: CloseOutSetting): CloseOutItem[] {
  const [posted] = household.of(valuationPosted)
  const refused = household.of(entryRefused)[0]
  const dueOn = signingPeriod && addDays(signingPeriod.startsOn, -1)
  const item = (document: string, since: Day | undefined): CloseOutItem[] => {
    const did = household.of(documentServed).find(({ body }) => body.document === document)
    const from = since ?? did?.onDay
    return from ? [itemOf(household, { list: 'serving', key: document, since: from, dueOn }, did)] : []
  }
  const isNoticed =
    refused || household.of(documentServed).some(({ body }) => body.document === VALUATION_NOTICE)
  return [
    ...(isNoticed ? item(VALUATION_NOTICE, (refused ?? posted)?.onDay) : []),
    ...(posted ? item(VALUATION_REPORT, posted.onDay) : []),
  ]
}

/** 难户: each listing, to the end of the signing period. */
const hardCaseItems = (household: Dossier, { terms: { signingPeriod } }: CloseOutSetting): CloseOutItem[] =>
  household.of(hardCaseListed).map(({ onDay, body: { listedOn } }) => {
    const did = household.of(hardCaseResolved).find(({ body }) => body.listedOn === listedOn)
    const dueOn = signingPeriod?.endsOn ?? null
    return itemOf(household, { list: 'hard-case', key: listedOn, since: onDay, dueOn }, did)
  })

/** 材料: of an act that lacks its own, until they are supplied. */
const filesItems = (household: Dossier, { place }: CloseOutSetting): CloseOutItem[] => [
  ...unshown(household, place).map(({ fact, act }) =>
    itemOf(household, { list: 'files', key: act, since: fact.onDay, dueOn: null }, undefined),
  ),
  ...household.of(filesSupplied).map((did) => {
    const shown = household.facts.find(({ seq }) => seq === did.body.shows)
    return itemOf(household, { list: 'files', since: shown?.onDay ?? did.onDay, dueOn: null }, did)
  }),
]

/** 承诺: of whoever promised, by its day. */
const promiseItems = (household: Dossier): CloseOutItem[] =>
  household.of(followUpPromised).map(({ onDay, body: { promise, due, by } }) => {
    const did = household.of(promiseKept).find(({ body }) => body.promise === promise)
    return itemOf(
      household,
      { list: 'promise', key: promise, since: onDay, dueOn: due as Day, owner: by },
      did,
    )
  })
