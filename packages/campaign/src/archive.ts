/**
 * 建档与公布 · Archive: what is published once signing is over, and the file that is closed (条例 §29).
 */
import { defineEvent } from './event.ts'

/** 分户补偿情况公布: within the boundary, to those who are expropriated; without names or anything sensitive. */
export interface HouseholdResultsPosted {
  readonly households: number
  /** The last day of the posting, ISO. */
  readonly until: string
}
export const householdResultsPosted = defineEvent<HouseholdResultsPosted>('HouseholdResultsPosted', 'project')

/** 审计结果公布 */
export interface AuditPublished {
  readonly auditor: string
}
/** What the audit found, and who puts it right how. */
export interface AuditIssue {
  readonly found: string
  readonly remedy: string
  readonly office: string
}
/** `issues`: empty where it found none; not there in what was recorded before they were asked for. */
export const auditPublished = defineEvent<
  AuditPublished,
  {
    readonly conclusion: string
    /** 审计期间 */
    readonly period?: string | null
    readonly issues?: readonly AuditIssue[]
  }
>('AuditPublished', 'project', 'text')

export interface ProjectArchived {
  readonly files: number
}
export const projectArchived = defineEvent<ProjectArchived>('ProjectArchived', 'project')
