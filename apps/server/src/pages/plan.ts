/**
 * 方案 · Plan: the plan in force as published, with what its checks say.
 */
import type { Day } from '@oneruler/campaign/day'
import type { ProjectTerms } from '@oneruler/ruler/authoring/statutes'
import { weavePlan } from '@oneruler/ruler/authoring/woven'
import type { PlanInForce } from '../plan-in-force.ts'
import type { PlanPage } from '../plan-pages.ts'
import { planCheck } from './plan-check.ts'

export const planPage = (
  { adopted, markdown, checked }: PlanInForce,
  day: Day,
  project: ProjectTerms,
): PlanPage => ({
  day,
  title: checked.plan?.title ?? '',
  version: adopted.version,
  sha256: adopted.sha256,
  blocks: weavePlan(markdown),
  entities: checked.plan?.entities ?? [],
  check: planCheck(checked, project),
})
