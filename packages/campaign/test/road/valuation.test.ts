/** 评估 · Valuation: corrected, reported, served, rechecked, appraised. */
import { houseRecorded } from '@oneruler/campaign/house'
import { assessedValue } from '@oneruler/campaign/valuation-report'
import { beforeEach, expect, it } from 'vitest'
import { ANSWERED, CASH, HOUSE, IN_PERSON, PRICE, REPORT, Road, SHOWN } from './household-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

let road: Road
beforeEach(() => {
  road = new Road()
})

const HIGHER = { ...PRICE, unitPriceFen: '7000.00' }
const CORRECTION = { houses: [HIGHER], evidence: '查勘记录补1号', reason: '楼层录错' }
const SCAN = 'ef'.repeat(32)
const UPHELD = { finding: '维持', result: '维持原评估结果', houses: [], ...ANSWERED }
const PANEL = {
  finding: '维持',
  experts: '3',
  valuers: '2',
  opinion: '报告无技术问题',
  houses: [],
  ...ANSWERED,
}

/** A recheck asked on the 28th and upheld on the 29th. */
const rechecked = () =>
  road
    .served()
    .done('2018-08-28', 'requestRecheck', { reason: '单价' })
    .done('2018-08-29', 'answerRecheck', UPHELD)

/** What R1 proposes on a day, R2 approves. */
const corrected = (on: string) => {
  road.done(on, 'proposeValuationCorrection', CORRECTION).office.as('R2')
  road.done(on, 'approveValuationCorrection').office.as('R1')
  return road
}

shutAndOpen(
  'G74: given a posted valuation, then it is corrected until its report is served, with before and after',
  () => {
    road.posted()
    expect(corrected('2018-08-16').last('ValuationCorrected').body).toMatchObject({
      cause: '公示修正',
      houses: [{ number: '1', from: { unitPriceFen: '683050' }, to: { unitPriceFen: '700000' } }],
      valueFen: '64580000',
      approvedBy: 'R2',
    })
    expect(assessedValue(road.dossier())).toBe('64580000')
    const served = new Road().served('2018-08-20')
    expect(served.tried('2018-08-20', 'proposeValuationCorrection', CORRECTION)).toEqual([
      'G74 served-already',
    ])
  },
)

it('G74: given a correction proposed, when the report is served first, then it is not approved any more', () => {
  road.posted().done('2018-08-16', 'proposeValuationCorrection', CORRECTION)
  road.done('2018-08-17', 'issueReport', REPORT).done('2018-08-17', 'serveValuationReport', IN_PERSON)
  road.office.as('R2')
  expect(road.tried('2018-08-17', 'approveValuationCorrection')).toEqual(['G74 served-already'])
})

shutAndOpen(
  'G102: given a correction that R1 proposed, then R1 does not approve it, and the posted value stands until R2 does',
  () => {
    road.posted().done('2018-08-16', 'proposeValuationCorrection', CORRECTION)
    expect(road.tried('2018-08-16', 'approveValuationCorrection')).toEqual(['G102 by-oneself'])
    expect(assessedValue(road.dossier())).toBe('63115500')
    road.office.as('R2')
    expect(road.tried('2018-08-16', 'approveValuationCorrection')).toEqual(['accepted'])
    expect(assessedValue(road.dossier())).toBe('64580000')
  },
)

shutAndOpen(
  'G105: given a correction that waits, then no second one is proposed until it is declined, for a reason on record',
  () => {
    road.posted().done('2018-08-16', 'proposeValuationCorrection', CORRECTION)
    expect(road.tried('2018-08-16', 'proposeValuationCorrection', CORRECTION)).toEqual([
      'G105 already-proposed',
    ])
    road.office.as('R2')
    road.done('2018-08-17', 'declineValuationCorrection', { reason: '查勘记录无误' })
    expect(road.last('ValuationCorrectionDeclined').private).toEqual({ reason: '查勘记录无误' })
    expect(road.tried('2018-08-17', 'approveValuationCorrection')).toEqual(['G105 nothing-proposed'])
    expect(assessedValue(road.dossier())).toBe('63115500')
    expect(road.tried('2018-08-17', 'proposeValuationCorrection', CORRECTION)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G170: given a correction proposed, when a ledger changes the house meanwhile, then what was proposed is not approved',
  () => {
    road.posted().done('2018-08-16', 'proposeValuationCorrection', CORRECTION)
    road.office.adopt({
      ...road.last('HouseRecorded'),
      body: { ...road.last('HouseRecorded').body, recognisedM2: '80.00' },
    })
    road.office.as('R2')
    expect(road.tried('2018-08-16', 'approveValuationCorrection')).toEqual(['G170 changed-since-proposed'])
    expect(road.tried('2018-08-16', 'declineValuationCorrection', { reason: '面积已变' })).toEqual([
      'accepted',
    ])
    road.office.as('R1')
    road.done('2018-08-16', 'proposeValuationCorrection', CORRECTION).office.as('R2')
    expect(road.tried('2018-08-16', 'approveValuationCorrection')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'R5, G67: given a posted valuation, then a wrong area is corrected with it, as far as it was measured, and no other way',
  () => {
    road.posted()
    const area = (recognisedM2: string) =>
      road.tried('2018-08-16', 'proposeValuationCorrection', {
        ...CORRECTION,
        houses: [{ ...HIGHER, recognisedM2 }],
      })
    expect(area('86.41')).toEqual(['R5 recognised-above-measured'])
    expect(
      new Road().posted().tried('2018-08-16', 'proposeValuationCorrection', {
        ...CORRECTION,
        houses: [{ ...HIGHER, recognisedM2: '86.40' }],
      }),
    ).toEqual(['accepted'])
    expect(area('80')).toEqual(['accepted'])
    road.office.as('R2')
    road.done('2018-08-16', 'approveValuationCorrection')
    expect(assessedValue(road.dossier())).toBe('60100000')
    expect(road.tried('2018-08-16', 'recordHouse', HOUSE)).toEqual(['G67 posted-already'])
  },
)

shutAndOpen('G75: given a report, then two valuers sign it, each with a licence of their own', () => {
  road.posted()
  const twice = REPORT.valuers.map((one) => ({ ...one, licence: '33-1' }))
  expect(road.tried('2018-08-16', 'issueReport', { ...REPORT, valuers: twice })).toEqual([
    'G75 valuers-too-few',
  ])
  expect(road.tried('2018-08-16', 'issueReport', REPORT)).toEqual(['accepted'])
})

shutAndOpen(
  'G76: given no report, then none is served; given a value corrected since, then the report is made anew',
  () => {
    road.posted()
    expect(road.tried('2018-08-16', 'serveValuationReport', IN_PERSON)).toEqual(['G76 report-not-issued'])
    road.done('2018-08-16', 'issueReport', REPORT)
    corrected('2018-08-17')
    expect(road.tried('2018-08-17', 'serveValuationReport', IN_PERSON)).toEqual(['G76 report-outdated'])
    road.done('2018-08-17', 'issueReport', REPORT)
    expect(road.tried('2018-08-17', 'serveValuationReport', IN_PERSON)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G77: given no consent, then nothing is served electronically; a consent withdrawn counts no more',
  () => {
    road.posted().done('2018-08-16', 'issueReport', REPORT)
    const online = { method: '电子送达' }
    expect(road.tried('2018-08-16', 'serveValuationReport', online)).toEqual(['G77 online-not-agreed'])
    const agreed = { agrees: '是', sentTo: '示例邮箱', addressConfirmation: SHOWN }
    road.done('2018-08-16', 'agreeOnlineServing', agreed)
    road.done('2018-08-17', 'agreeOnlineServing', { agrees: '否' })
    expect(road.tried('2018-08-17', 'serveValuationReport', online)).toEqual(['G77 online-not-agreed'])
    road.done('2018-08-17', 'agreeOnlineServing', agreed)
    expect(road.tried('2018-08-17', 'serveValuationReport', online)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G11: given a way of serving, then its proof is asked for: receipt of the post, reason of an announcement',
  () => {
    road.posted().done('2018-08-16', 'issueReport', REPORT)
    const serve = (proof: object) => road.tried('2018-08-16', 'serveValuationReport', { ...proof })
    expect(serve({ method: '直接送达' })).toEqual(['G11 recipient-missing'])
    // A scan is of a paper: nobody sees a document being left on it.
    road.office.files.set(SCAN, { media: 'application/pdf', bytes: 5 })
    const scanned = { method: '留置送达', proof: [{ sha256: SCAN, name: '回证.pdf' }] }
    expect(serve(scanned)).toEqual(['G11 witness-missing'])
    expect(serve({ method: '邮寄送达' })).toEqual(['G11 receipt-missing'])
    expect(serve({ method: '公告送达', proof: SHOWN })).toEqual(['G11 announcement-unexplained'])
    expect(serve({ method: '邮寄送达', receipt: '示例0001' })).toEqual(['accepted'])
    const left = (how: object) => {
      const issued = new Road().posted().done('2018-08-16', 'issueReport', REPORT)
      issued.office.files.set(SCAN, { media: 'application/pdf', bytes: 5 })
      return issued.tried('2018-08-16', 'serveValuationReport', { ...scanned, ...how })
    }
    expect(left({ witness: '社区干部' })).toEqual(['accepted'])
    expect(left({ proof: SHOWN })).toEqual(['accepted'])
  },
)

shutAndOpen(
  'S2: given a report announced, then it counts as served when its sixty days of 2018 are over, or is handed over',
  () => {
    road.posted().done('2018-08-20', 'issueReport', REPORT)
    road.done('2018-08-20', 'serveValuationReport', { method: '公告送达', reason: '下落不明', proof: SHOWN })
    expect(road.tried('2018-08-26', 'signAgreement', CASH)).toEqual(['S2 report-later → 2018-10-20'])
    expect(road.clocks('2018-10-19')).toContain('served-by-announcement 2018-10-19 0 nobody')
    road.done('2018-08-27', 'serveValuationReport', IN_PERSON)
    expect(road.tried('2018-08-27', 'signAgreement', CASH)).toEqual(['accepted'])
  },
)

shutAndOpen(
  'V5: given a report served on 08-20, then a recheck is asked on the tenth day and not on the eleventh',
  () => {
    road.served()
    expect(road.tried('2018-08-30', 'requestRecheck', { reason: '单价' })).toEqual(['accepted'])
    expect(new Road().served().tried('2018-08-31', 'requestRecheck', { reason: '单价' })).toEqual([
      'V5 recheck-asked-late',
    ])
  },
)

shutAndOpen('V5: given a report served on 09-21, then the tenth day, a National Day, moves to 10-08', () => {
  expect(new Road().served('2018-09-21').clocks('2018-10-08')).toContain(
    'recheckAsked 2018-10-08 0 household',
  )
  const ask = (on: string) => new Road().served('2018-09-21').tried(on, 'requestRecheck', { reason: '单价' })
  expect(ask('2018-10-08')).toEqual(['accepted'])
  expect(ask('2018-10-09')).toEqual(['V5 recheck-asked-late'])
})

shutAndOpen(
  'G80: given a recheck that changes the value, then every house has its new price; upheld, none has',
  () => {
    road.served().done('2018-08-28', 'requestRecheck', { reason: '单价' })
    const answer = (input: object) => road.tried('2018-08-29', 'answerRecheck', { ...UPHELD, ...input })
    expect(answer({ finding: '改变' })).toEqual(['G80 changed-without-prices'])
    expect(answer({ houses: [HIGHER] })).toEqual(['G80 upheld-with-prices'])
    expect(answer({ finding: '改变', houses: [HIGHER] })).toEqual(['accepted'])
  },
)

it('S2, V5: given a value changed by a recheck, then a new report is served, and the clocks begin anew', () => {
  road.served().done('2018-08-28', 'requestRecheck', { reason: '单价' })
  road.done('2018-08-29', 'answerRecheck', { ...UPHELD, finding: '改变', houses: [HIGHER] })
  expect(road.tried('2018-08-29', 'signAgreement', CASH)).toEqual(['S2 report-missing'])
  road.done('2018-08-30', 'issueReport', REPORT).done('2018-08-30', 'serveValuationReport', IN_PERSON)
  expect(road.clocks('2018-08-30')).toContain('recheckAsked 2018-09-10 11 household')
  road.done('2018-08-30', 'signAgreement', CASH)
  const [house] = road.dossier().of(houseRecorded).slice(-1)
  expect(house?.body.unitPriceFen).toBe('700000')
})

shutAndOpen(
  'G78: given a recheck answered on 08-29, then the panel is asked up to Monday 09-10, the tenth being a Saturday',
  () => {
    expect(rechecked().tried('2018-09-10', 'requestAppraisal', { reason: '方法不当' })).toEqual(['accepted'])
    road = new Road()
    expect(rechecked().tried('2018-09-11', 'requestAppraisal', { reason: '方法不当' })).toEqual([
      'G78 appraisal-asked-late',
    ])
  },
)

it('G78: given the answer served later, then its days are counted from the serving', () => {
  rechecked().done('2018-09-03', 'serveRecheckAnswer', IN_PERSON)
  expect(road.clocks('2018-09-04')).toContain('expertAppraisalAsked 2018-09-13 9 household')
  expect(road.tried('2018-09-13', 'requestAppraisal', { reason: '方法不当' })).toEqual(['accepted'])
})

shutAndOpen(
  'G79: given a panel, then it counts three or more, an odd number, half of them valuers at least',
  () => {
    rechecked().done('2018-08-30', 'requestAppraisal', { reason: '方法不当' })
    const panel = (experts: string, valuers: string) =>
      road.tried('2018-08-31', 'answerAppraisal', { ...PANEL, experts, valuers })
    const out = ['G79 panel-out-of-order']
    expect([panel('2', '2'), panel('4', '2'), panel('3', '1'), panel('5', '2')]).toEqual([out, out, out, out])
    expect(panel('3', '2')).toEqual(['accepted'])
  },
)

shutAndOpen('G184: given a panel that is named, then all of it is', () => {
  rechecked().done('2018-08-30', 'requestAppraisal', { reason: '方法不当' })
  const named = (...names: readonly string[]) =>
    road.tried('2018-08-31', 'answerAppraisal', {
      ...PANEL,
      members: names.map((name) => ({ name, capacity: '注册房地产估价师' })),
    })
  expect(named('示例一', '示例二')).toEqual(['G184 not-all-named'])
  expect(named('示例一', '示例二', '示例三')).toEqual(['accepted'])
})

shutAndOpen('G81: given an appraisal open, then nobody signs until the panel has answered', () => {
  rechecked().done('2018-08-30', 'requestAppraisal', { reason: '方法不当' })
  expect(road.clocks('2018-08-31')).toContain('expertAppraisalAnswered 2018-09-10 10 panel')
  expect(road.tried('2018-08-31', 'signAgreement', CASH)).toEqual(['G81 appraisal-open'])
  road.done('2018-09-01', 'answerAppraisal', PANEL).done('2018-09-02', 'serveAppraisalAnswer', IN_PERSON)
  expect(road.tried('2018-09-02', 'signAgreement', CASH)).toEqual(['accepted'])
})

shutAndOpen(
  'V4: given Shandong, where a posting lasts five days, then the report follows on the day after its last and not before',
  () => {
    const posted = () => new Road('其他', '山东').posted('2018-08-15')
    expect(posted().clocks('2018-08-20')).toContain('valuation-posted 2018-08-20 0 office')
    expect(posted().tried('2018-08-20', 'issueReport', REPORT)).toEqual([
      'V4 served-during-posting → 2018-08-21',
    ])
    expect(posted().tried('2018-08-21', 'issueReport', REPORT)).toEqual(['accepted'])
  },
)
