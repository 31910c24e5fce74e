/**
 * 归一 · Fold: full-width and half-width signs are the same; a listed map, one code point for one.
 *
 * No NFKC: it would turn ㎡ into m2.
 */
const SAME: readonly (readonly [written: string, meant: string])[] = [
  ...([...'（）：，；｜＝＋＜＞％．／！'].map((sign, i) => [sign, '():,;|=+<>%./!'.charAt(i)]) as [
    string,
    string,
  ][]),
  ...([...'０１２３４５６７８９'].map((digit, i) => [digit, String(i)]) as [string, string][]),
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['-', '−'],
  ['－', '−'],
  ['*', '×'],
  ['・', '·'],
  ['⋅', '·'],
  ['～', '–'],
  ['〜', '–'],
]
const FOLDED: ReadonlyMap<string, string> = new Map(SAME)
const WRITTEN = new RegExp(
  `[${SAME.map(([written]) => `\\u{${written.codePointAt(0)?.toString(16)}}`).join('')}]`,
  'gu',
)

/** The same text, as long as before. */
export const fold = (text: string): string => text.replace(WRITTEN, (sign) => FOLDED.get(sign) ?? sign)
