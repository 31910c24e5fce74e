/** The office in memory, as one at which a whole campaign is acted. */
import type { Day } from '@oneruler/campaign/day'
import type { Due } from '@oneruler/campaign/due'
import type { JsonObject } from '@oneruler/campaign/event'
import type { HandedIn } from '@oneruler/campaign/road/field'
import type { ActingOffice } from '../../../../tools/acted/acting-office.ts'
import { adopted, PLAN } from '../given.ts'
import { type Office, PICTURE, refusals } from './office.ts'

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

  async handIn(): Promise<HandedIn> {
    return { sha256: PICTURE, name: '示例.jpg' }
  }

  async dueOf(number: string): Promise<readonly Due[]> {
    return this.office.dueOf(number)
  }

  async publishPlan(): Promise<void> {
    this.office.adopt(adopted(PLAN, this.office.events))
  }
}
