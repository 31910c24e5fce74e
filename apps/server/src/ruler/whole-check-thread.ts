/** 全部检查 · The thread of a whole check: takes a text, answers once. */
import { parentPort, workerData } from 'node:worker_threads'
import { checkAssertions } from '@oneruler/ruler/authoring/assertions/check-assertions'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import { planCheck } from '../pages/plan-check.ts'
import type { CheckAsked, WhollyChecked } from './whole-check.ts'

const { markdown, project } = workerData as CheckAsked
const checked = checkPlan(markdown)
const held = checked.plan ? checkAssertions(checked.plan) : { assertions: [], diagnostics: [] }
const check = {
  ...planCheck({ ...checked, diagnostics: [...checked.diagnostics, ...held.diagnostics] }, project),
  assertions: held.assertions.map(({ text, status, cases }) => ({ text, status, cases })),
}
parentPort?.postMessage({ check, plan: checked.plan } satisfies WhollyChecked)
