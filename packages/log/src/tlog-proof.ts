/**
 * 凭证 · Proof of logging: one file by which anybody can see, offline and for years, that an entry stands in the
 * log (C2SP tlog-proof, `.tlog-proof`).
 *
 *     c2sp.org/tlog-proof@v1
 *     extra …              what the application needs besides; not authenticated, may be missing
 *     index 73894
 *     …                    the hashes of the inclusion proof, the leaf's sibling first
 *
 *     …                    the checkpoint with its signatures, as it was published
 */
import { fromBase64, toBase64 } from './base64.ts'
import { parseHash, parseSize } from './checkpoint.ts'
import type { Hash } from './hash.ts'
import type { Policy } from './policy.ts'
import { LONGEST_PROOF, verifyInclusion } from './proof.ts'
import { type TrustedCheckpoint, trustCheckpoint } from './quorum.ts'
import { isRefused, type Refused, refused } from './refusal.ts'
import { fromUtf8, utf8 } from './utf8.ts'

const HEADER = 'c2sp.org/tlog-proof@v1'

export interface TlogProof {
  readonly index: number
  readonly hashes: readonly Hash[]
  /** Null where there is no such line. */
  readonly extra: Uint8Array | null
  /** The checkpoint's whole note, byte for byte. */
  readonly checkpoint: Uint8Array
}

export function formatProof({ index, hashes, extra, checkpoint }: TlogProof): Uint8Array {
  const lines = [HEADER, ...(extra === null ? [] : [`extra ${toBase64(extra)}`]), `index ${index}`]
  const head = utf8(`${[...lines, ...hashes.map(toBase64), ''].join('\n')}\n`)
  const bytes = new Uint8Array(head.length + checkpoint.length)
  bytes.set(head)
  bytes.set(checkpoint, head.length)
  return bytes
}

/** Reads the form; `at` is the number of the line that is wrong. */
export function parseProof(bytes: Uint8Array): TlogProof | Refused {
  const text = fromUtf8(bytes)
  const end = text?.indexOf('\n\n') ?? -1
  if (text === undefined || end < 0) return refused('proof-malformed')
  const lines = text.slice(0, end).split('\n')
  const wrong = (line: number): Refused => refused('proof-malformed', line)
  if (lines[0] !== HEADER) return wrong(1)
  const extraLine = lines[1]?.startsWith('extra ') ? lines[1].slice('extra '.length) : undefined
  const extra = extraLine === undefined ? null : fromBase64(extraLine)
  if (extra === undefined) return wrong(2)
  const before = extra === null ? 1 : 2
  const indexLine = lines[before] ?? ''
  const index = indexLine.startsWith('index ') ? parseSize(indexLine.slice('index '.length)) : undefined
  if (index === undefined) return wrong(before + 1)
  const hashes: Hash[] = []
  for (const line of lines.slice(before + 1)) {
    const hash = parseHash(line)
    if (hash === undefined || hashes.length === LONGEST_PROOF) return wrong(before + 2 + hashes.length)
    hashes.push(hash)
  }
  return { index, hashes, extra, checkpoint: utf8(text.slice(end + 2)) }
}

export interface ProvenEntry extends TrustedCheckpoint {
  readonly index: number
}

/** Holds a proof against the leaf it is for and the policy of whom we trust. */
export function verifyProof(proof: TlogProof, leaf: Hash, policy: Policy): ProvenEntry | Refused {
  const trusted = trustCheckpoint(proof.checkpoint, policy)
  if (isRefused(trusted)) return trusted
  const { size, root } = trusted.checkpoint
  if (!verifyInclusion(leaf, proof.index, size, proof.hashes, root))
    return refused('inclusion-wrong', proof.index)
  return { ...trusted, index: proof.index }
}
