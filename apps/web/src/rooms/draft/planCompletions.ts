/** 补全 · Completion in rules: names the text has, words of the language, and after a number its units. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { AGGREGATES, FUNCTIONS } from '@oneruler/ruler/authoring/parse-expression'
import { KEYWORDS } from '@oneruler/ruler/authoring/tokens'
import { UNIT_WORDS } from '@oneruler/ruler/measure'
import type { DraftCheck } from '@oneruler/server/plan-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { speak } from '../../words.ts'

const { kinds } = speak(draftWords)
const BLOCKS = ['事实', '公式', '补偿项', '另付项', '前提', '算例', '断言']
const STEPS = ['元', '角', '分', '1 元', '0.01 ㎡']
const UNITS = ['元/㎡', '元/㎡·月', '元/㎡·次', '元/月', '元/次', '元/人', '元/户', '%', ...UNIT_WORDS]

type Names = DraftCheck['names']

/** Takes a function with its brackets, and leaves the caret between them. */
const called = (name: string, boost: number): Completion => ({
  label: name,
  detail: kinds.词,
  boost,
  apply: (view, _, from, to) =>
    view.dispatch({
      changes: { from, to, insert: `${name}()` },
      selection: { anchor: from + name.length + 1 },
      userEvent: 'input.complete',
    }),
})

const WORDS: readonly Completion[] = [
  ...[...AGGREGATES, ...FUNCTIONS].map((name) => called(name, -1)),
  ...KEYWORDS.map((label): Completion => ({ label, detail: kinds.词, boost: -2 })),
]

/** @param names those of the text as it was last checked */
export const planCompletions =
  (names: () => Names) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos)
    const before = line.text.slice(0, context.pos - line.from)
    const fence = /^(?:```|~~~)\s*([\p{L}]*)$/u.exec(before)
    if (fence) return result(context.pos - (fence[1]?.length ?? 0), simple(BLOCKS, kinds.块))
    if (!isInRules(context)) return null
    const unit = /\d\s*([^\s\d，,；;()（）]*)$/u.exec(before)
    // A unit that is whole needs no help; what follows a slash does.
    const isWanted = unit !== null && unit[1] !== '' && !UNITS.includes(unit[1] ?? '')
    if (unit && (isWanted || context.explicit))
      return result(context.pos - (unit[1]?.length ?? 0), simple(UNITS, kinds.单位))
    const step = /(?:四舍五入|进位|舍去)\(.*[，,]\s*([\p{L}]*)$/u.exec(before)
    if (unit && unit[1] !== '') return null
    if (step && STEPS.includes(step[1] ?? '') && !context.explicit) return null
    const written = /[\p{L}_][\p{L}\p{Nd}_]*$/u.exec(before)?.[0] ?? ''
    if (written === '' && !context.explicit) return null
    const all = [...(step ? simple(STEPS, kinds.取舍) : []), ...ofText(names()), ...WORDS]
    return result(context.pos - written.length, all)
  }

const result = (from: number, options: readonly Completion[]): CompletionResult => ({
  from,
  options,
  validFor: /^[\p{L}\p{Nd}_/·%㎡²]*$/u,
})

const simple = (labels: readonly string[], detail: string): Completion[] =>
  labels.map((label, at) => ({ label, detail, boost: 20 - at }))

const ofText = (names: Names): Completion[] =>
  names.map(({ name, kind, about }) => ({
    label: name,
    detail: about === '' ? kinds[kind] : `${kinds[kind]} ${about}`,
  }))

/** Within a fence: an odd number of fence lines stands above. */
const isInRules = ({ state, pos }: CompletionContext): boolean =>
  state.doc
    .sliceString(0, pos)
    .split('\n')
    .filter((line) => /^(?:```|~~~)/.test(line)).length %
    2 ===
  1
