/** 树根 · Tree hash: the root of hashes in a row, as RFC 6962 §2.1 joins them. */
import { EMPTY_ROOT, type Hash, nodeHash } from './hash.ts'
import { perfectNodes } from './tree-shape.ts'

/** The node over a row whose length is a power of two. */
export function perfectHash(row: readonly Hash[]): Hash {
  let level = row
  while (level.length > 1) {
    const above: Hash[] = []
    for (let index = 0; index < level.length; index += 2) {
      above.push(nodeHash(level[index] as Hash, level[index + 1] as Hash))
    }
    level = above
  }
  return level[0] as Hash
}

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
