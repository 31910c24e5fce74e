/**
 * 模板检查 · Template check: what the office has edited in Word is taken only where every tag is known and closed,
 * every needed element still stands in it, and nothing in it runs or fetches anything.
 */
import { nearestNames } from '@oneruler/ruler/authoring/spelling'
import { Refused } from '../workbook/refusal.ts'
import type { Element } from './element.ts'
import { COMMON_TAGS, type Paper } from './paper.ts'
import { IS_STATED, tagsOf } from './shown-values.ts'
import type { TemplateRefusal } from './template-refusal.ts'
import { checkTags, type Used } from './template-tags.ts'
import { readWordContent, TEMPLATE_LIMITS, type WordContent } from './word-content.ts'

export type CheckedTemplate =
  | { readonly content: WordContent }
  | { readonly refused: readonly TemplateRefusal[] }

export async function checkTemplate(paper: Paper, bytes: Uint8Array): Promise<CheckedTemplate> {
  const content = await contentOf(bytes)
  if ('code' in content) return { refused: [content] }
  const known = knownTags(paper)
  const { refused, used } = checkTags(content, paper, (tag) => nearestNames(tag, known)[0] ?? '')
  const active = content.active.map((what) => ({
    code: 'active-content' as const,
    place: null,
    text: null,
    params: { what },
  }))
  const all = [...active, ...refused, ...absentElements(paper, used)]
  return all.length > 0 ? { refused: all } : { content }
}

async function contentOf(bytes: Uint8Array): Promise<WordContent | TemplateRefusal> {
  const refused = (code: TemplateRefusal['code'], params = {}) => ({ code, place: null, text: null, params })
  try {
    return (await readWordContent(bytes)) ?? refused('not-word')
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, params } = error.refusal
    if (code === 'part-twice' || code === 'part-broken') return refused(code, params)
    if (code !== 'too-large') return refused('not-word')
    const { characters, cells, bytes } = TEMPLATE_LIMITS
    return params.measure === 'characters' || params.measure === 'cells'
      ? refused('template-too-long', { characters, cells })
      : refused('template-too-large', { megabytes: bytes / 1e6 })
  }
}

function knownTags(paper: Paper): string[] {
  const { own, rows } = tagsOf(paper.elements)
  return [...new Set([...own, ...COMMON_TAGS, ...[...rows.values()].flatMap((columns) => [...columns])])]
}

/** What the law asks a paper to state must have a place in the template. */
function absentElements(paper: Paper, used: Used): TemplateRefusal[] {
  const absent = (tag: string, article: string | null): TemplateRefusal => ({
    code: 'element-absent',
    place: null,
    text: null,
    params: { tag, article: article ?? paper.basis },
  })
  const missing = ([name, element]: readonly [string, Element]): TemplateRefusal[] => {
    if (element.kind === 'flag' || !element.needed) return []
    if (element.kind !== 'rows') return used.has('', name) ? [] : [absent(name, element.article)]
    if (!used.has('', name)) return [absent(`#${name}`, element.article)]
    return Object.entries(element.columns)
      .filter(([column, { needed }]) => needed && !used.has(name, column))
      .map(([column]) => absent(column, element.article))
  }
  return [
    ...Object.entries(paper.elements).flatMap(missing),
    ...(paper.eitherOf ?? []).flatMap(({ names, article }) =>
      names
        .filter((name) => !used.has('', name) && !used.has('', IS_STATED + name))
        .map((name) => absent(name, article)),
    ),
  ]
}
