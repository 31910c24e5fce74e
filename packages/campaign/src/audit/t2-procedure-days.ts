/** T2 程序与项目 · Procedure and project: the days that both sheets state are the same. */
import type { Step } from '../procedure.ts'
import type { ProjectTerm } from '../project.ts'
import type { Rule } from './finding.ts'

const STATED_TWICE: readonly (readonly [ProjectTerm, Step])[] = [
  ['征收决定公告日', '征收决定公告'],
  ['集中签约开始', '集中签约开始'],
  ['集中签约结束', '集中签约结束'],
]

export const sameDayStated = (project: string, procedure: string): 'step-differs' | null =>
  project === procedure ? null : 'step-differs'

export const procedureAgrees: Rule = {
  id: 'T2',
  article: '条例 §13',
  *find({ campaign: { terms } }) {
    for (const [term, step] of STATED_TWICE) {
      const stated = terms.stated.get(term)
      const taken = terms.steps.get(step)
      const code = stated && taken && sameDayStated(stated.body.value, taken.onDay)
      if (code)
        yield {
          code,
          severity: 'warning',
          at: taken,
          params: { what: term, step, value: stated.body.value, on: taken.onDay },
        }
    }
  },
}
