/**
 * 写入公开日志 · Into the public log: what an event publishes, as an entry that commits to it under a secret of chance.
 */
import { randomBytes } from 'node:crypto'
import { publishedRecord } from '@oneruler/campaign/publication'
import { commitRecord, type Fields, SECRET_BYTES } from '@oneruler/log/record'
import type { Publication, Publish } from '@oneruler/store/publication'

export const publish: Publish = (event, corrects) => {
  const record = publishedRecord(event, corrects)
  return record && committed(record.kind, record.fields)
}

export function committed(kind: string, fields: Fields): Publication {
  const secret = randomBytes(SECRET_BYTES)
  return { kind, entry: commitRecord(kind, fields, secret), secret }
}

/** The chain as it stood: whoever rewrites an event before it, and the chain after, contradicts this entry. */
export const chainHeadFields = (seq: number, hash: Uint8Array): Fields => ({
  hash: Buffer.from(hash).toString('hex'),
  seq: String(seq),
})
