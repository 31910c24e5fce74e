/**
 * 文书模板 · Paper templates: which there are, what each may name, how it prints, its Word file to edit; a file that comes
 * back is checked, shown as it would print, and taken into use.
 */
import { zValidator } from '@hono/zod-validator'
import { isLegible } from '@oneruler/campaign/written-text'
import { paperById } from '@oneruler/documents/papers/catalogue'
import { checkTemplate } from '@oneruler/documents/papers/check-template'
import type { OwnTemplate } from '@oneruler/documents/papers/fill'
import type { Paper } from '@oneruler/documents/papers/paper'
import { readTemplate } from '@oneruler/documents/papers/read-template'
import { templatePreview } from '@oneruler/documents/papers/template-preview'
import { sayTemplateRefusal } from '@oneruler/documents/papers/template-refusal'
import { TEMPLATE_LIMITS } from '@oneruler/documents/papers/word-content'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { templateWords } from '@oneruler/words/paper-templates'
import { paperWords } from '@oneruler/words/papers'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { paperTemplate, paperTemplates } from '../pages/paper-templates.ts'
import type { CheckedTemplateAnswer, TemplatePreview } from '../paper-template-pages.ts'
import { blocksOf, versionBytes } from '../papers/own-template.ts'
import { sayRefused } from '../papers/paper-line.ts'
import { takeTemplate } from '../papers/take-template.ts'
import { accountNames } from '../sign-in/grant-lines.ts'
import type { ProjectEnv } from './asked.ts'

const words = templateWords.zh.route
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** What surrounds the file in a form. */
const FORM_BYTES = 10_000
const MEGABYTES = TEMPLATE_LIMITS.bytes / 1e6

export const templateBodies = bodyLimit({
  maxSize: TEMPLATE_LIMITS.bytes + FORM_BYTES,
  onError: (c) => c.json({ message: words.tooLarge({ megabytes: MEGABYTES }) }, 413),
})

const Reason = z.string().trim().min(1).max(500).refine(isLegible)
const reasonWanted = (c: Context) => c.json({ message: words.reasonWanted() }, 400)
const checked = zValidator('form', z.object({ file: z.instanceof(File) }), (result, c) => {
  if (!result.success) return c.json({ message: words.fileWanted() }, 400)
})
const taking = zValidator('form', z.object({ file: z.instanceof(File), reason: Reason }), (result, c) => {
  if (!result.success) return reasonWanted(c)
})
const backing = zValidator('json', z.object({ reason: Reason }), (result, c) => {
  if (!result.success) return reasonWanted(c)
})

type TemplateEnv = ProjectEnv & { Variables: ProjectEnv['Variables'] & { paper: Paper } }
const thePaper = createMiddleware<TemplateEnv>(async (c, next) => {
  const paper = paperById(c.req.param('paper') ?? '')
  if (!paper) return c.json({ message: words.unknownPaper() }, 404)
  c.set('paper', paper)
  return next()
})

export const paperTemplateRoutes = (deps: Deps) => {
  const { store } = deps.installation
  /** Recorded in the name of whoever asks. */
  const taken = (c: Context<TemplateEnv>, file: File | null, bytes: Uint8Array | null, reason: string) => {
    const { loaded, paper, actor } = c.var
    const act = { actor: actor.account, now: deps.now(), today: deps.today() }
    const kept = file && bytes && { name: file.name, bytes }
    return takeTemplate(store, loaded.projectId, { paper: paper.id, file: kept, reason }, act)
  }
  return new Hono<TemplateEnv>()
    .get('/paper-templates', (c) => c.json(paperTemplates(c.var.loaded.campaign.facts, deps.today())))
    .get('/paper-templates/:paper', thePaper, async (c) => {
      const { paper, loaded } = c.var
      return c.json(paperTemplate(paper, loaded.campaign, deps.today(), await accountNames(store)))
    })
    .get('/paper-templates/:paper/versions/:version/preview', thePaper, async (c) => {
      const { paper, loaded } = c.var
      const version = Number(c.req.param('version'))
      const bytes = version === 0 ? null : await versionBytes(store, loaded, paper, version)
      if (version !== 0 && !bytes) return c.json({ message: words.unknownVersion() }, 404)
      const drawn = drawing(paper, bytes && { version, blocks: await blocksOf(paper, bytes) })
      return 'page' in drawn ? c.json(drawn.page) : c.json({ message: drawn.refused.join('') }, 409)
    })
    .get('/paper-templates/:paper/versions/:version/template.docx', thePaper, async (c) => {
      const { paper, loaded } = c.var
      const version = Number(c.req.param('version'))
      const bytes =
        version === 0 ? await wordTemplate(paper) : await versionBytes(store, loaded, paper, version)
      return bytes ? docx(c, bytes, paper) : c.json({ message: words.unknownVersion() }, 404)
    })
    .post('/paper-templates/:paper/check', thePaper, checked, async (c) => {
      const bytes = new Uint8Array(await c.req.valid('form').file.arrayBuffer())
      return c.json(await answerTo(c.var.paper, bytes))
    })
    .post('/paper-templates/:paper/versions', thePaper, taking, async (c) => {
      const { file, reason } = c.req.valid('form')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const answer = await answerTo(c.var.paper, bytes)
      if (answer.refused.length > 0) return c.json(answer, 409)
      await taken(c, file, bytes, reason)
      return c.json(answer)
    })
    .post('/paper-templates/:paper/shipped', thePaper, backing, async (c) => {
      await taken(c, null, null, c.req.valid('json').reason)
      return c.json({ shipped: true })
    })
}

/** Why it is not taken, place by place; or how it would print. */
async function answerTo(paper: Paper, bytes: Uint8Array): Promise<CheckedTemplateAnswer> {
  const checked = await checkTemplate(paper, bytes)
  const none = { preview: null, picturesLeftOut: 0 }
  if ('refused' in checked) {
    const refused = checked.refused.map((one) => ({
      said: sayTemplateRefusal(one, paperWords.zh),
      text: one.text,
    }))
    return { refused, ...none }
  }
  const { blocks, picturesLeftOut } = readTemplate(checked.content)
  const drawn = drawing(paper, { version: 0, blocks })
  if ('page' in drawn) return { refused: [], preview: drawn.page, picturesLeftOut }
  return { refused: drawn.refused.map((said) => ({ said, text: null })), ...none }
}

function drawing(
  paper: Paper,
  own: OwnTemplate | null,
): { readonly page: TemplatePreview } | { readonly refused: readonly string[] } {
  const previewed = templatePreview(paper, own)
  return 'refused' in previewed
    ? { refused: sayRefused(previewed.refused) }
    : { page: { ...previewed.drawing } }
}

const docx = (c: Context, bytes: Uint8Array, { name }: Paper) =>
  c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': DOCX,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(words.fileName({ name }))}`,
  })
