/** G171 当日登记 · Of today: what was arranged today is taken back, while nobody has acted on it. */
import { agreementSigned } from '../../agreement.ts'
import type { EventDefinition } from '../../event.ts'
import { carriersOf, caseHandedOver } from '../../handover.ts'
import type { Fact } from '../../standing.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf, type Situation } from '../situation.ts'

type Arranged = Pick<EventDefinition<object, object>, 'type'>

/** The last of its kind, where it is of today; else null. */
export function arrangedToday({ recorded, today }: Situation, { type }: Arranged): Fact | null {
  const last = recorded.findLast((fact) => fact.type === type)
  return last?.onDay === today ? last : null
}

export const ofToday = (event: Arranged): Gate => ({
  id: 'G171',
  article: { 全国: '内部规定' },
  look(at) {
    const fact = arrangedToday(at, event)
    if (!fact) return closed('not-of-today', { on: at.today })
    const signed = at.recorded.find(({ seq, type }) => seq > fact.seq && type === agreementSigned.type)
    if (signed) return closed('signed-since', { on: signed.onDay })
    // Who carried it before takes it again: nobody who has left, or leaves today.
    const before = event.type === caseHandedOver.type ? carriersOf(householdOf(at)).at(-2)?.person : undefined
    if (before !== undefined && at.roster.get(before)?.to !== null)
      return closed('carrier-left', { person: before })
    return open(fact.onDay)
  },
})
