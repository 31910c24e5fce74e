/**
 * 只看房屋 · Houses only: what a valuer or a surveyor is told of the households he was given: houses, survey and
 * valuation, and nothing of agreements, money, hardship or visits; nor may a filter or an order give it away.
 */
import { timelineWords } from '@oneruler/words/timeline'
import { isOfHouses } from '../evidence/kept-evidence.ts'
import type { HouseholdPage, HouseholdRow } from '../household-pages.ts'
import type { Bounds } from '../sign-in/reach.ts'

const { surveyed, resultPosted, valued, served, recheck } = timelineWords.zh.stages
const STAGES: readonly string[] = [surveyed, resultPosted, valued, served, recheck]
const SORTS = ['number', 'address', 'block', 'group', 'partner', 'houses', 'areaM2'] as const

export const rowOfHouses = (row: HouseholdRow): HouseholdRow => ({
  ...row,
  signedOn: null,
  agreement: null,
  choice: null,
  totalYuan: null,
  signer: null,
  paidOn: null,
  vacatedOn: null,
  hardCase: null,
  visits: 0,
  lastVisitOn: null,
})

export const pageOfHouses = (page: HouseholdPage): HouseholdPage => ({
  ...page,
  row: rowOfHouses(page.row),
  stages: page.stages.filter(({ stage }) => STAGES.includes(stage)),
  agreements: [],
  payments: [],
  timeline: [],
  findings: [],
  evidence: page.evidence.filter(({ act }) => isOfHouses(act)),
})

/** Without filters and orders that tell of more; the search also looks at numbers of agreements, see below. */
export function queryOfHouses<Query extends { readonly sort?: string | undefined }>(query: Query): Query {
  const { state, choice, signer, signedOn, q, sort, ...rest } = query as Query & Record<string, unknown>
  const allowed = SORTS.some((one) => one === sort)
  return { ...rest, ...(allowed ? { sort } : {}) } as unknown as Query
}

/** The households given whose number holds what is searched for. */
export const boundsOfHouses = (bounds: Bounds, q = ''): Bounds =>
  bounds && { ...bounds, households: bounds.households.filter((number) => number.includes(q.trim())) }
