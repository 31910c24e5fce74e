/**
 * 登录与授权之页 · Access pages: what sign-in, the own account, people and their roles, and the log are told. Types only.
 */
import type { Role } from '@oneruler/campaign/role'
import type { AccessEntry } from './sign-in/access-log.ts'
import type { Grant } from './sign-in/grants.ts'
import type { LinkPurpose } from './sign-in/links.ts'

/** Who asks. */
export interface WhoPage {
  readonly signedIn: {
    readonly account: string
    readonly name: string
    /** Held in every project. */
    readonly roles: readonly Role[]
    readonly keepsPeople: boolean
    readonly readsLog: boolean
    readonly writesLedger: boolean
    /** How many projects can be seen. */
    readonly projects: number
  } | null
  /** False before the first link was used. */
  readonly anyAccount: boolean
  /** The service one may come in by, as it is called; null where there is none. */
  readonly singleSignOn: string | null
}

/** 一次性链接 */
export interface LinkPage {
  readonly purpose: LinkPurpose
  /** False where it sets the password of an account that is there. */
  readonly newAccount: boolean
  readonly roles: readonly Role[]
  readonly leastPassword: number
}

/** 我的账号 */
export interface OwnPage {
  readonly name: string
  readonly username: string
  readonly secondFactor: boolean
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly addedAt: string }[]
  readonly sessions: readonly {
    readonly id: string
    readonly current: boolean
    readonly address: string
    readonly browser: string
    readonly since: string
    readonly lastAt: string
  }[]
  readonly grants: readonly GrantLine[]
}

export type GrantLine = Grant & { readonly projectName: string | null; readonly givenByName: string }

/** 人员与授权 */
export interface PeoplePage {
  readonly accounts: readonly {
    readonly account: string
    readonly name: string
    readonly username: string
    readonly secondFactor: boolean
    readonly since: string
    readonly sessions: number
    readonly closed: boolean
    /** By what the service of single sign-on knows its owner; null for nothing. */
    readonly identity: string | null
    /** Every one there was, the newest first. */
    readonly grants: readonly GrantLine[]
  }[]
  readonly projects: readonly {
    readonly id: string
    readonly name: string
    readonly groups: readonly string[]
    readonly partners: readonly { readonly code: string; readonly name: string }[]
  }[]
  readonly today: string
  readonly singleSignOn: string | null
}

/** 登录与授权记录 */
export interface AccessLogPage {
  readonly lines: readonly {
    readonly id: string
    readonly at: string
    readonly what: AccessEntry
    readonly about: string | null
    readonly by: string | null
    readonly address: string | null
    readonly projectName: string | null
    readonly role: Role | null
    readonly reason: string | null
  }[]
  /** For the next page; null at the end. */
  readonly before: string | null
}
