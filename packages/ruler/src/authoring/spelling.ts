/**
 * 相近的名字 · Spelling: which known names somebody may have meant, and where a run of words splits.
 */
import { KEYWORDS } from './tokens.ts'

/** How many signs must be put in, left out, exchanged or swapped with a neighbour; `most` + 1 where it is more. */
export function editDistance(from: string, to: string, most: number): number {
  const [a, b] = [[...from], [...to]]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** Up to three known names that look like a name, the nearest first. */
export function nearestNames(name: string, known: Iterable<string>): string[] {
  const length = [...name].length
  const most = length <= 2 ? 1 : length <= 5 ? 2 : 3
  return [...known]
    .map((one) => ({ one, distance: editDistance(name, one, most) }))
    .filter(({ one, distance }) => distance <= most && distance < Math.max(length, [...one].length))
    .sort((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1))
    .slice(0, 3)
    .map(({ one }) => one)
}

/**
 * The only way to cut a run into known names and keywords, `非住宅价值` → 非, 住宅价值; undefined where there
 * is none or more than one, or where no keyword would be among the pieces.
 */
export function splitRun(run: string, known: ReadonlySet<string>): string[] | undefined {
  const signs = [...run]
  if (signs.length > 60) return undefined
  const ways: string[][][] = [[[]]]
  for (let end = 1; end <= signs.length; end++) {
    ways[end] = []
    for (let start = 0; start < end; start++) {
      const piece = signs.slice(start, end).join('')
      if (!known.has(piece) && !KEYWORDS.includes(piece)) continue
      // 否则 is one word.
      if (piece === '否' && signs[end] === '则') continue
      for (const way of ways[start] ?? []) if ((ways[end]?.length ?? 0) < 2) ways[end]?.push([...way, piece])
    }
  }
  const [only, other] = ways[signs.length] ?? []
  return only !== undefined && other === undefined && only.some((piece) => KEYWORDS.includes(piece))
    ? only
    : undefined
}
