/** Whatever is tried from a late stage of the road, an order among it: no state that the law forbids is reached. */
import { audit } from '@oneruler/campaign/audit/audit'
import { addDays } from '@oneruler/campaign/day'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { isOpen } from '@oneruler/campaign/road/possible'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filled } from './filled.ts'
import { Road } from './household-office.ts'

const PICKS = { houses: ['1'], people: ['R1', 'R2', 'R3'], homes: ['1-1-101'], households: ['H2'] }
const OF_HOUSEHOLDS = COMMANDS.filter(({ of, begins }) => of === 'household' && !begins)
const RUNS = process.env.ONERULER_LONG ? 300 : 25
const seed = 20261126
/** A visit at any hour, and an answer that came late, are recorded as they were, and told. */
const TOLD_NOT_REFUSED = ['W3', 'V6', 'V7']

const STAGES = [
  () => new Road().served(),
  () => new Road().proposed(),
  () => new Road().ordered(),
  () => new Road('其他', '湖北').served(),
]

test('no order of acts from the report to the court reaches what the law forbids', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { office } = draw(fc.constantFrom, ...STAGES)()
      const accepted: string[] = []
      for (let n = 0; n < 40; n++) {
        office.on(addDays(office.today, draw(fc.constantFrom, 0, 0, 1, 5, 15, 60)))
        office.as(draw(fc.constantFrom, ...PICKS.people))
        const open = office.offers('household', 'H2', OF_HOUSEHOLDS).filter(isOpen)
        if (open.length === 0) continue
        const { command } = draw(fc.constantFrom, ...open)
        const before = office.events.length
        const { kind } = office.do(command.name, 'H2', draw(filled, command.fields, PICKS))
        expect(office.events.length > before).toBe(kind === 'accepted')
        if (kind === 'accepted') accepted.push(`${office.today} ${office.by} ${command.name}`)
      }
      const errors = audit(office.campaign(), office.today)
        .filter(({ severity, rule }) => severity === 'error' && !TOLD_NOT_REFUSED.includes(rule))
        .map(({ rule, code }) => `${rule} ${code}`)
      expect({ errors, accepted }).toEqual({ errors: [], accepted })
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  )
})
