/**
 * A second verifier of the tree, which shares no code with the first: RFC 6962 §2.1 read as it stands, recursively,
 * on Node's own SHA-256. It is slow and short.
 */
import { createHash } from 'node:crypto'

export const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const ZERO = Buffer.of(0)
const ONE = Buffer.of(1)
export const leafOf = (entry: Uint8Array): Buffer => sha256(ZERO, entry)
const node = (left: Uint8Array, right: Uint8Array): Buffer => sha256(ONE, left, right)

/** The largest power of two smaller than n. */
const k = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1)

/** MTH over leaf hashes. */
export function mth(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256()
  if (leaves.length === 1) return leaves[0] as Uint8Array
  const split = k(leaves.length)
  return node(mth(leaves.slice(0, split)), mth(leaves.slice(split)))
}

/** PATH(m, D[n]). */
export function path(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return []
  const split = k(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return m < split ? [...path(m, left), mth(right)] : [...path(m - split, right), mth(left)]
}

/** PROOF(m, D[n]). */
export const proof = (m: number, leaves: readonly Uint8Array[]): Uint8Array[] => subproof(m, leaves, true)

function subproof(m: number, leaves: readonly Uint8Array[], isWhole: boolean): Uint8Array[] {
  const n = leaves.length
  if (m === n) return isWhole ? [] : [mth(leaves)]
  const split = k(n)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return m <= split
    ? [...subproof(m, left, isWhole), mth(right)]
    : [...subproof(m - split, right, false), mth(left)]
}

/** The root that a path leads to, taken from its end; undefined where it is too long or too short. */
export function rootByPath(
  leaf: Uint8Array,
  m: number,
  n: number,
  path: readonly Uint8Array[],
): Uint8Array | undefined {
  if (m >= n) return undefined
  if (n === 1) return path.length === 0 ? leaf : undefined
  const beside = path.at(-1)
  if (beside === undefined) return undefined
  const split = k(n)
  const below =
    m < split
      ? rootByPath(leaf, m, split, path.slice(0, -1))
      : rootByPath(leaf, m - split, n - split, path.slice(0, -1))
  if (below === undefined) return undefined
  return m < split ? node(below, beside) : node(beside, below)
}

/** Both roots that a consistency proof leads to, taken from its end; undefined where it is too long or too short. */
export function rootsByProof(
  m: number,
  oldRoot: Uint8Array,
  n: number,
  proof: readonly Uint8Array[],
): readonly [old: Uint8Array, now: Uint8Array] | undefined {
  return roots(m, n, proof, oldRoot)
}

function roots(
  m: number,
  n: number,
  proof: readonly Uint8Array[],
  whole: Uint8Array | null,
): readonly [Uint8Array, Uint8Array] | undefined {
  if (m === n) {
    if (whole !== null) return proof.length === 0 ? [whole, whole] : undefined
    const [last, ...more] = proof
    return last !== undefined && more.length === 0 ? [last, last] : undefined
  }
  const beside = proof.at(-1)
  if (beside === undefined) return undefined
  const split = k(n)
  const rest = proof.slice(0, -1)
  if (m <= split) {
    const left = roots(m, split, rest, whole)
    return left && [left[0], node(left[1], beside)]
  }
  const right = roots(m - split, n - split, rest, null)
  return right && [node(beside, right[0]), node(beside, right[1])]
}
