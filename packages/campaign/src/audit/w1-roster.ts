/**
 * W1 名册外人员 · Roster: who acts for the office is on the roster (人员) on that day.
 *
 * Signing and serving bind the office, so an outsider there is an error; an agreement that names nobody is a duty
 * not recorded. For the other acts an outsider is a warning, and a note for raising an issue, which a resident may
 * do too.
 */
import { agreementSigned } from '../agreement.ts'
import { peopleOf } from '../assignment.ts'
import type { Campaign, Dossier } from '../campaign.ts'
import type { Day } from '../day.ts'
import { personLeft } from '../person.ts'
import { documentServed } from '../serving.ts'
import { type Fact, factsOf } from '../standing.ts'
import { householdSurveyed } from '../survey.ts'
import { householdVacated } from '../vacating.ts'
import { valuationChecked } from '../valuation.ts'
import { householdVisited } from '../visit.ts'
import type { Breach, Rule, Severity } from './finding.ts'

/** Whoever is on the roster, from the first day to the last, both counted; `to` is null while they stay. */
export type Roster = ReadonlyMap<string, { readonly from: Day; readonly to: Day | null }>

export function onRoster(roster: Roster, person: string, on: Day) {
  const time = roster.get(person)
  if (!time) return 'not-on-roster'
  if (on < time.from) return 'not-yet-on-roster'
  return time.to !== null && on > time.to ? 'no-longer-on-roster' : null
}

export function rosterOf({ people, facts }: Campaign): Roster {
  const left = new Map(factsOf(facts, personLeft).map((fact) => [fact.body.person, fact.onDay]))
  return new Map(
    [...people].map(([person, joined]) => [person, { from: joined.onDay, to: left.get(person) ?? null }]),
  )
}

type Acted = Fact<{ readonly by: string | null; readonly agreement?: string }, object>

const HOUSEHOLD_ACTS: readonly (readonly [string, Severity, (household: Dossier) => readonly Acted[]])[] = [
  ['签约', 'error', (household) => household.of(agreementSigned)],
  ['送达', 'error', (household) => household.of(documentServed)],
  ['入户调查', 'warning', (household) => household.of(householdSurveyed)],
  ['初评复核', 'warning', (household) => household.of(valuationChecked)],
  ['走访', 'warning', (household) => household.of(householdVisited)],
  ['腾空验收', 'warning', (household) => household.of(householdVacated)],
]

export const roster: Rule = {
  id: 'W1',
  article: '条例 §4，§5',
  *find({ campaign }) {
    const people = rosterOf(campaign)
    for (const household of campaign.households.values())
      for (const [act, severity, of] of HOUSEHOLD_ACTS)
        for (const fact of of(household)) {
          const { agreement } = fact.body
          const where = { household: household.number, ...(agreement ? { agreement } : {}) }
          if (agreement && peopleOf(fact.body.by).length === 0)
            yield { code: 'nobody-named', severity: 'not-recorded', at: fact, ...where, params: { act } }
          for (const breach of outsiders(people, fact, act, severity)) yield { ...breach, ...where }
        }
    for (const { opened } of campaign.issues)
      for (const breach of outsiders(people, opened, '提出问题', 'note'))
        yield { ...breach, household: opened.body.household }
  },
}

function outsiders(people: Roster, fact: Acted, act: string, severity: Severity): Breach[] {
  return peopleOf(fact.body.by).flatMap((person) => {
    const code = onRoster(people, person, fact.onDay)
    const { from, to } = people.get(person) ?? { from: '', to: null }
    const params = { person, act, on: fact.onDay, from, to: to ?? '' }
    return code ? [{ code, severity, at: fact, params }] : []
  })
}
