/**
 * 模板退回 · Template refusal: why the office's template is not taken. The words stand in `@oneruler/words/papers`,
 * under the same codes.
 */
import type { PaperWords } from '@oneruler/words/papers'
import { ACTIVE_CONTENTS } from './active-content.ts'
import type { WordPlace } from './word-content.ts'

export const TEMPLATE_REFUSALS = [
  'not-word',
  'part-twice',
  'part-broken',
  'template-too-large',
  'template-too-long',
  'active-content',
  'tag-unknown',
  'tag-outside-rows',
  'tag-not-repeated',
  'rows-unmarked',
  'tag-not-closed',
  'tag-not-opened',
  'tag-too-deep',
  'brace-alone',
  'element-absent',
] as const
export type TemplateRefusalCode = (typeof TEMPLATE_REFUSALS)[number]

export interface TemplateRefusal {
  readonly code: TemplateRefusalCode
  /** Null where it is of the whole template. */
  readonly place: WordPlace | null
  /** The paragraph that stands there. */
  readonly text: string | null
  /** `tag`, `nearest`, `rows`, `article`, `part`, `at` as the code needs; `what` is one of `ACTIVE_CONTENTS`. */
  readonly params: Readonly<Record<string, string | number>>
}

/** What a person is told. */
export function sayTemplateRefusal({ code, place, params }: TemplateRefusal, words: PaperWords): string {
  const what = ACTIVE_CONTENTS.find((one) => one === params.what)
  return words[code]({
    ...params,
    ...(what ? { what: words[what]() } : {}),
    place: place === null ? '' : sayPlace(place, words),
  })
}

export const sayPlace = ({ part, paragraph, cell }: WordPlace, words: PaperWords): string =>
  cell === null
    ? words.place({ part: words[part](), paragraph })
    : words.placeInTable({ part: words[part](), ...cell })
