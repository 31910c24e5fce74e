/** 树根 · Tree hash: the root of hashes in a row, as RFC 6962 §2.1 joins them. */
import { EMPTY_ROOT, type Hash, nodeHash } from './hash.ts'
import { perfectNodes } from './tree-shape.ts'

/** The row itself and every row of nodes over it; what stands alone at the end of a row has no node yet. */
export function rowsOver(row: readonly Hash[]): Hash[][] {
  const rows = [[...row]]
  for (let below = rows[0] as Hash[]; below.length > 1; below = rows.at(-1) as Hash[]) {
    const pairs = Math.floor(below.length / 2)
    rows.push(
      Array.from({ length: pairs }, (_, at) => nodeHash(below[2 * at] as Hash, below[2 * at + 1] as Hash)),
    )
  }
  return rows
}

/** The node over a row whose length is a power of two. */
export const perfectHash = (row: readonly Hash[]): Hash => rowsOver(row).at(-1)?.[0] as Hash

/** Joins the perfect nodes of a range, given from left to right; of none, the root of the empty tree. */
export const joined = (nodes: readonly Hash[]): Hash =>
  nodes.length === 0 ? EMPTY_ROOT : nodes.reduceRight((right, left) => nodeHash(left, right))

/** The root over leaf hashes. */
export const treeHash = (leaves: readonly Hash[]): Hash =>
  joined(
    perfectNodes({ start: 0, end: leaves.length }).map(({ level, index }) => {
      const width = 2 ** level
      return perfectHash(leaves.slice(index * width, (index + 1) * width))
    }),
  )
