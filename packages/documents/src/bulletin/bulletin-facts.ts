/** 通报依据 · Bulletin facts: all that a bulletin is composed from. */
import type { BulletinOrder } from '@oneruler/campaign/bulletin'
import type { BulletinFigures } from '@oneruler/campaign/bulletin-figures'
import type { Day } from '@oneruler/campaign/day'
import type { ProjectTerms } from '@oneruler/campaign/terms'

export interface BulletinFacts {
  /** 期号, from 1 */
  readonly number: number
  readonly issuedOn: Day
  /** The `seq` the figures know; stored in `BulletinIssued` beside the version of the definitions. */
  readonly knownTo: number
  readonly definitions: number
  readonly terms: Pick<ProjectTerms, 'name' | 'county' | 'signingPeriod'>
  /** 生效比例 in whole percent, from the plan; null leaves it out. */
  readonly effectivePercent: number | null
  readonly figures: BulletinFigures
  /** The bulletin issued before this one: as frozen then, and its day as known now. */
  readonly previous: PreviousBulletin | null
  /** What the audit finds as of the day; null leaves it out. */
  readonly findings: { readonly errors: number; readonly warnings: number } | null
  readonly order: BulletinOrder
  /** The groups in their own order, where the office ranks nobody; null where ranks are told. */
  readonly unranked: readonly string[] | null
  /** Who signs it; null is the county's 房屋征收部门. */
  readonly issuer: string | null
}

export interface PreviousBulletin {
  readonly number: number
  readonly definitions: number
  readonly frozen: BulletinFigures
  readonly now: BulletinFigures
}
