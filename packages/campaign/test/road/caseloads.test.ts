/** 包干: who carries whom through joins, leaves, handovers and reinforcement; people and places are invented. */
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { caseloads } from '@oneruler/campaign/caseload'
import { addDays, type Day, day } from '@oneruler/campaign/day'
import type { JsonObject } from '@oneruler/campaign/event'
import { householdView } from '@oneruler/campaign/household-view'
import { householdDeltas, sumDeltas } from '@oneruler/campaign/measures'
import { squadOn } from '@oneruler/campaign/squad'
import { standingFacts } from '@oneruler/campaign/standing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASH, Road } from './household-office.ts'
import { Office, refusals } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const HAND = { caseworker: 'R2', reason: '工作调整' }
const hand = (caseworker: string) => ({ ...HAND, caseworker })

/** `caseload R1 08-20 -1` of H2. */
const deltas = (road: Road, ...measures: string[]): string[] =>
  sumDeltas(householdDeltas(road.dossier()))
    .filter(({ measure, day: on }) => measures.includes(measure) && on > '2000')
    .map(({ measure, key, day: on, amount }) => `${measure} ${key} ${on} ${amount}`)

describe('a household is handed over', () => {
  test('from its day on it is on the other caseload, and the list shows who carries it', () => {
    const road = new Road().registered().done('2018-08-20', 'assignCaseworker', HAND)
    expect(deltas(road, 'caseload')).toEqual(['caseload R1 2018-08-20 -1', 'caseload R2 2018-08-20 1'])
    expect(householdView(road.dossier()).caseworker).toBe('R2')
    expect(road.last('CaseHandedOver').body).toMatchObject({ from: 'R1', to: 'R2' })
  })

  test('credit is by the caseload of the day of signing: brought in by another it is beyond one’s own', () => {
    const road = new Road().served().done('2018-08-25', 'assignCaseworker', HAND)
    road.office.as('R1')
    road.done('2018-09-04', 'signAgreement', CASH)
    expect(deltas(road, 'beyond', 'caseloadSigned')).toEqual(['beyond R1 2018-09-04 1'])
    road.done('2018-09-05', 'assignCaseworker', hand('R1'))
    expect(deltas(road, 'beyond', 'caseloadSigned')).toEqual(['beyond R1 2018-09-04 1'])
    expect(householdView(road.dossier())).toMatchObject({ caseworker: 'R1', carriedBy: 'R2', signer: 'R1' })
  })

  shutAndOpen('G145 to somebody who is on the roster that day, and was not known to leave since', () => {
    const road = new Road().registered()
    expect(road.tried('2018-08-20', 'assignCaseworker', hand('R9'))).toEqual(['G145 not-on-roster'])
    road.done('2018-08-21', 'leaveOffice', { person: 'R3' }, '')
    expect(road.tried('2018-08-22', 'assignCaseworker', hand('R3'))).toEqual(['G145 no-longer-on-roster'])
    expect(road.tried('2018-08-22', 'assignCaseworker', { ...hand('R3'), on: '2018-08-20' })).toEqual([
      'G145 leaves',
    ])
    expect(road.tried('2018-08-22', 'assignCaseworker', hand('R2'))).toEqual(['accepted'])
  })

  shutAndOpen('G146 to another than who carries it', () => {
    const road = new Road().registered()
    expect(road.tried('2018-08-20', 'assignCaseworker', hand('R1'))).toEqual(['G146 carries-already'])
    expect(road.tried('2018-08-20', 'assignCaseworker', hand('R2'))).toEqual(['accepted'])
  })

  shutAndOpen(
    'G147 who carries a household does not leave before it is handed over, also when the leaving is dated back',
    () => {
      const road = new Road().registered()
      const leaves = (on: string, person: string) =>
        road.tried('2018-08-25', 'leaveOffice', { person, on }, '')
      expect(leaves('2018-08-20', 'R1')).toEqual(['G147 still-carries'])
      road.done('2018-08-22', 'assignCaseworker', HAND)
      expect(leaves('2018-08-21', 'R1')).toEqual(['G147 still-carries'])
      expect(leaves('2018-08-21', 'R2')).toEqual(['G147 still-carries'])
      expect(leaves('2018-08-22', 'R1')).toEqual(['accepted'])
    },
  )

  shutAndOpen('G152 who declared a recusal does not take the household on', () => {
    const road = new Road().registered()
    road.office.as('R2')
    road.done('2018-08-20', 'declareRecusal', { household: 'H2' }, '')
    road.office.as('R1')
    expect(road.tried('2018-08-21', 'assignCaseworker', HAND)).toEqual(['G152 recused'])
    expect(road.tried('2018-08-21', 'assignCaseworker', hand('R3'))).toEqual(['accepted'])
  })

  shutAndOpen('G152 nor goes with its squad', () => {
    const road = new Road().registered()
    road.office.as('R2')
    road.done('2018-08-20', 'declareRecusal', { household: 'H2' }, '')
    road.office.as('R1')
    road.done('2018-08-21', 'joinPerson', { person: 'R4', name: '示例丁', post: '组员' }, '')
    const squad = (ofPartner: string) =>
      road.tried('2018-08-21', 'formSquad', { ofGroup: 'R1', ofPartner, valuer: 'R3' })
    expect(squad('R2')).toEqual(['G152 recused'])
    expect(squad('R4')).toEqual(['accepted'])
  })

  shutAndOpen('G153 a squad is three people of the roster', () => {
    const road = new Road().registered()
    const squad = { ofGroup: 'R1', ofPartner: 'R2', valuer: 'R3' }
    expect(road.tried('2018-08-20', 'formSquad', { ...squad, valuer: 'R2' })).toEqual(['G153 one-twice'])
    expect(road.tried('2018-08-20', 'formSquad', { ...squad, valuer: 'R9' })).toEqual(['G153 not-on-roster'])
    expect(road.tried('2018-08-20', 'formSquad', squad)).toEqual(['accepted'])
  })

  shutAndOpen('G171 a handover of today is taken back, one of yesterday is not', () => {
    const road = new Road().registered().done('2018-08-20', 'assignCaseworker', HAND)
    const again = new Road().registered().done('2018-08-20', 'assignCaseworker', HAND)
    expect(again.tried('2018-08-20', 'takeBackHandover')).toEqual(['accepted'])
    expect(road.tried('2018-08-21', 'takeBackHandover', {})).toEqual(['G171 not-of-today'])
    road.done('2018-08-21', 'assignCaseworker', hand('R3'))
    expect(road.tried('2018-08-21', 'takeBackHandover', {})).toEqual(['accepted'])
    expect(householdView(road.dossier()).caseworker).toBe('R2')
    expect(deltas(road, 'caseload')).toEqual(['caseload R1 2018-08-20 -1', 'caseload R2 2018-08-20 1'])
  })

  shutAndOpen('G171 so is a squad', () => {
    const squad = { ofGroup: 'R1', ofPartner: 'R2', valuer: 'R3' }
    const takenBack = (on: string) =>
      new Road().registered().done('2018-08-20', 'formSquad', squad).tried(on, 'takeBackSquad')
    expect(takenBack('2018-08-21')).toEqual(['G171 not-of-today'])
    expect(takenBack('2018-08-20')).toEqual(['accepted'])
  })

  test('G171 not once an agreement was signed on it, nor to somebody who has left since', () => {
    const road = new Road().served().done('2018-09-04', 'assignCaseworker', HAND)
    road.done('2018-09-04', 'signAgreement', CASH)
    expect(road.tried('2018-09-04', 'takeBackHandover', {})).toEqual(['G171 signed-since'])
    const left = new Road().registered().done('2018-08-20', 'assignCaseworker', HAND)
    left.office.as('R2')
    left.done('2018-08-20', 'leaveOffice', { person: 'R1' }, '')
    expect(left.tried('2018-08-20', 'takeBackHandover', {})).toEqual(['G171 carrier-left'])
  })

  test('a squad of today is taken back, and the one before it goes again', () => {
    const first = { ofGroup: 'R1', ofPartner: 'R2', valuer: 'R3' }
    const road = new Road().registered().done('2018-08-20', 'formSquad', first)
    road.done('2018-08-21', 'formSquad', { ofGroup: 'R2', ofPartner: 'R1', valuer: 'R3' })
    road.done('2018-08-21', 'takeBackSquad', {})
    expect(squadOn(road.dossier(), day('2018-08-21'))?.body.ofGroup).toBe('R1')
  })

  shutAndOpen('G148 a hard case is listed once at a time, and resolved while it is listed', () => {
    const road = new Road().registered()
    expect(road.tried('2018-08-28', 'resolveHardCase')).toEqual(['G148 not-listed'])
    const listed = { cause: '权属纠纷', note: '示例：两兄弟' }
    expect(road.tried('2018-08-28', 'listHardCase', listed)).toEqual(['accepted'])
    expect(road.tried('2018-08-29', 'listHardCase', listed)).toEqual(['G148 listed-already'])
    expect(road.tried('2018-08-28', 'resolveHardCase')).toEqual(['accepted'])
    expect(road.tried('2018-08-28', 'listHardCase', listed)).toEqual(['G148 listed-that-day'])
    expect(road.tried('2018-08-29', 'listHardCase', listed)).toEqual(['accepted'])
    expect(householdView(road.dossier())).toMatchObject({
      hardReason: '权属纠纷',
      hardResolvedOn: null,
    })
  })
})

const NUMBERS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
const PEOPLE = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']
const RUNS = process.env.ONERULER_LONG ? 2000 : 60

interface Move {
  readonly kind: number
  readonly person: string
  readonly household: string
  readonly wait: number
  readonly back: number
}
const moves = fc.array(
  fc.record({
    kind: fc.integer({ min: 0, max: 5 }),
    person: fc.constantFrom(...PEOPLE),
    household: fc.constantFrom(...NUMBERS),
    wait: fc.integer({ min: 0, max: 3 }),
    back: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 40, maxLength: 60 },
)

const OF_HOUSEHOLD = {
  owner: '示例',
  address: '示例路',
  group: '甲组',
  lowIncome: '否',
  housingDifficulty: '否',
}

function begun(): Office {
  const office = new Office([], '2018-06-01').as('R1')
  const join = (person: string, group: string) =>
    office.do('joinPerson', '', { person, name: '示例', post: '组员', group })
  for (const group of ['甲组', '乙组']) office.do('formGroup', '', { group })
  join('R1', '甲组')
  join('R2', '乙组')
  for (const number of NUMBERS)
    office.do('registerHousehold', number, { ...OF_HOUSEHOLD, caseworker: number < 'H4' ? 'R1' : 'R2' })
  return office
}

function tryMove(office: Office, { kind, person, household, wait, back }: Move): boolean {
  office.on(addDays(office.today, wait))
  const on = addDays(office.today, -back)
  const by = [...office.campaign().people.keys()].at(-1) ?? 'R1'
  office.as(by)
  const done = [
    () => office.do('joinPerson', '', { person, name: '示例', post: '组员', group: '甲组', on }),
    () => office.do('leaveOffice', '', { person, on }),
    () => office.do('assignCaseworker', household, { ...hand(person), on }),
    () => office.do('assignCaseworker', household, hand(person)),
    () => office.do('startReinforcement', '', { receiving: '乙组', lending: '甲组', people: [{ person }] }),
    () => office.do('endReinforcement', '', { receiving: '乙组', lending: '甲组', startsOn: on }),
  ][kind]?.()
  return done?.kind === 'accepted'
}

test('through joins, leaves, handovers and reinforcement, dated back or not, no household is ever without a person', () => {
  let handed = 0
  let left = 0
  fc.assert(
    fc.property(moves, (tried) => {
      const office = begun()
      for (const move of tried) if (tryMove(office, move)) handed += Number(move.kind >= 2 && move.kind <= 3)
      const all = standingFacts(office.events)
      left += all.filter(({ type }) => type === 'PersonLeft').length
      const asOf = (on: Day) => assembleCampaign(all.filter(({ onDay }) => onDay <= on))
      for (let on = day('2018-06-01'); on <= office.today; on = addDays(on, 1)) {
        const campaign = asOf(on)
        const { withoutPerson, people } = caseloads(campaign, on)
        expect([on, withoutPerson]).toEqual([on, []])
        expect(people.reduce((sum, { households }) => sum + households.length, 0)).toBe(
          campaign.households.size,
        )
      }
    }),
    { numRuns: RUNS, seed: 20261125 },
  )
  // What never happened was not held.
  expect([handed > RUNS, left > RUNS / 4]).toEqual([true, true])
})

shutAndOpen(
  'R2: given a group, a block or a partner that nobody put on record, then no household is given to it',
  () => {
    const office = begun()
    const tried = (changed: JsonObject) =>
      refusals(office.do('registerHousehold', 'H9', { ...OF_HOUSEHOLD, caseworker: 'R1', ...changed }))
    for (const changed of [{ group: '丙组' }, { block: '九区' }, { partner: 'B09' }])
      expect(tried(changed)).toEqual(['R2 reference-unknown'])
    office.do('formGroup', '', { group: '丙组', block: '九区' })
    office.do('engagePartner', '', { code: 'B09', name: '示例局', category: '部门' })
    expect(tried({ group: '丙组', block: '九区', partner: 'B09' })).toEqual([])
  },
)

shutAndOpen(
  'G163: given a visit on 08-20, when its visitor would leave as of 08-19, then the day of the visit is the first to leave on',
  () => {
    const road = new Road().registered().done('2018-08-19', 'assignCaseworker', HAND)
    const visit = { at: '2018-08-20T09:30', minutes: '20', purpose: '政策宣讲', outcome: '见面' }
    road.done('2018-08-20', 'recordVisit', visit)
    const leave = (on: string) => road.tried('2018-08-21', 'leaveOffice', { person: 'R1', on }, '')
    expect(leave('2018-08-19')).toEqual(['G163 acted-later → 2018-08-20'])
    expect(leave('2018-08-20')).toEqual(['accepted'])
  },
)
