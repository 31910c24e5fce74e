/**
 * 代理人 · Proxy: who acts for an owner, in what, until when, by which paper (民法典 §165).
 *
 *     appointed ──▶ ended, or run out
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const PROXY_SCOPES = ['协商', '签约', '领款', '腾空'] as const
export type ProxyScope = (typeof PROXY_SCOPES)[number]

export interface ProxyAppointed {
  /** The proxy's number within the household. */
  readonly proxy: string
  /** The number of the owner acted for. */
  readonly principal: string
  readonly scope: readonly ProxyScope[]
  /** The last day of the authority; null where the paper names none. */
  readonly until: string | null
  /** 委托书 or 公证书, by its number. */
  readonly paper: string
}
export const proxyAppointed = defineEvent<
  ProxyAppointed,
  { readonly name: string; readonly identityNumber: string | null }
>('ProxyAppointed', 'household', 'identity')

export const proxyEnded = defineEvent<{ readonly proxy: string; readonly principal: string }>(
  'ProxyEnded',
  'household',
)

/** The appointments that hold on a day. */
export function proxiesOn(household: FactsAtHand, on: Day) {
  const ended = household.of(proxyEnded)
  return household
    .of(proxyAppointed)
    .filter(
      ({ seq, body: { proxy, principal, until } }) =>
        (until === null || until >= on) &&
        !ended.some((end) => end.seq > seq && end.body.proxy === proxy && end.body.principal === principal),
    )
}

/** Whether somebody may act for an owner in a matter on a day. */
export const mayActFor = (
  household: FactsAtHand,
  asked: { readonly proxy: string; readonly principal: string; readonly scope: ProxyScope; readonly on: Day },
): boolean =>
  proxiesOn(household, asked.on).some(
    ({ body }) =>
      body.proxy === asked.proxy && body.principal === asked.principal && body.scope.includes(asked.scope),
  )
