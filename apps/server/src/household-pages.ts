/**
 * 征收户页面 · Household pages: what the rooms of the register and of one household are told, as in `pages.ts`.
 */
import type { EvidenceMedia } from '@oneruler/campaign/evidence'
import type { Holder } from '@oneruler/campaign/privacy/held-fields'
import type { RevealedKind } from '@oneruler/campaign/privacy/private-fields'
import type { FindingLine } from './pages.ts'

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

/** A file as it was taken, before an act names it. */
export interface HandedInFile {
  readonly sha256: string
  readonly media: EvidenceMedia
  readonly bytes: number
}

/** A file that lies with a household. */
export interface EvidenceLine extends HandedInFile {
  /** What it shows, or the blank it was handed in with. */
  readonly what: string
  /** As it was handed in; empty where that was erased. */
  readonly name: string
  readonly act: string
  /** The act in words. */
  readonly actName: string
  readonly day: string
  readonly actor: string
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
  readonly evidence: readonly EvidenceLine[]
}

/** 受保护的信息: masked, with what whoever asks may have revealed. */
export interface HeldPage {
  readonly fields: readonly {
    /** By which it is revealed. */
    readonly name: string
    readonly kind: RevealedKind
    readonly holder: Holder
    readonly of: string
    readonly masked: string
    readonly mayReveal: boolean
  }[]
}
export interface RevealedValue {
  readonly value: string
}
