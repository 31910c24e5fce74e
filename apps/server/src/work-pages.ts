/**
 * 日常工作页 · Work pages: a person's day, the issues on their ladder, the task force with its caseloads.
 */
import type { IssueState } from '@oneruler/campaign/issue-ladder'
import type { Squad, SquadGap } from '@oneruler/campaign/squad'
import type { OfferLine } from './road-pages.ts'

export interface IssueLine {
  readonly number: string
  readonly category: string | null
  readonly household: string | null
  /** 工号 of the raiser, or as the ledger names him. */
  readonly by: string | null
  readonly state: IssueState
  /** Where it stands today, by time. */
  readonly level: string
  readonly raisedOn: string
  readonly since: string
  /** The last day to answer at this level; null where no answer is waited for. */
  readonly dueOn: string | null
  /** It rose because time ran out, at least once. */
  readonly hasRisen: boolean
  /** Past the last day, which is only so at the top of the ladder. */
  readonly isLate: boolean
  readonly solvedOn: string | null
  /** From raising to solving, or to today. */
  readonly days: number
}

/** One level with its issues. */
export interface Rung {
  readonly level: string
  readonly open: number
  readonly answered: number
  readonly solved: number
  readonly oldestDays: number | null
  /** To answer; null for a level that is not of the ladder. */
  readonly workdays: number | null
}

export interface IssuesPage {
  readonly today: string
  readonly raised: number
  readonly solved: number
  /** Highest first, as a ladder stands. */
  readonly ladder: readonly Rung[]
  /** Open ones first, those due soonest before; then answered, then solved, the latest first. */
  readonly issues: readonly IssueLine[]
  /** Raised and solved on a day, only days on which something happened. */
  readonly days: readonly { readonly day: string; readonly raised: number; readonly solved: number }[]
  readonly nextNumber: string
  /** Null where whoever asks raises none. */
  readonly raise: OfferLine | null
  readonly setTimes: OfferLine | null
}

/** What happened to an issue, oldest first. */
export interface IssueTurn {
  readonly on: string
  readonly kind: 'raised' | 'escalated' | 'risen' | 'answered' | 'solved' | 'reopened'
  readonly by: string | null
  /** The level it was raised at, rose to, or was answered at. */
  readonly level: string | null
  readonly text: string | null
}

export interface IssuePage {
  readonly today: string
  readonly issue: IssueLine
  readonly turns: readonly IssueTurn[]
  readonly offers: readonly OfferLine[]
}

export const DAY_KINDS = ['task', 'promise', 'visit', 'answer', 'accept'] as const

/** Something of mine: a task, a promise, a visit planned, an issue that waits for me. */
export interface DayLine {
  readonly kind: (typeof DAY_KINDS)[number]
  /** Its number: of the task, the promise, the issue. */
  readonly key: string
  readonly household: string | null
  readonly text: string | null
  readonly dueOn: string | null
}

export interface MyDayPage {
  readonly today: string
  /** Null for an account that is nobody on the roster. */
  readonly person: {
    readonly number: string
    readonly name: string
    readonly post: string
    readonly group: string | null
  } | null
  /** Soonest first; what is past its day stands first. */
  readonly due: readonly DayLine[]
  readonly promised: readonly DayLine[]
  readonly waiting: readonly DayLine[]
  /** What I recorded of today: the event as the glossary names it. */
  readonly finished: readonly { readonly what: string; readonly household: string | null }[]
  readonly carried: readonly CarriedLine[]
  readonly offers: readonly OfferLine[]
}

export interface CarriedLine {
  readonly number: string
  /** Masked. */
  readonly owner: string
  readonly isSigned: boolean
  readonly isHard: boolean
  readonly lastVisitOn: string | null
}

export interface StaffLine {
  readonly person: string
  readonly name: string
  readonly post: string
  readonly group: string | null
  readonly households: number
  readonly signed: number
  /** Brought in beyond one's own. */
  readonly beyond: number
  readonly pledgedOn: string | null
  readonly hasUndertaken: boolean
  /** The group he is lent to today. */
  readonly lentTo: string | null
}

export interface SquadsPart {
  readonly squads: readonly {
    /** Of the group, of the partner, of the valuer. */
    readonly people: readonly { readonly person: string; readonly name: string }[]
    readonly households: Squad['households']
  }[]
  /** Since the signing period began, of households that have not signed. */
  readonly gaps: readonly (SquadGap & { readonly group: string | null })[]
  /** The form of a squad, for many households at once; null where whoever asks may not. */
  readonly form: OfferLine | null
}

export interface OfficePage {
  readonly today: string
  readonly groups: readonly {
    readonly group: string
    readonly partyGroup: string | null
    readonly leader: string | null
    readonly people: number
    readonly carriers: number
    readonly households: number
    readonly unsigned: number
  }[]
  /** Everybody who carries or should; the largest caseload first. */
  readonly people: readonly StaffLine[]
  /** Half of those who carry have no more than this. */
  readonly median: number
  readonly withoutPerson: readonly {
    readonly household: string
    readonly group: string | null
    readonly last: string | null
  }[]
  readonly withoutWork: readonly string[]
  readonly overloaded: readonly string[]
  readonly assignments: readonly {
    readonly receiving: string
    readonly lending: string
    readonly people: readonly string[]
    readonly startsOn: string
    readonly until: string | null
    readonly endedOn: string | null
  }[]
  readonly meetings: readonly {
    readonly on: string
    readonly category: string | null
    readonly subject: string | null
    readonly attendance: number | null
  }[]
  readonly tasks: readonly {
    readonly task: string
    readonly what: string | null
    readonly to: string
    readonly due: string
    readonly doneOn: string | null
  }[]
  readonly squads: SquadsPart
  /** The form by which households are handed over, many at once; null where whoever asks may not. */
  readonly assign: OfferLine | null
  readonly offers: readonly OfferLine[]
}
