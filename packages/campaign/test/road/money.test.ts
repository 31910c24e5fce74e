/** 协议以后 · After the agreement: revocation, payment batches, vacating. */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { agreementSupplemented } from '@oneruler/campaign/agreement-change'
import { audit } from '@oneruler/campaign/audit/audit'
import { day } from '@oneruler/campaign/day'
import type { JsonObject } from '@oneruler/campaign/event'
import { figuresOf, Tallies } from '@oneruler/campaign/figures'
import { countingAgreement } from '@oneruler/campaign/measures'
import { paymentMade } from '@oneruler/campaign/payment'
import { viewsOf } from '@oneruler/campaign/views'
import { beforeEach, describe, expect, it } from 'vitest'
import { project, SOUND } from '../given.ts'
import { on } from '../imported.ts'
import { type Done, type Office, refusals } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'
import { signedOffice } from './signed-office.ts'

let at: Office
beforeEach(() => {
  at = signedOffice()
})

function signedOn(until: string): number {
  const { tallies, frame } = viewsOf(at.events)
  return figuresOf(new Tallies(tallies), frame, day(until)).签约
}
const kinds = (...done: Done[]) => done.map(({ kind }) => kind)

describe('revocation', () => {
  shutAndOpen('G102: given a proposal, when who made it would approve it, then another must', () => {
    at.do('proposeRevocation', 'H1', { reason: '面积有误' })
    expect(refusals(at.do('approveRevocation', 'H1'))).toEqual(['G102 by-oneself'])
    expect(kinds(at.as('R2').do('approveRevocation', 'H1'))).toEqual(['accepted'])
  })

  it('given a revocation on 09-05, then the figures lose it on that day and keep the days before', () => {
    at.do('proposeRevocation', 'H1', { reason: '面积有误' })
    at.as('R2').do('approveRevocation', 'H1')
    expect([signedOn('2018-09-04'), signedOn('2018-09-05')]).toEqual([3, 2])
    const household = at.campaign().households.get('H1')
    expect(household && countingAgreement(household)).toBeUndefined()
  })

  shutAndOpen(
    'G103: given money was paid, when a revocation is proposed, then the money comes back first',
    () => {
      const revoke = () => at.do('proposeRevocation', 'H1', { reason: '面积有误' })
      at = signedOffice({
        支付: [{ 户号: 'H1', 款项: '差价', 支付日期: on('2018-08-30'), 金额: 100000, 批次: '第1批' }],
      })
      expect(refusals(revoke())).toEqual(['G103 paid-on'])
      at = signedOffice()
      expect(kinds(revoke())).toEqual(['accepted'])
    },
  )

  shutAndOpen(
    'G105: given a proposal that waits, then there is no second; given none, nothing to approve',
    () => {
      at.do('proposeRevocation', 'H1', { reason: '面积有误' })
      expect(refusals(at.do('proposeRevocation', 'H1', { reason: '又一次' }))).toEqual([
        'G105 already-proposed',
      ])
      at.as('R2').do('declineChange', 'H1', { reason: '理由不足' })
      expect(refusals(at.do('approveRevocation', 'H1'))).toEqual(['G105 nothing-proposed'])
    },
  )
})

describe('supplement', () => {
  const difficulty = { lowIncome: '否', housingDifficulty: '是' }
  /** A home of 30 ㎡ whose owners turn out to have no other: signed without, then attested. */
  beforeEach(() => {
    const small = { 证载面积: 30, 实测面积: 30, 认定面积: 30, 结构: '砖混', 未登记面积: 0, 评估单价: 6000 }
    at = signedOffice({
      征收户: [{ ...SOUND.征收户[0], 户主: '示例H1', 低保: '否', 住房困难: '否' }],
      入户调查: SOUND.入户调查,
      初评: SOUND.初评,
      送达: SOUND.送达,
      房屋: [{ ...SOUND.房屋[0], ...small, 装修及附属物评估价: 0 }],
      签约: [],
    })
    expect(refusals(at.on('2018-09-04').do('signAgreement', 'H1', { choice: '货币补偿' }))).toEqual([])
  })

  shutAndOpen('G112: given nothing has changed, then there is nothing to supplement until it does', () => {
    const again = () => at.do('proposeSupplement', 'H1', { reason: '再算一次' })
    expect(refusals(again())).toEqual(['G112 nothing-changed'])
    at.do('recordHardship', 'H1', difficulty)
    expect(kinds(again())).toEqual(['accepted'])
  })

  shutAndOpen('G105: given no supplement proposed, then there is none to approve until there is', () => {
    const approve = () => refusals(at.as('R2').do('approveSupplement', 'H1'))
    at.do('recordHardship', 'H1', difficulty)
    expect(approve()).toEqual(['G105 nothing-proposed'])
    at.as('R1').do('proposeSupplement', 'H1', { reason: '住房困难已认定' })
    expect(approve()).toEqual([])
  })

  it('given hardship attested after signing, then the plan computes anew on the day of signing, approved by another', () => {
    at.do('recordHardship', 'H1', difficulty)
    at.do('proposeSupplement', 'H1', { reason: '住房困难已认定' })
    expect(refusals(at.do('approveSupplement', 'H1'))).toEqual(['G102 by-oneself'])
    at.as('R2').on('2018-09-06').do('approveSupplement', 'H1')
    const household = at.campaign().households.get('H1')
    const [before] = household?.of(agreementSigned) ?? []
    const [after] = household?.of(agreementSupplemented) ?? []
    // 表一: 45 ㎡ are assured; 15 ㎡ × 6000 元.
    expect(Number(after?.body.totalFen) - Number(before?.body.totalFen)).toBe(15 * 6000 * 100)
    expect(at.dueOf('H1').map(({ amountFen }) => amountFen)).toEqual([after?.body.settlementFen])
    const told = audit(at.campaign(), at.today).filter(({ rule }) => rule === 'S9')
    expect(told).toEqual([])
  })
})

describe('payment', () => {
  const line = (household: string, changes: JsonObject = {}): JsonObject => ({
    household,
    item: '差价',
    payee: `示例${household}`,
    account: `6200 000${household.slice(1)}`,
    ...changes,
  })
  const drafted = (...lines: JsonObject[]) => at.do('draftBatch', 'P1', { lines })
  const deposit = (yuan: number, voucher = `示凭${yuan}`) =>
    at.do('addFunds', '', { amountFen: String(yuan), bank: '示例银行', source: '本级财政', voucher })

  shutAndOpen(
    'G106: given what is due, then a line is worked out; what is not due, twice or a stranger’s is refused',
    () => {
      expect(refusals(drafted(line('H1'), line('H1')))).toEqual(['G106 line-twice'])
      expect(refusals(drafted(line('H9')))).toEqual(['G106 household-unknown'])
      expect(refusals(drafted(line('H1', { item: '腾空奖励' })))).toEqual(['G106 not-due'])
      expect(kinds(drafted(line('H1'), line('H2')))).toEqual(['accepted'])
    },
  )

  it('given a line in a batch, when another batch takes it, then it is refused until the first is dropped', () => {
    drafted(line('H1'))
    expect(refusals(at.do('draftBatch', 'P2', { lines: [line('H1')] }))).toEqual([
      'paymentLine H1/差价 taken',
    ])
    at.do('dropBatch', 'P1', { reason: '重编' })
    expect(kinds(at.do('draftBatch', 'P2', { lines: [line('H1')] }))).toEqual(['accepted'])
  })

  shutAndOpen(
    'G102, G108, G114: given a batch, then another approves it, after it was submitted, within the funds',
    () => {
      const approve = () => refusals(at.do('approveBatch', 'P1', { acknowledged: [] }))
      deposit(99_999)
      drafted(line('H1'))
      at.as('R2')
      expect(approve()).toEqual(['G108 batch-drafted', 'G114 funds-short'])
      at.as('R1').do('submitBatch', 'P1')
      expect(refusals(at.do('submitBatch', 'P1'))).toEqual(['G108 batch-submitted'])
      at.as('R2')
      expect(approve()).toEqual(['G114 funds-short'])
      deposit(1)
      at.as('R1')
      expect(approve()).toEqual(['G102 by-oneself'])
      at.as('R2')
      expect(approve()).toEqual([])
    },
  )

  shutAndOpen('G178: given a deposit, then its voucher is not entered a second time; another is', () => {
    expect(refusals(deposit(60_000, '示凭1'))).toEqual([])
    expect(refusals(deposit(60_000, '示凭1'))).toEqual(['G178 voucher-entered'])
    expect(refusals(deposit(60_000, '示凭2'))).toEqual([])
    expect(at.campaign().facts.filter(({ type }) => type === 'FundsDeposited')).toMatchObject([
      { body: { source: '本级财政', voucher: '示凭1' } },
      { body: { source: '本级财政', voucher: '示凭2' } },
    ])
  })

  shutAndOpen(
    'G108: given a batch, then each of its steps follows the one before, and what was approved is not dropped',
    () => {
      const returned = { rows: [{ household: 'H1', item: '差价', isPaid: '是' }] }
      const batch = (name: string, input = {}) => refusals(at.do(name, 'P1', input))
      deposit(100_000)
      drafted(line('H1'))
      at.as('R2')
      expect(batch('approveBatch', { acknowledged: [] })).toEqual(['G108 batch-drafted'])
      at.as('R1').do('submitBatch', 'P1')
      expect(batch('returnBatch', returned)).toEqual(['G108 batch-submitted'])
      at.as('R2')
      expect(batch('approveBatch', { acknowledged: [] })).toEqual([])
      expect(batch('dropBatch', { reason: '重编' })).toEqual(['G108 batch-approved'])
      expect(batch('returnBatch', returned)).toEqual([])
      expect(batch('returnBatch', returned)).toContain('G108 batch-returned')
    },
  )

  shutAndOpen(
    'G113: given a payee who owns nothing, or one account for two, then each flag is answered with a reason',
    () => {
      deposit(1_000_000)
      drafted(line('H1', { payee: '示例外人' }), line('H2', { account: '6200 0001' }))
      at.do('submitBatch', 'P1')
      at.as('R2')
      expect(refusals(at.do('approveBatch', 'P1', { acknowledged: [] }))).toEqual(['G113 flags-open'])
      const acknowledged = ['收款人不是权利人', '一个账户收多户款']
      expect(refusals(at.do('approveBatch', 'P1', { acknowledged }))).toEqual(['G113 reason-missing'])
      expect(refusals(at.do('approveBatch', 'P1', { acknowledged, reason: '已核委托书' }))).toEqual([])
    },
  )

  shutAndOpen(
    'G113: given an owner who stands in another project too, then whoever approves answers for it, with a reason',
    () => {
      deposit(1_000_000)
      drafted(line('H1'), line('H2'))
      at.do('submitBatch', 'P1')
      at.as('R2').elsewhere.add('H2')
      const approve = (input: JsonObject) => at.do('approveBatch', 'P1', input)
      const refused = approve({ acknowledged: [] })
      expect(refusals(refused)).toEqual(['G113 flags-open'])
      expect(refused.kind === 'refused' && refused.closed.map(({ looked }) => looked.params)).toEqual([
        { flags: '权利人在其他项目', household: 'H2' },
      ])
      const acknowledged = ['权利人在其他项目']
      expect(refusals(approve({ acknowledged }))).toEqual(['G113 reason-missing'])
      expect(refusals(approve({ acknowledged, reason: '已与另一项目核对，不是同一处房屋' }))).toEqual([])
    },
  )

  shutAndOpen(
    'G115: given a batch at the bank, then paid lines are paid, failed ones may be paid later, strays are refused',
    () => {
      deposit(1_000_000)
      drafted(line('H1'), line('H2'))
      at.do('submitBatch', 'P1')
      expect(refusals(at.as('R2').do('approveBatch', 'P1', { acknowledged: [] }))).toEqual([])
      const rows = (...of: readonly [string, string][]) => ({
        rows: of.map(([household, isPaid]) => ({ household, item: '差价', isPaid })),
      })
      expect(refusals(at.do('returnBatch', 'P1', rows(['H3', '是'])))).toEqual(['G115 not-in-batch'])
      at.do('returnBatch', 'P1', rows(['H1', '是'], ['H2', '否']))
      const paid = (number: string) =>
        at
          .campaign()
          .households.get(number)
          ?.of(paymentMade)
          .map(({ body }) => body.amountFen)
      expect([paid('H1'), paid('H2')]).toEqual([['10000000'], []])
      expect(kinds(at.do('draftBatch', 'P2', { lines: [line('H2')] }))).toEqual(['accepted'])
    },
  )
})

describe('vacating', () => {
  const FOUND = { second: 'R2', isEmpty: '是', keysReturned: '是' }

  shutAndOpen('M4: given money due, when a household would move, then it is paid first, to the fen', () => {
    const paid = (金额: number) =>
      signedOffice({ 支付: [{ 户号: 'H1', 款项: '差价', 支付日期: on('2018-08-30'), 金额, 批次: '第1批' }] })
    expect(refusals(at.do('acceptVacating', 'H1', FOUND))).toEqual(['M4 not-paid'])
    expect(refusals(paid(99_999.99).do('acceptVacating', 'H1', FOUND))).toEqual(['M4 not-paid'])
    expect(kinds(paid(100_000).do('acceptVacating', 'H1', FOUND))).toEqual(['accepted'])
  })

  shutAndOpen('G116: given it is paid, then two accept the empty home with its keys', () => {
    at = signedOffice({
      支付: [{ 户号: 'H1', 款项: '差价', 支付日期: on('2018-08-30'), 金额: 100000, 批次: '第1批' }],
    })
    const found = (changes: JsonObject) => refusals(at.do('acceptVacating', 'H1', { ...FOUND, ...changes }))
    expect(found({ second: 'R1' })).toEqual(['G116 same-inspector'])
    expect(found({ second: 'R9' })).toEqual(['G116 inspector-not-on-roster'])
    expect(found({ isEmpty: '否' })).toEqual(['G116 not-empty'])
    expect(found({ keysReturned: '否' })).toEqual(['G116 keys-missing'])
    expect(found({})).toEqual([])
    expect(audit(at.campaign(), at.today).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  shutAndOpen(
    'G107: given a share still to be reached, then neither payment nor vacating until effect is declared',
    () => {
      at = signedOffice(project({ 项目类型: '旧城区改建' }))
      expect(refusals(at.do('acceptVacating', 'H1', FOUND))).toEqual(['G107 not-in-effect', 'M4 not-paid'])
      const draft = () =>
        at.do('draftBatch', 'P1', {
          lines: [{ household: 'H1', item: '差价', payee: '示例H1', account: '6200 0001' }],
        })
      expect(refusals(draft())).toEqual(['G107 not-in-effect'])
      at.do('declareEffect', '')
      expect(kinds(draft())).toEqual(['accepted'])
    },
  )
})
