/**
 * 条文 · Article: what an act or a clock rests on, as numbered where and when it is cited.
 *
 * Laws are renumbered: the period of a reconsideration stood in 复议法 §9 until 2023 and stands in §20 since.
 */
import type { Day } from '../day.ts'
import { type ByPlace, heldIn, type Place } from './place.ts'

/** The newest first; the last one is without a beginning. */
export type Versions = readonly { readonly since: Day | null; readonly text: string }[]
export type Article = ByPlace<string | Versions>

/** The article as numbered in the version in force on the day; empty where the place settles nothing. */
export function articleOn(article: Article, place: Place, on: Day): string {
  const held = heldIn(place, article)
  if (held === null || typeof held === 'string') return held ?? ''
  return held.find(({ since }) => since === null || since <= on)?.text ?? ''
}
