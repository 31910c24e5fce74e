/** 登录与授权记录 · Access log: read by the audit administrator, newest first. */
import type { Role } from '@oneruler/campaign/role'
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
import { asked } from './asked.ts'
import { downloaded } from './downloaded.ts'

const MOST_LINES = 100
const LogQuery = z.object({ what: z.enum(ACCESS_ENTRIES).optional(), before: z.uuid().optional() })

interface Detail {
  readonly role?: Role
  readonly reason?: string
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
          const { role, reason } = row.detail as Detail
          return {
            id: row.id,
            at: new Date(row.at).toISOString(),
            what: row.what as AccessEntry,
            about: row.about,
            by: row.actedName ?? row.acted,
            address: row.address,
            projectName: row.project === null ? null : (projects.get(row.project) ?? row.project),
            role: role ?? null,
            reason: reason ?? null,
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
