/**
 * 检查 · Plan check: what there is to say of a plan's text, with the place of each and whether it bars publishing.
 */
import type { Checked } from '@oneruler/ruler/authoring/check'
import { messageOf } from '@oneruler/ruler/authoring/report-text'
import { lintStatutes } from '@oneruler/ruler/authoring/statutes'
import { statuteWords } from '@oneruler/words/statutes'
import type { PlanCheck } from '../plan-pages.ts'
import { statutePacks } from '../ruler/statute-packs.ts'

export function planCheck({ plan, diagnostics, examples }: Checked): PlanCheck {
  const statutory = plan === null ? [] : lintStatutes(plan, statutePacks())
  return {
    said: [
      ...diagnostics.map((one) => ({
        severity: one.severity,
        code: one.code,
        line: one.line,
        column: one.column,
        message: messageOf(one),
        bars: one.severity === 'error',
      })),
      ...statutory.map((one) => ({
        severity: one.severity,
        code: one.code,
        line: one.line,
        column: one.column,
        message: statuteWords.zh[one.key](one.params as never),
        bars: one.bars,
      })),
    ],
    examples: { total: examples.length, right: examples.filter(({ ok }) => ok).length },
  }
}
