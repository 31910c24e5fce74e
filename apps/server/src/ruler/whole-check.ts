/**
 * 全部检查 · Whole check: all that is asked of a text before it is published: writing, units, tables, examples, the
 * law, and the assertions, whose search takes longer than all the rest.
 *
 * It runs in a thread of its own, so that the office can go on working meanwhile.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { AssertionRun } from '@oneruler/ruler/authoring/assertions/check-assertions'
import type { ProjectTerms } from '@oneruler/ruler/authoring/statutes'
import type { Plan } from '@oneruler/ruler/plan'
import type { PlanCheck } from '../plan-pages.ts'

export interface WholeCheck extends PlanCheck {
  readonly assertions: readonly Pick<AssertionRun, 'text' | 'status' | 'cases'>[]
}

export interface WhollyChecked {
  readonly check: WholeCheck
  /** Null where it cannot be run. */
  readonly plan: Plan | null
}

export interface CheckAsked {
  readonly markdown: string
  /** What the law asks of the project beside its plan. */
  readonly project: ProjectTerms
}

export async function wholeCheck(asked: CheckAsked): Promise<WhollyChecked> {
  const worker = new Worker(new URL('./whole-check-thread.ts', import.meta.url), { workerData: asked })
  try {
    const [checked] = await once(worker, 'message')
    return checked as WhollyChecked
  } finally {
    await worker.terminate()
  }
}
