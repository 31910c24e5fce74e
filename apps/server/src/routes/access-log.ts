/** 登录与授权记录 · Access log: read by the audit administrator, newest first. */
import type { RevealedKind } from '@oneruler/campaign/privacy/private-fields'
import type { Role } from '@oneruler/campaign/role'
import { accessWords } from '@oneruler/words/access'
import { privacyWords } from '@oneruler/words/privacy'
import { Hono } from 'hono'
import { z } from 'zod'
import type { AccessLogPage } from '../access-pages.ts'
import type { Deps } from '../deps.ts'
import { registeredProjects } from '../registered-projects.ts'
import { ACCESS_ENTRIES, type AccessEntry, readLog } from '../sign-in/access-log.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { exportNote } from '../sign-in/export-note.ts'
import { grantLines } from '../sign-in/grant-lines.ts'
import { grantWorkbook } from '../sign-in/grant-workbook.ts'
import { grantsOf } from '../sign-in/grants.ts'
import type { RevealReason } from '../sign-in/reveal.ts'
import { asked } from './asked.ts'
import { downloaded } from './downloaded.ts'

const MOST_LINES = 100
const LogQuery = z.object({ what: z.enum(ACCESS_ENTRIES).optional(), before: z.uuid().optional() })

interface Detail {
  readonly role?: Role
  readonly reason?: string
  readonly household?: string
  readonly kind?: RevealedKind
  readonly revealReason?: RevealReason
  readonly text?: string
  readonly table?: keyof typeof accessWords.zh.exports
}

/** What a line says beside who, when and where. */
function told({ reason, household, kind, revealReason, text, table }: Detail): string | null {
  const parts = [
    reason,
    table && accessWords.zh.exports[table],
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
      const { what, before } = c.req.valid('query')
      const rows = await readLog(store, {
        most: MOST_LINES + 1,
        ...(what === undefined ? {} : { what }),
        ...(before === undefined ? {} : { before }),
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
    .get('/access-log/grants.xlsx', async (c) => {
      const grants = await grantLines(store, await grantsOf(store))
      const note = await exportNote(deps, c.var, { project: null, table: 'grants', rows: grants.length })
      const { name, bytes } = await grantWorkbook(store, grants, note)
      return downloaded(c, bytes, name)
    })
}
