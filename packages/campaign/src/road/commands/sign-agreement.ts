/**
 * 签约 · Sign the agreement: the household chooses, the plan computes, both sign (条例 §25).
 *
 * The form has no amount in it.
 */
import { LANGUAGE_VERSION } from '@oneruler/ruler/language-version'
import { agreementSigned, CHOICES } from '../../agreement.ts'
import { hardshipRecorded } from '../../household.ts'
import { HOLIDAYS_VERSION } from '../../law/holidays.ts'
import { LAW_VERSION } from '../../law/periods.ts'
import { countingAgreement } from '../../measures.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { areaField, homeField, oneOfField, optional, rowsField, textField } from '../field.ts'
import { notBelowFloor } from '../gates/g13-not-below-floor.ts'
import { ownershipClear } from '../gates/g64-ownership-clear.ts'
import { appraisalClosed } from '../gates/g81-appraisal-closed.ts'
import { papersComplete } from '../gates/g83-papers-complete.ts'
import { tenantKept } from '../gates/g84-tenant-kept.ts'
import { noOrderStands } from '../gates/g85-no-order-stands.ts'
import { homeFree } from '../gates/g100-home-free.ts'
import { turnToChoose } from '../gates/g101-turn-to-choose.ts'
import { agreementNumberNew } from '../gates/g120-number-new.ts'
import { noGainByDate } from '../gates/g121-no-gain-by-date.ts'
import { surveyedFirst } from '../gates/s1-surveyed.ts'
import { reportServedFirst } from '../gates/s2-report-served.ts'
import { signedOnce } from '../gates/s3-signed-once.ts'
import { withinSigningPeriod } from '../gates/s4-signing-period.ts'
import { decisionAnnounced } from '../gates/s5-decision-announced.ts'
import { choiceAgrees } from '../gates/s6-choice.ts'
import { recheckClosed } from '../gates/s8-recheck-closed.ts'
import { fromThePlan } from '../gates/s10-from-the-plan.ts'
import { everyOwnerSigns } from '../gates/s11-every-owner-signs.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { exchangedM2, quoteFor } from '../quote.ts'
import { householdOf, type Situation } from '../situation.ts'
import { homeNamed, homeTakenBy } from './choose-home.ts'

/** Who signs for which owner, by their numbers; empty where no owners are recorded and the registered 户主 signs. */
const signersField = rowsField({ owner: textField, proxy: optional(textField) }, 0)

export const signAgreement = defineCommand({
  name: 'signAgreement',
  of: 'household',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  fields: {
    agreement: optional(textField),
    choice: oneOfField(CHOICES),
    home: optional(homeField),
    homeM2: optional(areaField),
    signers: signersField,
  },
  evidence: documented,
  reads: homeNamed,
  gates: [
    actorOnRoster,
    surveyedFirst,
    decisionAnnounced,
    reportServedFirst,
    withinSigningPeriod,
    recheckClosed,
    appraisalClosed,
    noOrderStands,
    signedOnce,
    agreementNumberNew,
    ownershipClear,
    everyOwnerSigns,
    papersComplete,
    tenantKept,
    homeFree,
    turnToChoose,
    choiceAgrees,
    fromThePlan,
    noGainByDate,
    notBelowFloor,
  ],
  isOffered: (at) => !countingAgreement(householdOf(at)),
  decide(at, { agreement, signers, ...chosen }) {
    const { choice, home } = chosen
    const quote = quoteFor(at, chosen)
    if (quote.kind !== 'quoted') throw new Error(`signed without a quote: ${quote.kind}`)
    const number = agreement ?? nextNumber(at)
    const taken = homeTakenBy(at, home, number)
    const { totalFen, homePriceFen, settlementFen, frozen, planVersion, lines } = quote
    return {
      stated: [
        state(
          agreementSigned,
          {
            agreement: number,
            signedAt: at.on === at.today ? at.now : `${at.on}T00:00:00`,
            choice,
            homeM2: exchangedM2(at, chosen),
            totalFen,
            homePriceFen,
            settlementFen,
            by: at.by,
            frozen,
            agreed: { planVersion, lines, versions: VERSIONS, signers },
          },
          householdOf(at).last(hardshipRecorded)?.private ?? {
            lowIncome: null,
            housingDifficulty: null,
          },
        ),
        ...taken.stated,
      ],
      claims: taken.claims ?? [],
    }
  },
})

const VERSIONS = { language: LANGUAGE_VERSION, law: LAW_VERSION, calendar: HOLIDAYS_VERSION }

/** The household's number and which of its agreements it is: two desks never give the same number to two households. */
const nextNumber = (at: Situation): string => {
  const before = householdOf(at).of(agreementSigned).length
  return before === 0 ? `协-${at.target}` : `协-${at.target}-${before + 1}`
}
