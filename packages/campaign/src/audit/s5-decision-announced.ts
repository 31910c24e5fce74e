/**
 * S5 决定前签约 · Decision announced: no agreement before the decision is announced.
 *
 * Some places sign beforehand in old-town projects, on condition that the decision follows (预签约). Where our own
 * places settle it they do not (浙江条例 §31); under the law of a place we do not know it is a warning.
 */
import { agreementSigned } from '../agreement.ts'
import { type Day, parseDay } from '../day.ts'
import type { Rule } from './finding.ts'

/** @param announcedOn null where no decision is on record */
export function signedAfterDecision(announcedOn: Day | null, signedOn: Day) {
  if (announcedOn === null) return 'signed-without-decision'
  return announcedOn <= signedOn ? null : 'signed-before-decision'
}

export const decisionAnnounced: Rule = {
  id: 'S5',
  article: '条例 §25，§26',
  *find({ campaign, place }) {
    const { terms } = campaign
    const announcedOn =
      terms.steps.get('征收决定公告')?.onDay ??
      parseDay(terms.stated.get('征收决定公告日')?.body.value ?? '') ??
      null
    const mayBePreSigned = place === '全国' && terms.kind === '旧城区改建'
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const code = signedAfterDecision(announcedOn, agreement.onDay)
        if (code)
          yield {
            code,
            severity:
              code === 'signed-without-decision' ? 'not-recorded' : mayBePreSigned ? 'warning' : 'error',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: { on: agreement.onDay, announcedOn: announcedOn ?? '' },
          }
      }
  },
}
