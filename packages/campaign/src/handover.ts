/**
 * 移交 · Handover: a household goes from one caseworker to another, with a reason; it is never dropped.
 *
 *     registered with its caseworker ──▶ handed over ──▶ handed over …
 */
import type { Dossier } from './campaign.ts'
import { ALWAYS, type Day } from './day.ts'
import { defineEvent } from './event.ts'

export const HANDOVER_REASONS = ['首次包干', '工作调整', '人员退出', '回避', '住户要求', '其他'] as const

/** Since its day the household is carried by `to`; `from` is who carried it that day, null where nobody did. */
export const caseHandedOver = defineEvent<
  {
    readonly number: string
    readonly from: string | null
    readonly to: string
    readonly reason: (typeof HANDOVER_REASONS)[number]
  },
  { readonly note: string | null }
>('CaseHandedOver', 'household', 'text')

/** Whoever carried a household, one after another; the first from the register. */
export function carriersOf(household: Dossier): readonly { readonly person: string; readonly since: Day }[] {
  const { caseworker } = household.registered.body
  return [
    ...(caseworker === null ? [] : [{ person: caseworker, since: ALWAYS }]),
    ...household.of(caseHandedOver).map(({ body, onDay }) => ({ person: body.to, since: onDay })),
  ]
}

/** 工号; null where nobody carries it. */
export const caseworkerOf = (household: Dossier): string | null =>
  carriersOf(household).at(-1)?.person ?? null

/** Who carried it on the evening of a day. */
export const caseworkerOn = (household: Dossier, on: Day): string | null =>
  carriersOf(household)
    .filter(({ since }) => since <= on)
    .at(-1)?.person ?? null
