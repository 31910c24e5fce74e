/** F1 of the audit: files that the law wants of an act, withdrawn behind it or never there. */
import { audit } from '@oneruler/campaign/audit/audit'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { CORRECTION_REASONS } from '@oneruler/campaign/correction'
import { day } from '@oneruler/campaign/day'
import { standingFacts } from '@oneruler/campaign/standing'
import { expect, it } from 'vitest'
import { findings, SOUND } from './given.ts'
import { ANSWERED, HOUSE, INSPECTION, REPORT, Road, SHOWN } from './road/household-office.ts'

const found = (road: Road, events = road.office.events): string[] =>
  audit(assembleCampaign(standingFacts(events)), day('2020-12-31'))
    .filter(({ rule }) => rule === 'F1')
    .map(({ severity, article, params }) =>
      [severity, article, params.act, params.on, params.missing].join(' '),
    )

/** As the office would stand if nobody had handed in what lies with these acts. */
const without = (road: Road, ...acts: readonly string[]): string[] =>
  found(
    road,
    road.office.events.filter(
      ({ type, body }) => type !== 'EvidenceKept' || !acts.includes(String(body.act)),
    ),
  )

const left = () =>
  new Road()
    .posted()
    .done('2018-08-20', 'issueReport', REPORT)
    .done('2018-08-21', 'serveValuationReport', { method: '留置送达', witness: '社区干部', proof: SHOWN })

it('F1: given an inspection whose photographs were withdrawn, then they are missed, with the article', () => {
  const road = new Road().inspected()
  expect(found(road)).toEqual([])
  const fact = String(road.last('EvidenceKept').seq)
  road.done('2018-08-13', 'voidFact', { fact, reason: CORRECTION_REASONS[0], evidence: '示例更正单' })
  expect(found(road)).toEqual(['not-recorded 评估办法 §12 实地查勘 2018-08-13 pictures inspectionRecord'])
})

it('F1: given the right files supplied for those withdrawn, then nothing is missed, until they are withdrawn too', () => {
  const road = new Road().inspected()
  const why = { reason: CORRECTION_REASONS[0], evidence: '示例更正单' }
  const inspected = road.last('HouseInspected').seq
  road.done('2018-08-14', 'voidFact', { fact: String(road.last('EvidenceKept').seq), ...why })
  road.done('2018-08-15', 'supplyFiles', { fact: String(inspected), supplied: SHOWN })
  expect(found(road)).toEqual([])
  road.done('2018-08-16', 'voidFact', { fact: String(road.last('EvidenceKept').seq), ...why })
  expect(found(road)).toHaveLength(1)
})

it('F1: given a report left without proof, then it is found by the law of its day; handed over, it is not', () => {
  expect(found(left())).toEqual([])
  expect(without(left(), 'serveValuationReport')).toEqual([
    'not-recorded 民诉法 §86，§92，民诉法解释 §138 留置送达分户评估报告 2018-08-21 proof',
  ])
  expect(without(new Road().served(), 'serveValuationReport')).toEqual([])
})

it('F1: given a house inspected twice, then the files of the second do not stand in for those of the first', () => {
  const road = new Road().surveyed().done('2018-08-12', 'inspectHouse', INSPECTION)
  const first = road.last('EvidenceKept').seq
  road.done('2018-08-13', 'inspectHouse', INSPECTION)
  const events = road.office.events.filter(({ seq }) => seq !== first)
  expect(found(road, events)).toEqual([
    'not-recorded 评估办法 §12 实地查勘 2018-08-12 pictures inspectionRecord',
  ])
})

it('F1: given consent or an answer without its paper, then it is found; a consent withdrawn is not asked for', () => {
  const agreed = { agrees: '是', addressConfirmation: SHOWN }
  const road = new Road()
    .served()
    .done('2018-08-21', 'agreeOnlineServing', agreed)
    .done('2018-08-22', 'agreeOnlineServing', { agrees: '否' })
    .done('2018-08-26', 'requestRecheck', { reason: '单价' })
    .done('2018-08-29', 'answerRecheck', { finding: '维持', result: '维持', ...ANSWERED })
  expect(found(road)).toEqual([])
  expect(without(road, 'agreeOnlineServing', 'answerRecheck')).toEqual([
    'not-recorded 民诉法解释 §136 同意电子送达 2018-08-21 addressConfirmation',
    'not-recorded 评估办法 §21，§25 复核答复 2018-08-29 writtenAnswer',
  ])
})

it('F1: given an order executed on a house never entered, then Zhejiang misses its fittings, elsewhere nobody does', () => {
  const moved = (place: string, entered: string) => {
    const road = new Road('其他', place, HOUSE, { ...INSPECTION, entered }).served()
    const body = { order: '示补决1号', at: '2019-10-08T09:00', by: 'R1' }
    const served = road.last('DocumentServed')
    const executed = { ...served, seq: served.seq + 1, type: 'OrderExecuted', onDay: day('2019-10-08'), body }
    return found(road, [...road.office.events, { ...executed, private: null, keyClass: null }])
  }
  expect(moved('浙江', '否')).toEqual(['not-recorded 浙江条例 §33 强制搬迁 2019-10-08 preserved'])
  expect(moved('浙江', '是')).toEqual([])
  expect(moved('湖北', '否')).toEqual([])
})

it('F1: given a ledger, then its rows are not asked for files, however a document was served', () => {
  const 送达 = SOUND.送达.map((row) => ({ ...row, 送达方式: '留置送达' }))
  expect(findings({ 送达 }).filter(({ rule }) => rule === 'F1')).toEqual([])
})
