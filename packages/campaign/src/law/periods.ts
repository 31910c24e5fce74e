/**
 * 法定期间 · Periods: every period a law sets in a campaign, with its number, its kind and its articles, by place.
 *
 * Time limits bound an act; minimum waits keep it back. Ratios, fees and the periods that a plan sets are not here.
 * Articles of 浙江条例 and 山东条例 are those of 2020: their texts of 2014 were amended, and how they were numbered
 * has not been held against their wording.
 */

import { type Day, day } from '../day.ts'
import type { Article, Versions } from './article.ts'
import type { MinimumWait, TimeLimit, Unit } from './clock.ts'
import { type ByPlace, heldIn, type Place } from './place.ts'

/** The same period through the versions of its law, or one that changed: newest first. */
type Settled<P> = P | readonly { readonly since: Day | null; readonly is: P }[]
type Periods<P> = ByPlace<Settled<P>>

/** Natural periods: a last day off moves. */
const within = (n: number, unit: Unit, article: Article): TimeLimit => ({
  within: n,
  unit,
  movesFromHoliday: unit !== 'workday',
  article,
})
/** How long something may last; nothing need be done on its last day, so that it does not move. */
const lasting = (n: number, unit: Unit, article: Article): TimeLimit => ({
  within: n,
  unit,
  movesFromHoliday: false,
  article,
})
const atLeast = (n: number, unit: Unit, article: Article): MinimumWait => ({ atLeast: n, unit, article })

/** A law numbered anew: the older number until the day, the newer from it on. */
const renumbered = (older: string, on: string, newer: string): Versions => [
  { since: day(on), text: newer },
  { since: null, text: older },
]

/** 复议法 of 2023, in force from 2024-01-01; 信访工作条例, 2022-05-01, before it 信访条例 of 2005. */
const reconsideration = { 全国: renumbered('行政复议法 §9', '2024-01-01', '行政复议法 §20') }
const petition = (older: number, newer: number): Article => ({
  全国: renumbered(`信访条例 §${older}`, '2022-05-01', `信访工作条例 §${newer}`),
})

/** 民诉法: its §82 of 2012 and 2017 is §85 of 2021 and 2023. Other laws follow it (行诉法 §101, 复议法 §88). */
export const HOLIDAY_MOVES: Article = { 全国: renumbered('民诉法 §82', '2022-01-01', '民诉法 §85') }

/** Raised when a period, its articles or a place's own settlement changes: an agreement says by which it was made. */
export const LAW_VERSION = '2026-11'

export const TIME_LIMITS = {
  /** From the boundary: 暂停办理. */
  freeze: { 全国: lasting(1, 'year', { 全国: '条例 §16' }) },
  /** From the decision; national law says 及时, without a number. */
  decisionAnnounced: {
    浙江: within(7, 'day', { 浙江: '浙江条例 §14' }),
    山东: within(3, 'day', { 山东: '山东条例 §16', 青岛: '青岛条例 §16' }),
  },
  /** From the announcement: the owners agree on a valuer. Qingdao leaves the period to the plan (§44). */
  valuerAgreed: {
    浙江: within(10, 'day', { 浙江: '浙江条例 §18' }),
    山东: within(10, 'day', { 山东: '山东条例 §38' }),
    青岛: null,
  },
  /** From receipt of the report. */
  recheckAsked: { 全国: within(10, 'day', { 全国: '评估办法 §20', 浙江: '浙江条例 §19' }) },
  /** From receipt of the request. */
  recheckAnswered: { 全国: within(10, 'day', { 全国: '评估办法 §21' }) },
  /** From receipt of the answer to the recheck. */
  expertAppraisalAsked: { 全国: within(10, 'day', { 全国: '评估办法 §22', 浙江: '浙江条例 §19' }) },
  /** From receipt of the request. Whether the ten days stand in §25 or §24 is from memory. */
  expertAppraisalAnswered: { 全国: within(10, 'day', { 全国: '评估办法 §25' }) },
  /** From service of the proposed order: the owner says which compensation. */
  choiceReplied: { 浙江: within(15, 'day', { 浙江: '浙江条例 §32' }) },
  /** From knowing of the act. */
  reconsiderationAsked: { 全国: within(60, 'day', reconsideration) },
  /** From knowing of the act; three months before the law of 2014 came into force. */
  litigationStarted: {
    全国: [
      { since: day('2015-05-01'), is: within(6, 'month', { 全国: '行政诉讼法 §46' }) },
      { since: null, is: within(3, 'month', { 全国: '行政诉讼法 §39' }) },
    ],
  },
  /** From receipt of the decision on reconsideration. */
  litigationAfterReconsideration: {
    全国: within(15, 'day', { 全国: renumbered('行政诉讼法 §38', '2015-05-01', '行政诉讼法 §45') }),
  },
  /** From the last day of the periods for reconsideration and suit. */
  enforcementApplied: { 全国: within(3, 'month', { 全国: '行政强制法 §53', 山东: '山东条例 §33' }) },
  /** From the last day of the month before the household moved: the month of moving counts. */
  interimPeriod: { 浙江: lasting(24, 'month', { 浙江: '浙江条例 §23' }) },
  /** The same where the homes are new high-rise buildings within the boundary. */
  interimPeriodHighRise: { 浙江: lasting(36, 'month', { 浙江: '浙江条例 §23' }) },
  /** From the handover of the home: the interim fee goes on, an interim home may be kept (§25). */
  interimAfterHandover: { 浙江: lasting(6, 'month', { 浙江: '浙江条例 §24' }) },
  /** From the request for another home, ready to live in. */
  readyHomeDelivered: { 浙江: within(6, 'month', { 浙江: '浙江条例 §26' }) },
  /** From their publication: rates of interim and moving fees are published anew (§24, §27). */
  ratesRenewed: { 浙江: within(2, 'year', { 浙江: '浙江条例 §24' }) },
  /** From when it came to be, or changed. */
  informationPublished: {
    全国: within(20, 'workday', {
      全国: renumbered('政府信息公开条例 §18', '2019-05-15', '政府信息公开条例 §26'),
    }),
  },
  /** From receipt of a petition. */
  petitionReceived: { 全国: within(15, 'day', petition(21, 22)) },
  /** From acceptance; may be extended once. */
  petitionClosed: { 全国: within(60, 'day', petition(33, 34)) },
  /** From the last day of the sixty. */
  petitionExtended: { 全国: within(30, 'day', petition(33, 34)) },
  petitionReviewAsked: { 全国: within(30, 'day', petition(34, 35)) },
  petitionReviewAnswered: { 全国: within(30, 'day', petition(34, 35)) },
  petitionSecondReviewAsked: { 全国: within(30, 'day', petition(35, 36)) },
  petitionSecondReviewAnswered: { 全国: within(30, 'day', petition(35, 36)) },
} as const satisfies Readonly<Record<string, Periods<TimeLimit>>>

export const MINIMUM_WAITS = {
  /** From the posting of the plan. */
  planOpenToComment: {
    全国: atLeast(30, 'day', {
      全国: '条例 §10',
      浙江: '浙江条例 §11',
      山东: '山东条例 §14',
      青岛: '青岛条例 §11',
    }),
  },
  /** From the notice of a hearing. */
  hearingNotice: { 浙江: atLeast(7, 'day', { 浙江: '浙江条例 §11' }) },
  /** From the posting of the first valuation; elsewhere the plan sets it. */
  valuationPosted: {
    山东: atLeast(5, 'day', { 山东: '山东条例 §42', 青岛: '青岛条例 §51' }),
  },
  /** From service of the demand; within ten days means workdays (行政强制法 §69). */
  demandServed: { 全国: atLeast(10, 'workday', { 全国: '行政强制法 §54', 山东: '山东条例 §33' }) },
  /** From posting: when it is over, the document counts as served. Sixty days before the law of 2021. */
  servedByAnnouncement: {
    全国: [
      { since: day('2022-01-01'), is: atLeast(30, 'day', { 全国: '民诉法 §95' }) },
      { since: null, is: atLeast(60, 'day', { 全国: '民诉法 §92' }) },
    ],
  },
  /** From the last day of the interim period: then the owner may ask for another home. */
  readyHomeAsked: { 浙江: atLeast(24, 'month', { 浙江: '浙江条例 §26' }) },
  /** From when the archive came to be: then it goes to the county's. */
  archiveTransferred: {
    全国: atLeast(10, 'year', {
      全国: renumbered('档案法实施办法 §13', '2024-03-01', '档案法实施条例 §20'),
    }),
  },
  /** From the assessment: how long its record is kept. */
  impactAssessmentKept: { 全国: atLeast(3, 'year', { 全国: '个人信息保护法 §56' }) },
  /** From the entry; §23 since the law was amended in 2025, from memory. */
  logKept: {
    全国: atLeast(6, 'month', { 全国: renumbered('网络安全法 §21', '2026-01-01', '网络安全法 §23') }),
  },
} as const satisfies Readonly<Record<string, Periods<MinimumWait>>>

/** The limit that holds in a place for what began on the day; null where the place settles none. */
export const timeLimit = (key: keyof typeof TIME_LIMITS, place: Place, on: Day): TimeLimit | null =>
  settledOn<TimeLimit>(TIME_LIMITS[key], place, on)

/** The wait that holds in a place for what began on the day; null where the place settles none. */
export const minimumWait = (key: keyof typeof MINIMUM_WAITS, place: Place, on: Day): MinimumWait | null =>
  settledOn<MinimumWait>(MINIMUM_WAITS[key], place, on)

function settledOn<P extends TimeLimit | MinimumWait>(periods: Periods<P>, place: Place, on: Day): P | null {
  const held = heldIn(place, periods)
  if (held === null || 'article' in held) return held
  return held.find(({ since }) => since === null || since <= on)?.is ?? null
}
