/** 户的类别 · Case kind: what makes one household harder than another, by its houses alone, which no group can choose. */
import { certificatesOf, type Dossier, housesOf } from '../campaign.ts'

export const CASE_KINDS = ['住宅一证', '住宅多证', '非住宅'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

export function caseKind(household: Dossier): CaseKind {
  if (housesOf(household).some(({ body }) => body.use !== null && body.use !== '住宅')) return '非住宅'
  return certificatesOf(household).length > 1 ? '住宅多证' : '住宅一证'
}
