/** `oneruler bulletin`: issues the bulletin of a day, as Markdown, Word or PDF; its figures are then frozen. */
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Bulletin } from '@oneruler/documents/bulletin/bulletin'
import { renderBulletinDocx } from '@oneruler/documents/bulletin/render-docx'
import { renderBulletinMarkdown } from '@oneruler/documents/bulletin/render-markdown'
import { issueBulletin } from '@oneruler/server/bulletin-issue'
import { Command } from 'commander'
import { actor, asDay, atWork, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { answer, Refused, tell, words } from '../output.ts'

const RENDERERS: Readonly<Record<string, (bulletin: Bulletin) => string | Promise<Uint8Array>>> = {
  '.md': renderBulletinMarkdown,
  '.docx': renderBulletinDocx,
  // The typesetter is loaded only by who asks for it: it takes longer to load than the rest together.
  '.pdf': async (bulletin) =>
    (await import('@oneruler/documents/bulletin/render-pdf')).renderBulletinPdf(bulletin),
}

type BulletinOptions = WorkOptions & { readonly asOf: ReturnType<typeof asDay>; readonly out: string }

export const bulletinCommand = (): Command =>
  withData(new Command('bulletin'))
    .description(words.bulletinPurpose())
    .requiredOption('--as-of <day>', words.asOfOption(), asDay)
    .requiredOption('--out <path>', words.bulletinOut())
    .action((options: BulletinOptions) => {
      const render = RENDERERS[extname(options.out).toLowerCase()]
      if (!render) throw new Refused(words.notAFile({ value: options.out }), 2)
      return atWork(options, async (installation) => {
        const projectId = await projectOf(installation, options)
        const { bulletin, figures, frozenAt } = await issueBulletin(installation, projectId, options.asOf, {
          actor: actor(),
          via: 'cli',
          now: () => new Date(),
        })
        writeTo(options.out, await render(bulletin), bulletin.number)
        answer(options, { bulletin: bulletin.number, figures, frozenAt }, () =>
          tell(options, words.bulletinWritten({ number: bulletin.number, path: options.out })),
        )
      })
    })

/** Asked for again, the same bulletin is printed: nothing is lost where it could not be written. */
function writeTo(path: string, content: string | Uint8Array, number: number): void {
  try {
    writeFileSync(path, content)
  } catch {
    throw new Refused(words.bulletinNotWritten({ number, path }))
  }
}
