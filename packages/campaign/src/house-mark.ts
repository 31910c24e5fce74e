/**
 * 图上标记 · House mark: what the map says of a household on a day, under each way of colouring it. A day later than a
 * column is as if the column were empty, as in every list of the day.
 */
import { type Day, daysBetween } from './day.ts'
import type { HouseholdView } from './household-view.ts'

/** 按阶段 · 按等候天数 · 按难户 · 按疑点, each with its marks in the order of its legend. */
export const MARKS = {
  stage: ['unsigned', 'signed', 'vacated'],
  waiting: ['within7', 'within30', 'within90', 'beyond90', 'unbegun', 'vacated'],
  hard: ['open', 'resolved', 'never'],
  doubt: ['error', 'warning', 'noted', 'clear'],
} as const
export type Colouring = keyof typeof MARKS
export const COLOURINGS = Object.keys(MARKS) as Colouring[]
export type Mark<By extends Colouring = Colouring> = (typeof MARKS)[By][number]

/** The columns of a household that its marks are made from. */
export type Dated = Pick<
  HouseholdView,
  | 'surveyedOn'
  | 'valuedOn'
  | 'reportServedOn'
  | 'noticeServedOn'
  | 'signedOn'
  | 'revokedOn'
  | 'paidOn'
  | 'vacatedOn'
  | 'hardListedOn'
  | 'hardResolvedOn'
>

const by = (on: Day | null, day: Day): on is Day => on !== null && on <= day

export const isSigned = ({ signedOn, revokedOn }: Dated, day: Day): boolean =>
  by(signedOn, day) && !by(revokedOn, day)

export const isHard = ({ hardListedOn, hardResolvedOn }: Dated, day: Day): boolean =>
  by(hardListedOn, day) && !by(hardResolvedOn, day)

export function stageOn(household: Dated, day: Day): Mark<'stage'> {
  if (by(household.vacatedOn, day)) return 'vacated'
  return isSigned(household, day) ? 'signed' : 'unsigned'
}

export function hardOn(household: Dated, day: Day): Mark<'hard'> {
  if (isHard(household, day)) return 'open'
  return by(household.hardListedOn, day) ? 'resolved' : 'never'
}

/** Days since the last step that was done; null where none was, or where the house is vacated and nothing is waited for. */
export function daysWaiting(household: Dated, day: Day): number | null {
  if (by(household.vacatedOn, day)) return null
  const { surveyedOn, valuedOn, reportServedOn, noticeServedOn, paidOn } = household
  const signedOn = isSigned(household, day) ? household.signedOn : null
  const last = [surveyedOn, valuedOn, reportServedOn, noticeServedOn, signedOn, paidOn]
    .filter((on) => by(on, day))
    .sort()
    .at(-1)
  return last === undefined ? null : daysBetween(last, day)
}

export function waitingOn(household: Dated, day: Day): Mark<'waiting'> {
  if (by(household.vacatedOn, day)) return 'vacated'
  const days = daysWaiting(household, day)
  if (days === null) return 'unbegun'
  if (days <= 7) return 'within7'
  if (days <= 30) return 'within30'
  return days <= 90 ? 'within90' : 'beyond90'
}
