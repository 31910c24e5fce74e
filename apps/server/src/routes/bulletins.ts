/** 通报 · Bulletins: those issued, one as a document, and issuing the next. */
import { zValidator } from '@hono/zod-validator'
import { BULLETIN_FORMATS, BULLETIN_KINDS } from '@oneruler/campaign/bulletin'
import { isLegible, writtenText } from '@oneruler/campaign/written-text'
import type { Bulletin } from '@oneruler/documents/bulletin/bulletin'
import { renderBulletinDocx } from '@oneruler/documents/bulletin/render-docx'
import { renderBulletinMarkdown } from '@oneruler/documents/bulletin/render-markdown'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import { bulletinsOf, issueBulletin, printedBulletin } from '../bulletin-issue.ts'
import type { Deps } from '../deps.ts'
import { bulletinsPage } from '../pages/bulletins.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import { asked, DayQuery, dayOf, dayText, type ProjectEnv } from './asked.ts'

type Format = (typeof BULLETIN_FORMATS)[number]

const MEDIA: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
}

const render = async (bulletin: Bulletin, format: Format): Promise<Uint8Array> => {
  if (format === 'docx') return renderBulletinDocx(bulletin)
  if (format === 'md') return new TextEncoder().encode(renderBulletinMarkdown(bulletin))
  // The typesetter is loaded only by who asks for it.
  return (await import('@oneruler/documents/bulletin/render-pdf')).renderBulletinPdf(bulletin)
}

const Named = z
  .string()
  .max(500)
  .transform(writtenText)
  .refine(isLegible)
  .transform((text) => (text === '' ? null : text))
const Order = z.object({
  day: dayText,
  kind: z.enum(BULLETIN_KINDS),
  sent: Named,
  given: Named,
  copies: z.number().int().min(1).max(9999).nullable(),
})

export const bulletinRoutes = (deps: Deps) => {
  const { installation, today, now } = deps
  return new Hono<ProjectEnv & ActorEnv>()
    .get('/bulletins', asked(DayQuery), async (c) => {
      const { loaded, actor } = c.var
      const { account, roles, staff } = actor
      const asking = { account, by: staff ?? '', roles, today: today() }
      const issued = await bulletinsOf(installation, loaded)
      return c.json(bulletinsPage(loaded, issued, dayOf(loaded, c.req.valid('query').day, deps), asking))
    })
    .post(
      '/bulletins',
      zValidator('json', Order, (result, c) => {
        if (!result.success) return c.json({ message: serverWords.zh.badBulletin() }, 400)
      }),
      async (c) => {
        const { loaded, actor } = c.var
        const { day, ...order } = c.req.valid('json')
        if (day > today()) return c.json({ message: serverWords.zh.bulletinAhead({ day }) }, 409)
        const act = { actor: actor.account, via: 'console', now } as const
        const { bulletin } = await issueBulletin(installation, loaded.projectId, day, act, order)
        return c.json({ number: bulletin.number })
      },
    )
    .get('/bulletins/:number/:format', async (c) => {
      const format = BULLETIN_FORMATS.find((one) => one === c.req.param('format'))
      const bulletin = await printedBulletin(installation, c.var.loaded, Number(c.req.param('number')))
      if (!format || !bulletin) return c.json({ message: serverWords.zh.unknownBulletin() }, 404)
      const name = `${bulletin.masthead}${bulletin.numberLine}.${format}`
      return c.body((await render(bulletin, format)) as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': MEDIA[format],
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      })
    })
}
