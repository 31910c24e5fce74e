/** G149 增援可行 · Lends: one group lends people of its own who are there to another, each to one at a time. */
import { type AssignmentStarted, peopleOf } from '../../assignment.ts'
import { onRoster } from '../../audit/w1-roster.ts'
import type { Campaign } from '../../campaign.ts'
import type { Day } from '../../day.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'

interface Lending {
  readonly receiving: string
  readonly lending: string
  readonly until: Day | null
  readonly people: readonly { readonly person: string }[]
}

const gate = { id: 'G149', article: { 全国: '内部规定' } }

/** Begun and not ended. */
export const openAssignments = ({ assignments }: Campaign): readonly AssignmentStarted[] =>
  assignments.filter((one) => one.closed === null).map(({ opened }) => opened.body)

export const lends: Gate<Lending> = {
  ...gate,
  look(at, input) {
    if (!input) return null
    const { receiving, lending, until, people } = input
    const { groups, people: known } = campaignOf(at)
    const unknown = [receiving, lending].find((group) => !groups.some(({ body }) => body.group === group))
    if (unknown !== undefined) return closed('group-unknown', { group: unknown })
    if (receiving === lending) return closed('same-group', { group: lending })
    if (until !== null && until < at.on) return closed('ends-before', { on: at.on, until })
    const lent = new Set(openAssignments(campaignOf(at)).flatMap((one) => peopleOf(one.people)))
    for (const { person } of people) {
      const code = onRoster(at.roster, person, at.on)
      if (code) return closed(code, { person, on: at.on })
      if (known.get(person)?.body.group !== lending)
        return closed('of-another-group', { person, group: lending })
      if (lent.has(person)) return closed('lent-already', { person })
    }
    return open()
  },
}

export const assignmentOpen: Gate<{
  readonly receiving: string
  readonly lending: string
  readonly startsOn: string
}> = {
  ...gate,
  look(at, input) {
    if (!input) return null
    const isOpen = openAssignments(campaignOf(at)).some(
      (one) =>
        one.receiving === input.receiving && one.lending === input.lending && one.startsOn === input.startsOn,
    )
    return isOpen ? open(input.startsOn as Day) : closed('not-lent', { ...input })
  },
}
