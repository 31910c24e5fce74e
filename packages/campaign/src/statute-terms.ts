/**
 * 法规所问 · Statute terms: what a ledger knows of a project that the law asks of its plan (`plans/statutes`).
 *
 * By the name of the term, as text. What the ledger does not know is left out, and the linter says so.
 */
import type { Campaign } from './campaign.ts'
import { countingAgreement } from './measures.ts'

/** 项目类型, 征收决定公告日 (ISO) and, once households have signed, 选择产权调换 (`186 套`, one an agreement). */
export function statuteTerms({ terms, households }: Campaign): Readonly<Record<string, string>> {
  const announcedOn =
    terms.steps.get('征收决定公告')?.onDay ?? terms.stated.get('征收决定公告日')?.body.value ?? ''
  const choices = [...households.values()].flatMap(
    (household) => countingAgreement(household)?.body.choice ?? [],
  )
  const homes = choices.filter((choice) => choice === '产权调换').length
  return {
    ...(terms.kind !== '' && { 项目类型: terms.kind }),
    ...(announcedOn !== '' && { 征收决定公告日: announcedOn }),
    ...(choices.length > 0 && { 选择产权调换: `${homes} 套` }),
  }
}
