/**
 * 法定程序 · Statutory road: every step of the procedure on its real day, as known on the day shown.
 *
 * The signing period is published, so its two days are known ahead; of any other step only what had happened.
 */
import { REQUIRED_STEPS, type RequiredStep } from '@oneruler/campaign/audit/steps'
import type { Campaign } from '@oneruler/campaign/campaign'
import { addDays, type Day } from '@oneruler/campaign/day'
import { heldIn, placeOf } from '@oneruler/campaign/law/place'
import { STEPS, type Step } from '@oneruler/campaign/procedure'
import { serverWords } from '@oneruler/words/server'
import type { RoadStep } from '../pages.ts'

/** 听证 is required only where half of the owners object (条例 §11), so it has no row among the required ones. */
const HEARING_ARTICLE = '条例 §11'
/** Whoever has not agreed within the signing period is decided on (条例 §26). */
const ORDER_ARTICLE = '条例 §26'

/**
 * @param campaign as of the day
 * @param certificates of all houses: how many owners the law counts
 */
export function statutoryRoad(campaign: Campaign, certificates: number, day: Day): RoadStep[] {
  const { terms } = campaign
  const place = placeOf(terms.jurisdiction)
  const planned: Partial<Record<Step, Day>> = terms.signingPeriod
    ? { 集中签约开始: terms.signingPeriod.startsOn, 集中签约结束: terms.signingPeriod.endsOn }
    : {}
  const road = STEPS.map((step): RoadStep => {
    const rule = REQUIRED_STEPS.find((one) => one.step === step)
    const on = terms.steps.get(step)?.onDay ?? planned[step] ?? null
    const article = rule ? heldIn(place, rule.article) : HEARING_ARTICLE
    const required = rule !== undefined && article !== null && applies(rule, terms.kind, certificates)
    const due = required && hasCome(rule.dueWith, terms.steps.keys())
    return { step, day: on, article: article ?? '', required, state: stateOf(on, day, due) }
  })
  if (!terms.signingPeriod) return road
  const orderFrom = addDays(terms.signingPeriod.endsOn, 1)
  const step = serverWords.zh.orderStep()
  return [
    ...road,
    { step, day: orderFrom, article: ORDER_ARTICLE, required: false, state: stateOf(orderFrom, day, false) },
  ]
}

const applies = ({ kind, owners }: RequiredStep, projectKind: string, certificates: number): boolean =>
  (kind === undefined || kind === projectKind) && (owners === undefined || certificates >= owners)

/** A step, or one that follows it on the road, has been taken. */
const hasCome = (step: Step, taken: Iterable<Step>): boolean =>
  [...taken].some((one) => STEPS.indexOf(one) >= STEPS.indexOf(step))

function stateOf(on: Day | null, day: Day, due: boolean): RoadStep['state'] {
  if (on === null) return due ? 'missing' : 'ahead'
  return on < day ? 'done' : on === day ? 'today' : 'ahead'
}
