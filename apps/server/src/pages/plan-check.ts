/**
 * 检查 · Plan check: what there is to say of a plan's text, with the place of each and whether it bars publishing.
 */
import { type Checked, checkPlan } from '@oneruler/ruler/authoring/check'
import { namesIn } from '@oneruler/ruler/authoring/plan-names'
import { messageOf } from '@oneruler/ruler/authoring/report-text'
import { lintStatutes, type ProjectTerms } from '@oneruler/ruler/authoring/statutes'
import type { Diagnostic } from '@oneruler/ruler/diagnostic'
import { statuteWords } from '@oneruler/words/statutes'
import type { DraftCheck, PlanCheck } from '../plan-pages.ts'
import { statutePacks } from '../ruler/statute-packs.ts'

const MOST_FIXES = 3

/** @param project what the law asks of the project beside its plan */
export function planCheck({ plan, diagnostics, examples }: Checked, project: ProjectTerms): PlanCheck {
  const statutory = plan === null ? [] : lintStatutes(plan, statutePacks(), project)
  return {
    said: [
      ...diagnostics.map((one) => ({
        severity: one.severity,
        code: one.code,
        line: one.line,
        column: one.column,
        length: one.length,
        message: messageOf(one),
        fixes: fixesOf(one),
        bars: one.severity === 'error',
      })),
      ...statutory.map((one) => ({
        severity: one.severity,
        code: one.code,
        line: one.line,
        column: one.column,
        length: one.length,
        message: statuteWords.zh[one.key](one.params as never),
        bars: one.bars,
        fixes: [],
      })),
    ],
    examples: { total: examples.length, right: examples.filter(({ ok }) => ok).length, cases: examples },
  }
}

/** Of a text that is being written, after every pause. */
export const draftCheck = (markdown: string, project: ProjectTerms): DraftCheck => ({
  ...planCheck(checkPlan(markdown), project),
  names: namesIn(markdown),
})

/** A run that splits into known names, or the names nearest to an unknown one. */
function fixesOf({ key, params }: Diagnostic): string[] {
  if (key === 'E102') return [params.split ?? '']
  return key === 'E201' ? (params.near ?? '').split('、').slice(0, MOST_FIXES) : []
}
