/**
 * 独有的编号 · Claimed numbers: what one stream alone may have in a project, by the fact that gives it.
 *
 * An act that would take a number of somebody else is refused. A ledger tells what happened: of two households with one
 * number the first keeps it, both are recorded, and the audit names them.
 */
import { agreementSigned } from './agreement.ts'
import type { JsonObject } from './event.ts'
import { houseRecorded } from './house.ts'
import { orderMade } from './order.ts'

export interface ClaimedValue {
  readonly kind: string
  readonly value: string
}

const GIVEN: Readonly<Record<string, { readonly kind: string; readonly field: string }>> = {
  [agreementSigned.type]: { kind: 'agreement', field: 'agreement' },
  [houseRecorded.type]: { kind: 'certificate', field: 'certificate' },
  [orderMade.type]: { kind: 'order', field: 'order' },
}

export const CLAIMED_KINDS: readonly string[] = Object.values(GIVEN).map(({ kind }) => kind)

export function claimedBy(fact: { readonly type: string; readonly body: JsonObject }): ClaimedValue[] {
  const given = GIVEN[fact.type]
  const value = given && fact.body[given.field]
  return given && typeof value === 'string' && value !== '' ? [{ kind: given.kind, value }] : []
}
