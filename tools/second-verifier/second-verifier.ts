/**
 * A second verifier of proofs, checkpoints and records, which shares no code with the first: the texts taken apart
 * by their lines, signatures by Node's own Ed25519. It says yes or no.
 */
import { createHmac, createPublicKey, verify } from 'node:crypto'
import { leafOf, rootByPath, sha256 } from './second-tree.ts'

/** An Ed25519 public key of 32 bytes as Node takes it: SubjectPublicKeyInfo (RFC 8410). */
const nodeKey = (publicKey: Uint8Array) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]),
    format: 'der',
    type: 'spki',
  })

/** Whether a note has a signature of the key that holds, be it a log's or a witness's. */
export function isSignedBy(note: string, vkey: string): boolean {
  const end = note.lastIndexOf('\n\n')
  const text = note.slice(0, end + 1)
  const name = vkey.slice(0, vkey.indexOf('+'))
  const material = Buffer.from(vkey.slice(name.length + 10), 'base64')
  const id = sha256(Buffer.from(`${name}\n`), material).subarray(0, 4)
  const publicKey = nodeKey(material.subarray(1))
  return note
    .slice(end + 2)
    .split('\n')
    .some((line) => {
      const [dash, by, base64 = ''] = line.split(' ')
      const bytes = Buffer.from(base64, 'base64')
      if (dash !== '—' || by !== name || !bytes.subarray(0, 4).equals(id)) return false
      if (material[0] === 1) return verify(null, Buffer.from(text), publicKey, bytes.subarray(4))
      const message = `cosignature/v1\ntime ${bytes.readBigUInt64BE(4)}\n${text}`
      return verify(null, Buffer.from(message), publicKey, bytes.subarray(12))
    })
}

/** Whether a `.tlog-proof` shows the entry in the log of the first key, cosigned by all the other keys. */
export function isLogged(proof: string, entry: Uint8Array, vkeys: readonly string[]): boolean {
  const end = proof.indexOf('\n\n')
  const [header, ...lines] = proof.slice(0, end).split('\n')
  if (header !== 'c2sp.org/tlog-proof@v1') return false
  if (lines[0]?.startsWith('extra ')) lines.shift()
  const index = Number(lines.shift()?.slice('index '.length))
  const path = lines.map((line) => Buffer.from(line, 'base64'))
  const note = proof.slice(end + 2)
  const [origin, size, root = ''] = note.split('\n')
  const found = rootByPath(leafOf(entry), index, Number(size), path)
  return (
    found !== undefined &&
    Buffer.from(root, 'base64').equals(found) &&
    vkeys[0]?.startsWith(`${origin}+`) === true &&
    vkeys.every((vkey) => isSignedBy(note, vkey))
  )
}

/** Whether an entry fixes a field's value, shown with its salt. */
export function isCommitted(entry: string, name: string, value: string | null, salt: Uint8Array): boolean {
  const [, kind, ...fields] = entry.split('\n')
  const content = value === null ? Buffer.of(0) : Buffer.concat([Buffer.of(1), Buffer.from(value)])
  const hash = sha256(
    Buffer.from('oneruler.org/field@v1\n'),
    salt,
    Buffer.from(`${kind}\n${name}\n`),
    content,
  )
  return fields.includes(`${name} ${hash.toString('base64')}`)
}

/** The salt of a field, of the record's secret. */
export const saltOf = (secret: Uint8Array, name: string): Buffer =>
  createHmac('sha256', secret).update(`oneruler.org/salt@v1\n${name}`).digest()
