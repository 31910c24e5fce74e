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
/** By the code unit that is written, the one that is meant; 0 for all that mean themselves. */
const MEANT = new Uint16Array(0x10000)
for (const [written, meant] of SAME) MEANT[written.charCodeAt(0)] = meant.charCodeAt(0)

/** The same text, as long as before. */
export function fold(text: string): string {
  let folded = ''
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const meant = MEANT[text.charCodeAt(at)] as number
    if (meant === 0) continue
    folded += text.slice(copied, at) + String.fromCharCode(meant)
    copied = at + 1
  }
  return copied === 0 ? text : folded + text.slice(copied)
}
