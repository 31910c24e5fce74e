/** 应附的材料 · Files wanted: acts that the law wants shown by a file are refused without it, whoever did what. */
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import { beforeEach, expect, it } from 'vitest'
import { ANSWERED, HOUSE, IN_PERSON, INSPECTION, ORDER, REPORT, Road, SHOWN } from './household-office.ts'
import { paid } from './paid-order.ts'
import { shutAndOpen } from './shut-and-open.ts'

let road: Road
beforeEach(() => {
  road = new Road()
})

shutAndOpen(
  'G165: given a report left or announced, then a file shows it; handed over, or posted, none is asked for',
  () => {
    const serve = (how: object) =>
      new Road()
        .posted()
        .done('2018-08-20', 'issueReport', REPORT)
        .tried('2018-08-20', 'serveValuationReport', { ...how })
    const left = { method: '留置送达', recipient: '户主', witness: '社区干部' }
    const announced = { method: '公告送达', reason: '下落不明' }
    expect(serve(left)).toEqual(['G165 files-missing'])
    expect(serve(announced)).toEqual(['G165 files-missing'])
    expect(serve({ ...left, proof: SHOWN })).toEqual(['accepted'])
    expect(serve({ ...announced, proof: SHOWN })).toEqual(['accepted'])
    expect(serve(IN_PERSON)).toEqual(['accepted'])
    expect(serve({ method: '邮寄送达', receipt: '示例0001' })).toEqual(['accepted'])
  },
)

it('G165: the article is numbered as on the day of the serving', () => {
  road.posted().done('2018-08-20', 'issueReport', REPORT)
  const left = { method: '留置送达', witness: '社区干部' }
  const done = road.office.on('2018-08-20').do('serveValuationReport', 'H2', left)
  expect(done.kind === 'refused' && done.closed[0]?.gate.article.全国).toMatchObject([
    { since: '2022-01-01', text: '民诉法 §89，§95，民诉法解释 §138' },
    { since: null, text: '民诉法 §86，§92，民诉法解释 §138' },
  ])
})

shutAndOpen(
  'G166: given a recheck answered or an appraisal given by word alone, then the written answer is missing',
  () => {
    const upheld = { finding: '维持', result: '维持原评估结果' }
    const panel = { finding: '维持', experts: '3', valuers: '2', opinion: '报告无技术问题' }
    road.served().done('2018-08-26', 'requestRecheck', { reason: '单价' })
    expect(road.tried('2018-08-29', 'answerRecheck', upheld)).toEqual(['G166 files-missing'])
    road.done('2018-08-29', 'answerRecheck', { ...upheld, ...ANSWERED })
    road.done('2018-08-30', 'requestAppraisal', { reason: '单价' })
    expect(road.tried('2018-08-31', 'answerAppraisal', panel)).toEqual(['G166 files-missing'])
    expect(road.tried('2018-08-31', 'answerAppraisal', { ...panel, ...ANSWERED })).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G173: given consent to electronic service, then it is confirmed in writing; to withdraw it a word is enough',
  () => {
    road.registered()
    const say = (agrees: string, files: object = {}) =>
      road.tried('2018-06-12', 'agreeOnlineServing', { agrees, sentTo: '示例邮箱', ...files })
    expect(say('是')).toEqual(['G173 files-missing'])
    expect(say('是', { addressConfirmation: SHOWN })).toEqual(['accepted'])
    expect(say('否')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G174: given a house that no valuer was let into, when it is cleared by force, then Zhejiang wants its fittings preserved',
  () => {
    const moved = (place: string, entered: string, files: object = {}) =>
      allowed(place, entered).tried('2019-10-08', 'executeOrder', {
        ...{ at: '2019-10-08T09:00', record: '公证在场' },
        ...files,
      })
    expect(moved('浙江', '否')).toEqual(['G174 files-missing'])
    expect(moved('浙江', '否', { preserved: SHOWN })).toEqual(['accepted'])
    expect(moved('浙江', '是')).toEqual(['accepted'])
    expect(moved('湖北', '否')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G177: given files to supply, then they are for an act of the household that lacks its own',
  () => {
    road.inspected()
    const inspected = String(road.last('HouseInspected').seq)
    const supply = (fact: string) => road.tried('2018-08-14', 'supplyFiles', { fact, supplied: SHOWN })
    expect(supply(inspected)).toEqual(['G177 nothing-missed'])
    const fact = String(road.last('EvidenceKept').seq)
    road.done('2018-08-14', 'voidFact', { fact, reason: '记错户', evidence: '示例更正单' })
    expect(road.tried('2018-08-14', 'supplyFiles', { fact: inspected })).toEqual(['supplied required'])
    expect(supply(fact)).toEqual(['G177 nothing-missed'])
    expect(supply(inspected)).toEqual(['accepted'])
    expect(supply(inspected)).toEqual(['G177 nothing-missed'])
  },
)

/** An order paid, demanded and allowed by the court. */
function allowed(place: string, entered: string): Road {
  const from = new Road('其他', place, HOUSE, { ...INSPECTION, entered })
  // Zhejiang alone has a proposal before the order.
  const ordered =
    place === '浙江'
      ? from.ordered()
      : from.served().done('2018-09-21', 'makeOrder', ORDER).done('2018-09-21', 'serveOrder', IN_PERSON)
  return paid(ordered, '2018-10-10')
    .done('2018-11-01', 'serveDemand', IN_PERSON)
    .done('2019-03-22', 'applyToCourt', { papers: [...ENFORCEMENT_PAPERS] })
    .done('2019-04-20', 'recordRuling', { ruling: '准予执行', document: '示行审1号' })
}
