/** 改建意愿计数 · Consent count: the last answer for each certificate, of all certificates (浙江条例 §8, §38). */
import { type Campaign, certificatesOf, type Dossier } from './campaign.ts'
import { type ConsentCounted, consentAnswered } from './consent-poll.ts'

export function countConsent(campaign: Campaign): ConsentCounted {
  const answers = [...campaign.households.values()].flatMap(answersOf)
  const count = (agrees: boolean | null) => answers.filter((answer) => answer === agrees).length
  return { agreed: count(true), refused: count(false), certificates: answers.length }
}

/** The last answer for each certificate; null where none was given. */
function answersOf(household: Dossier): (boolean | null)[] {
  const answered = household.of(consentAnswered)
  return certificatesOf(household).map((certificate) => {
    const last = answered.findLast(
      ({ body }) => body.certificate === null || body.certificate === certificate,
    )
    return last?.body.agrees ?? null
  })
}
