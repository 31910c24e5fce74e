/** P1 前面的法定步骤已办 · Steps taken: every required step that is due with this one has been taken (条例 §8–§26). */
import { ownersOf, requiredSteps, stepRecorded } from '../../audit/p1-step-missing.ts'
import { type Day, later } from '../../day.ts'
import type { Step } from '../../procedure.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf, type Situation } from '../situation.ts'

/** What the law requires of this project. */
export const requiredHere = (at: Situation) =>
  requiredSteps(at.place, at.terms.kind, ownersOf(campaignOf(at)))

export const stepsTaken = (step: Step): Gate => ({
  id: 'P1',
  article: {
    全国: '条例 §10–§16',
    浙江: '浙江条例 §7–§14',
    山东: '山东条例 §10–§16',
    青岛: '青岛条例 §6–§16',
  },
  look(at) {
    const taken = new Set(at.terms.steps.keys())
    const due = requiredHere(at).filter((one) => one.step !== step)
    const missing = due.filter((one) => stepRecorded(one, taken, step) !== null)
    if (missing.length > 0)
      return closed('step-missing', { steps: missing.map((one) => one.step).join('、') })
    return open(lastDay(due.flatMap((one) => at.terms.steps.get(one.step)?.onDay ?? [])))
  },
})

const lastDay = (days: readonly Day[]): Day | null => (days.length > 0 ? days.reduce(later) : null)
