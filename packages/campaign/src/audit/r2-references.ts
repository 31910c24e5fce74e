/**
 * R2 引用不到 · Unknown reference: a household names a group, block, partner or member of staff that no sheet has.
 *
 * One finding a name, at the first household that names it: a group misspelt once is one mistake, not sixty. The
 * whole ledger is looked at: a caseload may be given before its person's first day.
 */
import type { Campaign } from '../campaign.ts'
import type { HouseholdRegistered } from '../household.ts'
import type { Rule } from './finding.ts'
import { grouped } from './grouped.ts'

export const knownTo = (name: string, known: ReadonlySet<string>): 'reference-unknown' | null =>
  known.has(name) ? null : 'reference-unknown'

interface Reference {
  readonly column: string
  readonly sheet: string
  readonly known: ReadonlySet<string>
  named(household: HouseholdRegistered): string | null
}

const referencesOf = ({ groups, partners, people }: Campaign): Reference[] => [
  {
    column: '小组',
    sheet: '小组',
    known: new Set(groups.map(({ body }) => body.group)),
    named: ({ group }) => group,
  },
  {
    column: '责任区块',
    sheet: '小组',
    known: new Set(groups.map(({ body }) => body.block ?? '')),
    named: ({ block }) => block,
  },
  { column: '包干单位', sheet: '单位', known: new Set(partners.keys()), named: ({ partner }) => partner },
  { column: '包干干部', sheet: '人员', known: new Set(people.keys()), named: ({ caseworker }) => caseworker },
]

export const references: Rule = {
  id: 'R2',
  article: '条例 §15',
  *find({ ledger }) {
    const households = [...ledger.households.values()].map(({ registered }) => registered)
    for (const { column, sheet, known, named } of referencesOf(ledger))
      for (const [name, facts] of grouped(households, ({ body }) => named(body))) {
        const code = knownTo(name, known)
        if (code)
          yield {
            code,
            severity: 'warning',
            at: facts[0],
            household: facts.length === 1 ? facts[0].body.number : null,
            params: { column, name, sheet, count: String(facts.length) },
          }
      }
  },
}
