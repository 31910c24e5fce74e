/** 文书条款 · State the terms that the agreements of the project share (条例 §25). */
import { paperTermsStated } from '../../paper-terms.ts'
import { defineCommand, state } from '../command.ts'
import { integerField, optional, textField } from '../field.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const statePaperTerms = defineCommand({
  name: 'statePaperTerms',
  of: 'project',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  fields: {
    department: textField,
    implementer: optional(textField),
    contact: textField,
    phone: textField,
    paidWithin: textField,
    movesWithin: textField,
    interimWay: textField,
    interimPeriod: textField,
    interimHome: optional(textField),
    effectClause: textField,
    titleHandover: textField,
    breach: textField,
    copies: integerField(1, 20),
    homePlace: optional(textField),
    homePrice: optional(textField),
    homeDelivery: optional(textField),
    areaSettlement: optional(textField),
    interimRate: optional(textField),
    secondMove: optional(textField),
    lateDelivery: optional(textField),
  },
  isFree: true,
  gates: [actorOnRoster],
  decide: (_at, { copies, ...terms }) => ({ stated: [state(paperTermsStated, { copies }, terms)] }),
})
