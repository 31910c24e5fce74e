/** 安置房与支付的页面 · Money pages: the stock of homes, what is due, and the batches that pay it. */
import type { HomeState } from '@oneruler/campaign/home'
import type { BatchState, Flag } from '@oneruler/campaign/payment-batch'
import type { EvidenceLine } from './household-pages.ts'

export interface HomeCell {
  readonly number: string
  readonly building: string
  readonly entrance: string | null
  readonly floor: number
  readonly room: string
  readonly layout: string | null
  readonly areaM2: string
  /** Who holds or has it is told on that household's page alone. */
  readonly state: HomeState
}

export interface HomesPage {
  readonly homes: readonly HomeCell[]
  /** 户号 whose turn it is; null without a drawn order, or when everybody had his. */
  readonly turn: string | null
  /** Of those in the order, how many had their turn. */
  readonly order: { readonly done: number; readonly of: number } | null
}

export interface DueLine {
  readonly household: string
  /** Masked. */
  readonly owner: string
  readonly item: string
  readonly agreement: string
  readonly amountYuan: number
}

export interface BatchRow {
  readonly number: string
  readonly state: BatchState
  readonly draftedOn: string
  readonly draftedBy: string
  readonly approvedBy: string | null
  readonly lines: number
  readonly amountYuan: number
  readonly paidYuan: number
  readonly failed: number
}

/** What agreements and orders grant, what of it was approved, paid or at the bank, and what the bank paid. */
interface MoneySteps {
  readonly agreedYuan: number
  readonly approvedYuan: number
  /** By batches and by what the ledger says. */
  readonly paidYuan: number
}

/** One item of the budget: a line falls to it by the name under which it is paid. */
export interface MoneyItem extends MoneySteps {
  readonly item: string
  /** null where the budget does not have it, or none was adopted. */
  readonly budgetedYuan: number | null
}

/** From account to bank: the sums of each step are those of its items. */
export interface MoneyWay extends MoneySteps {
  /** 0 where no deposit is on record with an amount. */
  readonly depositedYuan: number
  /** The version that stands; null where none was adopted. */
  readonly budget: {
    readonly version: number
    readonly document: string
    readonly adoptedOn: string
    readonly by: string
    readonly yuan: number
  } | null
  readonly items: readonly MoneyItem[]
}

export interface PaymentsPage {
  readonly money: MoneyWay
  readonly due: readonly DueLine[]
  /** Newest first. */
  readonly batches: readonly BatchRow[]
  /** The number the next batch would have. */
  readonly nextNumber: string
}

/** One household's line of one item, from its agreement to the bank. */
export interface ReconciledRow extends MoneySteps {
  readonly household: string
  /** Masked. */
  readonly owner: string
  readonly item: string
  /** null where no agreement or order grants it any more. */
  readonly agreement: string | null
  readonly batches: readonly string[]
  readonly paidOn: string | null
  /** What is granted and not paid; below zero where more was paid. */
  readonly differenceYuan: number
}

export interface ReconciliationPage {
  readonly deposits: readonly {
    readonly on: string
    readonly bank: string
    /** Null in what was deposited before they were asked for. */
    readonly source: string | null
    readonly voucher: string | null
    readonly yuan: number
  }[]
  /** Newest first. */
  readonly budgets: readonly {
    readonly version: number
    readonly on: string
    readonly document: string
    readonly by: string
    readonly yuan: number
    readonly reason: string | null
  }[]
  readonly rows: readonly ReconciledRow[]
  /** Of these rows. */
  readonly sums: MoneySteps & { readonly differenceYuan: number }
  /** Every item that may be asked for. */
  readonly items: readonly string[]
}

export interface BatchLineRow {
  readonly household: string
  readonly item: string
  readonly agreement: string
  readonly amountYuan: number
  /** Masked; null where the key was erased. */
  readonly payee: string | null
  /** The last four digits. */
  readonly account: string | null
  readonly flags: readonly Flag[]
  readonly returned: 'paid' | 'failed' | null
  readonly note: string | null
}

export interface BatchPage {
  readonly batch: BatchRow
  readonly lines: readonly BatchLineRow[]
  readonly evidence: readonly EvidenceLine[]
}
