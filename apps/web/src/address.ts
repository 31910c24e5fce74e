/**
 * 地址 · What stands in the address of a page: the day, every filter, the open drawer. What is not
 * understood is left out, so that an old or mistyped link still opens its page.
 */

import {
  CLOSE_OUT_LISTS,
  CLOSE_OUT_STATES,
  type CloseOutList,
  type CloseOutState,
} from '@oneruler/campaign/close-out-lists'
import { parseDay } from '@oneruler/campaign/day'
import { COLOURINGS, type Colouring } from '@oneruler/campaign/house-mark'
import { LINES_SHOWN, type LinesShown } from '@oneruler/campaign/lines-shown'

type Raw = Readonly<Record<string, unknown>>

/** The text under a key, or nothing: spread into a search so that absent keys stay absent. */
function text<Key extends string>(raw: Raw, key: Key): { [K in Key]?: string } {
  const value = raw[key]
  const written = typeof value === 'number' ? String(value) : value
  return (typeof written === 'string' && written !== '' ? { [key]: written } : {}) as { [K in Key]?: string }
}

function oneOf<Key extends string, const Value extends string>(
  raw: Raw,
  key: Key,
  values: readonly Value[],
): { [K in Key]?: Value } {
  const value = values.find((known) => known === raw[key])
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }
}

function count<Key extends string>(raw: Raw, key: Key): { [K in Key]?: number } {
  const value = Number(raw[key])
  return (Number.isSafeInteger(value) && value > 0 ? { [key]: value } : {}) as { [K in Key]?: number }
}

export interface DaySearch {
  day?: string
}
export const daySearch = (raw: Raw): DaySearch =>
  typeof raw.day === 'string' && parseDay(raw.day) !== undefined ? { day: raw.day } : {}

/** The page that asked for signing in. */
export interface SignInSearch {
  to?: string
}
export const signInSearch = (raw: Raw): SignInSearch => text(raw, 'to')

export interface ChartSearch {
  /** The charts that are shown as tables. */
  table?: string
}
export const chartSearch = (raw: Raw): ChartSearch => text(raw, 'table')

export interface GroupsSearch extends ChartSearch {
  group?: string
}
export const groupsSearch = (raw: Raw): GroupsSearch => ({ ...chartSearch(raw), ...text(raw, 'group') })

export interface ForecastSearch extends ChartSearch {
  group?: string
  more?: number
}
export const forecastSearch = (raw: Raw): ForecastSearch => ({
  ...chartSearch(raw),
  ...text(raw, 'group'),
  ...count(raw, 'more'),
})

export interface MapSearch {
  by?: Colouring
  mark?: string
  block?: string
}
export const mapSearch = (raw: Raw): MapSearch => ({
  ...oneOf(raw, 'by', COLOURINGS),
  ...text(raw, 'mark'),
  ...text(raw, 'block'),
})

/** What a household can be asked to be. */
export const STATES = [
  'signed',
  'unsigned',
  'vacated',
  'vacatedUnpaid',
  'hardCase',
  'listed',
  'resolved',
  'surveyed',
  'valued',
  'noticed',
  'paid',
  'beyond',
] as const

/** What a list of households can be sorted by. */
export const SORTS = [
  'number',
  'group',
  'partner',
  'caseworker',
  'registered',
  'houses',
  'areaM2',
  'surveyedOn',
  'valuedOn',
  'valuationYuan',
  'reportServedOn',
  'noticeServedOn',
  'signedOn',
  'choice',
  'totalYuan',
  'signer',
  'paidOn',
  'vacatedOn',
  'visits',
  'lastVisitOn',
] as const

/** The households asked for; the server's query without the day. */
export interface HouseholdsSearch {
  q?: string
  group?: string
  partner?: string
  caseworker?: string
  signer?: string
  choice?: string
  signedOn?: string
  state?: (typeof STATES)[number]
  sort?: (typeof SORTS)[number]
  order?: 'asc' | 'desc'
  page?: number
  /** The household in the open drawer. */
  open?: string
}

/** The part of it that chooses and sorts, carried into a household's own page. */
export const listSearch = (raw: Raw): Omit<HouseholdsSearch, 'page' | 'open'> => ({
  ...text(raw, 'q'),
  ...text(raw, 'group'),
  ...text(raw, 'partner'),
  ...text(raw, 'caseworker'),
  ...text(raw, 'signer'),
  ...text(raw, 'choice'),
  ...text(raw, 'signedOn'),
  ...oneOf(raw, 'state', STATES),
  ...oneOf(raw, 'sort', SORTS),
  ...oneOf(raw, 'order', ['asc', 'desc']),
})

export const householdsSearch = (raw: Raw): HouseholdsSearch => ({
  ...listSearch(raw),
  ...count(raw, 'page'),
  ...text(raw, 'open'),
})

const ISSUE_STATES = ['open', 'answered', 'solved'] as const
export interface IssuesSearch {
  level?: string
  progress?: (typeof ISSUE_STATES)[number]
  /** The issue that is open beside the list. */
  issue?: string
}
export const issuesSearch = (raw: Raw): IssuesSearch => ({
  ...text(raw, 'level'),
  ...oneOf(raw, 'progress', ISSUE_STATES),
  ...text(raw, 'issue'),
})

export interface CloseOutSearch extends ChartSearch {
  list?: CloseOutList
  group?: string
  /** 工号 */
  person?: string
  progress?: CloseOutState
}
export const closeOutSearch = (raw: Raw): CloseOutSearch => ({
  ...chartSearch(raw),
  ...oneOf(raw, 'list', CLOSE_OUT_LISTS),
  ...text(raw, 'group'),
  ...text(raw, 'person'),
  ...oneOf(raw, 'progress', CLOSE_OUT_STATES),
})

export interface FindingsSearch {
  severity?: string
  rule?: string
}
export const findingsSearch = (raw: Raw): FindingsSearch => ({
  ...text(raw, 'severity'),
  ...text(raw, 'rule'),
})

export interface LedgerSearch {
  /** The import being looked at. */
  import?: string
}
export const ledgerSearch = (raw: Raw): LedgerSearch => text(raw, 'import')

export interface SheetSearch {
  /** The household that is tried. */
  household?: string
}
export const sheetSearch = (raw: Raw): SheetSearch => text(raw, 'household')

export interface RulerSearch extends SheetSearch {
  /** 补偿方式 shown beside the plan. */
  choice?: string
  /** The name whose way down to the facts is open. */
  line?: string
}
export const rulerSearch = (raw: Raw): RulerSearch => ({
  ...sheetSearch(raw),
  ...text(raw, 'choice'),
  ...text(raw, 'line'),
})

export interface MoneySearch {
  /** 款项 */
  item?: string
  shown?: LinesShown
}
export const moneySearch = (raw: Raw): MoneySearch => ({
  ...text(raw, 'item'),
  ...oneOf(raw, 'shown', LINES_SHOWN),
})

/** What stands beside the draft. */
export const DRAFT_SIDES = ['remarks', 'examples', 'money', 'publish'] as const
export interface DraftSearch {
  side?: (typeof DRAFT_SIDES)[number]
  /** The draft is shown with what it changes. */
  compare?: 'yes'
}
export const draftSearch = (raw: Raw): DraftSearch => ({
  ...oneOf(raw, 'side', DRAFT_SIDES),
  ...oneOf(raw, 'compare', ['yes']),
})

export interface PlanDiffSearch extends ChartSearch {
  /** The text hashes of the two versions. */
  old?: string
  new?: string
  /** 补偿方式 taken for those who have not signed. */
  as?: string
}
export const planDiffSearch = (raw: Raw): PlanDiffSearch => ({
  ...chartSearch(raw),
  ...text(raw, 'old'),
  ...text(raw, 'new'),
  ...text(raw, 'as'),
})

export const whatIfSearch = (raw: Raw): Omit<PlanDiffSearch, 'old' | 'new'> => ({
  ...chartSearch(raw),
  ...text(raw, 'as'),
})

export const WALL_SCENES = ['progress', 'blocks', 'problems'] as const
export type WallScene = (typeof WALL_SCENES)[number]
export interface WallSearch extends DaySearch {
  /** Keeps a screen to one scene; without it they take turns. */
  scene?: WallScene
  /** Plays the campaign from its first day. */
  replay?: 'yes'
}
export const wallSearch = (raw: Raw): WallSearch => ({
  ...daySearch(raw),
  ...oneOf(raw, 'scene', WALL_SCENES),
  ...oneOf(raw, 'replay', ['yes']),
})
