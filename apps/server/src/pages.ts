/**
 * 页面 · Pages: what each room of the console is told. Types only; the routes return them, the console
 * reads them. Days are ISO text, money is whole or decimal 元 as in `figures --json`, rates are percent.
 */
import type { Figures } from '@oneruler/campaign/figures'

export interface ProjectSummary {
  readonly id: string
  readonly name: string
  readonly county: string
  readonly jurisdiction: string
  readonly kind: string
  readonly signingStartsOn: string | null
  readonly signingEndsOn: string | null
  readonly planVersion: string | null
  /** The first and last day on which anything happened. */
  readonly firstDay: string
  readonly lastDay: string
  /** The day a page shows unless asked: the last day of the signing period, else of facts; never after today. */
  readonly defaultDay: string
  readonly headSeq: number
  readonly households: number
}

/** One of a row of days without gaps, from the first on which the figure moved to the day shown. */
export interface DayValue {
  readonly day: string
  readonly value: number
}

/** 总览 */
export interface OverviewPage {
  readonly day: string
  readonly figures: Figures
  readonly before: Figures
  readonly unsigned: number
  readonly vacated: { readonly households: number; readonly before: number; readonly withoutPayment: number }
  readonly ratings: { readonly count: number }
  /** null where the jurisdiction and project type ask for none. Counted by certificate (浙江条例 §38). */
  readonly threshold: {
    readonly percent: number
    /** So many certificates are needed. */
    readonly certificates: number
    /** Positive: so many certificates past it; negative: so many short. */
    readonly past: number
    readonly reachedOn: string | null
    /** The same percent of the households: a line for the eye in the curve of households. */
    readonly householdLine: number
  } | null
  /** 权证号 of all houses, and those of signed households: the statutory count, another quantity. */
  readonly certificates: { readonly total: number; readonly signed: number }
  /** `dayNumber` is 1 on its first day, below that before it, and goes on counting after it. */
  readonly window: { readonly startsOn: string; readonly endsOn: string; readonly dayNumber: number } | null
  /** Every day of the window, also those after the day shown (signed null there). */
  readonly curve: readonly {
    readonly day: string
    readonly signed: number | null
    readonly added: number | null
  }[]
  readonly history: {
    readonly signed: readonly DayValue[]
    readonly totalYuan: readonly DayValue[]
    readonly vacated: readonly DayValue[]
    readonly partners: readonly DayValue[]
    readonly satisfaction: readonly DayValue[]
  }
  readonly today: readonly TodayLine[]
  readonly road: readonly RoadStep[]
  readonly issues: {
    readonly raised: number
    readonly solved: number
    readonly levels: readonly {
      readonly level: string
      readonly solved: number
      readonly open: number
      readonly oldestDays: number | null
    }[]
  }
  readonly hardCases: {
    readonly listed: number
    readonly resolved: number
    readonly open: readonly DayValue[]
    readonly reasons: readonly { readonly reason: string; readonly households: number }[]
  }
  readonly findings: {
    readonly errors: number
    readonly warnings: number
    readonly notRecorded: number
    readonly notes: number
  }
}

/** One line of 今日变化: a signing with its household, or a kind of change with its count. */
export type TodayLine =
  | {
      readonly kind: 'signed'
      readonly time: string
      readonly household: string
      readonly group: string
      readonly choice: string
      readonly totalYuan: number
    }
  | {
      readonly kind: 'vacated' | 'paid' | 'surveyed' | 'served' | 'visited' | 'hardCases'
      readonly count: number
      readonly total: number
    }
  | { readonly kind: 'issues'; readonly solved: number; readonly raised: number; readonly open: number }
  | { readonly kind: 'appeals'; readonly received: number; readonly answered: number; readonly open: number }
  | { readonly kind: 'rank'; readonly group: string; readonly from: number; readonly to: number }

/**
 * A step of the statutory road on its real day; `day` null where nothing by the day shows it. `missing`: a later
 * step was taken, so it is due.
 */
export interface RoadStep {
  readonly step: string
  readonly day: string | null
  readonly article: string
  readonly required: boolean
  readonly state: 'done' | 'today' | 'ahead' | 'missing'
}

/** What 征收户 can be asked. Every part of it stands in the page's address. */
export interface HouseholdQuery {
  readonly day?: string
  readonly q?: string
  readonly group?: string
  readonly partner?: string
  readonly caseworker?: string
  readonly signer?: string
  readonly choice?: string
  /** 签约日, for the list behind one day's signings. */
  readonly signedOn?: string
  /**
   * 'surveyed', 'valued', 'noticed' (告知书已送达), 'signed', 'unsigned', 'paid', 'vacated', 'hardCase' (在办难户),
   * 'listed' (曾列难户), 'resolved' (难户已化解), 'beyond' (cross-caseload), 'vacatedUnpaid' (已腾空未支付).
   */
  readonly state?: string
  readonly sort?: string
  readonly order?: 'asc' | 'desc'
  readonly page?: number
  readonly size?: number
}

export interface HouseholdRow {
  readonly number: string
  /** Masked: 汪＊＊. */
  readonly owner: string
  readonly address: string
  readonly group: string
  readonly block: string
  readonly partner: string | null
  readonly caseworker: string | null
  readonly registered: number | null
  readonly houses: number
  readonly areaM2: string
  readonly surveyedOn: string | null
  readonly valuedOn: string | null
  readonly valuationYuan: number | null
  readonly reportServedOn: string | null
  readonly noticeServedOn: string | null
  readonly signedOn: string | null
  readonly agreement: string | null
  readonly choice: string | null
  readonly totalYuan: number | null
  readonly signer: string | null
  readonly paidOn: string | null
  readonly vacatedOn: string | null
  readonly hardCase: string | null
  readonly visits: number
  readonly lastVisitOn: string | null
}

export interface HouseholdListPage {
  readonly day: string
  readonly total: number
  readonly page: number
  readonly size: number
  readonly rows: readonly HouseholdRow[]
  readonly choices: {
    readonly groups: readonly string[]
    readonly partners: readonly { readonly code: string; readonly name: string }[]
  }
}

/** One household: all its facts as of the day, and every event with who and when. */
export interface HouseholdPage {
  readonly day: string
  readonly row: HouseholdRow
  /** In the list it was opened from, from 1; index and `of` are 0 where that list leaves it out. */
  readonly place: {
    readonly previous: string | null
    readonly next: string | null
    readonly index: number
    readonly of: number
  }
  readonly stages: readonly {
    readonly stage: string
    readonly day: string | null
    readonly state: 'done' | 'current' | 'ahead'
  }[]
  /** Areas and prices are decimal text, empty where the ledger has none. */
  readonly houses: readonly {
    readonly number: string
    readonly certificate: string | null
    readonly use: string
    readonly structure: string
    readonly floors: number | null
    readonly builtIn: number | null
    readonly titledM2: string
    readonly measuredM2: string
    readonly recognisedM2: string
    readonly unregisteredM2: string
    readonly unitPriceYuan: string
    readonly fitOutYuan: string
  }[]
  readonly agreements: readonly {
    readonly agreement: string
    readonly signedAt: string
    readonly choice: string
    readonly homeM2: string | null
    readonly totalYuan: number
    readonly homePriceYuan: number
    readonly settlementYuan: number
    readonly signer: string
    readonly counts: boolean
  }[]
  readonly payments: readonly {
    readonly item: string
    readonly day: string
    readonly yuan: number
    readonly batch: string | null
  }[]
  readonly timeline: readonly {
    readonly seq: number
    readonly day: string
    readonly time: string | null
    readonly type: string
    readonly title: string
    readonly detail: string
    /** Milestones of the road are filled dots, visits hollow ones. */
    readonly milestone: boolean
    readonly by: string | null
    readonly recordedAt: string
    readonly actor: string
    readonly source: { readonly sheet: string; readonly row: number } | null
    readonly corrected: boolean
  }[]
  readonly findings: readonly FindingLine[]
}

export interface GroupRow {
  readonly group: string
  readonly rank: number
  /** Positive: so many places up since the day before. */
  readonly moved: number
  readonly rate: number
  readonly signed: number
  readonly households: number
  readonly today: number
  /** What one household is worth in this group, in points of percent. */
  readonly pointsPerHousehold: number
  readonly satisfaction: number | null
  readonly ratings: number
  readonly appealsCorrected: number
  readonly errors: number
}

/** 进度比拼 */
export interface GroupsPage {
  readonly day: string
  readonly threshold: number | null
  readonly rows: readonly GroupRow[]
  /** Groups within a few households of each other share a band. */
  readonly bands: readonly {
    readonly name: string
    readonly low: number
    readonly high: number
    readonly withinHouseholds: number
    readonly groups: readonly string[]
  }[]
  readonly days: readonly string[]
  readonly lines: readonly {
    readonly group: string
    readonly ranks: readonly number[]
    readonly signed: readonly number[]
    readonly added: readonly number[]
  }[]
  /** The most telling rise, for the sentence at the page's head; null where no group rose. */
  readonly mover: {
    readonly group: string
    /** The first day of the rise: rank `from` was held on the evening before. */
    readonly fromDay: string
    readonly from: number
    readonly to: number
    /** From `fromDay` to the day shown, both counted. */
    readonly days: number
    readonly signedSince: number
    readonly signed: number
    readonly households: number
  } | null
  readonly help: readonly {
    readonly group: string
    readonly open: number
    readonly reasons: readonly { readonly reason: string; readonly households: number }[]
    readonly helpedBy: readonly string[]
  }[]
  readonly assignments: readonly {
    readonly from: string
    readonly to: string
    readonly startsOn: string
    readonly endsOn: string | null
    readonly people: number
  }[]
}

export interface FindingLine {
  readonly rule: string
  readonly article: string
  readonly severity: 'error' | 'warning' | 'not-recorded' | 'note'
  readonly household: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly agreement: string | null
  readonly message: string
}

export interface FindingsPage {
  readonly day: string
  readonly rules: readonly {
    readonly rule: string
    readonly title: string
    readonly article: string
    readonly count: number
  }[]
  readonly findings: readonly FindingLine[]
}

/** The list behind a number that is not a list of households: 问题, 人员, 单位, 诉求, 满意度, 支付, 走访 … */
export interface ListPage {
  readonly list: string
  readonly title: string
  readonly definition: string
  readonly day: string
  readonly columns: readonly {
    readonly key: string
    readonly title: string
    readonly kind: 'text' | 'integer' | 'yuan' | 'day' | 'moment' | 'household'
  }[]
  readonly total: number
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** 台账 (import): a staged import, from drop to commit. */
export interface ImportPage {
  readonly importId: string
  readonly phase: 'reading' | 'checking' | 'ready' | 'writing' | 'committed' | 'refused' | 'cancelled'
  /** 0 to 1 within the phase. */
  readonly progress: number
  readonly project: string | null
  readonly projectName: string | null
  readonly batch: string | null
  readonly accepted: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  readonly corrected: Readonly<Record<string, number>>
  readonly rejected: readonly {
    readonly sheet: string
    readonly row: number
    readonly column: string
    readonly value: string
    readonly message: string
  }[]
  readonly corrections: readonly {
    readonly sheet: string
    readonly row: number
    readonly key: string
    readonly column: string
    readonly from: string
    readonly to: string
  }[]
  readonly notes: readonly string[]
  /** Why the whole workbook was refused, in words; null otherwise. */
  readonly refusal: string | null
  readonly hasMarkedWorkbook: boolean
}

export interface BatchLine {
  readonly batch: string
  readonly recordedAt: string
  readonly actor: string
  readonly files: readonly string[]
  readonly accepted: number
  readonly corrected: number
  readonly rejected: number
  readonly withdrawnAt: string | null
  /** Why it cannot be undone, in words; empty where it can. */
  readonly refusedBecause: readonly string[]
}
