/**
 * 保留的文字 · Kept text: every text a workbook keeps, counted against the limit; equal texts are kept once.
 */

import { meter } from './limits.ts'

/** Texts longer than this seldom repeat, and past so many different ones looking for equals costs more. */
const LOOKED_UP = 64
const MOST_LOOKED_UP = 1_000_000

/** A function that keeps a text and returns the one kept. */
export function textKeeper(characters: number): (text: string) => string {
  const kept = new Map<string, string>()
  const spend = meter('characters', characters)
  return (text) => {
    const known = text.length > LOOKED_UP ? undefined : kept.get(text)
    if (known !== undefined) return known
    spend(text.length)
    if (text.length <= LOOKED_UP && kept.size < MOST_LOOKED_UP) kept.set(text, text)
    return text
  }
}
