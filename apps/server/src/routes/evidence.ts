/** 材料 · Files: handed in for an act that is still to come, and opened by whoever sees what they belong to. */
import type { EvidenceMedia } from '@oneruler/campaign/evidence'
import { handedInBy } from '@oneruler/store/handed-in'
import { evidenceWords } from '@oneruler/words/evidence'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../deps.ts'
import { handIn, MOST_WAITING } from '../evidence/hand-in.ts'
import { evidenceWithin } from '../evidence/kept-evidence.ts'
import { writeLine } from '../sign-in/access-log.ts'
import type { ProjectEnv } from './asked.ts'

const words = evidenceWords.zh

/** A photograph of 50 megapixels, or a scan of some fifty pages. */
const MOST_BYTES = 20e6
/** Looked at at the same time: each is held in memory, some three times over. */
const MOST_AT_ONCE = 6
const DISK_FULL = ['ENOSPC', 'EDQUOT']

export const evidenceBodies = bodyLimit({
  maxSize: MOST_BYTES,
  onError: (c) => c.json({ message: words.tooLarge({ megabytes: MOST_BYTES / 1e6 }) }, 413),
})

export const evidenceRoutes = (deps: Deps) => {
  const { store } = deps.installation
  let underWay = 0
  /** Who opened what today; a page shows the same thumbnails again and again, and one line a day says it. */
  const opened = { on: '', by: new Set<string>() }
  const isFirstToday = (key: string): boolean => {
    const today = deps.now().toISOString().slice(0, 10)
    if (opened.on !== today) Object.assign(opened, { on: today, by: new Set() })
    return !opened.by.has(key) && opened.by.add(key).has(key)
  }

  return new Hono<ProjectEnv>()
    .post('/files', async (c) => {
      if (underWay >= MOST_AT_ONCE) return c.json({ message: words.busy() }, 429)
      underWay++
      try {
        const bytes = new Uint8Array(await c.req.arrayBuffer())
        const given = { account: c.var.actor.account, bytes, at: deps.now() }
        const result = await handIn(store, c.var.loaded.projectId, given)
        if ('file' in result) return c.json(result.file)
        if (result.refused === 'too-many-waiting')
          return c.json({ message: words.tooManyWaiting({ most: MOST_WAITING }) }, 429)
        return c.json({ message: words.faults[result.refused]() }, 415)
      } catch (error) {
        if (!DISK_FULL.includes(String((error as NodeJS.ErrnoException).code))) throw error
        return c.json({ message: words.diskFull() }, 507)
      } finally {
        underWay--
      }
    })
    .get('/files/:sha256', async (c) => {
      const { loaded, actor, address } = c.var
      const { projectId: project } = loaded
      const sha256 = c.req.param('sha256')
      const kept = evidenceWithin(loaded.campaign, sha256, c.var)
      // Before an act names it, it is whose hands it came from.
      const own = kept ? null : (await handedInBy(store.pool, project, actor.account, [sha256])).get(sha256)
      const media = kept?.media ?? own?.media
      const bytes = media && (await store.attachments.bySha256(project, sha256))
      // One that lies out of reach is answered like one that is not there.
      if (!media || !bytes) return c.json({ message: words.unknown() }, 404)
      const { account } = actor
      if (kept && isFirstToday(`${account} ${project} ${sha256}`)) {
        const detail = { household: kept.household, act: kept.act, sha256 }
        const line = { what: 'file-opened', at: deps.now(), account, acted: account } as const
        await writeLine(store, { ...line, address, project, detail })
      }
      const name = fileName(kept?.name ?? '', media)
      const shown = media.startsWith('image/') ? 'inline' : 'attachment'
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': media,
        'Content-Disposition': `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    })
}

const ENDINGS: Readonly<Record<EvidenceMedia, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}

/** Ends as what it is, whatever it was called. */
const fileName = (name: string, media: EvidenceMedia): string =>
  `${name.replace(/\.[a-z0-9]{1,5}$/i, '') || serverWords.zh.fileWithoutName()}.${ENDINGS[media]}`
