/** 增减 · A change in decimal text as people read it: `1200` → `+1,200`, `-300` → `−300`. */
import { amount } from '../ruler/readable.ts'

export const changed = (text: string): string =>
  text.startsWith('-') || text === '0' ? amount(text) : `+${amount(text)}`
