/**
 * 撤销补偿决定 · Revoke an order: one proposes with a reason, another approves or declines (条例 §26; 行政诉讼法 §62:
 * the office may change its own act, and says why).
 */
import {
  openRevocation,
  orderRevocationDeclined,
  orderRevocationProposed,
  orderRevoked,
  standingOrder,
} from '../../order.ts'
import { defineCommand, state } from '../command.ts'
import { longTextField } from '../field.ts'
import { orderRevocationByAnother } from '../gates/g102-by-another.ts'
import { noOrderRevocationWaits, orderRevocationWaits } from '../gates/g105-proposal-waits.ts'
import { noneAtTheBank } from '../gates/g119-none-at-the-bank.ts'
import { fileOpen } from '../gates/g162-file-open.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf, type Situation } from '../situation.ts'

const article = { 全国: '条例 §26' }
const orderOf = (at: Situation): string => standingOrder(householdOf(at))?.body.order ?? ''
const isProposed = (at: Situation): boolean => openRevocation(householdOf(at)) !== null

export const proposeOrderRevocation = defineCommand({
  name: 'proposeOrderRevocation',
  of: 'household',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster, noOrderRevocationWaits],
  isOffered: (at) => orderOf(at) !== '',
  decide: (at, { reason }) => ({
    stated: [state(orderRevocationProposed, { order: orderOf(at), by: at.by }, { reason })],
  }),
})

export const approveOrderRevocation = defineCommand({
  name: 'approveOrderRevocation',
  of: 'household',
  article,
  fields: {},
  looksAtAll: true,
  gates: [actorOnRoster, orderRevocationWaits, orderRevocationByAnother, fileOpen, noneAtTheBank],
  isOffered: isProposed,
  decide(at) {
    const reason = openRevocation(householdOf(at))?.private?.reason ?? ''
    return { stated: [state(orderRevoked, { order: orderOf(at), approvedBy: at.by }, { reason })] }
  },
})

export const declineOrderRevocation = defineCommand({
  name: 'declineOrderRevocation',
  of: 'household',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster, orderRevocationWaits],
  isOffered: isProposed,
  decide: (at, { reason }) => ({
    stated: [state(orderRevocationDeclined, { order: orderOf(at), by: at.by }, { reason })],
  }),
})
