/** 预算 · Budget: what the account's money is for, and that no batch goes past it. */
import { audit } from '@oneruler/campaign/audit/audit'
import { standingBudget } from '@oneruler/campaign/budget'
import type { JsonObject } from '@oneruler/campaign/event'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { beforeEach, describe, expect, it } from 'vitest'
import { on } from '../imported.ts'
import { type Done, type Office, refusals } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'
import { signedOffice } from './signed-office.ts'

/** Three households with 100,000 yuan of 差价 due each, 400,000 yuan in the account. */
let at: Office
beforeEach(() => {
  at = funded(signedOffice())
})
const funded = (office: Office): Office => {
  office.do('addFunds', '', { amountFen: '400000', bank: '示例银行', source: '本级财政', voucher: '示凭3' })
  return office
}

const ITEMS = { 补偿款: '0', 差价: '200000', 腾空奖励: '50000', 不可预见费: '50000' }
const budgeted = (amounts: Readonly<Record<string, string>>): JsonObject => ({
  items: Object.entries(amounts).map(([item, amountFen]) => ({ item, amountFen })),
  document: '示财建〔2018〕1号',
  reason: '按补偿方案编制',
})
const adopt = (changes: Readonly<Record<string, string>> = {}): Done =>
  at.do('adoptBudget', '', budgeted({ ...ITEMS, ...changes }))
const draft = (batch: string, ...households: string[]): Done =>
  at.as('R1').do('draftBatch', batch, {
    lines: households.map((household) => ({
      household,
      item: '差价',
      payee: `示例${household}`,
      account: `6200 000${household.slice(1)}`,
    })),
  })
const submit = (batch: string): Done => at.do('submitBatch', batch)
const approve = (batch: string): Done => at.as('R2').do('approveBatch', batch, { acknowledged: [] })
const answered = (batch: string, household: string, isPaid: '是' | '否'): Done =>
  at.do('returnBatch', batch, { rows: [{ household, item: '差价', isPaid }] })
const found = (): string[] =>
  audit(at.campaign(), at.today)
    .filter(({ rule }) => rule === 'M7')
    .map(({ code, household }) => `${code} ${household}`)

describe('a budget', () => {
  shutAndOpen('G167: given an item left out, twice, unknown to the plan, then it is not adopted', () => {
    const { 腾空奖励: _, ...short } = ITEMS
    expect(refusals(at.do('adoptBudget', '', budgeted(short)))).toEqual(['G167 item-missing'])
    const { items, ...rest } = budgeted(ITEMS)
    const twice = [...(items as JsonObject[]), { item: '差价', amountFen: '1' }]
    expect(refusals(at.do('adoptBudget', '', { ...rest, items: twice }))).toEqual(['G167 item-twice'])
    expect(refusals(adopt({ 招待费: '1' }))).toEqual(['G167 item-unknown'])
    expect(refusals(adopt({ 产权调换安置房: '1' }))).toEqual([])
  })

  shutAndOpen(
    'G167: given a batch approved under an item, then the item may be lowered to that and no further',
    () => {
      adopt()
      draft('P1', 'H1')
      submit('P1')
      approve('P1')
      expect(refusals(adopt({ 差价: '99999.99' }))).toEqual(['G167 item-spent'])
      expect(refusals(adopt({ 差价: '100000' }))).toEqual([])
    },
  )

  shutAndOpen('G168: given 400,000 yuan in the account, then a budget of one fen more is refused', () => {
    expect(refusals(adopt({ 差价: '300000.01' }))).toEqual(['G168 budget-unfunded'])
    expect(refusals(adopt({ 差价: '300000' }))).toEqual([])
  })

  it('G117: given a budget dated back, then it is refused: it would not see what was approved since', () => {
    expect(refusals(at.do('adoptBudget', '', { ...budgeted(ITEMS), on: '2018-09-04' }))).toContain(
      'G117 dated-back → 2018-09-05',
    )
  })

  it('given one that stands, when it is changed, then the next version stands, by whom and with its reason', () => {
    adopt()
    at.as('R2').do('adoptBudget', '', { ...budgeted({ ...ITEMS, 差价: '250000' }), reason: '增补两户' })
    const budget = standingBudget(new FactsAtHand(at.campaign().facts))
    expect(budget?.body).toMatchObject({ version: 2, by: 'R2' })
    expect(budget?.private).toEqual({ reason: '增补两户' })
  })
})

describe('a batch', () => {
  shutAndOpen(
    'G169: given 200,000 yuan for 差价, then two households go out and a third does not, neither submitted nor approved',
    () => {
      adopt()
      draft('P1', 'H1', 'H2')
      draft('P2', 'H3')
      expect(refusals(submit('P2'))).toEqual([])
      expect(refusals(submit('P1'))).toEqual([])
      expect(refusals(approve('P1'))).toEqual([])
      expect(refusals(approve('P2'))).toEqual(['G169 paid-beyond-budget'])
      at.as('R1').do('dropBatch', 'P2', { reason: '等预算调整' })
      draft('P3', 'H3')
      expect(refusals(submit('P3'))).toEqual(['G169 paid-beyond-budget'])
      expect(refusals(adopt({ 差价: '300000' }))).toEqual([])
      expect(refusals(submit('P3'))).toEqual([])
    },
  )

  shutAndOpen('G169: given a line that the bank failed, then its item holds it again', () => {
    adopt({ 差价: '100000' })
    draft('P1', 'H1')
    submit('P1')
    approve('P1')
    draft('P2', 'H2')
    expect(refusals(submit('P2'))).toEqual(['G169 paid-beyond-budget'])
    answered('P1', 'H1', '否')
    expect(refusals(submit('P2'))).toEqual([])
  })

  it('given no budget, then a batch is held against none', () => {
    draft('P1', 'H1', 'H2', 'H3')
    expect(refusals(submit('P1'))).toEqual([])
    expect(refusals(approve('P1'))).toEqual([])
    expect(found()).toEqual([])
  })
})

describe('the audit', () => {
  const PAID = { 户号: 'H1', 款项: '差价', 支付日期: on('2018-09-06'), 金额: 100000, 批次: '第1批' }

  it('M7: given a ledger that pays on past the budget, then the line that does is named; up to its last fen none is', () => {
    const paid = {
      支付: [PAID, { ...PAID, 户号: 'H2' }, { ...PAID, 户号: 'H3', 支付日期: on('2018-09-07') }],
    }
    at = funded(signedOffice(paid))
    at.do('adoptBudget', '', budgeted(ITEMS))
    at.on('2018-09-06')
    expect(found()).toEqual([])
    at.on('2018-09-07')
    expect(found()).toEqual(['paid-beyond-budget H3'])
  })

  it('M7: given a payment under an item that the budget does not have, then it is named; before any budget none is', () => {
    at = funded(signedOffice({ 支付: [PAID, { ...PAID, 款项: '慰问金', 金额: 500 }] }))
    at.on('2018-09-06')
    expect(found()).toEqual([])
    at.on('2018-09-05').do('adoptBudget', '', budgeted(ITEMS))
    at.on('2018-09-06')
    expect(found()).toEqual(['paid-outside-budget H1'])
  })
})
