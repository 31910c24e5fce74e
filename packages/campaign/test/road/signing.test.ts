/** 签约的闸门 · The gates before an agreement, from the register to the signature. */

import { agreementSigned } from '@oneruler/campaign/agreement'
import { audit } from '@oneruler/campaign/audit/audit'
import { day } from '@oneruler/campaign/day'
import { beforeEach, expect, it } from 'vitest'
import { adopted, PLAN, SOUND } from '../given.ts'
import { imported } from '../imported.ts'
import { INSPECTED } from './household-office.ts'
import { Office, refusals } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const HOUSE = {
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
const PRICE = { number: '1', unitPriceFen: '6830.50', fitOutFen: '41000' }
const REPORT = {
  report: '示评1号',
  valuers: [
    { name: '示例己', licence: '33-1' },
    { name: '示例庚', licence: '33-2' },
  ],
}
const AGREEMENT = { agreement: 'X2', choice: '货币补偿' }

let office: Office

/** An office whose project has come as far as its steps of the sound ledger. */
beforeEach(() => {
  const { 项目, 程序, 小组, 单位, 人员 } = SOUND
  const before = imported({ 项目, 程序, 小组, 单位, 人员 })
  office = new Office([...before, adopted(PLAN, before)], '2018-06-11')
})

function registered() {
  office.do('registerHousehold', 'H2', HOUSEHOLD)
  office.do('recordHouse', 'H2', HOUSE)
}

function posted() {
  registered()
  office.do('surveyHousehold', 'H2', { present: '户主' })
  const signed = { entered: '是', valuer: '示例己', householdSigner: '户主', ...INSPECTED }
  office.on('2018-08-13').do('inspectHouse', 'H2', signed)
  office.on('2018-08-15').do('postValuation', 'H2', { valuer: '示例评估', houses: [PRICE] })
}

function served() {
  posted()
  office.on('2018-08-20').do('issueReport', 'H2', REPORT)
  office.do('serveValuationReport', 'H2', { method: '直接送达', recipient: '户主' })
}

it('S2: given a household valued but not served, when it would sign, then the report is what is missing', () => {
  posted()
  expect(refusals(office.on('2018-08-26').do('signAgreement', 'H2', AGREEMENT))).toEqual([
    'S2 report-missing',
  ])
})

shutAndOpen(
  'S4: given everything ready, when it would sign the day before the period, then the first lawful day is named',
  () => {
    served()
    expect(refusals(office.on('2018-08-25').do('signAgreement', 'H2', AGREEMENT))).toEqual([
      'S4 signed-before-window → 2018-08-26',
    ])
    expect(office.on('2018-08-26').do('signAgreement', 'H2', AGREEMENT).kind).toBe('accepted')
  },
)

shutAndOpen(
  'S4: given a period until 09-04, when it would sign, then it does on its last day and not on the day after',
  () => {
    served()
    expect(refusals(office.on('2018-09-05').do('signAgreement', 'H2', AGREEMENT))).toEqual([
      'S4 signed-after-window',
    ])
    expect(office.on('2018-09-04').do('signAgreement', 'H2', AGREEMENT).kind).toBe('accepted')
  },
)

it('S10: given a signed household, then its amounts are the plan’s to the yuan, and the audit finds nothing amiss', () => {
  served()
  office.on('2018-08-26').do('signAgreement', 'H2', AGREEMENT)
  const [agreement] = office.campaign().households.get('H2')?.of(agreementSigned) ?? []
  expect(agreement?.body).toMatchObject({
    totalFen: '79544500',
    homePriceFen: '0',
    settlementFen: '79544500',
  })
  expect(agreement?.body.agreed?.lines.find(({ name }) => name === '签约奖励')).toEqual({
    name: '签约奖励',
    role: '补偿项',
    amount: '34560',
    clause: '第十条 签约奖励',
  })
  const errors = audit(office.campaign(), day('2018-08-26')).filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
})

shutAndOpen(
  'S3: given a signed household, when it would sign again, then the agreement that stands is named',
  () => {
    served()
    office.on('2018-08-26').do('signAgreement', 'H2', AGREEMENT)
    expect(
      refusals(office.on('2018-08-27').do('signAgreement', 'H2', { ...AGREEMENT, agreement: 'X3' })),
    ).toEqual(['S3 signed-already'])
  },
)

shutAndOpen(
  'G1, G2: given today 08-20 and a report served on it, when a dispute is noted on the day before or after, then it is of today',
  () => {
    served()
    const dispute = { house: '1', kind: '抵押', about: '银行' }
    const note = (on: string) => refusals(office.do('noteDispute', 'H2', { ...dispute, on }))
    expect(note('2018-08-21')).toEqual(['G1 day-ahead → 2018-08-21'])
    expect(note('2018-08-19')).toEqual(['G2 day-before-last-step → 2018-08-20'])
    expect(note('2018-08-20')).toEqual([])
  },
)
