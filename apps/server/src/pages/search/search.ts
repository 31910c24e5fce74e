/** 查找 · Search over everything one may see: each kind as far as its own room shows it to whoever asks. */
import { searchWords } from '@oneruler/words/search'
import type { HouseholdRow } from '../../household-pages.ts'
import type { FoundGroup, FoundLine } from '../../search-pages.ts'
import { opens } from '../../sign-in/permissions.ts'
import { acts } from './acts.ts'
import { findings } from './findings.ts'
import { found } from './found.ts'
import { batches, homes } from './money.ts'
import { orders, papers, steps } from './papers.ts'
import { clauses } from './plan.ts'
import type { Searching, Seeker } from './seeker.ts'
import { issues, people } from './work.ts'

const SEEKERS: readonly Seeker[] = [
  people,
  issues,
  orders,
  papers,
  homes,
  batches,
  steps,
  clauses,
  findings,
  acts,
]

/** Everything but households, which the database finds. */
export async function searched(q: string, searching: Searching): Promise<FoundGroup[]> {
  const groups = SEEKERS.filter(({ room }) => opens(searching.actor.roles, room)).map(async (seeker) =>
    found(seeker.kind, q, await seeker.lines(searching)),
  )
  return (await Promise.all(groups)).filter(({ total }) => total > 0)
}

export const householdLine = ({ number, owner, address, group, signedOn }: HouseholdRow): FoundLine => ({
  key: number,
  title: owner,
  notes: [address, group, signedOn === null ? '' : searchWords.zh.signed(signedOn)],
  at: number,
})
