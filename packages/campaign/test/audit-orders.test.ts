/** O1–O9, S11, S12, V7, V8 of the audit: facts that no act would have stated, planted behind a household's road. */
import { audit } from '@oneruler/campaign/audit/audit'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import type { JsonObject } from '@oneruler/campaign/event'
import { standingFacts } from '@oneruler/campaign/standing'
import { expect, it } from 'vitest'
import { ANSWERED, CASH, IN_PERSON, ORDER, PRICE, Road } from './road/household-office.ts'

const CORRECTION = {
  houses: [{ ...PRICE, unitPriceFen: '7000.00' }],
  evidence: '查勘记录补1号',
  reason: '楼层录错',
}

/** What the audit says under O once a fact stands that was planted on a day. */
function found(road: Road, type: string, onDay: string, body: JsonObject): string[] {
  const events = road.office.events
  const [household] = events.filter(({ type }) => type === 'HouseholdRegistered').slice(-1)
  if (!household) throw new Error('nobody is registered')
  const planted = { ...household, seq: events.length + 1, type, v: 1, onDay: day(onDay), body, private: null }
  const campaign = assembleCampaign(standingFacts([...events, { ...planted, keyClass: null }]))
  return audit(campaign, day('2020-12-31'))
    .filter(({ rule }) => rule.startsWith('O') || ['S11', 'S12', 'V7', 'V8', 'M4'].includes(rule))
    .map(({ rule, code }) => `${rule} ${code}`)
}

/** The order as an act would make it, taken from a road that made one. */
const made = (changes: JsonObject = {}): JsonObject => ({
  ...new Road().ordered().last('OrderMade').body,
  ...changes,
})

it('O1: an order within the signing period is found, the day after it is in order', () => {
  expect(found(new Road('其他', '湖北').served(), 'OrderMade', '2018-09-04', made())).toEqual([
    'O1 ordered-in-period',
  ])
  expect(found(new Road('其他', '湖北').served(), 'OrderMade', '2018-09-05', made())).toEqual([])
})

it('O2: an order without a report served is found', () => {
  expect(found(new Road('其他', '湖北').posted(), 'OrderMade', '2018-09-05', made())).toEqual([
    'O2 ordered-without-report',
  ])
})

it('O3: in Zhejiang an order on the fifteenth day of the proposal is found, on the sixteenth not', () => {
  expect(found(new Road().proposed(), 'OrderMade', '2018-09-20', made())).toEqual(['O3 choice-days-running'])
  expect(found(new Road().proposed(), 'OrderMade', '2018-09-21', made())).toEqual([])
  expect(found(new Road().served(), 'OrderMade', '2018-09-21', made())).toEqual(['O3 proposal-not-served'])
})

it('O4: an order against the choice made in time is found', () => {
  const chosen = new Road().proposed().done('2018-09-10', 'answerProposal', { choice: '产权调换' })
  expect(found(chosen, 'OrderMade', '2018-09-21', made())).toEqual(['O4 choice-not-kept'])
})

it('O5: an application before its first day and after its last is found, on either of them not', () => {
  const body = { order: ORDER.order, papers: [...ENFORCEMENT_PAPERS] }
  const applied = (on: string) =>
    found(new Road().ordered().done('2018-11-01', 'serveDemand', IN_PERSON), 'EnforcementApplied', on, body)
  expect(applied('2019-03-21')).toEqual(['O5 applied-too-early'])
  expect([applied('2019-03-22'), applied('2019-06-21')]).toEqual([[], []])
  expect(applied('2019-06-22')).toEqual(['O5 applied-too-late'])
  expect(found(new Road().ordered(), 'EnforcementApplied', '2019-03-22', body)).toEqual([
    'O5 demand-not-served',
  ])
})

it('O6, M4: a household moved at night, on a day off, or unpaid is found', () => {
  const moved = (at: string) =>
    found(new Road().ordered(), 'OrderExecuted', at.slice(0, 10), { order: ORDER.order, at, by: 'R1' })
  expect(moved('2019-10-01T09:00:00')).toEqual(['O6 moved-on-day-off', 'M4 vacated-unpaid'])
  expect(moved('2019-10-08T07:59:59')).toEqual(['O6 moved-at-night', 'M4 vacated-unpaid'])
  expect(moved('2019-10-08T08:00:00')).toEqual(['M4 vacated-unpaid'])
})

it('O7, O8: a file closed on missing evidence, or by who signed, is found', () => {
  const signed = new Road().served().done('2018-08-26', 'signAgreement', { choice: '货币补偿' })
  expect(found(signed, 'HouseholdClosed', '2018-09-20', { by: 'R3' })).toEqual(['O7 closed-without-evidence'])
  expect(found(signed, 'HouseholdClosed', '2018-09-20', { by: 'R1' })).toEqual([
    'O7 closed-without-evidence',
    'O8 closed-by-worker',
  ])
})

it('S11: an agreement made here that one of two owners did not sign is found', () => {
  const owners = ['1', '2'].map((owner) => ({ owner, name: `示例${owner}`, share: '1/2' }))
  const owned = () => new Road().served().done('2018-08-21', 'recordOwners', { house: '1', owners })
  const signers = owners.map(({ owner }) => ({ owner, proxy: null }))
  const { body } = owned()
    .done('2018-08-26', 'signAgreement', { choice: '货币补偿', signers })
    .last('AgreementSigned')
  const signedBy = (some: typeof signers) =>
    found(owned(), 'AgreementSigned', '2018-08-26', { ...body, agreed: { ...AGREED, signers: some } })
  expect(signedBy(signers.slice(1))).toEqual(['S11 owners-unsigned'])
  expect(signedBy(signers)).toEqual([])
})

const AGREED = { planVersion: '2018-08-10', lines: [] }

it('V7: an appraisal answered on the tenth day is in time, on the eleventh it is late; a panel of four is found', () => {
  const asked = () =>
    new Road()
      .served()
      .done('2018-08-28', 'requestRecheck', { reason: '单价' })
      .done('2018-08-29', 'answerRecheck', { finding: '维持', result: '维持', ...ANSWERED })
      .done('2018-09-03', 'requestAppraisal', { reason: '方法' })
  const answered = (on: string, experts = 3) =>
    found(asked(), 'AppraisalAnswered', on, {
      requestedOn: '2018-09-03',
      finding: '维持',
      experts,
      valuers: 2,
    })
  expect(answered('2018-09-13')).toEqual([])
  expect(answered('2018-09-14')).toEqual(['V7 appraisal-answered-late'])
  expect(answered('2018-09-13', 4)).toEqual(['V7 panel-out-of-order'])
})

it('O9, S12: what was revoked without another person’s proposal is found, what two did is not', () => {
  const byR2 = { order: ORDER.order, approvedBy: 'R2' }
  const proposed = () =>
    new Road().ordered().done('2018-09-22', 'proposeOrderRevocation', { reason: '送达有误' })
  expect(found(new Road().ordered(), 'OrderRevoked', '2018-09-22', byR2)).toEqual(['O9 changed-unproposed'])
  expect(found(proposed(), 'OrderRevoked', '2018-09-22', { ...byR2, approvedBy: 'R1' })).toEqual([
    'O9 changed-by-proposer',
  ])
  expect(found(proposed(), 'OrderRevoked', '2018-09-22', byR2)).toEqual([])

  const signed = () => new Road().served().done('2018-08-30', 'signAgreement', CASH)
  const asked = signed().done('2018-08-30', 'proposeRevocation', { reason: '选错' })
  const { agreement } = asked.last('AgreementSigned').body
  const revoked = (road: Road, by: string) =>
    found(road, 'AgreementRevoked', '2018-08-30', { agreement: agreement ?? '', by })
  expect(revoked(signed(), 'R2')).toEqual(['S12 changed-unproposed'])
  expect(revoked(asked, 'R1')).toEqual(['S12 changed-by-proposer'])
  expect(revoked(asked, 'R2')).toEqual([])
  const another = { agreement: '示协9号', by: 'R2' }
  expect(found(asked, 'AgreementRevoked', '2018-08-30', another)).toEqual(['S12 changed-unproposed'])
  expect(found(asked, 'AgreementSupplemented', '2018-08-30', another)).toEqual(['S12 changed-unproposed'])
})

it('V8: given a value corrected by one alone, or otherwise than another proposed, then it is found; what a recheck changed is not', () => {
  const proposed = () => new Road().posted().done('2018-08-16', 'proposeValuationCorrection', CORRECTION)
  const { houses = [], valueFen = '' } = proposed().last('ValuationCorrectionProposed').body
  const byR2 = { cause: '公示修正', houses, valueFen, evidence: '查勘记录补1号', approvedBy: 'R2' }
  const corrected = (road: Road, body: JsonObject) => found(road, 'ValuationCorrected', '2018-08-16', body)
  expect(corrected(proposed(), byR2)).toEqual([])
  expect(corrected(proposed(), { ...byR2, approvedBy: 'R1' })).toEqual(['V8 changed-by-proposer'])
  expect(corrected(proposed(), { ...byR2, houses: [] })).toEqual(['V8 changed-unproposed'])
  expect(corrected(new Road().posted(), byR2)).toEqual(['V8 changed-unproposed'])
  expect(corrected(new Road().posted(), { ...byR2, cause: '复核改变' })).toEqual([])
})
