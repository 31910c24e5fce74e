/** T1 方案与台账 · Plan and ledger: a published plan is there, and 项目 and 程序 say what it says. The plan wins. */

import type { Step } from '../procedure.ts'
import type { ProjectTerm } from '../project.ts'
import type { Breach, Rule } from './finding.ts'

/** Null where both say the same, or one of them says nothing. */
export const sameAsPlan = (plan: string | null, ledger: string | null): 'plan-differs' | null =>
  plan === null || ledger === null || plan === ledger ? null : 'plan-differs'

export const planAgrees: Rule = {
  id: 'T1',
  article: '条例 §10',
  *find({ campaign, ledger }) {
    const plan = ledger.terms.plan
    const { steps } = campaign.terms
    if (!plan) {
      if (steps.has('补偿方案公开征求意见') || steps.has('征收决定公告') || steps.has('集中签约开始'))
        yield { code: 'plan-missing', severity: 'not-recorded', at: '项目' }
      return
    }
    const { jurisdiction, valuationDay, signingStartsOn, signingEndsOn } = plan.body
    const terms: [ProjectTerm, string | null, Step | null][] = [
      ['辖区', jurisdiction, null],
      ['价值时点', valuationDay, null],
      ['集中签约开始', signingStartsOn, '集中签约开始'],
      ['集中签约结束', signingEndsOn, '集中签约结束'],
    ]
    for (const [term, said, step] of terms) {
      const stated = ledger.terms.stated.get(term)
      const taken = step ? steps.get(step) : undefined
      const differs = (at: Breach['at'], value: string): Breach => ({
        code: 'plan-differs',
        severity: 'warning',
        at,
        params: { what: term, plan: said ?? '', value },
      })
      if (stated && sameAsPlan(said, stated.body.value)) yield differs(stated, stated.body.value)
      if (taken && sameAsPlan(said, taken.onDay)) yield differs(taken, taken.onDay)
    }
  },
}
