/**
 * 诊断的写法 · Report text: a diagnostic as a compiler prints it: where, the line, a caret, what and what to do.
 */
import { rulerDiagnosticWords } from '@oneruler/words/ruler-diagnostics'
import type { Diagnostic, Severity } from '../diagnostic.ts'

export type Language = keyof typeof rulerDiagnosticWords

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', note: '说明', statutory: '法定' },
  en: { error: 'error', warning: 'warning', note: 'note', statutory: 'statutory' },
}

/** The sentence of a diagnostic, or of a fact that was not taken. */
export function messageOf(
  { key, params }: Pick<Diagnostic, 'key' | 'params'>,
  language: Language = 'zh',
): string {
  const text = rulerDiagnosticWords[language][key]
  if (text === undefined) throw new Error(`no words for ${key}`)
  return text(params)
}

/** Full-width signs take two cells of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u

const cells = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0)

/** Several lines: `错误 E301 第 12 行第 7 列：…`, the line of the plan, a caret under what is meant. */
export function reportText(markdown: string, diagnostic: Diagnostic, language: Language = 'zh'): string {
  const { line, column, length, severity, code } = diagnostic
  const source = [...(markdown.split(/\r\n?|\n/)[line - 1] ?? '')].map((sign) => (sign === '\t' ? ' ' : sign))
  const before = source.slice(0, column - 1).join('')
  const meant = source.slice(column - 1, column - 1 + length).join('')
  const number = String(line)
  const margin = ' '.repeat(number.length)
  const place = language === 'zh' ? `第 ${line} 行第 ${column} 列` : `line ${line}, column ${column}`
  return [
    `${SEVERITY[language][severity]} ${code} ${place}：${messageOf(diagnostic, language)}`,
    `${margin} │`,
    `${number} │ ${source.join('')}`,
    `${margin} │ ${' '.repeat(cells(before))}${'^'.repeat(Math.max(1, cells(meant)))}`,
  ].join('\n')
}
