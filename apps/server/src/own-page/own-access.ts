/**
 * 我家一页的取阅 · Own access: how one household opens its own page. All of it follows from the project's secret and the
 * household, so nothing is stored and a slip that is printed again is the same.
 */
import { createHmac } from 'node:crypto'
import { KEY_BYTES, NAME_BYTES } from '@oneruler/portal/own/own-key'

export interface OwnAccess {
  /** Under which name its page lies in public; says nothing of the household. */
  readonly name: Uint8Array
  readonly key: Uint8Array
  /** Twelve digits. */
  readonly code: string
}

const CODES = 10n ** 12n

/** @param household the id of its stream */
export function ownAccess(secret: Buffer, household: string): OwnAccess {
  const made = (what: string) =>
    createHmac('sha256', secret).update(`oneruler.org/own-access@v1\n${what}\n${household}`).digest()
  return {
    name: new Uint8Array(made('name').subarray(0, NAME_BYTES)),
    key: new Uint8Array(made('key').subarray(0, KEY_BYTES)),
    code: String(made('code').readBigUInt64BE() % CODES).padStart(12, '0'),
  }
}
