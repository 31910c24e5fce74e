/** 大屏 · Wall. */
import { toBase64 } from '@oneruler/log/base64'
import { parseCheckpoint } from '@oneruler/log/checkpoint'
import { isRefused } from '@oneruler/log/refusal'
import { parseNote } from '@oneruler/log/signed-note'
import { CHECKPOINT } from '@oneruler/log/verify-log'
import type { Store } from '@oneruler/store/store'
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { projectMap } from '../map/project-map.ts'
import { wallPage } from '../pages/wall.ts'
import type { WallPage } from '../wall-pages.ts'
import { asked, DayQuery, dayOf, type ProjectEnv } from './asked.ts'

export const wallRoutes = (deps: Deps) => {
  const { store } = deps.installation
  return new Hono<ProjectEnv>().get('/wall', asked(DayQuery), async (c) => {
    const { loaded } = c.var
    const map = await projectMap(store, loaded.projectId)
    const day = dayOf(loaded, c.req.valid('query').day, deps)
    return c.json(wallPage(loaded, map, await newestCheckpoint(store, loaded.projectId), day))
  })
}

/** As it is published; whoever doubts it verifies the log. */
async function newestCheckpoint({ log }: Store, project: string): Promise<WallPage['checkpoint']> {
  const bytes = await log.files(project).read(CHECKPOINT)
  const note = bytes && parseNote(bytes)
  const head = note && !isRefused(note) ? parseCheckpoint(note.text) : null
  return head && !isRefused(head) ? { size: head.size, root: toBase64(head.root) } : null
}
