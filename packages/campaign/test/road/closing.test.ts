/** 移交、销号与更正 · Handover, closing, corrections. */
import { audit } from '@oneruler/campaign/audit/audit'
import { housesOf } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import { EVENT_VERSIONS } from '@oneruler/campaign/evolution'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { REVERSED_BY } from '@oneruler/campaign/road/editable'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { householdVisited } from '@oneruler/campaign/visit'
import { beforeEach, describe, expect, it } from 'vitest'
import { adopted, PLAN, project, SOUND } from '../given.ts'
import { imported, type Rows } from '../imported.ts'
import { HOUSE, Road } from './household-office.ts'
import { Office, refusals } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'

/** H1 signed, paid and vacated by R1; R2 is there to check. */
function moved(changes: Rows = {}): Office {
  const 人员 = ['R1', 'R2'].map((工号) => ({ ...SOUND.人员[0], 工号 }))
  const before = imported({ ...SOUND, ...project({ 项目类型: '其他' }), 人员, ...changes })
  return new Office([...before, adopted(PLAN, before)], '2018-09-10')
}

const errors = (office: Office) =>
  audit(office.campaign(), day('2018-09-30'))
    .filter(({ severity, rule }) => severity === 'error' && rule.startsWith('O'))
    .map(({ rule, code }) => `${rule} ${code}`)

describe('the end of the road', () => {
  shutAndOpen('G56: given a household not closed out, then the file of the project waits for it', () => {
    const office = moved()
    office.do('declareEffect', '')
    office.do('postHouseholdResults', '', { until: '2018-09-20' })
    office.do('publishAudit', '', { auditor: '示例县审计局', conclusion: '示例' })
    office.do('handOver', 'H1', { recipient: '示例公司' })
    office.do('deregister', 'H1', { way: '被征收人申请' })
    expect(refusals(office.do('archiveProject', '', { files: '1' }))).toEqual(['G56 households-open'])
    office.as('R2').do('closeOut', 'H1')
    expect(office.do('archiveProject', '', { files: '1' }).kind).toBe('accepted')
  })

  shutAndOpen('G96: given a home not vacated, then there is nothing to hand over', () => {
    const office = moved({ 腾空: [] })
    expect(refusals(office.do('handOver', 'H1', { recipient: '示例公司' }))).toEqual(['G96 not-vacated'])
    expect(moved().do('handOver', 'H1', { recipient: '示例公司' }).kind).toBe('accepted')
  })

  it('O7: given what is missing, then it is named, each by itself', () => {
    const missing = (office: Office): unknown => {
      const done = office.as('R2').do('closeOut', 'H1')
      office.as('R1')
      return done.kind === 'refused' && done.closed.map(({ looked }) => looked.params.missing)
    }
    const office = moved()
    expect(missing(moved({ 腾空: [] }))).toEqual(['vacated handed-over deregistered'])
    expect(missing(office)).toEqual(['handed-over deregistered'])
    office.do('handOver', 'H1', { recipient: '示例公司' })
    expect(missing(office)).toEqual(['deregistered'])
  })

  shutAndOpen(
    'O7: given no deregistration, then the file stays open; with all evidence another closes it',
    () => {
      const office = moved()
      office.do('handOver', 'H1', { recipient: '示例公司' })
      expect(refusals(office.as('R2').do('closeOut', 'H1'))).toEqual(['O7 evidence-missing'])
      office.as('R1').do('deregister', 'H1', { way: '被征收人申请' })
      expect(office.as('R2').do('closeOut', 'H1').kind).toBe('accepted')
      expect(errors(office)).toEqual([])
    },
  )

  it('O7: given less paid than is due, then the file stays open', () => {
    const office = moved({ 支付: [{ ...SOUND.支付[0], 金额: 99999.99 }] })
    office.do('handOver', 'H1', { recipient: '示例公司' })
    office.do('deregister', 'H1', { way: '依文件径行注销' })
    expect(refusals(office.as('R2').do('closeOut', 'H1'))).toEqual(['O7 evidence-missing'])
  })

  shutAndOpen(
    'O8: given R1 signed and accepted, then R1 does not close; a file closed is reopened by another act',
    () => {
      const office = moved()
      office.do('handOver', 'H1', { recipient: '示例公司' })
      office.do('deregister', 'H1', { way: '被征收人申请' })
      expect(refusals(office.do('closeOut', 'H1'))).toEqual(['O8 closed-by-worker'])
      office.as('R2').do('closeOut', 'H1')
      expect(refusals(office.do('closeOut', 'H1'))).toEqual(['G3 nothing-to-do'])
      expect(office.do('reopenCloseOut', 'H1', { reason: '少一张验收单' }).kind).toBe('accepted')
      expect(office.do('closeOut', 'H1').kind).toBe('accepted')
    },
  )
})

describe('corrections', () => {
  let road: Road
  const why = { reason: '记错', evidence: '调查表1号' }
  beforeEach(() => {
    road = new Road()
  })

  shutAndOpen(
    'G90: given a fact recorded wrongly, then it is withdrawn; a legal act is not, and what reverses it is named',
    () => {
      road.surveyed()
      const survey = road.last('HouseholdSurveyed').seq
      road.done('2018-06-12', 'voidFact', { fact: String(survey), ...why })
      expect(road.dossier().of(householdSurveyed)).toEqual([])
      const served = new Road().served()
      const fact = String(served.last('DocumentServed').seq)
      expect(served.tried('2018-08-21', 'voidFact', { fact, ...why })).toEqual(['G90 legal-act'])
      expect(served.tried('2018-08-21', 'voidFact', { fact: '9999', ...why })).toEqual(['G90 no-such-fact'])
    },
  )

  it('given a legal act that would be withdrawn, then what is named to reverse it is an act of the road', () => {
    const acts = COMMANDS.map(({ name }) => name)
    expect(Object.entries(REVERSED_BY).filter(([, act]) => !acts.includes(act))).toEqual([])
    expect(Object.keys(REVERSED_BY).filter((type) => !EVENT_VERSIONS.has(type))).toEqual([])
  })

  shutAndOpen(
    'G91: given the valuation posted, then the survey it rests on stays; before it, it is withdrawn',
    () => {
      const withdraw = (road: Road, on: string) => {
        const fact = String(road.last('HouseholdSurveyed').seq)
        return road.tried(on, 'voidFact', { fact, ...why })
      }
      expect(withdraw(new Road().posted('2018-08-15'), '2018-08-16')).toEqual(['G91 stands-on-it'])
      expect(withdraw(new Road().surveyed(), '2018-08-16')).toEqual(['accepted'])
    },
  )

  shutAndOpen(
    'G98: given a survey corrected, then it keeps its doer, moves to its right day; a visit is no survey',
    () => {
      road.surveyed()
      const fact = String(road.last('HouseholdSurveyed').seq)
      const corrected = { fact, present: '代理人', happenedOn: '2018-06-10', ...why }
      road.office.as('R2')
      road.done('2018-06-13', 'correctSurvey', corrected)
      const [survey] = road.dossier().of(householdSurveyed)
      expect(survey).toMatchObject({
        onDay: '2018-06-10',
        body: { by: 'R1' },
        private: { present: '代理人' },
      })
      const house = String(road.last('HouseRecorded').seq)
      expect(road.tried('2018-06-13', 'correctSurvey', { ...corrected, fact: house })).toEqual([
        'G98 another-kind',
      ])
    },
  )

  shutAndOpen(
    'G98: given a survey, when owners, areas or a visit would be corrected by it, then each needs a fact of its kind',
    () => {
      road.surveyed()
      const areas = { house: '1', certifiedM2: '86.4', unregisteredLawfulM2: '0', unlawfulM2: '0' }
      const acts = [
        [
          'recordOwners',
          'correctOwners',
          { house: '1', owners: [{ owner: '1', name: '示例乙', share: '1' }] },
        ],
        ['measureHouse', 'correctMeasuring', { ...areas, measuredM2: '86.4', recognisedM2: '86.4' }],
        [
          'recordVisit',
          'correctVisit',
          { at: '2018-06-12T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面' },
        ],
      ] as const
      for (const [records, corrects, input] of acts) {
        const survey = String(road.last('HouseholdSurveyed').seq)
        const correct = (fact: string) => road.tried('2018-06-13', corrects, { ...input, fact, ...why })
        expect(correct(survey)).toEqual(['G98 another-kind'])
        road.done('2018-06-12', records, input)
        const own = road.office.events.findLast(({ type }) => type !== 'HouseRecorded')
        expect(correct(String(own?.seq))).toEqual(['accepted'])
      }
    },
  )

  it('given a visit at the wrong hour, when it is corrected, then it stands once, at the right one', () => {
    road.registered()
    const visit = { at: '2018-06-12T21:30', minutes: '20', purpose: '补偿讲解', outcome: '见面' }
    road.done('2018-06-12', 'recordVisit', visit)
    const fact = String(road.last('HouseholdVisited').seq)
    road.done('2018-06-14', 'correctVisit', { ...visit, at: '2018-06-12T09:30', fact, ...why })
    const visits = road.dossier().of(householdVisited)
    expect(visits.map(({ body, onDay }) => [body.at, onDay])).toEqual([['2018-06-12T09:30:00', '2018-06-12']])
  })

  it('given areas corrected before the posting, then the register follows them', () => {
    road.registered()
    const areas = { house: '1', certifiedM2: '86.4', unregisteredLawfulM2: '0', unlawfulM2: '0' }
    road.done('2018-06-12', 'measureHouse', { ...areas, measuredM2: '86.4', recognisedM2: '86.4' })
    const fact = String(road.last('HouseMeasured').seq)
    const corrected = { ...areas, certifiedM2: '80', measuredM2: '80', recognisedM2: '80' }
    road.done('2018-06-13', 'correctMeasuring', { ...corrected, fact, ...why })
    expect(housesOf(road.dossier()).map(({ body }) => body.recognisedM2)).toEqual(['80.00'])
  })

  it('given a house withdrawn, then its certificate is free for the household it belongs to', () => {
    const other = {
      owner: '示例丁',
      address: '示例路3号',
      group: '东街组',
      lowIncome: '否',
      housingDifficulty: '否',
    }
    road.registered().done('2018-06-11', 'registerHousehold', other, 'H3')
    expect(road.tried('2018-06-12', 'recordHouse', HOUSE, 'H3')).toEqual(['certificate 示字2号 taken'])
    road.done('2018-06-12', 'voidFact', {
      fact: String(road.last('HouseRecorded').seq),
      ...why,
      reason: '记错户',
    })
    expect(road.tried('2018-06-12', 'recordHouse', HOUSE, 'H3')).toEqual(['accepted'])
  })
})
