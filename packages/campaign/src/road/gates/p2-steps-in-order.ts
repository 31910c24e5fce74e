/**
 * P2 程序先后 · Steps in order: what the law puts ahead of this step has been taken, and nothing that it puts behind
 * has come on an earlier day (条例 §10–§26).
 */
import { stepRecorded } from '../../audit/p1-step-missing.ts'
import { stepsInOrder } from '../../audit/p2-step-order.ts'
import { STEP_ORDERS } from '../../audit/steps.ts'
import { heldIn } from '../../law/place.ts'
import type { Step } from '../../procedure.ts'
import { closed, type Gate, open } from '../gate.ts'
import { requiredHere } from './p1-steps-taken.ts'

export const inStatutoryOrder = (step: Step): Gate => ({
  id: 'P2',
  article: {
    全国: '条例 §10–§26',
    浙江: '浙江条例 §8–§31',
    山东: '山东条例 §14–§42',
    青岛: '青岛条例 §11–§51',
  },
  look(at) {
    const orders = STEP_ORDERS.filter(({ article }) => heldIn(at.place, article) !== null)
    const taken = new Set(at.terms.steps.keys())
    // What is due with this step by itself is P1's to name.
    const required = requiredHere(at).filter((one) => stepRecorded(one, taken, step) === null)
    const missing = orders.filter(
      ({ first, later }) => later === step && !taken.has(first) && required.some((one) => one.step === first),
    )
    if (missing.length > 0)
      return closed('first-missing', { steps: missing.map(({ first }) => first).join('、') })
    for (const { first, later } of orders) {
      const after = first === step ? at.terms.steps.get(later) : undefined
      if (after && stepsInOrder(at.on, after.onDay))
        return closed('steps-reversed', { later, laterOn: after.onDay })
    }
    return open()
  },
})
