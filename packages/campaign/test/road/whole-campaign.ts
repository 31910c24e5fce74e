/**
 * A whole campaign by commands alone, from the first notice to the archive, drawn from one seed: what people do, when,
 * and where they are refused. It counts for itself what it did, apart from the code that is tested.
 */
import { addDays } from '@oneruler/campaign/day'
import { BeforeSigning } from './campaign-before-signing.ts'
import { type Counted, drawing } from './campaign-run.ts'
import { Office } from './office.ts'

const BOUNDARY = '2018-05-02'

export interface Campaigning {
  readonly office: Office
  readonly counted: Counted
}

/** A failure tells its seed, so that it can be kept as a test. */
export function runCampaign(seed: number, households: number): Campaigning {
  const chance = drawing(seed)
  const office = new Office([], BOUNDARY)
  const counted: Counted = {
    households: 0,
    certificates: 0,
    signed: new Map(),
    certificatesSigned: 0,
    revoked: 0,
    surveyed: 0,
    served: 0,
    paidFen: 0,
    vacated: 0,
    closed: 0,
    ordered: 0,
    refused: new Map(),
  }
  const run = new Whole(office, counted, chance, households)
  try {
    run.found()
    run.register()
    run.poll()
    run.survey()
    run.plan()
    run.decide()
    run.value()
    run.sign()
    run.settle()
    run.orderTheRest()
    run.close()
  } catch (error) {
    throw new Error(`seed ${seed}`, { cause: error })
  }
  return { office, counted }
}

class Whole extends BeforeSigning {
  sign(): void {
    const { office } = this
    this.listStock()
    office.on('2018-08-25').as(this.personOf('H0001'))
    this.refusedBy('S4', 'signAgreement', 'H0001', { choice: '货币补偿' })
    office.on('2018-08-26').as('R0001')
    this.must('openSigning', '')
    const signing = this.numbers.filter(() => !this.isOneIn(11))
    this.over(signing, '2018-08-26', 10, (number) => this.signOne(number))
    const changing = signing.filter((number) => this.counted.signed.has(number) && this.isOneIn(60))
    office.on('2018-09-04')
    for (const number of changing) this.revoke(number)
    office.as('R0001')
    this.must('closeSigning', '')
    office.on('2018-09-05')
    const late = this.numbers.find((number) => !this.counted.signed.has(number))
    if (late) this.refusedBy('S4', 'signAgreement', late, { choice: '货币补偿' })
    this.must('declareEffect', '')
  }

  /** Homes for half of those who choose exchange: the last of them is contended for. */
  listStock(): void {
    this.office.on('2018-08-22').as('R0001')
    for (let n = 0; n < Math.ceil(this.numbers.length / 8); n++) {
      const home = {
        number: `1-${Math.floor(n / 40) + 1}-${101 + (n % 40)}`,
        areaM2: (60 + (n % 7) * 12.5).toFixed(2),
      }
      this.homes.push(home)
      this.must('listHome', home.number, {
        building: '1',
        entrance: String(Math.floor(n / 40) + 1),
        floor: String((n % 40) + 1),
        room: String(101 + (n % 40)),
        areaM2: home.areaM2,
      })
    }
  }

  signOne(number: string): void {
    this.office.as(this.personOf(number, 1))
    const owners = this.owners.get(number) ?? []
    const signers = owners.map((owner) => ({ owner, proxy: '' }))
    const home = this.isOneIn(8) ? this.homes.pop() : undefined
    const choice = home ? { choice: '产权调换', home: home.number } : { choice: '货币补偿' }
    if (owners.length > 0 && this.isOneIn(5))
      this.refusedBy('S11', 'signAgreement', number, { ...choice, signers: signers.slice(1) })
    this.must('signAgreement', number, { ...choice, signers })
    this.counted.signed.set(number, this.office.today)
    this.counted.certificatesSigned += this.houses.get(number)?.length ?? 0
    if (home && this.isOneIn(3)) {
      const other = this.numbers.find((one) => !this.counted.signed.has(one) && !this.owners.has(one))
      if (other) this.refusedBy('G100', 'signAgreement', other, { choice: '产权调换', home: home.number })
    }
    this.refusedBy('S3', 'signAgreement', number, { ...choice, signers })
  }

  revoke(number: string): void {
    this.office.as(this.personOf(number, 1))
    this.must('proposeRevocation', number, { reason: '补偿方式选错' })
    this.refusedBy('G102', 'approveRevocation', number)
    this.office.as(this.personOf(number, 0))
    this.must('approveRevocation', number)
    this.counted.revoked += 1
    const signers = (this.owners.get(number) ?? []).map((owner) => ({ owner, proxy: '' }))
    this.must('signAgreement', number, { choice: '货币补偿', signers })
    this.counted.signed.set(number, this.office.today)
  }

  /** Batches of a hundred; what the bank returns as failed goes into a last one. */
  settle(): void {
    const { office } = this
    office.on('2018-09-06')
    let due = [...this.counted.signed.keys()].filter((number) => this.isDue(number))
    for (let batch = 1; due.length > 0; batch++) {
      const paying = due.slice(0, 100)
      const failed = this.payBatch(`P${batch}`, paying, batch > 12)
      due = [...due.slice(100), ...failed]
      if (batch % 3 === 0) office.on(addDays(office.today, 1))
    }
    const moving = [...this.counted.signed.keys()]
    this.over(moving, addDays(office.today, 1), 10, (number) => this.vacate(number))
  }

  /** What the campaign itself says is due: cash always, an exchange where the settlement is above zero. */
  isDue(number: string): boolean {
    return this.office.dueOf(number).length > 0
  }

  payBatch(batch: string, numbers: readonly string[], isLast: boolean): string[] {
    const { office } = this
    office.as('R0001')
    const lines = numbers.flatMap((number) =>
      office.dueOf(number).map(({ item }) => ({
        household: number,
        item,
        payee: this.owners.has(number) ? `示例户${number}0` : `示例户${number}`,
        account: `6200 0000 ${number.slice(1)}`,
      })),
    )
    const dues = new Map(
      numbers.flatMap((number) =>
        office.dueOf(number).map(({ item, amountFen }) => [`${number}/${item}`, Number(amountFen)] as const),
      ),
    )
    this.must('draftBatch', batch, { lines })
    this.must('submitBatch', batch)
    this.refusedBy('G102', 'approveBatch', batch, { acknowledged: [] })
    office.as('R0010')
    this.must('approveBatch', batch, { acknowledged: [] })
    const rows = lines.map(({ household, item }) => ({
      household,
      item,
      isPaid: !isLast && this.isOneIn(30) ? '否' : '是',
    }))
    this.must('returnBatch', batch, { rows })
    for (const { household, item, isPaid } of rows)
      if (isPaid === '是') this.counted.paidFen += dues.get(`${household}/${item}`) ?? 0
    return rows.filter(({ isPaid }) => isPaid === '否').map(({ household }) => household)
  }

  vacate(number: string): void {
    this.office.as(this.personOf(number, 1))
    const found = { second: this.personOf(number, 2), isEmpty: '是', keysReturned: '是' }
    if (this.isOneIn(20)) this.refusedBy('G116', 'acceptVacating', number, { ...found, isEmpty: '否' })
    this.must('acceptVacating', number, found)
    this.counted.vacated += 1
  }

  /** Whoever did not sign: proposed, served, fifteen days to choose, ordered, announced, served. */
  orderTheRest(): void {
    const { office } = this
    const rest = this.numbers.filter((number) => !this.counted.signed.has(number))
    office.on(addDays(office.today, 1))
    for (const number of rest) {
      office.as(this.personOf(number))
      this.must('proposeOrder', number, { proposal: `示补案${number}`, homeM2: '90.00' })
      this.must('serveOrderProposal', number, { method: '直接送达', recipient: '户主' })
      this.refusedBy('O3', 'makeOrder', number, {
        order: `示补决${number}`,
        choice: '货币补偿',
        movesBy: addDays(office.today, 60),
      })
    }
    office.on(addDays(office.today, 25))
    for (const number of rest) {
      office.as(this.personOf(number))
      this.must('makeOrder', number, {
        order: `示补决${number}`,
        choice: '货币补偿',
        movesBy: addDays(office.today, 30),
      })
      this.must('announceOrder', number)
      this.must('serveOrder', number, { method: '直接送达', recipient: '户主' })
      this.counted.ordered += 1
    }
    office.on(addDays(office.today, 3))
    for (const number of rest) {
      office.as(this.personOf(number))
      if (this.isOneIn(3)) this.must('fileReconsideration', number, { filed: `示复${number}` })
    }
    this.payBatch('O1', rest, true)
    office.on(addDays(office.today, 2))
    for (const number of rest) this.vacate(number)
  }

  close(): void {
    const { office } = this
    office.on(addDays(office.today, 1))
    for (const number of this.numbers) {
      office.as(this.personOf(number, 1))
      this.must('handOver', number, { recipient: '示例拆除单位' })
      this.must('deregister', number, { way: '被征收人申请' })
    }
    this.payBonuses()
    for (const number of this.numbers) {
      office.as(this.personOf(number, 1))
      if (this.isOneIn(30)) this.refusedBy('O8', 'closeOut', number)
      office.as(this.personOf(number, 5))
      this.must('closeOut', number)
      this.counted.closed += 1
    }
    office.on(addDays(office.today, 1)).as('R0001')
    this.must('postHouseholdResults', '', { until: addDays(office.today, 10) })
    this.must('publishAudit', '', { auditor: '示例审计局', conclusion: '未发现问题' })
    this.must('archiveProject', '', { files: String(this.numbers.length) })
  }

  /** What became due by moving in time. */
  payBonuses(): void {
    const due = this.numbers.filter((number) => this.isDue(number))
    for (let from = 0, batch = 1; from < due.length; from += 100, batch++)
      this.payBatch(`B${batch}`, due.slice(from, from + 100), true)
  }
}
