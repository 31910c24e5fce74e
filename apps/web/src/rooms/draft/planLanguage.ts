/**
 * 方案的着色 · How the editor reads a plan: headings, captions, blocks, and within rules words, names, numbers, units.
 *
 * Only for the eye. What a text means is the server's to say; this looks at one line at a time.
 */
import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'
import { AGGREGATES, FUNCTIONS } from '@oneruler/ruler/authoring/parse-expression'
import { KEYWORDS } from '@oneruler/ruler/authoring/tokens'
import { UNIT_WORDS } from '@oneruler/ruler/measure'

const RULES = ['公式', '补偿项', '另付项', '前提', '断言', '事实', '算例']
const WORDS: ReadonlySet<string> = new Set([...KEYWORDS, ...AGGREGATES, ...FUNCTIONS])
const UNIT = `(?:${UNIT_WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`
const NUMBER_UNIT = new RegExp(`^万?${UNIT}(?:[/·]${UNIT})*`, 'u')
const NAME = /^[\p{L}_][\p{L}\p{Nd}_]*/u
const CAPTION = /^表\s*(?:[一二三四五六七八九十百]+|\d+)\s+\S/u
const DEFINED = /^[\p{L}_][\p{L}\p{Nd}_]*(?=[\s\u3000]*[=＝〔:：])/u

interface State {
  /** The word of the fence one is in; '---' in the head, null outside. */
  block: string | null
  line: number
  /** The piece before was a number, so a unit may follow. */
  afterNumber: boolean
}

const language = StreamLanguage.define<State>({
  name: 'oneruler-plan',
  startState: () => ({ block: null, line: 0, afterNumber: false }),
  blankLine(state) {
    state.line += 1
  },
  token(stream, state) {
    if (stream.sol()) {
      state.line += 1
      state.afterNumber = false
      const line = wholeLine(stream, state)
      if (line !== undefined) return line
    }
    if (state.block === null) return proseToken(stream)
    return ruleToken(stream, state)
  },
  tokenTable: {
    heading: tags.heading,
    caption: tags.labelName,
    fence: tags.processingInstruction,
    word: tags.keyword,
    defined: tags.definition(tags.variableName),
    number: tags.number,
    unit: tags.unit,
    bar: tags.punctuation,
  },
})

/** Lines that are of one piece; undefined where the line is to be read piece by piece. */
function wholeLine(stream: StringStream, state: State): string | null | undefined {
  const text = stream.string
  if (text === '---' && (state.line === 1 || state.block === '---')) {
    state.block = state.block === null ? '---' : null
    stream.skipToEnd()
    return 'fence'
  }
  const fence = /^(?:```|~~~)\s*(\S*)/.exec(text)
  if (fence) {
    const isOpen = state.block === null
    state.block = isOpen ? (RULES.includes(fence[1] ?? '') ? (fence[1] ?? '') : 'verbatim') : null
    if (!isOpen || fence[1] === text.replace(/^[`~]+\s*/, '')) stream.skipToEnd()
    else stream.match(/^(?:```|~~~)\s*\S*/)
    return 'fence'
  }
  if (state.block !== null) return undefined
  if (/^#{1,6}\s/.test(text) || CAPTION.test(text)) {
    stream.skipToEnd()
    return text.startsWith('#') ? 'heading' : 'caption'
  }
  return undefined
}

/** Outside rules only tables have pieces. */
function proseToken(stream: StringStream): string | null {
  if (!stream.string.startsWith('|')) {
    stream.skipToEnd()
    return null
  }
  if (stream.eat('|') || stream.match(/^:?-{2,}:?/)) return 'bar'
  if (stream.match(/^\d+(?:\.\d+)?%?/)) return 'number'
  stream.next()
  stream.eatWhile(/[^|\d]/)
  return null
}

function ruleToken(stream: StringStream, state: State): string | null {
  const wasNumber = state.afterNumber
  state.afterNumber = false
  if (stream.sol() && stream.match(DEFINED)) return 'defined'
  if (stream.eatSpace()) {
    state.afterNumber = wasNumber
    return null
  }
  if (stream.match(/^\d{4}-\d{2}(?:-\d{2})?/)) return 'number'
  if (stream.match(/^\d+(?:\.\d+)?/)) {
    state.afterNumber = true
    return 'number'
  }
  if (stream.match(/^[%％‰]/) || (wasNumber && stream.match(NUMBER_UNIT))) return 'unit'
  const name = stream.match(NAME)
  if (name && name !== true) return WORDS.has(name[0]) ? 'word' : null
  stream.next()
  return null
}

const colours = HighlightStyle.define([
  { tag: tags.heading, class: 'plan-heading' },
  { tag: tags.labelName, class: 'plan-caption' },
  { tag: tags.processingInstruction, class: 'plan-fence' },
  { tag: tags.keyword, class: 'plan-word' },
  { tag: tags.definition(tags.variableName), class: 'plan-defined' },
  { tag: tags.number, class: 'plan-number' },
  { tag: tags.unit, class: 'plan-unit' },
  { tag: tags.punctuation, class: 'plan-bar' },
])

export const planLanguage = [language, syntaxHighlighting(colours)]
