/**
 * 附件 · Attachments: the files a project rests on, as they were handed in; sealed, outside the database.
 *
 *     written ─▶ recorded ─▶ erased      written and never recorded: a spare, which nothing can open
 */
import type { Day } from '@oneruler/campaign/day'
import type pg from 'pg'

export const ATTACHMENT_KINDS = [
  'ledger',
  'marked-ledger',
  'plan',
  'plan-module',
  'map',
  'handed-in',
  'evidence',
  'paper-template',
] as const
/**
 * 台账 (the workbook uploaded) · 退回工作簿 (its marked copy) · 补偿方案 · 方案模块 · 红线图 · 交来的文件, which no act has named
 * yet · 材料, which one has · 文书模板
 */
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

/**
 * Workbooks are full of personal data, so they go; a plan and a map are what later figures are made from, a template what
 * papers were printed from, and evidence is the archive the law asks for (条例 §29). What was handed in waits a week for its act: a form begun on Friday is sent
 * on Monday.
 */
export const KEPT_DAYS = {
  ledger: 90,
  'marked-ledger': 90,
  plan: null,
  'plan-module': null,
  map: null,
  'handed-in': 7,
  evidence: null,
  'paper-template': null,
} as const satisfies Readonly<Record<AttachmentKind, number | null>>

export interface NewAttachment {
  readonly kind: AttachmentKind
  /** The name it was handed in under. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Its file is on disk; the key that opens it is nowhere but here until it is recorded. */
export interface WrittenAttachment extends Omit<NewAttachment, 'bytes'> {
  readonly attachmentId: string
  /** Of the plaintext, in hex; `bytes` is its length. */
  readonly sha256: string
  readonly bytes: number
  readonly wrappedKey: Buffer
}

export interface Attachment extends Omit<WrittenAttachment, 'wrappedKey'> {
  /** The last batch that brought it; null where it came without one. */
  readonly batchId: string | null
  /** When it was last brought. */
  readonly recordedAt: string
  /** The day on which `expire` erases it; null: never. */
  readonly expiresOn: Day | null
  readonly erasedAt: string | null
}

/** What a recording adds to a file. `today` begins its days of keeping. */
export interface Recording {
  readonly batchId: string | null
  readonly recordedAt: string
  readonly today: Day
}

/**
 * Contract.
 *
 * Order: `write` without a lock; `record` in the transaction of the events that rest on the files; after it,
 * `discardSpare`. What is recorded by a committed transaction has its file, whole, even across a power cut. What
 * is not recorded cannot be opened by anybody, and `discardSpare` or `sweep` removes it.
 *
 * Once: the same content has one row and one file in a project. Brought again, it takes the new name, batch and
 * moment, and is kept for the longer of the two times.
 *
 * Repeats: every method may be called again; `record` in each transaction that is tried. Files are sealed under a
 * key each and bound to project and content: a file changed or exchanged is refused, never read.
 */
export interface Attachments {
  /** Seals and writes; on disk when it returns. Throws the system's error where it cannot (ENOSPC …). */
  write(projectId: string, attachments: readonly NewAttachment[]): Promise<WrittenAttachment[]>
  /** Under the project's lock. Returns the ids of the rows that now stand for these files, in their order. */
  record(
    tx: pg.PoolClient,
    projectId: string,
    written: readonly WrittenAttachment[],
    recording: Recording,
  ): Promise<string[]>
  /** In the transaction of an act that names them: evidence from now on. False where one was erased meanwhile. */
  keep(tx: pg.PoolClient, projectId: string, sha256s: readonly string[]): Promise<boolean>
  /** Removes the files of `written` that were not recorded; never while a transaction with them may still commit. */
  discardSpare(projectId: string, written: readonly WrittenAttachment[]): Promise<void>
  /** Every row, those erased too, last brought first. */
  list(projectId: string): Promise<Attachment[]>
  /** The content; null where there is none or it was erased. Throws `AttachmentUnreadable`. */
  bySha256(projectId: string, sha256: string): Promise<Buffer | null>
  /** Erases the keys, then the files, of what expires by `today`; the rows stay. Returns how many. */
  expire(projectId: string, today: Day, erasedAt: string): Promise<number>
  /** Removes files that no row opens and that were written before `writtenBefore`. Returns how many. */
  sweep(projectId: string, writtenBefore: Date): Promise<number>
}
