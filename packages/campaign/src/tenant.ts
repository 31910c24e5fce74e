/**
 * 公房承租人 · Tenant: who rents a house that the government (直管) or an employer (自管) owns (浙江条例 §35).
 *
 * The owner of a 自管公房 whose tenant stays is compensated by exchange only, and the tenant goes on renting.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const TENANCIES = ['直管公房', '自管公房'] as const
export type Tenancy = (typeof TENANCIES)[number]

export interface TenantRecorded {
  /** 幢号 */
  readonly house: string
  readonly tenancy: Tenancy
}
export const tenantRecorded = defineEvent<
  TenantRecorded,
  { readonly name: string; readonly identityNumber: string | null }
>('TenantRecorded', 'household', 'identity')

/** A house of the household that an employer owns and somebody rents; null where there is none. */
export const tenantOfEmployer = (household: FactsAtHand) =>
  household.of(tenantRecorded).find(({ body }) => body.tenancy === '自管公房') ?? null
