/** 登录与授权记录 · Access log: read by the audit administrator, newest first. */
import type { RevealedKind } from '@oneruler/campaign/privacy/private-fields'
import type { Role } from '@oneruler/campaign/role'
import { accessWords } from '@oneruler/words/access'
import { exportWords } from '@oneruler/words/exports'
import { privacyWords } from '@oneruler/words/privacy'
import { Hono } from 'hono'
import { z } from 'zod'
import type { AccessLogPage } from '../access-pages.ts'
import type { Deps } from '../deps.ts'
import { registeredProjects } from '../registered-projects.ts'
import { ACCESS_ENTRIES, type AccessEntry, readLog } from '../sign-in/access-log.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { EXPORT_NUMBER, type ExportPurpose, exportMark } from '../sign-in/export-mark.ts'
import { grantLines } from '../sign-in/grant-lines.ts'
import { grantWorkbook } from '../sign-in/grant-workbook.ts'
import { grantsOf } from '../sign-in/grants.ts'
import type { RevealReason } from '../sign-in/reveal.ts'
import { asked } from './asked.ts'
import { downloaded } from './downloaded.ts'
import { statedPurpose } from './stated-purpose.ts'

const MOST_LINES = 100
const LogQuery = z.object({
  what: z.enum(ACCESS_ENTRIES).optional(),
  before: z.uuid().optional(),
  /** 导出编号 */
  number: z.string().regex(EXPORT_NUMBER).optional(),
})

interface Detail {
  readonly role?: Role
  readonly reason?: string
  readonly household?: string
  readonly kind?: RevealedKind
  readonly revealReason?: RevealReason
  readonly text?: string
  readonly table?: keyof typeof accessWords.zh.exports
  readonly rows?: number
  readonly number?: string
  readonly purpose?: ExportPurpose
}

/** What a line says beside who, when and where. */
function told({
  reason,
  household,
  kind,
  revealReason,
  text,
  table,
  rows,
  number,
  purpose,
}: Detail): string | null {
  const parts = [
    reason,
    table && accessWords.zh.exports[table],
    rows === undefined ? undefined : accessWords.zh.rows({ rows }),
    number,
    purpose && exportWords.zh.purposes[purpose],
    household,
    kind && privacyWords.zh.kinds[kind],
    revealReason && privacyWords.zh.reasons[revealReason],
    text,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? null : parts.join(' · ')
}

export const accessLogRoutes = (deps: Deps) => {
  const { store } = deps.installation
  return new Hono<ActorEnv>()
    .get('/access-log', asked(LogQuery), async (c) => {
      const { what, before, number } = c.req.valid('query')
      const rows = await readLog(store, {
        most: MOST_LINES + 1,
        ...(what === undefined ? {} : { what }),
        ...(before === undefined ? {} : { before }),
        ...(number === undefined ? {} : { number }),
      })
      const projects = new Map((await registeredProjects(store)).map(({ id, name }) => [id, name]))
      const lines = rows.slice(0, MOST_LINES)
      return c.json<AccessLogPage>({
        lines: lines.map((row) => {
          const detail = row.detail as Detail
          return {
            id: row.id,
            at: new Date(row.at).toISOString(),
            what: row.what as AccessEntry,
            about: row.about,
            by: row.actedName ?? row.acted,
            address: row.address,
            projectName: row.project === null ? null : (projects.get(row.project) ?? row.project),
            role: detail.role ?? null,
            reason: told(detail),
          }
        }),
        before: rows.length > MOST_LINES ? (lines.at(-1)?.id ?? null) : null,
      })
    })
    .post('/access-log/grants.xlsx', statedPurpose, async (c) => {
      const grants = await grantLines(store, await grantsOf(store))
      const exported = { project: null, table: 'grants', rows: grants.length } as const
      const mark = await exportMark(deps, c.var, exported, c.req.valid('json'))
      const { name, bytes } = await grantWorkbook(store, grants, mark)
      return downloaded(c, bytes, name)
    })
}
