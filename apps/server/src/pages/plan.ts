/**
 * 方案 · Plan: the plan in force as published, with what its checks say.
 */
import type { Day } from '@oneruler/campaign/day'
import { messageOf } from '@oneruler/ruler/authoring/report-text'
import { weavePlan } from '@oneruler/ruler/authoring/woven'
import type { PlanInForce } from '../plan-in-force.ts'
import type { PlanPage } from '../plan-pages.ts'

export function planPage({ adopted, markdown, checked }: PlanInForce, day: Day): PlanPage {
  const { plan, examples, diagnostics } = checked
  return {
    day,
    title: plan?.title ?? '',
    version: adopted.version,
    sha256: adopted.sha256,
    blocks: weavePlan(markdown),
    entities: plan?.entities ?? [],
    examples: { total: examples.length, right: examples.filter(({ ok }) => ok).length },
    errors: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((error) => ({ line: error.line, message: messageOf(error) })),
  }
}
