/**
 * 文书模板 · Paper templates: every paper with its template, and what the template of one may name.
 */
import { PAPERS } from '@oneruler/documents/papers/catalogue'
import type { Element } from '@oneruler/documents/papers/element'
import { CHECK_TAG, CODE_TAG, NUMBER_TAG, type Paper } from '@oneruler/documents/papers/paper'
import type {
  PaperLine,
  PaperTemplatePage,
  PaperTemplatesPage,
  TemplateField,
} from '../paper-template-pages.ts'

export const paperTemplates = (): PaperTemplatesPage => ({ papers: PAPERS.map(paperLine) })

const paperLine = ({ id, name, basis, layout }: Paper): PaperLine => ({ paper: id, name, basis, layout })

export const paperTemplate = (paper: Paper): PaperTemplatePage => ({
  ...paperLine(paper),
  fields: [
    ...Object.entries(paper.elements).map(([tag, element]) => ({
      ...field(tag, element),
      columns:
        element.kind === 'rows' ? Object.entries(element.columns).map(([name, one]) => field(name, one)) : [],
    })),
    ...[NUMBER_TAG, CHECK_TAG].map((tag) => common(tag, 'text')),
    common(CODE_TAG, 'code'),
  ],
})

const field = (tag: string, { kind, needed, article }: Element): TemplateField => ({
  tag,
  kind,
  isNeeded: needed,
  article,
})

const common = (tag: string, kind: 'text' | 'code') => ({
  tag,
  kind,
  isNeeded: false,
  article: null,
  columns: [],
})
