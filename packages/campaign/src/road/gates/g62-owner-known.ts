/** G62 被代理人在册 · Owner known: a proxy acts for somebody who is recorded as an owner (民法典 §165). */
import { day } from '../../day.ts'
import { ownersOf } from '../../owner.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const ownerKnown: Gate<{ readonly principal: string }> = {
  id: 'G62',
  article: {
    全国: [
      { since: day('2021-01-01'), text: '民法典 §165' },
      { since: day('2017-10-01'), text: '民法总则 §165' },
      { since: null, text: '民法通则 §65' },
    ],
  },
  look(at, input) {
    if (!input) return null
    const owners = ownersOf(householdOf(at))
    return owners.has(input.principal)
      ? open()
      : closed('owner-unknown', { owner: input.principal, owners: [...owners].join('、') })
  },
}
