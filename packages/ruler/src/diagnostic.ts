/**
 * 诊断 · Diagnostic: one thing the ruler has to say of a plan or of a household's facts.
 *
 * The ruler gives key and parameters; the sentence stands in `words/ruler-diagnostics` under the key. A key is
 * a code, `E301`, and where a code has several sentences, the code and what tells them apart.
 */
import type { Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'note' | 'statutory'
export type Params = Readonly<Record<string, string>>

export interface Diagnostic extends Place {
  readonly severity: Severity
  /** `E301`; SPEC.md lists them all. */
  readonly code: string
  readonly key: string
  readonly params: Params
}

const SEVERITIES: Readonly<Record<string, Severity>> = {
  E: 'error',
  W: 'warning',
  N: 'note',
  S: 'statutory',
}

export const diagnostic = (key: string, place: Place, params: Params = {}): Diagnostic => ({
  severity: SEVERITIES[key.charAt(0)] ?? 'error',
  code: key.slice(0, 4),
  key,
  params,
  line: place.line,
  column: place.column,
  length: place.length,
})

/** How a pass tells what it found: `report('E201', place, { name })`. */
export type Report = (key: string, place: Place, params?: Params) => void

export const NOWHERE: Place = { line: 1, column: 1, length: 1 }

/** In the order of the text, each thing said once. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics
    .filter((one) => {
      const key = JSON.stringify([one.key, one.line, one.column, one.params])
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.key < b.key ? -1 : 1))
}
