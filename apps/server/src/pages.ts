/**
 * 页面 · Pages: what each room of the console is told. Types only; the routes return them, the console
 * reads them. Days are ISO text, money is whole or decimal 元 as in `figures --json`, rates are percent.
 * Those of households and of the import stand in `household-pages.ts` and `import-pages.ts`.
 */
import type { RankingScope } from '@oneruler/campaign/board/ranking-scope'
import type { Figures } from '@oneruler/campaign/figures'
import type { Permission } from './sign-in/permissions.ts'

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
  /** What whoever asks may do in it. */
  readonly may: readonly Permission[]
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
  /** Agreements signed by the day, and those of them that come out as their plan computes; null where no plan is used. */
  readonly recomputed: { readonly agreements: number; readonly matching: number } | null
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

/** A person by what he brought in, of those in the upper half. */
export interface RankedPerson {
  readonly person: string
  readonly group: string
  readonly rank: number
  readonly signed: number
  /** Of these, beyond his own caseload. */
  readonly beyond: number
}

export interface GroupRow {
  readonly group: string
  /** null where nobody is ranked. */
  readonly rank: number | null
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
  readonly scope: RankingScope
  /** Empty unless people are ranked. */
  readonly people: readonly RankedPerson[]
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
