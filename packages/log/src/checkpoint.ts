/**
 * 检查点 · Checkpoint: how large a log was and the root it had then, three lines that are signed (C2SP
 * tlog-checkpoint).
 *
 *     example.com/behind-the-sofa                      whose log: its origin
 *     20852163                                         its size
 *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=     its root
 *
 * Lines after these are kept as they are; nothing here gives them a meaning.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { HASH_BYTES, type Hash } from './hash.ts'
import { type Refused, refused } from './refusal.ts'

export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Hash
  readonly extensions: readonly string[]
}

/** The text to sign. An origin or line that is empty, or is two, is a bug of whoever made it. */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  const lines = [origin, String(size), toBase64(root), ...extensions]
  if (lines.some((line) => line === '' || line.includes('\n'))) throw new Error(`no checkpoint: ${lines}`)
  return lines.map((line) => `${line}\n`).join('')
}

/** Reads the text of a note as a checkpoint; `at` is the number of the line that is wrong. */
export function parseCheckpoint(text: string): Checkpoint | Refused {
  const lines = text.split('\n')
  if (lines.pop() !== '') return refused('checkpoint-malformed')
  const empty = lines.indexOf('')
  if (empty >= 0) return refused('checkpoint-malformed', empty + 1)
  const [origin, sizeLine, rootLine, ...extensions] = lines
  if (origin === undefined || sizeLine === undefined || rootLine === undefined)
    return refused('checkpoint-malformed', lines.length + 1)
  const size = parseSize(sizeLine)
  if (size === undefined) return refused('checkpoint-malformed', 2)
  const root = parseHash(rootLine)
  if (root === undefined) return refused('checkpoint-malformed', 3)
  return { origin, size, root, extensions }
}

/** A size or index as ASCII decimal, no leading zero, up to 2⁵³ − 1. */
export function parseSize(text: string): number | undefined {
  const size = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(size) ? size : undefined
}

export function parseHash(text: string): Hash | undefined {
  const hash = fromBase64(text)
  return hash?.length === HASH_BYTES ? hash : undefined
}
