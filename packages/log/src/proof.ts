/**
 * 证明 · Proofs: whether a leaf stands in a tree, and whether a tree is the beginning of a later one.
 *
 * Verified from the bottom up as RFC 9162 §2.1.3.2 and §2.1.4.2 write it, which is another way than the one
 * that makes them: a mistake in one is seen by the other.
 */
import { EMPTY_ROOT, HASH_BYTES, type Hash, nodeHash, sameBytes } from './hash.ts'

/** More hashes than this stand beside no way in a tree of at most 2⁶³ leaves. */
export const LONGEST_PROOF = 63

/** True where the leaf stands at the index in the tree with that size and root. */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || ![leaf, root, ...proof].every(isHash)) return false
  let [node, last, hash] = [index, size - 1, leaf]
  for (const beside of proof) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(beside, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else hash = nodeHash(hash, beside)
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 && sameBytes(hash, root)
}

/**
 * True where the tree of the old size and root is the beginning of the tree of the new size and root. Of equal
 * sizes the proof is empty. So it is of an old size of 0: every tree begins with the empty one.
 */
export function verifyConsistency(
  oldSize: number,
  oldRoot: Hash,
  size: number,
  root: Hash,
  proof: readonly Hash[],
): boolean {
  if (!isSize(oldSize) || !isSize(size) || oldSize > size) return false
  if (![oldRoot, root, ...proof].every(isHash)) return false
  if (oldSize === size) return proof.length === 0 && sameBytes(oldRoot, root)
  if (oldSize === 0) return proof.length === 0 && sameBytes(oldRoot, EMPTY_ROOT)
  // An old tree that is perfect is itself the first piece, and is not sent.
  const pieces = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
  let [node, last] = [oldSize - 1, size - 1]
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  let [before, now] = [pieces[0], pieces[0]]
  if (before === undefined || now === undefined) return false
  for (const piece of pieces.slice(1)) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      ;[before, now] = [nodeHash(piece, before), nodeHash(piece, now)]
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else now = nodeHash(now, piece)
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 && sameBytes(before, oldRoot) && sameBytes(now, root)
}

const isHash = (bytes: Uint8Array): boolean => bytes.length === HASH_BYTES

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

function isPowerOfTwo(size: number): boolean {
  let power = 1
  while (power < size) power *= 2
  return power === size
}
