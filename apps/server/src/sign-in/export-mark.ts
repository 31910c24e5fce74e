/**
 * 导出标记 · Export mark: a table that leaves the system says who took it, when, for what, and by which number the log's
 * line of it is found again.
 */
import { exportWords } from '@oneruler/words/exports'
import { businessDay } from '../business-day.ts'
import type { Deps } from '../deps.ts'
import { newId } from '../identity.ts'
import type { ActorEnv } from './actor.ts'
import { type Exported, logExport } from './export-line.ts'

export const EXPORT_PURPOSES = [
  'audit',
  'report',
  'meeting',
  'field',
  'reconciliation',
  'dispute',
  'archive',
  'access-review',
] as const
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number]

/** What whoever exports says of it; the text holds no personal number. */
export interface StatedPurpose {
  readonly purpose: ExportPurpose
  readonly text: string
}

export interface ExportMark {
  /** Sentences for the table itself. */
  readonly notes: readonly string[]
  /** Above every printed page. */
  readonly header: string
}

/** 导出编号: `E20180904-1F3C9A2B`, the office's day and chance. */
export const EXPORT_NUMBER = /^E\d{8}-[0-9A-F]{8}$/
const newNumber = (day: string): string => `E${day.replaceAll('-', '')}-${newId().slice(-8).toUpperCase()}`

const words = exportWords.zh

/** The line is written before the table is: what cannot be logged is not taken out. */
export async function exportMark(
  deps: Deps,
  acting: Pick<ActorEnv['Variables'], 'actor' | 'address'>,
  exported: Exported,
  { purpose, text }: StatedPurpose,
): Promise<ExportMark> {
  const { store } = deps.installation
  const { account, name } = acting.actor
  const at = deps.now()
  const day = businessDay(at)
  const number = newNumber(day)
  const { username } = await store.db
    .selectFrom('account')
    .select('username')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  await logExport(deps, acting, { ...exported, number, purpose, text })
  return {
    notes: [
      words.by({ name, username, at: at.toISOString() }),
      words.reason({ purpose: words.purposes[purpose], text }),
      words.numbered({ number }),
    ],
    header: words.header({ name, username, day, purpose: words.purposes[purpose], number }),
  }
}
