/**
 * G161 材料已交到本项目 · Files handed in: whoever acts handed each file in himself, or it lies with what is acted upon
 * already; and each is of a sort that its blank takes.
 */
import type { JsonObject } from '../../event.ts'
import { sortOfMedia } from '../../evidence.ts'
import type { Fields } from '../field.ts'
import { closed, type Gate, open } from '../gate.ts'
import { namedFiles } from '../named-files.ts'

export const filesHandedIn = (fields: Fields): Gate => ({
  id: 'G161',
  article: { 全国: '条例 §29' },
  look({ files }, input) {
    const named = input === null ? [] : namedFiles(fields, input as JsonObject)
    if (named.length === 0) return null
    /** By their place in the form, since a name may tell of somebody. */
    const which = (isWrong: (one: (typeof named)[number]) => boolean): string =>
      named.flatMap((one, index) => (isWrong(one) ? [index + 1] : [])).join('、')
    const missing = which(({ sha256 }) => !files.has(sha256))
    if (missing !== '') return closed('file-not-handed-in', { which: missing })
    const other = which(({ sha256, takes }) => {
      const kept = files.get(sha256)
      return kept !== undefined && !takes.includes(sortOfMedia(kept.media))
    })
    return other === '' ? open() : closed('file-of-another-sort', { which: other })
  },
})
