/**
 * 联系意愿 · Contact wish: how a household wants to be met. The last one holds; visits are planned by it.
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const CONTACT_WISHES = ['可以上门', '只联系代理人', '不要上门'] as const
export type ContactWish = (typeof CONTACT_WISHES)[number]

export const contactWishStated = defineEvent<
  { readonly wish: ContactWish },
  { readonly words: string | null }
>('ContactWishStated', 'household', 'text')

/** The wish that holds on a day; a household that stated none may be visited. */
export const contactWishOn = (household: FactsAtHand, on: Day): ContactWish =>
  household
    .of(contactWishStated)
    .filter(({ onDay }) => onDay <= on)
    .at(-1)?.body.wish ?? '可以上门'
