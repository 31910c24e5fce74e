/**
 * 征收补偿方案 · Plan: which published plan is in force, and the terms its head states.
 *
 * A change of any reward or price is a new version of the plan, published; never a household's own.
 */
import { type Day, parseDay } from './day.ts'
import { defineEvent } from './event.ts'

/** `sha256` is over the bytes of the published Markdown. A term the plan does not state is null. */
export interface PlanAdopted {
  readonly version: string
  readonly sha256: string
  readonly jurisdiction: string | null
  readonly valuationDay: string | null
  readonly signingStartsOn: string | null
  readonly signingEndsOn: string | null
  /** 生效比例 in whole percent, counted by certificate (浙江条例 §31, §38). */
  readonly effectivePercent: number | null
  /** What it was published with; one that a ledger brought has none. */
  readonly publication?: {
    /** Over the bytes of the ES module that computes it in a page. */
    readonly moduleSha256: string
    /** Codes of the findings of the law's check that were acknowledged. */
    readonly acknowledged: readonly string[]
    /** 工号 of whoever published what another had proposed; missing in what was published before it took two. */
    readonly approvedBy?: string
  }
}
export const planAdopted = defineEvent<PlanAdopted>('PlanAdopted', 'plan')

const VERSION = /^(\d{4}-\d{2}-\d{2})[a-z]?$/

/** 版本 is the day it applies from, with a letter where a day has several; undefined for any other text. */
export const dayOfVersion = (version: string): Day | undefined => parseDay(VERSION.exec(version)?.[1] ?? '')
