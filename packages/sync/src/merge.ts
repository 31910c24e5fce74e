/**
 * 合并 · Merge: one record filled in by two who started from the same: blank by blank, what only one changed is taken; what
 * both changed differently is for a person to choose.
 */
import type { Input } from './entry.ts'

/** Who filled it in, and when; the moment as the server recorded it, or as the phone claims. */
export interface Filler {
  readonly by: string
  readonly at: string
}

export interface Differing {
  readonly blank: string
  /** As both found it. */
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

export interface Merged {
  /** Mine where I changed it, else theirs; of those that differ, mine until somebody chooses. */
  readonly input: Input
  readonly differing: readonly Differing[]
}

/** The blanks of all three; one that is missing is the same as an empty one. */
export function merge(base: Input, mine: Input, theirs: Input): Merged {
  const blanks = [...new Set([base, mine, theirs].flatMap((input) => Object.keys(input)))]
  const differing: Differing[] = []
  const input: Record<string, unknown> = {}
  for (const blank of blanks) {
    const [was, here, there] = [base, mine, theirs].map((one) => one[blank] ?? null)
    const changedHere = !same(was, here)
    const changedThere = !same(was, there)
    input[blank] = changedHere ? here : there
    if (changedHere && changedThere && !same(here, there))
      differing.push({ blank, base: was, mine: here, theirs: there })
  }
  return { input, differing }
}

/** By what they say: an empty text is no value, and the order of names in a row means nothing. */
function same(a: unknown, b: unknown): boolean {
  return written(a) === written(b)
}

function written(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'null'
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (typeof value !== 'object') return JSON.stringify(String(value))
  const named = Object.entries(value).filter(([, inner]) => written(inner) !== 'null')
  return `{${named
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`)
    .join(',')}}`
}
