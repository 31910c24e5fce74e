/**
 * P1 法定步骤缺失 · Step missing: a required step is absent although a later one has happened.
 *
 * Which are required follows from place, kind and number of owners (`steps.ts`). An agreement, and a day within
 * or after the signing period, count as having come that far on the road.
 */
import { agreementSigned } from '../agreement.ts'
import { type Campaign, certificatesOf } from '../campaign.ts'
import type { Day } from '../day.ts'
import { heldIn, type Place } from '../law/place.ts'
import { STEPS, type Step } from '../procedure.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'
import { REQUIRED_STEPS, type RequiredStep } from './steps.ts'

/** The required steps of a project, with the article of its place. */
export function requiredSteps(
  place: Place,
  kind: string,
  owners: number,
): (RequiredStep & { readonly cited: string })[] {
  return REQUIRED_STEPS.flatMap((required) => {
    const cited = heldIn(place, required.article)
    const applies =
      (required.kind === undefined || required.kind === kind) && owners >= (required.owners ?? 0)
    return cited !== null && applies ? [{ ...required, cited }] : []
  })
}

/** Null, or that a required step is due and absent. `furthest` is the last step reached. */
export const stepRecorded = (
  required: RequiredStep,
  taken: ReadonlySet<Step>,
  furthest: Step,
): 'step-missing' | null =>
  taken.has(required.step) || STEPS.indexOf(furthest) < STEPS.indexOf(required.dueWith)
    ? null
    : 'step-missing'

/** Owners, as the law counts them: by certificate, one that two households hold counted once. */
export const ownersOf = (campaign: Campaign): number =>
  new Set([...campaign.households.values()].flatMap(certificatesOf)).size

export const stepMissing: Rule = {
  id: 'P1',
  article: '条例 §8–§26',
  *find({ campaign, asOf, place }) {
    const furthest = furthestStep(campaign, asOf)
    if (furthest === null) return
    const taken = new Set(campaign.terms.steps.keys())
    const owners = ownersOf(campaign)
    for (const required of requiredSteps(place, campaign.terms.kind, owners)) {
      const code = stepRecorded(required, taken, furthest)
      if (code)
        yield {
          code,
          severity: 'not-recorded',
          at: '程序',
          article: required.cited,
          params: { step: required.step },
        }
    }
  },
}

function furthestStep(campaign: Campaign, asOf: Day): Step | null {
  const { steps, signingPeriod } = campaign.terms
  const reached: Step[] = [...steps.keys()]
  if (factsOf(campaign.facts, agreementSigned).length > 0) reached.push('集中签约开始')
  if (signingPeriod && asOf >= signingPeriod.startsOn) reached.push('集中签约开始')
  if (signingPeriod && asOf > signingPeriod.endsOn) reached.push('集中签约结束')
  return STEPS.findLast((step) => reached.includes(step)) ?? null
}
