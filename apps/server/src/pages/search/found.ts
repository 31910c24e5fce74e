/**
 * 找到 · Found: one way to look through lines, whatever they are of.
 *
 * What is matched is what is shown, so that nothing masked or left out of a line can be guessed by searching for it.
 */
import type { FoundGroup, FoundKind, FoundLine } from '../../search-pages.ts'

/** More of a kind is looked for in its own room. */
export const MOST_LINES = 6
/** Signs shown on each side of what was found within a long text. */
const AROUND = 24

const plain = (text: string): string => text.normalize('NFC').toLowerCase()

/** Those that hold what is searched for; one that is named exactly so stands first. */
export function found(kind: FoundKind, q: string, lines: readonly FoundLine[]): FoundGroup {
  const wanted = plain(q)
  const hits = lines.filter(({ key, title, notes }) =>
    [...(kind === 'act' ? [] : [key]), title, ...notes].some((text) => plain(text).includes(wanted)),
  )
  const isNamed = ({ key }: FoundLine) => plain(key) === wanted
  const ordered = [...hits.filter(isNamed), ...hits.filter((line) => !isNamed(line))]
  return { kind, total: hits.length, lines: ordered.slice(0, MOST_LINES).map((line) => cut(line, wanted)) }
}

const cut = (line: FoundLine, wanted: string): FoundLine => ({
  ...line,
  title: excerpt(line.title, wanted),
  notes: line.notes.filter((note) => note !== '').map((note) => excerpt(note, wanted)),
})

/** A long text around what was found in it, else its beginning. */
function excerpt(text: string, wanted: string): string {
  const signs = [...text.replace(/\s+/g, ' ')]
  if (signs.length <= 3 * AROUND) return signs.join('')
  const before = plain(signs.join('')).indexOf(wanted)
  const at = before === -1 ? 0 : [...plain(signs.join('')).slice(0, before)].length
  const from = Math.max(0, at - AROUND)
  const until = Math.min(signs.length, from + 3 * AROUND)
  return (from > 0 ? '…' : '') + signs.slice(from, until).join('') + (until < signs.length ? '…' : '')
}
