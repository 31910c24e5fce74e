/** 给谁看的征收户 · Households for whoever asks: within his reach, and no more of them than his roles are told. */
import type { Day } from '@oneruler/campaign/day'
import type { HouseholdListRow } from '@oneruler/store/household-list'
import type { z } from 'zod'
import { householdRow } from '../pages/household-row.ts'
import { boundsOfHouses, queryOfHouses, rowOfHouses } from '../pages/houses-only.ts'
import { may } from '../sign-in/permissions.ts'
import type { ProjectEnv } from './asked.ts'
import { type HouseholdsQuery, listed } from './household-query.ts'

type Asking = Pick<ProjectEnv['Variables'], 'actor' | 'bounds'>

export const seesHousesOnly = ({ actor }: Asking): boolean => !may(actor.roles, 'compensation')
/** The list as far as whoever asks may see it. */
export const listFor = (asking: Asking, query: z.infer<typeof HouseholdsQuery>, day: Day) =>
  seesHousesOnly(asking)
    ? listed(queryOfHouses(query), day, boundsOfHouses(asking.bounds, query.q))
    : listed(query, day, asking.bounds)
export const rowFor = (asking: Asking) => (row: HouseholdListRow) =>
  seesHousesOnly(asking) ? rowOfHouses(householdRow(row)) : householdRow(row)
