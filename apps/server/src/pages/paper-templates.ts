/**
 * 文书模板 · Paper templates: every paper with its template, and what the template of one may name.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { templateInUse, templatesTaken, templateVersions } from '@oneruler/campaign/paper-template-versions'
import type { Fact } from '@oneruler/campaign/standing'
import { PAPERS } from '@oneruler/documents/papers/catalogue'
import type { Element } from '@oneruler/documents/papers/element'
import { CHECK_TAG, CODE_TAG, NUMBER_TAG, type Paper } from '@oneruler/documents/papers/paper'
import type {
  PaperLine,
  PaperTemplatePage,
  PaperTemplatesPage,
  TemplateField,
} from '../paper-template-pages.ts'

export const paperTemplates = (facts: readonly Fact[], day: Day): PaperTemplatesPage => ({
  papers: PAPERS.map((paper) => paperLine(paper, facts, day)),
})

const paperLine = ({ id, name, basis, layout }: Paper, facts: readonly Fact[], day: Day): PaperLine => ({
  paper: id,
  name,
  basis,
  layout,
  version: templateInUse(facts, id, day)?.version ?? 0,
})

/** @param names of accounts */
export const paperTemplate = (
  paper: Paper,
  { facts }: Campaign,
  day: Day,
  names: ReadonlyMap<string, string>,
): PaperTemplatePage => ({
  ...paperLine(paper, facts, day),
  taken: takings(facts, paper.id, names),
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

function takings(
  facts: readonly Fact[],
  paper: string,
  names: ReadonlyMap<string, string>,
): PaperTemplatePage['taken'] {
  const versions = templateVersions(facts, paper)
  return templatesTaken(facts, paper)
    .map(({ seq, body, private: withheld, onDay, actor }) => ({
      seq,
      version: body.sha256 === null ? 0 : versions.indexOf(body.sha256) + 1,
      onDay,
      by: names.get(actor) ?? actor,
      reason: withheld?.reason ?? '',
    }))
    .reverse()
}
