/**
 * 系统故障 · Trouble: what the system beneath us answered when an act broke off, as words for a person who can wait, or call
 * somebody. Undefined for anything else, which is a fault of ours.
 */
import { serverWords } from '@oneruler/words/server'

/** Classes 08 and 57P of https://www.postgresql.org/docs/current/errcodes-appendix.html, and a connection that broke. */
const AWAY = /^(08...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/
/** What `pg` throws without a code. */
const AWAY_TEXT = /^Connection terminated|connection error and is not queryable/
/** 53100 is PostgreSQL's disk_full. */
const FULL = /^(53100|ENOSPC|EDQUOT)$/

export interface Trouble {
  readonly status: 503 | 507
  readonly message: string
}

export function troubleOf(error: unknown, requestId: string): Trouble | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (FULL.test(code)) return { status: 507, message: serverWords.zh.diskFull({ requestId }) }
  // The database's own socket is gone while it is not running.
  const isAway =
    AWAY.test(code) || AWAY_TEXT.test(error.message) || (code === 'ENOENT' && syscall === 'connect')
  return isAway ? { status: 503, message: serverWords.zh.databaseAway({ requestId }) } : undefined
}
