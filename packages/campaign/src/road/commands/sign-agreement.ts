/**
 * 签约 · Sign the agreement: the household chooses, the plan computes, both sign (条例 §25).
 *
 * The form has no amount in it.
 */
import { agreementSigned, CHOICES } from '../../agreement.ts'
import { hardshipRecorded } from '../../household.ts'
import { countingAgreement } from '../../measures.ts'
import { defineCommand, state } from '../command.ts'
import { areaField, oneOfField, optional, textField } from '../field.ts'
import { notBelowFloor } from '../gates/g13-not-below-floor.ts'
import { surveyedFirst } from '../gates/s1-surveyed.ts'
import { reportServedFirst } from '../gates/s2-report-served.ts'
import { signedOnce } from '../gates/s3-signed-once.ts'
import { withinSigningPeriod } from '../gates/s4-signing-period.ts'
import { decisionAnnounced } from '../gates/s5-decision-announced.ts'
import { choiceAgrees } from '../gates/s6-choice.ts'
import { recheckClosed } from '../gates/s8-recheck-closed.ts'
import { fromThePlan } from '../gates/s10-from-the-plan.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { quoteFor } from '../quote.ts'
import { householdOf } from '../situation.ts'

export const signAgreement = defineCommand({
  name: 'signAgreement',
  of: 'household',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  fields: {
    agreement: textField,
    choice: oneOfField(CHOICES),
    homeM2: optional(areaField),
  },
  gates: [
    actorOnRoster,
    surveyedFirst,
    decisionAnnounced,
    reportServedFirst,
    withinSigningPeriod,
    recheckClosed,
    signedOnce,
    choiceAgrees,
    fromThePlan,
    notBelowFloor,
  ],
  isOffered: (at) => !countingAgreement(householdOf(at)),
  decide(at, { agreement, choice, homeM2 }) {
    const quote = quoteFor(at, { choice, homeM2 })
    if (quote.kind !== 'quoted') throw new Error(`signed without a quote: ${quote.kind}`)
    const { totalFen, homePriceFen, settlementFen, frozen, planVersion, lines } = quote
    return {
      stated: [
        state(
          agreementSigned,
          {
            agreement,
            signedAt: at.on === at.today ? at.now : `${at.on}T00:00:00`,
            choice,
            homeM2,
            totalFen,
            homePriceFen,
            settlementFen,
            by: at.by,
            frozen,
            agreed: { planVersion, lines },
          },
          householdOf(at).last(hardshipRecorded)?.private ?? {
            lowIncome: null,
            housingDifficulty: null,
          },
        ),
      ],
      claims: [{ kind: 'agreement', value: agreement }],
    }
  },
})
