/** 调查、走访与查勘 · Survey, visits and inspection. */
import { audit } from '@oneruler/campaign/audit/audit'
import { housesOf } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import { beforeEach, expect, it } from 'vitest'
import { HOUSE, IN_PERSON, INSPECTED, INSPECTION, PRICE, Road } from './household-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

let road: Road
beforeEach(() => {
  road = new Road()
})

const AREAS = {
  house: '1',
  certifiedM2: '80',
  unregisteredLawfulM2: '6.4',
  unlawfulM2: '3',
  measuredM2: '89.40',
  recognisedM2: '80',
}
const VALUED = { valuer: '示例评估', houses: [PRICE] }

shutAndOpen(
  'G66: given classes that sum to the measured area, then they are taken; a cent less is to be explained',
  () => {
    road.registered()
    expect(road.tried('2018-06-12', 'measureHouse', AREAS)).toEqual(['accepted'])
    const short = { ...AREAS, certifiedM2: '79.99' }
    expect(road.tried('2018-06-12', 'measureHouse', short)).toEqual(['G66 areas-do-not-add-up'])
    expect(road.tried('2018-06-12', 'measureHouse', { ...short, difference: '测量口径' })).toEqual([
      'accepted',
    ])
  },
)

shutAndOpen('G66: given 3 ㎡ unlawful, then they cannot be recognised', () => {
  road.registered()
  expect(road.tried('2018-06-12', 'measureHouse', { ...AREAS, recognisedM2: '86.40' })).toEqual(['accepted'])
  expect(road.tried('2018-06-12', 'measureHouse', { ...AREAS, recognisedM2: '86.41' })).toEqual([
    'G66 recognised-unlawful',
  ])
})

it('given a house measured, then its areas on the register are those', () => {
  road.registered().done('2018-06-12', 'measureHouse', AREAS)
  const [house] = housesOf(road.dossier())
  expect(house?.body).toMatchObject({ titledM2: '80.00', measuredM2: '89.40', unregisteredM2: '6.40' })
})

it('G67: given the valuation posted, then areas change by a correction alone', () => {
  road.posted()
  expect(road.tried('2018-08-16', 'measureHouse', AREAS)).toEqual(['G67 posted-already'])
})

shutAndOpen('W3: given a visit planned, then 08:00 and 20:00 are in hours, 07:59 and 20:01 are not', () => {
  road.registered()
  const plan = (time: string) =>
    road.tried('2018-06-12', 'planVisit', { startsAt: `2018-06-13T${time}`, purpose: '补偿讲解' })
  expect(['08:00', '20:00'].map(plan)).toEqual([['accepted'], ['accepted']])
  expect(['07:59', '20:01'].map(plan)).toEqual([['W3 outside-hours'], ['W3 outside-hours']])
})

it('W3: given a visit made at night, then it is kept on its own day, and the audit tells it', () => {
  road.surveyed()
  const visit = { at: '2018-06-12T21:30', minutes: '20', purpose: '补偿讲解', outcome: '见面', promises: [] }
  road.done('2018-06-14', 'recordVisit', visit)
  expect(road.last('HouseholdVisited').onDay).toBe('2018-06-12')
  const found = audit(road.office.campaign(), day('2018-06-14')).filter(({ rule }) => rule === 'W3')
  expect(found.map(({ code }) => code)).toEqual(['visit-outside-hours'])
})

shutAndOpen(
  'G69: given a household that wants no visits, or its proxy alone, then visits are planned by its wish',
  () => {
    road.registered()
    const owners = [{ owner: '1', name: '示例乙', share: '1' }]
    road.done('2018-06-12', 'recordOwners', { house: '1', owners })
    const visit = { startsAt: '2018-06-14T10:00', purpose: '补偿讲解' }
    road.done('2018-06-12', 'stateContactWish', { wish: '不要上门' })
    expect(road.tried('2018-06-13', 'planVisit', visit)).toEqual(['G69 contact-refused'])
    road.done('2018-06-13', 'stateContactWish', { wish: '只联系代理人' })
    expect(road.tried('2018-06-13', 'planVisit', { ...visit, proxy: 'A' })).toEqual(['G69 proxy-only'])
    const proxy = { proxy: 'A', principal: '1', name: '示例戊', paper: '委字1号', scope: ['协商'] }
    road.done('2018-06-13', 'appointProxy', proxy)
    expect(road.tried('2018-06-13', 'planVisit', visit)).toEqual(['G69 proxy-only'])
    expect(road.tried('2018-06-13', 'planVisit', { ...visit, proxy: 'A' })).toEqual(['accepted'])
  },
)

shutAndOpen('G97: given a promise made on a visit, then it runs as a clock until it is kept, once', () => {
  road.registered()
  const promises = [{ what: '带来面积对照表', due: '2018-06-15' }]
  const visit = { at: '2018-06-12T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面', promises }
  road.done('2018-06-12', 'recordVisit', visit)
  expect(road.clocks('2018-06-15')).toContain('promise 2018-06-15 0 office')
  expect(road.clocks('2018-06-16')).toContain('promise 2018-06-15 -1 office')
  expect(road.tried('2018-06-16', 'keepPromise', { promise: '2', result: '已送到' })).toEqual([
    'G97 promise-not-open',
  ])
  road.done('2018-06-16', 'keepPromise', { promise: '1', result: '已送到' })
  expect(road.clocks('2018-06-16').filter((clock) => clock.startsWith('promise'))).toEqual([])
})

shutAndOpen('G70: given nobody refused entry, then no notice is served; after a refusal it is', () => {
  road.registered()
  expect(road.tried('2018-06-12', 'serveValuationNotice', IN_PERSON)).toEqual(['G70 no-entry-refused'])
  road.done('2018-06-12', 'recordEntryRefused', { witness: '社区干部' })
  road.done('2018-06-13', 'recordEntryRefused', { witness: '社区干部' })
  expect(road.last('EntryRefused').body.time).toBe(2)
  expect(road.tried('2018-06-13', 'serveValuationNotice', IN_PERSON)).toEqual(['accepted'])
})

shutAndOpen('G71: given neither a survey nor a refusal, then no inspection; a refusal is enough', () => {
  road.registered()
  expect(road.tried('2018-08-13', 'inspectHouse', INSPECTION)).toEqual(['G71 neither-surveyed-nor-refused'])
  road.done('2018-08-13', 'recordEntryRefused', { witness: '社区干部' })
  expect(road.tried('2018-08-13', 'inspectHouse', INSPECTION)).toEqual(['accepted'])
})

shutAndOpen(
  'G72: given an inspection the household does not sign, then an uninvolved witness signs, and says why',
  () => {
    road.surveyed()
    const alone = { entered: '否', valuer: '示例估价师', ...INSPECTED }
    expect(road.tried('2018-08-13', 'inspectHouse', alone)).toEqual(['G72 neither-signed-nor-witnessed'])
    expect(road.tried('2018-08-13', 'inspectHouse', { ...alone, witness: '社区干部' })).toEqual([
      'G72 refusal-unexplained',
    ])
    const witnessed = { ...alone, witness: '社区干部', refusal: '拒绝签字' }
    expect(road.tried('2018-08-13', 'inspectHouse', witnessed)).toEqual(['accepted'])
    expect(road.last('HouseInspected').body.signedBy).toBe('witness')
  },
)

shutAndOpen(
  'G164: given an inspection without photographs or its record, then it is refused; with both it lies with the household',
  () => {
    road.surveyed()
    const inspect = (files: object) => road.tried('2018-08-13', 'inspectHouse', { ...INSPECTION, ...files })
    const missing = (files: object) => {
      const done = road.office.do('inspectHouse', 'H2', { ...INSPECTION, ...files })
      return done.kind === 'refused' && done.closed[0]?.looked.params.missing
    }
    expect(inspect({ pictures: [] })).toEqual(['G164 files-missing'])
    expect(missing({ pictures: [] })).toBe('pictures')
    expect(missing({ inspectionRecord: [] })).toBe('inspectionRecord')
    expect(missing({ pictures: [], inspectionRecord: [] })).toBe('pictures inspectionRecord')
    expect(inspect({})).toEqual(['accepted'])
    const files = road.last('EvidenceKept').body.files as readonly { readonly blank: string }[]
    expect(files.map(({ blank }) => blank)).toEqual(['pictures', 'inspectionRecord'])
  },
)

shutAndOpen('G73: given a household not inspected, then its valuation is not posted', () => {
  road.surveyed()
  expect(road.tried('2018-08-15', 'postValuation', VALUED)).toEqual(['G73 inspection-missing'])
  road.done('2018-08-15', 'inspectHouse', INSPECTION)
  expect(road.tried('2018-08-15', 'postValuation', VALUED)).toEqual(['accepted'])
})

shutAndOpen(
  'R5: given a house measured at 80 ㎡ and certified at 86.40, when more than both is recognised, then it is refused',
  () => {
    const office = new Road()
    const known = {
      owner: '示例',
      address: '示例路',
      group: '东街组',
      lowIncome: '否',
      housingDifficulty: '否',
    }
    office.done('2018-06-11', 'registerHousehold', known)
    const recognised = (recognisedM2: string) =>
      office.tried('2018-06-11', 'recordHouse', {
        ...HOUSE,
        measuredM2: '80',
        titledM2: '86.40',
        recognisedM2,
      })
    expect(recognised('86.41')).toEqual(['R5 recognised-above-measured'])
    expect(recognised('86.40')).toEqual(['accepted'])
  },
)
