/** 承办 · An office at which a campaign is acted: in memory in the tests of the domain, else on a server's database. */
import type { Day } from '@oneruler/campaign/day'
import type { Due } from '@oneruler/campaign/due'
import type { JsonObject } from '@oneruler/campaign/event'
import type { HandedIn } from '@oneruler/campaign/road/field'

export interface ActingOffice {
  readonly today: Day
  /** Moves on to a day. */
  on(today: string): this
  /** 工号 of whoever acts from now on. */
  as(by: string): this
  /** By what it was refused, as tests name it (`S2 report-missing`); nothing where it was done. */
  attempt(name: string, target: string, input: JsonObject): Promise<readonly string[]>
  /** A photograph, handed in for the acts that follow. */
  handIn(): Promise<HandedIn>
  /** What is left to pay to a household. */
  dueOf(number: string): Promise<readonly Due[]>
  /** Publishes the plan of the sample: whoever acts proposes it, the other approves. */
  publishPlan(approver: string): Promise<void>
}
