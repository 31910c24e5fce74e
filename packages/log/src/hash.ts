/**
 * 散列 · Hash: SHA-256 over leaves and nodes of the tree, kept apart by their first byte (RFC 6962 §2.1).
 *
 * A hash is 32 bytes. The first byte keeps a leaf from being passed off as a node.
 */
import { sha256 } from '@noble/hashes/sha2.js'

export type Hash = Uint8Array

export const HASH_BYTES = 32
const LEAF = 0
const NODE = 1

/** The root of a tree without leaves: the hash of nothing. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array())

export function leafHash(entry: Uint8Array): Hash {
  const bytes = new Uint8Array(1 + entry.length)
  bytes[0] = LEAF
  bytes.set(entry, 1)
  return sha256(bytes)
}

export function nodeHash(left: Hash, right: Hash): Hash {
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES)
  bytes[0] = NODE
  bytes.set(left, 1)
  bytes.set(right, 1 + HASH_BYTES)
  return sha256(bytes)
}

/** Compares public bytes; it takes no care of time, since none of them is a secret. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])
