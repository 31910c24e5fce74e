/** 稽核 · Findings, and the extract an auditor takes along. */
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { auditExtract } from '../extract/audit-extract.ts'
import { findingsPage } from '../pages/findings.ts'
import { exportNote } from '../sign-in/export-note.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const findingRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>()
    .get('/findings', asked(DayQuery), async (c) => {
      const { loaded, bounds } = c.var
      return c.json(await findingsPage(loaded, bounds, dayOf(loaded, c.req.valid('query').day, deps)))
    })
    .get('/audit-extract.zip', asked(DayQuery), async (c) => {
      const { loaded } = c.var
      const day = dayOf(loaded, c.req.valid('query').day, deps)
      const rows = loaded.campaign.households.size
      const note = await exportNote(deps, c.var, { project: loaded.projectId, table: 'extract', rows })
      const { name, zip } = await auditExtract(deps.installation.store, loaded, { day, at: deps.now(), note })
      return c.body(Readable.toWeb(zip) as ReadableStream, 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    })
