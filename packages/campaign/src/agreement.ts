/**
 * 补偿协议 · Agreement: signed by a household on a moment, its amounts frozen (条例 §25).
 */
import { defineEvent, type EventDefinition } from './event.ts'
import type { HouseRecorded } from './house.ts'
import type { Hardship } from './household.ts'
import { area, momentKind, oneOf, signedYuan, text, yuan } from './kinds.ts'
import type { FenText } from './money.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export const CHOICES = ['货币补偿', '产权调换'] as const
export type Choice = (typeof CHOICES)[number]

/** What the row of the ledger says; the event adds what was frozen with it (`FrozenFacts`). */
export interface AgreementSigned {
  /** 协议编号 */
  readonly agreement: string
  /** On the wall clock, `2018-08-26T12:29:00`. */
  readonly signedAt: string
  readonly choice: Choice
  /** 安置面积, ㎡ with two decimals; null or "0.00" for cash. */
  readonly homeM2: string | null
  readonly totalFen: FenText
  readonly homePriceFen: FenText | null
  /** 差价结算; negative where the household pays. */
  readonly settlementFen: FenText | null
  /** 经办人, 工号 */
  readonly by: string | null
}

/**
 * What stood when the agreement was recorded, in `body.frozen`: the houses as registered and the plan's hash;
 * hardship, being protected, in `private`. The audit asks whether facts changed since.
 */
export interface FrozenFacts {
  readonly planSha256: string | null
  readonly houses: readonly HouseRecorded[]
}

/** 补偿清单: one line as the plan gave it when the agreement was made, in 元 as decimal text; null while 待定. */
export interface AgreedLine {
  readonly name: string
  readonly role: '补偿项' | '另付项'
  readonly amount: string | null
  readonly clause: string
}

/** What an agreement made here carries beside its totals; one read from a ledger has only these. */
export interface Agreed {
  readonly planVersion: string
  readonly lines: readonly AgreedLine[]
  /** Of the plan's language, of the periods and articles, and of the holiday calendar, as they were then. */
  readonly versions: { readonly language: string; readonly law: string; readonly calendar: string }
  /** The owners who signed, by their numbers, and the proxies who signed for them. */
  readonly signers?: readonly { readonly owner: string; readonly proxy: string | null }[]
}

export const agreementSigned = defineEvent<
  AgreementSigned & { readonly frozen?: FrozenFacts; readonly agreed?: Agreed },
  Hardship
>('AgreementSigned', 'household', 'hardship')

export const agreementSheet: Sheet = {
  name: '签约',
  key: ['协议编号'],
  columns: {
    协议编号: needed(text),
    户号: householdOf(text),
    签约时间: needed(momentKind),
    补偿方式: needed(oneOf(CHOICES)),
    安置面积: optional(area),
    协议总额: needed(yuan),
    安置房款: optional(yuan),
    差价结算: optional(signedYuan),
    经办人: optional(text),
  },
  states: [
    states(agreementSigned as unknown as EventDefinition<AgreementSigned>, {
      of: '户号',
      on: '签约时间',
      body: {
        agreement: '协议编号',
        signedAt: '签约时间',
        choice: '补偿方式',
        homeM2: '安置面积',
        totalFen: '协议总额',
        homePriceFen: '安置房款',
        settlementFen: '差价结算',
        by: '经办人',
      },
    }),
  ],
}
