/**
 * 会签 · Cosignature: a witness says that, at a moment, this was the largest tree of the log it had seen, and that
 * all it had seen before was its beginning (C2SP tlog-cosignature, `cosignature/v1`).
 *
 * The signature is eight bytes of POSIX seconds, big-endian, and an Ed25519 signature over two lines and the text:
 *
 *     cosignature/v1
 *     time 1679315147
 *     …the checkpoint's text
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { utf8 } from './utf8.ts'

const TIME_BYTES = 8
const HALF = 2 ** 32

const cosigned = (text: string, at: number): Uint8Array => utf8(`cosignature/v1\ntime ${at}\n${text}`)

/** The bytes of a cosignature made at a moment, in whole seconds of POSIX time. */
export function cosignatureBytes(text: string, at: number, seed: Uint8Array): Uint8Array {
  if (!Number.isSafeInteger(at) || at <= 0) throw new Error(`no moment to cosign at: ${at}`)
  const time = new Uint8Array(TIME_BYTES)
  const view = new DataView(time.buffer)
  view.setUint32(0, Math.floor(at / HALF))
  view.setUint32(4, at % HALF)
  return concatBytes(time, ed25519.sign(cosigned(text, at), seed))
}

/** The moment of a cosignature that holds, in POSIX seconds; undefined where it does not. */
export function cosignedAt(text: string, bytes: Uint8Array, publicKey: Uint8Array): number | undefined {
  if (bytes.length !== TIME_BYTES + 64) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const at = view.getUint32(0) * HALF + view.getUint32(4)
  const signature = bytes.subarray(TIME_BYTES)
  const holds =
    Number.isSafeInteger(at) && ed25519.verify(signature, cosigned(text, at), publicKey, { zip215: false })
  return holds ? at : undefined
}
