/** 文书模板 · Paper templates: which there are, what each may name, how it prints, and its Word file to edit. */
import { paperById } from '@oneruler/documents/papers/catalogue'
import type { Paper } from '@oneruler/documents/papers/paper'
import { templatePreview } from '@oneruler/documents/papers/template-preview'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { templateWords } from '@oneruler/words/paper-templates'
import { type Context, Hono } from 'hono'
import { paperTemplate, paperTemplates } from '../pages/paper-templates.ts'
import type { TemplatePreview } from '../paper-template-pages.ts'
import { sayRefused } from '../papers/paper-line.ts'
import type { ProjectEnv } from './asked.ts'

const words = templateWords.zh.route
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const paperTemplateRoutes = () =>
  new Hono<ProjectEnv>()
    .get('/paper-templates', (c) => c.json(paperTemplates()))
    .get('/paper-templates/:paper', (c) => {
      const paper = paperById(c.req.param('paper'))
      return paper ? c.json(paperTemplate(paper)) : unknownPaper(c)
    })
    .get('/paper-templates/:paper/versions/:version/preview', (c) => {
      const paper = paperById(c.req.param('paper'))
      if (!paper) return unknownPaper(c)
      const previewed = templatePreview(paper, null)
      if ('refused' in previewed) return c.json({ message: sayRefused(previewed.refused).join('') }, 409)
      const page: TemplatePreview = { ...previewed.drawing }
      return c.json(page)
    })
    .get('/paper-templates/:paper/versions/:version/template.docx', async (c) => {
      const paper = paperById(c.req.param('paper'))
      if (!paper) return unknownPaper(c)
      return docx(c, await wordTemplate(paper), paper)
    })

const unknownPaper = (c: Context) => c.json({ message: words.unknownPaper() }, 404)

const docx = (c: Context, bytes: Uint8Array, { name }: Paper) =>
  c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': DOCX,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(words.fileName({ name }))}`,
  })
