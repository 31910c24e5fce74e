/**
 * 闸门 · Gate: one numbered condition of an act, with the article it rests on.
 *
 * A closed gate says what is missing and, where only time is, the first lawful day. A gate that has a twin in the
 * audit carries the same number and asks the same predicate.
 */
import type { Day } from '../day.ts'
import type { Article } from '../law/article.ts'
import type { Situation } from './situation.ts'

/** Fills the words: days ISO, amounts in 元, numbers as text. */
export type GateParams = Readonly<Record<string, string>>

export type Looked =
  /** `since` is the day of the fact that opened it; null where no single fact did. */
  | { readonly open: true; readonly since: Day | null }
  | {
      readonly open: false
      readonly code: string
      readonly params: GateParams
      /** The first lawful day, where nothing but time is missing. */
      readonly opensOn: Day | null
    }

export interface Gate<Input = unknown> {
  /** Its number in SPEC.md: `G12`, or the audit's `S2`. */
  readonly id: string
  readonly article: Article
  /**
   * Null where it does not concern this act here: another place, another kind of project, or a question about what
   * was filled in while nothing is yet (`input` is null: may the act be done at all?).
   */
  look(at: Situation, input: Input | null): Looked | null
}

export const open = (since: Day | null = null): Looked => ({ open: true, since })

export const closed = (code: string, params: GateParams = {}, opensOn: Day | null = null): Looked => ({
  open: false,
  code,
  params,
  opensOn,
})
