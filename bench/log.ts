/**
 * 日志基准 · The public log's bench: appending, proving and verifying, each held against plain hashing.
 *
 *     node bench/log.ts
 *
 * The measure is processor time, the best of several rounds. A ratio is how many plain hashes of two hashes (RFC 6962
 * nodes, the same SHA-256) the work takes; beside it stands how many the tree itself cannot do without.
 */
import { formatCheckpoint } from '@oneruler/log/checkpoint'
import { EMPTY_EDGE, edgeRoot, grow } from '@oneruler/log/edge'
import { leafHash, nodeHash } from '@oneruler/log/hash'
import { formatKey, noteSigner } from '@oneruler/log/note-key'
import { openNote, sign } from '@oneruler/log/note-signature'
import { parsePolicy } from '@oneruler/log/policy'
import { verifyConsistency, verifyInclusion } from '@oneruler/log/proof'
import { commitRecord } from '@oneruler/log/record'
import { isRefused, type Refused } from '@oneruler/log/refusal'
import { formatNote } from '@oneruler/log/signed-note'
import { openTiles, type TileSource, type TileTree } from '@oneruler/log/tile-tree'
import { formatProof, parseProof, verifyProof } from '@oneruler/log/tlog-proof'
import { consistencyRanges } from '@oneruler/log/tree-shape'
import { utf8 } from '@oneruler/log/utf8'
import { cpuSeconds, cpuSecondsOf } from './ruler/cpu-time.ts'

/** About ten years of a county that publishes twenty-five records a day. */
const ENTRIES = 100_000
const BATCH = 1000
const PROOFS = 2000
const NOTES = 50
const ROUNDS = 3

/** The seconds that one of so many takes, in the best round. */
function secondsEach(count: number, run: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => cpuSeconds(run))) / count
}

async function secondsEachOf(count: number, run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) best = Math.min(best, await cpuSecondsOf(run))
  return best / count
}

function granted<T extends object>(value: T | Refused): T {
  if (isRefused(value)) throw new Error(`${value.refused} ${value.at}`)
  return value as T
}

const secret = new Uint8Array(32)
const entryOf = (index: number): Uint8Array =>
  commitRecord('payment', { amountFen: String(index), household: `H${index}`, paidOn: '2018-08-26' }, secret)

// A thousand over and over: what is measured is the log, not the records.
const records = Array.from({ length: 1000 }, (_, index) => entryOf(index))
const entries = Array.from({ length: ENTRIES }, (_, index) => records[index % records.length] as Uint8Array)
const files = new Map<string, Uint8Array>()
const source: TileSource = { read: async (path) => files.get(path) ?? null }

function appendAll() {
  let edge = EMPTY_EDGE
  for (let at = 0; at < ENTRIES; at += BATCH) {
    const grown = grow(edge, entries.slice(at, at + BATCH))
    for (const { path, bytes } of grown.files) files.set(path, bytes)
    edge = grown.edge
  }
  return edge
}

const edge = appendAll()
const root = edgeRoot(edge)
const leaf = leafHash(entries[0] as Uint8Array)
const plain = secondsEach(ENTRIES, () => {
  let hash = leaf
  for (let count = 0; count < ENTRIES; count++) hash = nodeHash(hash, leaf)
})

const opened = async (): Promise<TileTree> => granted(await openTiles(ENTRIES, root, source))
const tree = await opened()
/** Spread over the log, so that tiles are met in no order. */
const indexes = Array.from({ length: PROOFS }, (_, count) => (count * 97_001) % ENTRIES)
const proofs = await Promise.all(indexes.map(async (index) => granted(await tree.inclusion(index))))
const olderSizes = indexes.map((index) => index + 1)
const olderRoots = await Promise.all(olderSizes.map(async (size) => granted(await tree.rootAt(size))))
const shown = await Promise.all(olderSizes.map(async (size) => granted(await tree.consistency(size))))
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length
/** A piece of the old tree is joined into both roots, any other into the new one; the first piece is there. */
const joinsOf = (size: number): number =>
  consistencyRanges(size, ENTRIES).reduce((sum, { end }) => sum + (end <= size ? 2 : 1), -2)

const log = noteSigner('log.example.cn', 'ed25519', new Uint8Array(32).fill(1))
const witnesses = [2, 3, 4].map((fill) =>
  noteSigner(`w${fill}.example.cn`, 'cosignature', new Uint8Array(32).fill(fill)),
)
const text = formatCheckpoint({ origin: 'log.example.cn', size: ENTRIES, root, extensions: [] })
const signatures = [log, ...witnesses].map((signer) => sign(text, signer, 1_535_256_000))
const checkpoint = formatNote({ text, signatures })
const named = witnesses.map(({ key }, index) => `witness w${index} ${formatKey(key)}\n`).join('')
const policy = granted(
  parsePolicy(utf8(`log ${formatKey(log.key)}\n${named}group all all w0 w1 w2\nquorum all\n`)),
)
const receipt = formatProof({ index: 0, hashes: proofs[0] as Uint8Array[], extra: null, checkpoint })

const measured: readonly (readonly [what: string, seconds: number, needed: number | null])[] = [
  ['an entry appended, 1,000 at a time', secondsEach(ENTRIES, appendAll), 2],
  [
    'a record of three fields committed',
    secondsEach(1000, () => void records.map((_, index) => entryOf(index))),
    null,
  ],
  [
    'an inclusion proof made, of the 25,000 newest',
    await secondsEachOf(PROOFS, async () => {
      for (const index of indexes) await tree.inclusion(ENTRIES - 1 - (index % 25_000))
    }),
    null,
  ],
  [
    'an inclusion proof made, by one who has nothing yet',
    await secondsEachOf(20, async () => {
      for (const index of indexes.slice(0, 20)) await (await opened()).inclusion(index)
    }),
    null,
  ],
  [
    'an inclusion proof verified',
    secondsEach(PROOFS, () => {
      for (const [at, index] of indexes.entries()) {
        const entry = leafHash(entries[index] as Uint8Array)
        if (!verifyInclusion(entry, index, ENTRIES, proofs[at] as Uint8Array[], root))
          throw new Error('inclusion')
      }
    }),
    mean(proofs.map(({ length }) => length)) + 1,
  ],
  [
    'a consistency proof verified',
    secondsEach(PROOFS, () => {
      for (const [at, size] of olderSizes.entries()) {
        const [older, proof] = [olderRoots[at] as Uint8Array, shown[at] as Uint8Array[]]
        if (!verifyConsistency(size, older, ENTRIES, root, proof)) throw new Error('consistency')
      }
    }),
    mean(olderSizes.map(joinsOf)),
  ],
  [
    'a checkpoint signed',
    secondsEach(NOTES, () => void Array.from({ length: NOTES }, () => sign(text, log, 0))),
    null,
  ],
  [
    "a checkpoint's signature verified",
    secondsEach(NOTES, () => {
      for (let count = 0; count < NOTES; count++) granted(openNote(checkpoint, [log.key]))
    }),
    null,
  ],
  [
    "a resident's receipt verified: the log and three witnesses",
    secondsEach(NOTES, () => {
      for (let count = 0; count < NOTES; count++) {
        granted(verifyProof(granted(parseProof(receipt)), leaf, policy))
      }
    }),
    null,
  ],
]

console.log(`${ENTRIES} entries; a plain hash takes ${(plain * 1e6).toFixed(2)} µs`)
console.table(
  measured.map(([what, seconds, needed]) => ({
    what,
    µs: (seconds * 1e6).toFixed(1),
    'a second': Math.round(1 / seconds),
    'plain hashes': (seconds / plain).toFixed(1),
    needed: needed === null ? '–' : needed.toFixed(1),
  })),
)
