/**
 * G147 名下没有征收户 · Carries nobody: who leaves has handed over every household; also those handed to him on a later
 * day, where the leaving is dated back.
 */
import { caseHandedOver, caseworkerOf } from '../../handover.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'
import { named } from './named.ts'

export const carriesNobody: Gate<{ readonly person: string }> = {
  id: 'G147',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input) return null
    const { person } = input
    const carried = [...campaignOf(at).households.values()]
      .filter((household) => caseworkerOf(household) === person)
      .map(({ number }) => number)
    const taken = at.later
      .filter(({ type, body }) => type === caseHandedOver.type && body.to === person)
      .map(({ body }) => String(body.number))
    const all = [...new Set([...carried, ...taken])]
    return all.length > 0 ? closed('still-carries', { person, ...named(all) }) : open()
  },
}
