/**
 * 编辑框 · The text of a plan under CodeMirror: colours, completion, squiggles where a remark stands, and on demand
 * what was changed against another text. Loaded apart, because the library is large.
 */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { type Diagnostic, forEachDiagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { unifiedMergeView } from '@codemirror/merge'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Text } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import type { DraftCheck, PlanRemark } from '@oneruler/server/plan-pages'
import { draftWords } from '@oneruler/words/console-draft'
import { editorPhrases } from '@oneruler/words/editor-phrases'
import { useEffect, useRef } from 'react'
import { speak } from '../../words.ts'
import './PlanEditor.css'
import { planCompletions } from './planCompletions.ts'
import { planLanguage } from './planLanguage.ts'

/** A place to go to; a new object each time it is asked for. */
export interface GoTo {
  readonly line: number
  readonly column: number
}

const words = speak(draftWords)

/** Takes the likeliest of what may stand where the caret is. */
function fixHere(view: EditorView): boolean {
  const { head } = view.state.selection.main
  let isFixed = false
  forEachDiagnostic(view.state, ({ actions }, from, to) => {
    if (isFixed || head < from || head > to || actions?.[0] === undefined) return
    isFixed = true
    actions[0].apply(view, from, to)
  })
  return isFixed
}

const FIXED = [
  lineNumbers(),
  highlightActiveLineGutter(),
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: true }),
  lintGutter(),
  EditorView.lineWrapping,
  EditorState.phrases.of(speak(editorPhrases)),
  keymap.of([
    { key: 'Mod-.', run: fixHere },
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...completionKeymap,
    ...lintKeymap,
  ]),
  planLanguage,
]

export default function PlanEditor(props: {
  readonly label: string
  /** Read when the editor is made; afterwards the text is the editor's own. */
  readonly begun: string
  readonly onText?: (text: string) => void
  readonly check?: DraftCheck | undefined
  /** What the text is held against; null shows it alone. */
  readonly against: string | null
  readonly goTo?: GoTo | null
  readonly readOnly?: boolean
}) {
  const { label, begun, onText, check, against, goTo, readOnly = false } = props
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const names = useRef<DraftCheck['names']>([])
  const heard = useRef(onText)
  const comparing = useRef(new Compartment())
  names.current = check?.names ?? names.current
  heard.current = onText

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once; what changes reaches it below
  useEffect(() => {
    const made = new EditorView({
      parent: place.current as HTMLDivElement,
      doc: begun,
      extensions: [
        FIXED,
        comparing.current.of(comparison(against)),
        autocompletion({
          override: [planCompletions(() => names.current)],
          icons: false,
          interactionDelay: 0,
        }),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorState.readOnly.of(readOnly),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) heard.current?.(update.state.doc.toString())
        }),
      ],
    })
    view.current = made
    return () => made.destroy()
  }, [])

  useEffect(() => {
    view.current?.dispatch({ effects: comparing.current.reconfigure(comparison(against)) })
  }, [against])

  useEffect(() => {
    const state = view.current?.state
    if (state === undefined || check === undefined) return
    const shown = check.said.filter(({ severity }) => severity !== 'note').map(diagnosticIn(state.doc))
    view.current?.dispatch(setDiagnostics(state, shown))
  }, [check])

  useEffect(() => {
    if (goTo == null || view.current === null) return
    const anchor = offsetIn(view.current.state.doc, goTo.line, goTo.column)
    view.current.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    view.current.focus()
  }, [goTo])

  return <div className="plan-editor" ref={place} />
}

const comparison = (against: string | null) =>
  against === null
    ? []
    : unifiedMergeView({
        original: against,
        mergeControls: false,
        collapseUnchanged: { margin: 3, minSize: 8 },
        syntaxHighlightDeletions: false,
      })

const SEVERITIES = { error: 'error', warning: 'warning', statutory: 'info', note: 'hint' } as const

const diagnosticIn =
  (doc: Text) =>
  ({ line, column, length, severity, bars, message, code, fixes }: PlanRemark): Diagnostic => {
    const from = offsetIn(doc, line, column)
    const end = doc.lineAt(from).to
    return {
      from,
      to: Math.min(end, Math.max(from, offsetIn(doc, line, column + Math.max(1, length)))),
      severity: bars ? 'error' : SEVERITIES[severity],
      message: `${message}（${code}）`,
      actions: fixes.map((text) => ({
        name: words.fix(text),
        apply: (view, start, end) =>
          view.dispatch({ changes: { from: start, to: end, insert: text }, userEvent: 'input.fix' }),
      })),
    }
  }

/** Lines and columns count from 1, columns in characters as people count them. */
function offsetIn(doc: Text, line: number, column: number): number {
  const { from, text } = doc.line(Math.min(Math.max(1, line), doc.lines))
  return from + [...text].slice(0, column - 1).join('').length
}
