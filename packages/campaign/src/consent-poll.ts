/**
 * 改建意愿征询 · Consent poll: before an old town is renewed its owners are asked, certificate by certificate
 * (浙江条例 §8, §38).
 */
import { type Campaign, certificatesOf, type Dossier } from './campaign.ts'
import { defineEvent } from './event.ts'

export interface ConsentAnswered {
  readonly agrees: boolean
  /** 权证号; null for every certificate of the household. */
  readonly certificate: string | null
}
export const consentAnswered = defineEvent<ConsentAnswered>('ConsentAnswered', 'household')

/** Counted by certificate. */
export interface ConsentCounted {
  readonly agreed: number
  readonly refused: number
  readonly certificates: number
}
export const consentAnnounced = defineEvent<ConsentCounted>('ConsentAnnounced', 'project')

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
