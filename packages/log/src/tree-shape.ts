/**
 * 树形 · Tree shape: which parts of a tree a root or a proof is made of, by position alone (RFC 6962 §2.1).
 *
 * A range is a subtree as the RFC splits trees: leaves `start` up to, not including, `end`. A perfect node covers
 * `2 ** level` leaves from `index * 2 ** level` on; it never changes once they are there. Sizes are safe integers,
 * so there is no bit arithmetic, which ends at 2³².
 */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface PerfectNode {
  readonly level: number
  readonly index: number
}

/** The largest power of two below a size of at least 2: where the RFC splits a tree. */
export function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** The subtrees beside the way from a leaf to the root, the leaf's sibling first. Needs index < size. */
export function inclusionRanges(index: number, size: number): Range[] {
  const beside: Range[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + splitOf(end - start)
    if (index < middle) {
      beside.push({ start: middle, end })
      end = middle
    } else {
      beside.push({ start, end: middle })
      start = middle
    }
  }
  return beside.reverse()
}

/** The subtrees that show a tree of `oldSize` to be the beginning of one of `size`. Needs 0 < oldSize ≤ size. */
export function consistencyRanges(oldSize: number, size: number): Range[] {
  const shown: Range[] = []
  let [start, end] = [0, size]
  while (end > oldSize) {
    const middle = start + splitOf(end - start)
    if (oldSize <= middle) {
      shown.push({ start: middle, end })
      end = middle
    } else {
      shown.push({ start, end: middle })
      start = middle
    }
  }
  // The verifier has the old root itself; where that is no part of the new tree, the last piece of it is shown.
  if (start > 0) shown.push({ start, end })
  return shown.reverse()
}

/** The perfect nodes a range is made of, from left to right; each is smaller than the one before. */
export function perfectNodes({ start, end }: Range): PerfectNode[] {
  const nodes: PerfectNode[] = []
  for (let from = start; from < end; ) {
    let [level, width] = [0, 1]
    while (width * 2 <= end - from) [level, width] = [level + 1, width * 2]
    nodes.push({ level, index: from / width })
    from += width
  }
  return nodes
}
