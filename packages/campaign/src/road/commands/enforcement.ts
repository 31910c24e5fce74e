/** 申请强制执行 · Apply to the court, record its ruling, and move a household by day on a workday (条例 §28). */
import {
  ENFORCEMENT_PAPERS,
  enforcementApplied,
  enforcementRuled,
  orderExecuted,
  RULINGS,
} from '../../enforcement.ts'
import { standingOrder } from '../../order.ts'
import { defineCommand, state } from '../command.ts'
import { documented, preserved } from '../evidence-blanks.ts'
import { longTextField, momentField, oneOfField, someOfField, textField } from '../field.ts'
import { enforcementPapersComplete } from '../gates/g93-enforcement-papers.ts'
import { courtAllows } from '../gates/g94-court-allows.ts'
import { paidBeforeForce } from '../gates/g95-paid-before-force.ts'
import { fittingsPreserved } from '../gates/g174-fittings-preserved.ts'
import { courtWindow } from '../gates/o5-court-window.ts'
import { byDay } from '../gates/o6-by-day.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf, type Situation } from '../situation.ts'

const orderOf = (at: Situation): string | null => standingOrder(householdOf(at))?.body.order ?? null

const ofOrder =
  (at: Situation) =>
  ({ body }: { readonly body: { readonly order: string } }): boolean =>
    body.order === orderOf(at)
const applications = (at: Situation) => householdOf(at).of(enforcementApplied).filter(ofOrder(at))
const rulings = (at: Situation) => householdOf(at).of(enforcementRuled).filter(ofOrder(at))

export const applyToCourt = defineCommand({
  name: 'applyToCourt',
  of: 'household',
  article: { 全国: '条例 §28' },
  fields: { papers: someOfField(ENFORCEMENT_PAPERS) },
  evidence: documented,
  gates: [actorOnRoster, courtWindow, enforcementPapersComplete],
  isOffered: (at) =>
    orderOf(at) !== null &&
    applications(at).length === rulings(at).length &&
    !rulings(at).some(({ body }) => body.ruling === '准予执行'),
  decide: (at, { papers }) => ({
    stated: [state(enforcementApplied, { order: orderOf(at) ?? '', papers })],
  }),
})

export const recordRuling = defineCommand({
  name: 'recordRuling',
  of: 'household',
  article: { 全国: '法释〔2012〕4号 §6' },
  fields: { ruling: oneOfField(RULINGS), document: textField },
  evidence: documented,
  gates: [actorOnRoster],
  isOffered: (at) => applications(at).length > rulings(at).length,
  decide: (at, { ruling, document }) => ({
    stated: [state(enforcementRuled, { order: orderOf(at) ?? '', ruling, document })],
  }),
})

export const executeOrder = defineCommand({
  name: 'executeOrder',
  of: 'household',
  article: { 全国: '条例 §28，法释〔2012〕4号 §9' },
  fields: { at: momentField, record: longTextField },
  evidence: { ...preserved, ...documented },
  gates: [actorOnRoster, courtAllows, paidBeforeForce, byDay, fittingsPreserved],
  isOffered: (at) => rulings(at).length > 0 && householdOf(at).of(orderExecuted).length === 0,
  decide: (situation, { at, record }) => ({
    stated: [state(orderExecuted, { order: orderOf(situation) ?? '', at, by: situation.by }, { record })],
  }),
})
