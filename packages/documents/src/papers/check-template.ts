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
import { readWordContent, type WordContent } from './word-content.ts'

export type CheckedTemplate =
  | { readonly content: WordContent }
  | { readonly refused: readonly TemplateRefusal[] }

/** The fields that show a page's number or the like; any other may fetch or run something. */
const HARMLESS_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|HYPERLINK|SEQ|REF|PAGEREF|TOC)\b/i
const EMBEDDED = /^(aFChunk|oleObject|package|control|activeXControlBinary|attachedToolbars|vbaProject)$/

export async function checkTemplate(paper: Paper, bytes: Uint8Array): Promise<CheckedTemplate> {
  const content = await contentOf(bytes)
  if (typeof content === 'string') return { refused: [{ code: content, place: null, params: {} }] }
  const known = knownTags(paper)
  const { refused, used } = checkTags(content, paper, (tag) => nearestNames(tag, known)[0] ?? '')
  const all = [...activeContent(content), ...refused, ...absentElements(paper, used)]
  return all.length > 0 ? { refused: all } : { content }
}

async function contentOf(bytes: Uint8Array): Promise<WordContent | 'not-word' | 'template-too-large'> {
  try {
    return (await readWordContent(bytes)) ?? 'not-word'
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.refusal.code === 'too-large' ? 'template-too-large' : 'not-word'
  }
}

function activeContent({ parts, relations, fieldCodes }: WordContent): TemplateRefusal[] {
  const found = new Set<string>()
  if (parts.some((name) => /vbaProject|vbaData/i.test(name))) found.add('macros')
  if (parts.some((name) => /\/(embeddings|activeX)\//i.test(name))) found.add('embedded')
  for (const { type, isOutside } of relations) {
    if (EMBEDDED.test(type)) found.add(type === 'vbaProject' ? 'macros' : 'embedded')
    if (isOutside && type !== 'hyperlink') found.add('linked')
  }
  if (fieldCodes.some((code) => code.trim() !== '' && !HARMLESS_FIELD.test(code))) found.add('fieldCode')
  return [...found].map((what) => ({ code: 'active-content', place: null, params: { what } }))
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
