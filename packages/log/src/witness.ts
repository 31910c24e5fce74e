/**
 * 见证人 · Witness: cosigns a checkpoint only when all it cosigned before is its beginning (C2SP tlog-witness).
 *
 *     nothing cosigned ──▶ size n ──▶ a size not below n …      never back, never two roots of one size
 */
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import { EMPTY_ROOT, type Hash, sameBytes } from './hash.ts'
import type { NoteKey, NoteSigner } from './note-key.ts'
import { openNote, sign } from './note-signature.ts'
import { verifyConsistency } from './proof.ts'
import { isRefused, type LogRefusal, type Refused, refused } from './refusal.ts'
import { formatNote, formatSignatures, parseNote } from './signed-note.ts'
import { utf8 } from './utf8.ts'
import { parseRequest, type WitnessRequest } from './witness-request.ts'

/** A log the witness watches, and where it left it. */
export interface WatchedLog {
  readonly origin: string
  readonly keys: readonly NoteKey[]
  /** The checkpoint cosigned last; null where there is none yet. */
  readonly last: { readonly size: number; readonly root: Hash } | null
}

export interface WitnessAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: Uint8Array
  /** Why it was refused. */
  readonly refused: Refused | null
  /** What is cosigned now, with the log's signatures and the witness's; null where refused. */
  readonly cosigned: { readonly checkpoint: Checkpoint; readonly note: Uint8Array } | null
}

/** The protocol's answer to each refusal; every other one is a request that cannot be read. */
const STATUS: { readonly [code in LogRefusal]?: number } = {
  'origin-unknown': 404,
  'not-signed': 403,
  'signature-invalid': 403,
  'size-conflict': 409,
  'empty-root-wrong': 422,
  'consistency-wrong': 422,
  forked: 422,
}
const MALFORMED = 400

/**
 * Answers an `add-checkpoint` request at a moment, in POSIX seconds. Pure: whoever calls it reads `last`, asks, and
 * stores what is cosigned under one lock, and sends the answer only after that is durable. The log whose origin
 * the request names is looked up with `watched`.
 */
export function answerRequest(
  body: Uint8Array,
  watched: (origin: string) => WatchedLog | undefined,
  signer: NoteSigner,
  at: number,
): WitnessAnswer {
  if (signer.key.type !== 'cosignature') throw new Error(`${signer.key.name} is no key of a witness`)
  const request = parseRequest(body)
  const judged = isRefused(request) ? request : judge(request, watched)
  if (isRefused(judged)) return refusing(judged)
  const signature = sign(judged.text, signer, at)
  return {
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    body: utf8(formatSignatures([signature])),
    refused: null,
    cosigned: {
      checkpoint: judged.checkpoint,
      note: formatNote({ text: judged.text, signatures: [...judged.byLog, signature] }),
    },
  }
}

function refusing(reason: Refused): WitnessAnswer {
  const isConflict = reason.refused === 'size-conflict'
  return {
    status: STATUS[reason.refused] ?? MALFORMED,
    contentType: isConflict ? 'text/x.tlog.size' : 'text/plain; charset=utf-8',
    body: utf8(`${isConflict ? reason.at : reason.refused}\n`),
    refused: reason,
    cosigned: null,
  }
}

function judge(request: WitnessRequest, watched: (origin: string) => WatchedLog | undefined) {
  const note = parseNote(request.checkpoint)
  if (isRefused(note)) return note
  const checkpoint = parseCheckpoint(note.text)
  if (isRefused(checkpoint)) return checkpoint
  const log = watched(checkpoint.origin)
  if (log === undefined) return refused('origin-unknown', checkpoint.origin)
  const opened = openNote(request.checkpoint, log.keys)
  if (isRefused(opened)) return opened
  const reason = against(checkpoint, request, log.last)
  return reason ?? { checkpoint, text: note.text, byLog: opened.signed.map(({ signature }) => signature) }
}

/** Why a signed checkpoint does not go on from the last one; undefined where it does. */
function against(
  { size, root }: Checkpoint,
  { oldSize, proof }: WitnessRequest,
  last: WatchedLog['last'],
): Refused | undefined {
  if (oldSize > size) return refused('old-size-too-large', oldSize)
  const lastSize = last?.size ?? 0
  if (oldSize !== lastSize) return refused('size-conflict', lastSize)
  if (size === 0 && !sameBytes(root, EMPTY_ROOT)) return refused('empty-root-wrong')
  if (size === lastSize && !sameBytes(root, last?.root ?? EMPTY_ROOT)) return refused('forked', size)
  const goesOn = verifyConsistency(lastSize, last?.root ?? EMPTY_ROOT, size, root, proof)
  return goesOn ? undefined : refused('consistency-wrong', size)
}
