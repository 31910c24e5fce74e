/** 大屏的页面 · Wall page: what a screen in the hall is told: sums and blocks, no name, no household. */
import type { GroupStanding } from '@oneruler/campaign/figures'
import type { Polygon } from '@oneruler/campaign/ring'
import type { DayValue, OverviewPage } from './pages.ts'

export interface WallBlock {
  readonly group: string
  readonly name: string
  readonly signed: number
  readonly households: number
  /** In CGCS2000 degrees; empty where no red-line map draws it. */
  readonly polygons: readonly Polygon[]
}

export interface WallPage
  extends Pick<OverviewPage, 'day' | 'window' | 'threshold' | 'certificates' | 'curve' | 'issues'> {
  readonly project: string
  readonly county: string
  /** 征收决定文号; empty before it. */
  readonly decision: string
  readonly households: number
  readonly signed: number
  readonly today: number
  readonly vacated: number
  readonly partners: { readonly complete: number; readonly all: number }
  readonly appeals: { readonly answered: number; readonly all: number }
  /** null before anybody was asked. */
  readonly satisfaction: { readonly mean: number; readonly answers: number } | null
  readonly hardCases: {
    readonly listed: number
    readonly resolved: number
    readonly open: readonly DayValue[]
  }
  /** In the order of the groups, never of their rates. */
  readonly groups: readonly (Pick<GroupStanding, '小组' | '户数' | '签约' | '签约率'> & {
    readonly today: number
  })[]
  /** Clearly ahead: a group that leads by less than three households is not named. */
  readonly leaders: readonly string[]
  readonly blocks: readonly WallBlock[]
  readonly telephone: string
  readonly supervisors: number
  readonly visits: { readonly from: string; readonly until: string }
  readonly planVersion: string | null
  /** The newest signed head of the public log; null before the first. Root in base64. */
  readonly checkpoint: { readonly size: number; readonly root: string } | null
}
