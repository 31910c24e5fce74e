/**
 * 行内 · Text within a line: the little that a plan's prose marks, cut out by itself in one pass.
 *
 * The Markdown parser is kept from looking inside lines, where hostile text costs more than its length. Links and
 * pictures give their words, everything else stays the text it is.
 */
export interface WovenText {
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code'
  readonly text: string
}

/** Longest run that is looked for between two marks. */
const RUN = '{1,400}'
const MARKED = new RegExp(
  [
    `\\*\\*(?<strong>[^*\\n]${RUN})\\*\\*`,
    `\\*(?<emphasis>[^*\\n]${RUN})\\*`,
    `\`(?<code>[^\`\\n]${RUN})\``,
    `!?\\[(?<words>[^\\[\\]\\n]${RUN})\\]\\([^()\\s]{0,400}\\)`,
  ].join('|'),
  'gu',
)

export function wovenText(written: string): WovenText[] {
  const pieces: WovenText[] = []
  const add = (style: WovenText['style'], text: string): void => {
    const last = pieces.at(-1)
    if (last?.style === style) pieces[pieces.length - 1] = { style, text: last.text + text }
    else if (text !== '') pieces.push({ style, text })
  }
  let at = 0
  for (const match of written.matchAll(MARKED)) {
    const { strong, emphasis, code, words } = match.groups ?? {}
    add('plain', written.slice(at, match.index))
    if (strong !== undefined) add('strong', strong)
    else if (emphasis !== undefined) add('emphasis', emphasis)
    else if (code !== undefined) add('code', code)
    else add('plain', words ?? '')
    at = match.index + match[0].length
  }
  add('plain', written.slice(at))
  return pieces
}

export const plainText = (written: string): string =>
  wovenText(written)
    .map(({ text }) => text)
    .join('')

const ITEM = /^\s{0,12}(?:[-*+]|(?<number>\d{1,9})[.)、])\s+/u

/** The points of a paragraph whose first line is one; undefined for ordinary prose. */
export function pointsOf(written: string): { ordered: boolean; items: WovenText[][] } | undefined {
  const first = ITEM.exec(written)
  if (first === null) return undefined
  const items: string[] = []
  for (const line of written.split('\n')) {
    const mark = ITEM.exec(line)
    if (mark !== null) items.push(line.slice(mark[0].length))
    else items[items.length - 1] += line.trim()
  }
  return { ordered: first.groups?.number !== undefined, items: items.map(wovenText) }
}
