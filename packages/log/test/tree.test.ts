/** The tree and its proofs, against published values, against a second verifier, and against every turned bit. */
import { EMPTY_ROOT, leafHash, sameBytes } from '@oneruler/log/hash'
import { verifyConsistency, verifyInclusion } from '@oneruler/log/proof'
import { joined, perfectHash, treeHash } from '@oneruler/log/tree-hash'
import { consistencyRanges, inclusionRanges, perfectNodes, type Range } from '@oneruler/log/tree-shape'
import { describe, expect, it } from 'vitest'
import * as second from '../../../tools/second-verifier/second-tree.ts'
import { entriesFrom, withBit } from './sources.ts'

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')

/** The reference tree of Certificate Transparency (RFC 6962), also of transparency-dev/merkle. */
const ENTRIES = [
  ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
].map(bytes)
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const H01 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const H23 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e'
const H47 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'
const H4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'
const H67 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0'
const H45 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a'
const ROOT_OF = (size: number): string => ROOTS[size] as string

const MOST = 300
const STRETCHES = [
  [1, 150],
  [151, 220],
  [221, 270],
  [271, MOST],
] as const
const leaves = entriesFrom(0, MOST).map(leafHash)
const roots = Array.from({ length: MOST + 1 }, (_, size) => treeHash(leaves.slice(0, size)))

/** Hashes of subtrees by their bounds, each worked out once. */
const known = new Map<string, Uint8Array>()
function hashOf({ start, end }: Range, of = leaves): Uint8Array {
  const key = `${start}-${end}`
  const before = of === leaves ? known.get(key) : undefined
  const nodes = before ? [] : perfectNodes({ start, end })
  const hash =
    before ??
    joined(
      nodes.map(({ level, index }) => perfectHash(of.slice(index * 2 ** level, (index + 1) * 2 ** level))),
    )
  if (of === leaves) known.set(key, hash)
  return hash
}
const inclusion = (index: number, size: number, of = leaves) =>
  inclusionRanges(index, size).map((range) => hashOf(range, of))
const consistency = (oldSize: number, size: number, of = leaves) =>
  consistencyRanges(oldSize, size).map((range) => hashOf(range, of))

describe('the reference tree of Certificate Transparency', () => {
  const reference = ENTRIES.map(leafHash)

  it('has the published root at each size, from nothing to eight entries', () => {
    expect(ROOTS.map((_, size) => hex(treeHash(reference.slice(0, size))))).toEqual(ROOTS)
    expect(hex(EMPTY_ROOT)).toBe(ROOTS[0])
  })

  it.each([
    [0, 1, []],
    [0, 8, [H01, H23, H47]],
    [5, 8, [H4, H67, ROOT_OF(4)]],
    [2, 3, [ROOT_OF(2)]],
    [1, 5, [ROOT_OF(1), H23, H4]],
  ])('entry %i of %i has the published inclusion proof', (index, size, published) => {
    const proof = inclusion(index, size, reference)
    expect(proof.map(hex)).toEqual(published)
    expect(verifyInclusion(reference[index] as Uint8Array, index, size, proof, bytes(ROOT_OF(size)))).toBe(
      true,
    )
  })

  it.each([
    [1, 1, []],
    [1, 8, [H01, H23, H47]],
    [6, 8, [H45, H67, ROOT_OF(4)]],
    [2, 5, [H23, H4]],
  ])('%i entries are shown to begin %i by the published proof', (oldSize, size, published) => {
    const proof = consistency(oldSize, size, reference)
    expect(proof.map(hex)).toEqual(published)
    expect(verifyConsistency(oldSize, bytes(ROOT_OF(oldSize)), size, bytes(ROOT_OF(size)), proof)).toBe(true)
  })
})

describe('proofs of every size up to 300', () => {
  it.each(STRETCHES)(
    'every inclusion proof of %i to %i entries verifies, also for the second verifier',
    (from, to) => {
      for (let size = from; size <= to; size++) {
        for (let index = 0; index < size; index++) {
          const [leaf, proof, root] = [
            leaves[index] as Uint8Array,
            inclusion(index, size),
            roots[size] as Uint8Array,
          ]
          const holds = verifyInclusion(leaf, index, size, proof, root)
          const second_ = second.rootByPath(leaf, index, size, proof)
          if (!holds || !second_ || !sameBytes(second_, root)) expect.fail(`${index} of ${size}`)
        }
      }
    },
  )

  it.each(STRETCHES)(
    'every consistency proof of %i to %i entries verifies, also for the second verifier',
    (from, to) => {
      for (let size = from; size <= to; size++) {
        for (let oldSize = 1; oldSize <= size; oldSize++) {
          const [before, now] = [roots[oldSize] as Uint8Array, roots[size] as Uint8Array]
          const proof = consistency(oldSize, size)
          const holds = verifyConsistency(oldSize, before, size, now, proof)
          const [old_, now_] = second.rootsByProof(oldSize, before, size, proof) ?? []
          if (!holds || !old_ || !now_ || !sameBytes(old_, before) || !sameBytes(now_, now)) {
            expect.fail(`${oldSize} of ${size}`)
          }
        }
      }
    },
  )

  it('are those that RFC 6962 defines, word for word', () => {
    for (const size of [1, 2, 3, 7, 8, 31, 33, 64, 65]) {
      const some = leaves.slice(0, size)
      expect(hex(roots[size] as Uint8Array)).toBe(hex(second.mth(some)))
      for (let at = 1; at <= size; at++) {
        expect(inclusion(at - 1, size).map(hex)).toEqual(second.path(at - 1, some).map(hex))
        expect(consistency(at, size).map(hex)).toEqual(second.proof(at, some).map(hex))
      }
    }
  })

  it('no inclusion proof survives a turned bit, another index or size, or a hash more or less', () => {
    for (let size = 2; size <= MOST; size += size < 20 ? 1 : 23) {
      for (let index = 0; index < size; index++) {
        const [leaf, proof, root] = [
          leaves[index] as Uint8Array,
          inclusion(index, size),
          roots[size] as Uint8Array,
        ]
        const bit = (index * 31 + size * 7) % 256
        const others: (readonly [Uint8Array, number, number, readonly Uint8Array[], Uint8Array])[] = [
          [withBit(leaf, bit), index, size, proof, root],
          [leaf, index, size, proof, withBit(root, bit)],
          [leaf, (index + 1) % size, size, proof, root],
          [leaf, index, size, proof.slice(1), root],
          [leaf, index, size, proof.slice(0, -1), root],
          [leaf, index, size, [...proof, leaf], root],
          ...proof.map((hash, at) => {
            const turned = proof.with(at, withBit(hash, bit))
            return [leaf, index, size, turned, root] as const
          }),
        ]
        const survivor = others.findIndex((one) => verifyInclusion(...one))
        if (survivor >= 0) expect.fail(`${index} of ${size}: change ${survivor}`)
      }
    }
  })

  it('no consistency proof survives a turned bit, another size, or a hash more or less', () => {
    for (let size = 2; size <= MOST; size += size < 20 ? 1 : 23) {
      for (let oldSize = 1; oldSize < size; oldSize++) {
        const [before, now] = [roots[oldSize] as Uint8Array, roots[size] as Uint8Array]
        const proof = consistency(oldSize, size)
        const bit = (oldSize * 31 + size * 7) % 256
        const others: (readonly [number, Uint8Array, number, Uint8Array, readonly Uint8Array[]])[] = [
          [oldSize, withBit(before, bit), size, now, proof],
          [oldSize, before, size, withBit(now, bit), proof],
          [oldSize, roots[oldSize - 1] as Uint8Array, size, now, proof],
          [oldSize, before, size, now, proof.slice(1)],
          [oldSize, before, size, now, proof.slice(0, -1)],
          [oldSize, before, size, now, [...proof, before]],
          ...proof.map((hash, at) => {
            const turned = proof.with(at, withBit(hash, bit))
            return [oldSize, before, size, now, turned] as const
          }),
        ]
        const survivor = others.findIndex((one) => verifyConsistency(...one))
        if (survivor >= 0) expect.fail(`${oldSize} of ${size}: change ${survivor}`)
      }
    }
  })

  it('every single bit of a small proof counts', () => {
    const [leaf, proof, root] = [leaves[4] as Uint8Array, inclusion(4, 7), roots[7] as Uint8Array]
    for (let bit = 0; bit < 256; bit++) {
      for (const at of proof.keys()) {
        const turned = proof.with(at, withBit(proof[at] as Uint8Array, bit))
        expect(verifyInclusion(leaf, 4, 7, turned, root)).toBe(false)
      }
    }
  })
})

describe('what is no proof', () => {
  it.each([
    [3, 3],
    [0, 0],
    [-1, 3],
    [0.5, 3],
    [Number.NaN, 3],
    [1, 2 ** 60],
  ])('index %d of size %d is refused', (index, size) => {
    expect(verifyInclusion(leaves[0] as Uint8Array, index, size, [], leaves[0] as Uint8Array)).toBe(false)
  })

  it('a node is not taken for a leaf: two leaves do not make an entry', () => {
    const pair = new Uint8Array([...(leaves[0] as Uint8Array), ...(leaves[1] as Uint8Array)])
    expect(sameBytes(leafHash(pair), roots[2] as Uint8Array)).toBe(false)
  })

  it('a later tree, or a tree of the same size with another root, is not begun by this one', () => {
    const [three, four] = [roots[3] as Uint8Array, roots[4] as Uint8Array]
    expect(verifyConsistency(4, four, 3, three, [])).toBe(false)
    expect(verifyConsistency(3, three, 3, four, [])).toBe(false)
    expect(verifyConsistency(3, three, 3, three, [])).toBe(true)
  })

  it('a root or leaf of no bytes is none', () => {
    const none = new Uint8Array()
    expect(verifyInclusion(none, 0, 1, [], none)).toBe(false)
    expect(verifyConsistency(1, none, 1, none, [])).toBe(false)
    expect(verifyConsistency(1, leaves[0] as Uint8Array, 2, roots[2] as Uint8Array, [none])).toBe(false)
  })

  it('every tree begins with nothing, and that needs no proof', () => {
    expect(verifyConsistency(0, roots[1] as Uint8Array, 3, roots[3] as Uint8Array, [])).toBe(false)
    expect(verifyConsistency(0, EMPTY_ROOT, 3, roots[3] as Uint8Array, [])).toBe(true)
    expect(verifyConsistency(0, EMPTY_ROOT, 3, roots[3] as Uint8Array, [leaves[0] as Uint8Array])).toBe(false)
  })
})

describe('very large trees', () => {
  it('the shape of a tree of 2⁵³ − 1 entries is exact, where 32-bit arithmetic is not', () => {
    const size = Number.MAX_SAFE_INTEGER
    const path = inclusionRanges(2 ** 40 + 1, size)
    const covered = path.reduce((sum, { start, end }) => sum + (end - start), 1)
    expect(covered).toBe(size)
    expect(path).toHaveLength(53)
    expect(perfectNodes({ start: 0, end: size })).toHaveLength(53)
  })
})
