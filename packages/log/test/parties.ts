/** Invented parties: a log, its witnesses, and checkpoints that they sign. */
import { formatCheckpoint } from '@oneruler/log/checkpoint'
import { leafHash } from '@oneruler/log/hash'
import { type NoteSigner, noteSigner } from '@oneruler/log/note-key'
import { sign } from '@oneruler/log/note-signature'
import { formatNote } from '@oneruler/log/signed-note'
import { joined, perfectHash, treeHash } from '@oneruler/log/tree-hash'
import { consistencyRanges, inclusionRanges, perfectNodes, type Range } from '@oneruler/log/tree-shape'

const seed = (of: number): Uint8Array => new Uint8Array(32).fill(of)

export const ORIGIN = 'log.example.cn/示例项目'
export const LOG = noteSigner(ORIGIN, 'ed25519', seed(1))
export const ARCHIVE = noteSigner('archive.example.cn', 'cosignature', seed(2))
export const NOTARY = noteSigner('notary.example.cn', 'cosignature', seed(3))
export const NEIGHBOUR = noteSigner('neighbour.example.cn', 'cosignature', seed(4))

/** When the invented witnesses cosign: 2018-08-26 12:00 in Beijing. */
export const MOMENT = 1_535_256_000

/** A note of any text, signed by anybody. */
export const noteBy = (text: string, signers: readonly NoteSigner[]): Uint8Array =>
  formatNote({ text, signatures: signers.map((signer) => sign(text, signer, MOMENT)) })

/** A log's whole content, small enough to be held at once. */
export class SmallLog {
  readonly entries: readonly Uint8Array[]

  constructor(entries: readonly Uint8Array[]) {
    this.entries = entries
  }

  get root(): Uint8Array {
    return treeHash(this.entries.map(leafHash))
  }

  upTo(size: number): SmallLog {
    return new SmallLog(this.entries.slice(0, size))
  }

  checkpoint(signers: readonly NoteSigner[] = [LOG], origin = ORIGIN): Uint8Array {
    const text = formatCheckpoint({ origin, size: this.entries.length, root: this.root, extensions: [] })
    return noteBy(text, signers)
  }

  inclusion(index: number): Uint8Array[] {
    return inclusionRanges(index, this.entries.length).map((range) => this.#hash(range))
  }

  consistency(oldSize: number): Uint8Array[] {
    if (oldSize === 0 || oldSize > this.entries.length) return []
    return consistencyRanges(oldSize, this.entries.length).map((range) => this.#hash(range))
  }

  #hash(range: Range): Uint8Array {
    const leaves = this.entries.map(leafHash)
    return joined(
      perfectNodes(range).map(({ level, index }) =>
        perfectHash(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)),
      ),
    )
  }
}
