/**
 * 被清理 · Cleared: whether the phone's system has cleared what was not sent. A mark beside the store says how much there was;
 * where the store comes up empty against it, something is lost.
 */
const MARK = 'oneruler.field.unsent'

let lost = 0

/** Before the mark is written anew. @param kept how many entries lie in the store */
export function lookForLoss(kept: number): void {
  if (kept === 0) lost = Number(localStorage.getItem(MARK) ?? 0)
}

/** What was lost stays marked until its person has seen it. */
export function markUnsent(count: number): void {
  if (lost === 0) localStorage.setItem(MARK, String(count))
}

export const lostCount = (): number => lost

export function lossSeen(): void {
  lost = 0
  localStorage.setItem(MARK, '0')
}
