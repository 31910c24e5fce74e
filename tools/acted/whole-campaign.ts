/**
 * A whole campaign by commands alone, from the first notice to the archive, drawn from one seed: what people do, when,
 * and where they are refused. It counts for itself what it did, apart from the code that is tested.
 */
import { addDays } from '@oneruler/campaign/day'
import type { ActingOffice } from './acting-office.ts'
import { BeforeSigning } from './campaign-before-signing.ts'
import { budget, type Counted, drawing, nothingCounted, type Run } from './campaign-run.ts'

export const BOUNDARY = '2018-05-02'

/**
 * Acts at the office, from the boundary on; gives what was counted beside it. A failure tells its seed, so that it can
 * be kept as a test.
 */
export async function runCampaign(office: ActingOffice, seed: number, households: number): Promise<Counted> {
  const counted = nothingCounted()
  const run = new Whole(office, counted, drawing(seed), households)
  try {
    await beforeSigning(run)
    await run.sign()
    await run.settle()
    await run.orderTheRest()
    await run.close()
  } catch (error) {
    throw new Error(`seed ${seed}`, { cause: error })
  }
  return counted
}

/** Acts as far as the first morning of signing: every household may sign. */
export async function runToSigning(office: ActingOffice, seed: number, households: number): Promise<Run> {
  const run = new Whole(office, nothingCounted(), drawing(seed), households)
  await beforeSigning(run)
  office.on('2018-08-26').as('R0001')
  await run.must('openSigning', '')
  return run
}

async function beforeSigning(run: Whole): Promise<void> {
  run.office.on(BOUNDARY)
  await run.found()
  await run.register()
  await run.poll()
  await run.survey()
  await run.plan()
  await run.decide()
  await run.value()
}

class Whole extends BeforeSigning {
  async sign(): Promise<void> {
    const { office } = this
    await this.listStock()
    office.on('2018-08-25').as(this.personOf('H0001'))
    await this.refusedBy('S4', 'signAgreement', 'H0001', { choice: '货币补偿' })
    office.on('2018-08-26').as('R0001')
    await this.must('openSigning', '')
    const signing = this.numbers.filter(() => !this.isOneIn(11))
    await this.over(signing, '2018-08-26', 10, (number) => this.signOne(number))
    const changing = signing.filter((number) => this.counted.signed.has(number) && this.isOneIn(60))
    office.on('2018-09-04')
    for (const number of changing) await this.revoke(number)
    office.as('R0001')
    await this.must('closeSigning', '')
    office.on('2018-09-05')
    const late = this.numbers.find((number) => !this.counted.signed.has(number))
    if (late) await this.refusedBy('S4', 'signAgreement', late, { choice: '货币补偿' })
    await this.must('declareEffect', '')
  }

  /** Homes for half of those who choose exchange: the last of them is contended for. */
  async listStock(): Promise<void> {
    this.office.on('2018-08-22').as('R0001')
    for (let n = 0; n < Math.ceil(this.numbers.length / 8); n++) {
      const home = {
        number: `1-${Math.floor(n / 40) + 1}-${101 + (n % 40)}`,
        areaM2: (60 + (n % 7) * 12.5).toFixed(2),
      }
      this.homes.push(home)
      await this.must('listHome', home.number, {
        building: '1',
        entrance: String(Math.floor(n / 40) + 1),
        floor: String((n % 40) + 1),
        room: String(101 + (n % 40)),
        areaM2: home.areaM2,
      })
    }
  }

  async signOne(number: string): Promise<void> {
    this.office.as(this.personOf(number, 1))
    const owners = this.owners.get(number) ?? []
    const signers = owners.map((owner) => ({ owner, proxy: '' }))
    const home = this.isOneIn(8) ? this.homes.pop() : undefined
    const choice = home ? { choice: '产权调换', home: home.number } : { choice: '货币补偿' }
    if (owners.length > 0 && this.isOneIn(5))
      await this.refusedBy('S11', 'signAgreement', number, { ...choice, signers: signers.slice(1) })
    await this.must('signAgreement', number, { ...choice, signers })
    this.counted.signed.set(number, this.office.today)
    this.counted.certificatesSigned += this.houses.get(number)?.length ?? 0
    if (home && this.isOneIn(3)) {
      const other = this.numbers.find((one) => !this.counted.signed.has(one) && !this.owners.has(one))
      if (other)
        await this.refusedBy('G100', 'signAgreement', other, { choice: '产权调换', home: home.number })
    }
    await this.refusedBy('S3', 'signAgreement', number, { ...choice, signers })
  }

  async revoke(number: string): Promise<void> {
    this.office.as(this.personOf(number, 1))
    await this.must('proposeRevocation', number, { reason: '补偿方式选错' })
    await this.refusedBy('G102', 'approveRevocation', number)
    this.office.as(this.personOf(number, 0))
    await this.must('approveRevocation', number)
    this.counted.revoked += 1
    const signers = (this.owners.get(number) ?? []).map((owner) => ({ owner, proxy: '' }))
    await this.must('signAgreement', number, { choice: '货币补偿', signers })
    this.counted.signed.set(number, this.office.today)
  }

  /** Batches of a hundred; what the bank returns as failed goes into a last one. */
  async settle(): Promise<void> {
    const { office } = this
    office.on('2018-09-06')
    let due = await this.due([...this.counted.signed.keys()])
    for (let batch = 1; due.length > 0; batch++) {
      const paying = due.slice(0, 100)
      const failed = await this.payBatch(`P${batch}`, paying, batch > 12)
      due = [...due.slice(100), ...failed]
      if (batch % 3 === 0) office.on(addDays(office.today, 1))
    }
    const moving = [...this.counted.signed.keys()]
    await this.over(moving, addDays(office.today, 1), 10, (number) => this.vacate(number))
  }

  /** What the campaign itself says is due: cash always, an exchange where the settlement is above zero. */
  async due(numbers: readonly string[]): Promise<string[]> {
    const due = []
    for (const number of numbers) if ((await this.office.dueOf(number)).length > 0) due.push(number)
    return due
  }

  async payBatch(batch: string, numbers: readonly string[], isLast: boolean): Promise<string[]> {
    const { office } = this
    office.as('R0001')
    const lines = []
    const dues = new Map<string, number>()
    for (const household of numbers)
      for (const { item, amountFen } of await office.dueOf(household)) {
        lines.push({
          household,
          item,
          payee: this.owners.has(household) ? `示例户${household}0` : `示例户${household}`,
          account: `6200 0000 ${household.slice(1)}`,
        })
        dues.set(`${household}/${item}`, Number(amountFen))
      }
    await this.must('draftBatch', batch, { lines })
    await this.must('submitBatch', batch)
    await this.refusedBy('G102', 'approveBatch', batch, { acknowledged: [] })
    office.as('R0010')
    await this.must('approveBatch', batch, { acknowledged: [] })
    const rows = lines.map(({ household, item }) => ({
      household,
      item,
      isPaid: !isLast && this.isOneIn(30) ? '否' : '是',
    }))
    await this.must('returnBatch', batch, { rows })
    for (const { household, item, isPaid } of rows)
      if (isPaid === '是') this.counted.paidFen += dues.get(`${household}/${item}`) ?? 0
    return rows.filter(({ isPaid }) => isPaid === '否').map(({ household }) => household)
  }

  async vacate(number: string): Promise<void> {
    this.office.as(this.personOf(number, 1))
    const found = { second: this.personOf(number, 2), isEmpty: '是', keysReturned: '是' }
    if (this.isOneIn(20)) await this.refusedBy('G116', 'acceptVacating', number, { ...found, isEmpty: '否' })
    await this.must('acceptVacating', number, found)
    this.counted.vacated += 1
  }

  /** Whoever did not sign: proposed, served, fifteen days to choose, ordered, announced, served. */
  async orderTheRest(): Promise<void> {
    const { office } = this
    const rest = this.numbers.filter((number) => !this.counted.signed.has(number))
    office.on(addDays(office.today, 1))
    for (const number of rest) {
      office.as(this.personOf(number))
      await this.must('proposeOrder', number, { proposal: `示补案${number}`, homeM2: '90.00' })
      await this.must('serveOrderProposal', number, { method: '直接送达', recipient: '户主' })
      await this.refusedBy('O3', 'makeOrder', number, {
        order: `示补决${number}`,
        choice: '货币补偿',
        movesBy: addDays(office.today, 60),
      })
    }
    office.on(addDays(office.today, 25))
    for (const number of rest) {
      office.as(this.personOf(number))
      await this.must('makeOrder', number, {
        order: `示补决${number}`,
        choice: '货币补偿',
        movesBy: addDays(office.today, 30),
      })
      await this.must('announceOrder', number)
      await this.must('serveOrder', number, { method: '直接送达', recipient: '户主' })
      this.counted.ordered += 1
    }
    office.on(addDays(office.today, 3))
    for (const number of rest) {
      office.as(this.personOf(number))
      if (this.isOneIn(3)) await this.must('fileReconsideration', number, { filed: `示复${number}` })
    }
    await this.payBatch('O1', rest, true)
    office.on(addDays(office.today, 2))
    for (const number of rest) await this.vacate(number)
  }

  async close(): Promise<void> {
    const { office } = this
    office.on(addDays(office.today, 1))
    for (const number of this.numbers) {
      office.as(this.personOf(number, 1))
      await this.must('handOver', number, { recipient: '示例拆除单位' })
      await this.must('deregister', number, { way: '被征收人申请' })
    }
    await this.payBonuses()
    for (const number of this.numbers) {
      office.as(this.personOf(number, 1))
      if (this.isOneIn(30)) await this.refusedBy('O8', 'closeOut', number)
      office.as(this.personOf(number, 5))
      await this.must('closeOut', number)
      this.counted.closed += 1
    }
    office.on(addDays(office.today, 1)).as('R0001')
    await this.must('postHouseholdResults', '', { until: addDays(office.today, 10) })
    await this.must('publishAudit', '', { auditor: '示例审计局', conclusion: '未发现问题' })
    await this.must('archiveProject', '', { files: String(this.numbers.length) })
  }

  /** What became due by moving in time. */
  async payBonuses(): Promise<void> {
    const due = await this.due(this.numbers)
    await this.widenBudget(due)
    for (let from = 0, batch = 1; from < due.length; from += 100, batch++)
      await this.payBatch(`B${batch}`, due.slice(from, from + 100), true)
  }

  /** What rewards come to is more than was planned: the batch waits until the budget is adopted anew. */
  async widenBudget(due: readonly string[]): Promise<void> {
    const [household] = due
    if (household === undefined) return
    this.office.as('R0001')
    const line = { household, item: '腾空奖励', payee: '示例户', account: '6200 0000' }
    await this.must('draftBatch', 'B0', { lines: [line] })
    await this.refusedBy('G169', 'submitBatch', 'B0')
    await this.must('dropBatch', 'B0', { reason: '预算不足' })
    await this.must('adoptBudget', '', budget({ 腾空奖励: '100000000' }))
  }
}
