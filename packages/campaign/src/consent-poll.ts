/**
 * 改建意愿征询 · Consent poll: before an old town is renewed its owners are asked, certificate by certificate
 * (浙江条例 §8, §38).
 */
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
