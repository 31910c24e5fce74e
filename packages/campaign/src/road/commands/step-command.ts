/**
 * 法定步骤的办理 · Step command: one act that takes a step of the procedure, with the gates that every step has.
 *
 * A step is taken when its outcome lets the project go on: a meeting that does not approve is on record, but the
 * step is still to come.
 */
import { REQUIRED_STEPS } from '../../audit/steps.ts'
import type { Article } from '../../law/article.ts'
import { HEARING } from '../../law/thresholds.ts'
import { type Step, stepTaken } from '../../procedure.ts'
import { type Command, defineCommand, type Stated, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import type { Fields, InputOf } from '../field.ts'
import type { Gate } from '../gate.ts'
import { requiredHere, stepsTaken } from '../gates/p1-steps-taken.ts'
import { inStatutoryOrder } from '../gates/p2-steps-in-order.ts'
import type { Situation } from '../situation.ts'

/** What the law cites for a step. 听证 is never required by itself, so that it has no row of its own. */
export const articleOfStep = (step: Step): Article =>
  REQUIRED_STEPS.find((one) => one.step === step)?.article ?? HEARING

export const isTaken = ({ terms }: Pick<Situation, 'terms'>, step: Step): boolean => terms.steps.has(step)

export function stepCommand<F extends Fields>(command: {
  readonly name: string
  readonly step: Step
  readonly fields: F
  readonly gates?: readonly Gate<InputOf<F>>[]
  /** The step before, with which this one comes into view; by default the boundary. */
  readonly comesWith?: Step
  /** By default where the law requires the step of this project. */
  readonly concerns?: (at: Situation) => boolean
  /** Whether what was found takes the step; by default it does. */
  readonly passes?: (at: Situation, input: InputOf<F>) => boolean
  /** What is stated beside the step. */
  readonly states: (at: Situation, input: InputOf<F>) => readonly Stated[]
}): Command {
  const { step, comesWith = '征收范围公布', concerns, passes = () => true } = command
  const required = (at: Situation) => requiredHere(at).some((one) => one.step === step)
  return defineCommand({
    name: command.name,
    of: 'project',
    article: articleOfStep(step),
    fields: command.fields,
    evidence: documented,
    gates: [stepsTaken(step), inStatutoryOrder(step), ...(command.gates ?? [])],
    isOffered: (at) =>
      !isTaken(at, step) &&
      (step === comesWith || isTaken(at, comesWith)) &&
      (concerns ? concerns(at) : required(at)),
    decide: (at, input) => ({
      stated: [...(passes(at, input) ? [state(stepTaken, { step })] : []), ...command.states(at, input)],
    }),
  })
}
