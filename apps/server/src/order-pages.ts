/** 决定与救济的页面 · Order pages: households on the way of an order, as in `road-pages.ts`. */
import type { HouseholdClockLine } from './road-pages.ts'

export interface OrderRow {
  readonly number: string
  /** Masked. */
  readonly owner: string
  readonly group: string
  /** 方案文号 and 决定文号, as far as there are any. */
  readonly proposal: string | null
  readonly order: string | null
  /** What the order says, else what the household answered; null where neither says. */
  readonly choice: string | null
  readonly totalYuan: number | null
  /** The last that happened on this way, as the timeline tells it. */
  readonly last: { readonly day: string; readonly title: string }
  /** The next to end first; empty where nothing runs. */
  readonly clocks: readonly HouseholdClockLine[]
}

export interface OrdersPage {
  readonly today: string
  /** By the next deadline; those for whom nothing runs come last. */
  readonly rows: readonly OrderRow[]
  /** The signing period is over, and these have no agreement, no proposal and no order. */
  readonly waiting: number
}
