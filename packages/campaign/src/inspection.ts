/**
 * 实地查勘 · Inspection: the valuer looks at the house before it is valued, and three sign: valuer, household, department.
 * Where the household refuses, somebody uninvolved witnesses it instead (评估办法 §12).
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const houseInspected = defineEvent<
  {
    /** Whether the valuer was let in; else the house was seen from outside. */
    readonly entered: boolean
    readonly signedBy: 'three' | 'witness'
    /** Of the department, 工号. */
    readonly by: string
  },
  {
    readonly valuer: string
    readonly householdSigner: string | null
    readonly witness: string | null
    readonly refusal: string | null
  }
>('HouseInspected', 'household', 'text')

/** Whether the valuer was not let in when the house was inspected last. */
export const wasSeenFromOutside = (household: FactsAtHand): boolean =>
  household.last(houseInspected)?.body.entered === false
