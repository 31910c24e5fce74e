/** 稽核 · Findings, and the extract an auditor takes along. */
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { auditExtract } from '../extract/audit-extract.ts'
import { findingsPage } from '../pages/findings.ts'
import { exportMark } from '../sign-in/export-mark.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'
import { statedPurpose } from './stated-purpose.ts'

export const findingRoutes = (deps: Deps) =>
  new Hono<ProjectEnv>()
    .get('/findings', asked(DayQuery), async (c) => {
      const { loaded, bounds } = c.var
      return c.json(await findingsPage(loaded, bounds, dayOf(loaded, c.req.valid('query').day, deps)))
    })
    .post('/audit-extract.zip', asked(DayQuery), statedPurpose, async (c) => {
      const { loaded } = c.var
      const day = dayOf(loaded, c.req.valid('query').day, deps)
      const rows = loaded.campaign.households.size
      const exported = { project: loaded.projectId, table: 'extract', rows } as const
      const { notes } = await exportMark(deps, c.var, exported, c.req.valid('json'))
      const { name, zip } = await auditExtract(deps.installation.store, loaded, {
        day,
        at: deps.now(),
        notes,
      })
      return c.body(Readable.toWeb(zip) as ReadableStream, 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    })
