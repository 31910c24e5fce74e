/**
 * 征收决定 · Decision: what must stand before it (risks assessed, funds in the account, the government met), the
 * decision itself, its announcement (条例 §12, §13).
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { type FenText, fen } from './money.ts'

export const RISK_LEVELS = ['低风险', '中风险', '高风险'] as const
export const RISK_CONCLUSIONS = ['可以实施', '采取措施后可以实施', '暂缓实施', '不予实施'] as const
export type RiskConclusion = (typeof RISK_CONCLUSIONS)[number]

export interface RiskAssessed {
  readonly level: (typeof RISK_LEVELS)[number]
  readonly conclusion: RiskConclusion
}
/** One thing that may go wrong, and what is done against it. */
export interface Risk {
  readonly risk: string
  readonly level: (typeof RISK_LEVELS)[number]
  readonly measure: string
}
/** What a report says of each question; what was recorded before they were asked has `measures` alone. */
export const riskAssessed = defineEvent<
  RiskAssessed,
  {
    readonly measures: string
    /** 合法性、合理性、可行性、应急预案 */
    readonly lawful?: string | null
    readonly fair?: string | null
    readonly feasible?: string | null
    readonly emergency?: string | null
    readonly risks?: readonly Risk[]
  }
>('RiskAssessed', 'project', 'text')

/** Whether the project may go on by what the assessment says. */
export const mayGoOn = (conclusion: RiskConclusion): boolean =>
  conclusion === '可以实施' || conclusion === '采取措施后可以实施'

export const FUND_SOURCES = ['本级财政', '上级补助', '专项债券', '银行贷款', '其他资金'] as const

export interface FundsDeposited {
  readonly amountFen: FenText
  /** What the plan will cost, by the budget at that time. */
  readonly estimateFen: FenText
  /** Where the account is held; its number stands nowhere. */
  readonly bank: string
  /** Where it came from; missing, as its voucher is, in what was deposited before both were asked for. */
  readonly source?: (typeof FUND_SOURCES)[number]
  /** 入账凭证号: of one deposit alone. */
  readonly voucher?: string
}
export const fundsDeposited = defineEvent<FundsDeposited>('FundsDeposited', 'project')

/** All that was paid into the account, in fen. */
export const depositedFen = (project: FactsAtHand): number =>
  project.of(fundsDeposited).reduce((sum, { body }) => sum + fen(body.amountFen), 0)

export interface ExecutiveMeetingHeld {
  readonly attendance: number
  readonly approved: boolean
}
export const executiveMeetingHeld = defineEvent<ExecutiveMeetingHeld>('ExecutiveMeetingHeld', 'project')

export interface DecisionMade {
  /** 文号 */
  readonly documentNumber: string
  readonly planVersion: string
  readonly planSha256: string
}
export const decisionMade = defineEvent<DecisionMade>('DecisionMade', 'project')

export const ANNOUNCED_BY = ['征收范围内张贴', '政府网站', '报纸'] as const

export interface DecisionAnnounced {
  readonly by: readonly (typeof ANNOUNCED_BY)[number][]
}
export const decisionAnnouncedBy = defineEvent<DecisionAnnounced>('DecisionAnnounced', 'project')
