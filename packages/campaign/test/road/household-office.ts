/** One household H2, led along its road by commands alone; people and places are invented. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import type { JsonObject, RecordedEvent } from '@oneruler/campaign/event'
import { placeOf } from '@oneruler/campaign/law/place'
import { clocksOf, type HouseholdClock } from '@oneruler/campaign/road/clocks'
import { adopted, PLAN, project, SOUND } from '../given.ts'
import { imported } from '../imported.ts'
import { type Done, Office, PICTURE, refusals } from './office.ts'

export const HOUSE = {
  number: '1',
  certificate: '示字2号',
  use: '住宅',
  structure: '砖混',
  titledM2: '86.40',
  measuredM2: '86.40',
  recognisedM2: '86.40',
  unregisteredM2: '12.50',
}
const HOUSEHOLD = {
  owner: '示例乙',
  address: '示例路2号',
  group: '东街组',
  caseworker: 'R1',
  lowIncome: '否',
  housingDifficulty: '否',
}
export const PRICE = { number: '1', unitPriceFen: '6830.50', fitOutFen: '41000' }
const valuers = ['33-1', '33-2'].map((licence) => ({ name: '示例估价师', licence }))
export const IN_PERSON = { method: '直接送达', recipient: '户主' }
export const CASH = { agreement: 'X2', choice: '货币补偿' }
export const ORDER = { order: '示补决1号', choice: '货币补偿', movesBy: '2018-10-31' }

const told = (done: Done): string[] => (done.kind === 'accepted' ? ['accepted'] : refusals(done))

export class Road {
  readonly office: Office
  readonly #house: JsonObject
  readonly #inspection: JsonObject

  /** An office whose project has come as far as the sound ledger; three people, so that one may check another. */
  constructor(
    kind: '旧城区改建' | '其他' = '其他',
    place = '浙江',
    house = HOUSE,
    inspection: JsonObject = INSPECTION,
  ) {
    this.#house = house
    this.#inspection = inspection
    const { 程序, 小组, 单位, 人员 } = SOUND
    const people = ['R1', 'R2', 'R3'].map((工号) => ({ ...人员[0], 工号 }))
    const terms = project({ 项目类型: kind, 辖区: place })
    const before = imported({ ...terms, 程序, 小组, 单位, 人员: people })
    const plan = adopted({ ...PLAN, jurisdiction: place }, before)
    this.office = new Office([...before, plan], '2018-06-11')
  }

  /** What an act comes to on a day: `accepted`, or the gates that are closed. */
  tried(on: string, name: string, input: JsonObject = {}, target = 'H2'): string[] {
    return told(this.office.on(on).do(name, target, input))
  }

  /** An act that must be accepted. */
  done(on: string, name: string, input: JsonObject = {}, target = 'H2'): this {
    const came = this.tried(on, name, input, target)
    if (came[0] !== 'accepted') throw new Error(`${on} ${name}: ${came.join('; ')}`)
    return this
  }

  /** What stands of the household. */
  dossier(): Dossier {
    return this.office.campaign().households.get('H2') as Dossier
  }

  last(type: string): RecordedEvent {
    return this.office.events.filter((event) => event.type === type).at(-1) as RecordedEvent
  }

  clocksOn(today: string): HouseholdClock[] {
    const { terms } = this.office.campaign()
    return clocksOf(this.dossier(), { place: placeOf(terms.jurisdiction), terms, today: day(today) })
  }

  /** The clocks that run on a day: `recheckAsked 2018-08-30 10 household`. */
  clocks(today: string): string[] {
    return this.clocksOn(today).map(({ clock, lastDay, left, mover }) =>
      [clock, lastDay, left, mover].join(' '),
    )
  }

  registered(): this {
    return this.done('2018-06-11', 'registerHousehold', HOUSEHOLD).done(
      '2018-06-11',
      'recordHouse',
      this.#house,
    )
  }

  surveyed(): this {
    return this.registered().done('2018-06-11', 'surveyHousehold', { present: '户主' })
  }

  inspected(): this {
    return this.surveyed().done('2018-08-13', 'inspectHouse', this.#inspection)
  }

  posted(on = '2018-08-15'): this {
    return this.inspected().done(on, 'postValuation', { valuer: '示例评估', houses: [PRICE] })
  }

  served(on = '2018-08-20'): this {
    return this.posted()
      .done(on, 'issueReport', { report: '示评1号', valuers })
      .done(on, 'serveValuationReport', IN_PERSON)
  }

  /** The order proposed and served on a day. */
  proposed(on = '2018-09-05'): this {
    return this.served()
      .done(on, 'proposeOrder', { proposal: '示补方1号', homeM2: '90' })
      .done(on, 'serveOrderProposal', IN_PERSON)
  }

  ordered(on = '2018-09-21'): this {
    return this.proposed().done(on, 'makeOrder', ORDER).done(on, 'serveOrder', IN_PERSON)
  }
}

/** A photograph that was handed in, as a form names it. */
export const SHOWN = [{ sha256: PICTURE, name: '示例.jpg' }]
/** A recheck answered, an appraisal given, as it was written. */
export const ANSWERED = { writtenAnswer: SHOWN }
export const INSPECTED = { pictures: SHOWN, inspectionRecord: SHOWN }
export const INSPECTION = { entered: '是', valuer: '示例估价师', householdSigner: '户主', ...INSPECTED }
export const REPORT = { report: '示评1号', valuers }
