/** An office at which a campaign is acted: in memory here, on a server's database in the server's tests. */
import type { Day } from '@oneruler/campaign/day'
import type { Due } from '@oneruler/campaign/due'
import type { JsonObject } from '@oneruler/campaign/event'
import { adopted, PLAN } from '../given.ts'
import { type Office, refusals } from './office.ts'

export interface ActingOffice {
  readonly today: Day
  /** Moves on to a day. */
  on(today: string): this
  /** 工号 of whoever acts from now on. */
  as(by: string): this
  /** By what it was refused, as tests name it (`S2 report-missing`); nothing where it was done. */
  attempt(name: string, target: string, input: JsonObject): Promise<readonly string[]>
  /** What is left to pay to a household. */
  dueOf(number: string): Promise<readonly Due[]>
  /** Publishes the plan of the sample. */
  publishPlan(): Promise<void>
}

export class MemoryOffice implements ActingOffice {
  readonly office: Office

  constructor(office: Office) {
    this.office = office
  }

  get today(): Day {
    return this.office.today
  }

  on(today: string): this {
    this.office.on(today)
    return this
  }

  as(by: string): this {
    this.office.as(by)
    return this
  }

  async attempt(name: string, target: string, input: JsonObject): Promise<readonly string[]> {
    return refusals(this.office.do(name, target, input))
  }

  async dueOf(number: string): Promise<readonly Due[]> {
    return this.office.dueOf(number)
  }

  async publishPlan(): Promise<void> {
    this.office.adopt(adopted(PLAN, this.office.events))
  }
}
