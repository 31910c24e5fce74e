/**
 * 征收户 · Household: a row of the register, the unit of figures, ranks and caseloads (浙江条例 §38 counts the
 * statutory threshold by certificate, which is another quantity).
 *
 *     registered ─▶ surveyed ─▶ valued ─▶ served ─▶ signed ─▶ paid ─▶ vacated
 */
import { defineEvent } from './event.ts'
import { integer, text, yesNo } from './kinds.ts'
import { needed, optional, type Sheet, states } from './sheet.ts'

export interface HouseholdRegistered {
  /** 户号 */
  readonly number: string
  readonly block: string | null
  readonly group: string | null
  /** 单位编号 of the office that answers for it */
  readonly partner: string | null
  /** 工号 of the member of staff on whose caseload it is */
  readonly caseworker: string | null
  readonly registered: number | null
}
export interface HouseholdIdentity {
  readonly owner: string | null
  readonly address: string | null
}
export const householdRegistered = defineEvent<HouseholdRegistered, HouseholdIdentity>(
  'HouseholdRegistered',
  'household',
  'identity',
)

/** 低保, 住房困难: hardship has a key of its own, so that it can be erased without the name. */
export interface Hardship {
  readonly lowIncome: boolean | null
  readonly housingDifficulty: boolean | null
}
export const hardshipRecorded = defineEvent<{ readonly number: string }, Hardship>(
  'HardshipRecorded',
  'household',
  'hardship',
)

export const householdSheet: Sheet = {
  name: '征收户',
  key: ['户号'],
  columns: {
    户号: needed(text),
    户主: optional(text),
    地址: optional(text),
    责任区块: optional(text),
    小组: optional(text),
    包干单位: optional(text),
    包干干部: optional(text),
    在册人口: optional(integer(0, 999)),
    低保: optional(yesNo),
    住房困难: optional(yesNo),
  },
  states: [
    states(householdRegistered, {
      of: '户号',
      on: null,
      body: {
        number: '户号',
        block: '责任区块',
        group: '小组',
        partner: '包干单位',
        caseworker: '包干干部',
        registered: '在册人口',
      },
      private: { owner: '户主', address: '地址' },
    }),
    states(hardshipRecorded, {
      of: '户号',
      on: null,
      body: { number: '户号' },
      private: { lowIncome: '低保', housingDifficulty: '住房困难' },
    }),
  ],
}
