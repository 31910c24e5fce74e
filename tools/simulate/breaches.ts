/**
 * 违规植入 · Breaches: what an audit should find, planted one household each into a clean ledger.
 *
 * The list returned is complete: where one act breaks several rules (an agreement before the decision is also
 * outside the window and before the report was served), each of them is listed.
 */
import { addDays, type Day } from '@oneruler/campaign/day'
import { firstDayAfter } from '@oneruler/campaign/law/clock'
import { TIME_LIMITS } from '@oneruler/campaign/law/periods'
import type { Chance } from './chance.ts'
import { type Choice, compensation } from './compensation.ts'
import type { Household } from './households.ts'
import {
  type Breach,
  dayCell,
  dayShown,
  type PlantedBreach,
  type Row,
  type SheetName,
  type Sheets,
  timeCell,
} from './ledger.ts'
import { dayOfWindow } from './signing.ts'
import type { Timetable } from './timetable.ts'

interface Signed {
  readonly household: Household
  readonly agreement: Row
  readonly on: Day
}

/** Changes the sheets in place; throws a RangeError where there are too few households for every breach. */
export function plantBreaches(
  chance: Chance,
  sheets: Sheets,
  households: readonly Household[],
  times: Timetable,
): PlantedBreach[] {
  const planted: {
    breach: Breach
    household: string | null
    sheet: SheetName
    row: Row | null
    step: string | null
  }[] = []
  const plant = (
    breach: Breach,
    household: string | null,
    sheet: SheetName,
    row: Row | null,
    step: string | null = null,
  ) => planted.push({ breach, household, sheet, row, step })

  const rowOf = (sheet: SheetName, household: string): Row | undefined =>
    sheets[sheet].find((row) => row.户号 === household)
  const reportOf = (household: string): Row =>
    sheets.送达.find((row) => row.户号 === household && row.文书 === '分户评估报告') as Row
  const remove = (sheet: SheetName, unwanted: (row: Row) => boolean) => {
    sheets[sheet] = sheets[sheet].filter((row) => !unwanted(row))
  }

  // Whoever has a recheck or is a hard case stays as it is: those dates hang on the day of signing.
  const apart = new Set([...sheets.复核, ...sheets.难户].map((row) => row.户号))
  const byNumber = new Map(households.map((household) => [household.number, household]))
  const candidates: Signed[] = chance
    .shuffled(sheets.签约)
    .filter((row) => !apart.has(row.户号 as string))
    .map((agreement) => ({
      household: byNumber.get(agreement.户号 as string) as Household,
      agreement,
      on: dayShown(agreement.签约时间),
    }))
  /** The next signed household that fits, used for nothing else. */
  const take = (fits: (signed: Signed) => boolean = () => true): Signed & { number: string } => {
    const index = candidates.findIndex(fits)
    const [signed] = index < 0 ? [] : candidates.splice(index, 1)
    if (signed === undefined)
      throw new RangeError('too few signed households for every breach; 60 households suffice')
    return { ...signed, number: signed.household.number }
  }
  const hasVacated = ({ household }: Signed) => rowOf('腾空', household.number) !== undefined
  const wasPaid = ({ household }: Signed) => rowOf('支付', household.number) !== undefined

  /** Signs on another day at that day's price; what was paid follows, what came after a later day goes. */
  const moveSigning = ({ household, agreement, on }: Signed, to: Day) => {
    const home = agreement.安置面积 as number
    const day = dayOfWindow(times, to)
    const amounts = compensation(household, agreement.补偿方式 as Choice, home, day, times.window.length)
    agreement.签约时间 = timeCell(to, 10 * 60)
    agreement.协议总额 = amounts.total
    agreement.安置房款 = amounts.homePrice
    agreement.差价结算 = amounts.settlement
    const payment = rowOf('支付', household.number)
    if (payment !== undefined) payment.金额 = amounts.settlement
    const later: SheetName[] = to > on ? ['支付', '腾空', '满意度'] : amounts.settlement > 0 ? [] : ['支付']
    for (const sheet of later) remove(sheet, (row) => row.户号 === household.number)
  }

  {
    const { number, on } = take((signed) => hasVacated(signed) && wasPaid(signed))
    const vacating = rowOf('腾空', number) as Row
    vacating.腾空日期 = dayCell(addDays(on, -1))
    plant('vacated-before-signing', number, '腾空', vacating)
    plant('vacated-before-payment', number, '腾空', vacating)
  }
  {
    const { number, on } = take((signed) => hasVacated(signed) && wasPaid(signed))
    const vacating = rowOf('腾空', number) as Row
    vacating.腾空日期 = dayCell(on)
    plant('vacated-before-payment', number, '腾空', vacating)
  }
  {
    const { number } = take((signed) => hasVacated(signed) && wasPaid(signed))
    remove('支付', (row) => row.户号 === number)
    plant('vacated-before-payment', number, '腾空', rowOf('腾空', number) as Row)
  }
  for (const area of [null, 0]) {
    const { number, agreement } = take((signed) => signed.agreement.补偿方式 === '产权调换')
    agreement.安置面积 = area
    plant('exchange-without-area', number, '签约', agreement)
  }
  for (const isAnswered of [true, false]) {
    // Served and asked on the first day there is, so that the time to answer is over before the window is.
    const { number } = take()
    const askedOn = times.reportDays[0] as Day
    reportOf(number).送达日期 = dayCell(askedOn)
    const recheck: Row = {
      户号: number,
      申请日期: dayCell(askedOn),
      理由: '对评估单价有异议',
      答复日期: isAnswered ? dayCell(firstDayAfter(askedOn, TIME_LIMITS.recheckAnswered.全国).day) : null,
      结果: isAnswered ? '维持' : null,
    }
    sheets.复核.push(recheck)
    plant(isAnswered ? 'recheck-answered-late' : 'recheck-unanswered', number, '复核', recheck)
  }
  {
    const { number, agreement } = take(({ on }) => on < (times.window.at(-1) as Day))
    const on = addDays(dayShown(agreement.签约时间), 1)
    const id = (agreement.协议编号 as string).slice(0, 5) + String(sheets.签约.length + 1).padStart(5, '0')
    const second: Row = { ...agreement, 协议编号: id, 签约时间: timeCell(on, 15 * 60) }
    sheets.签约.push(second)
    plant('signed-twice', number, '签约', second)
  }
  {
    const { number, agreement, on } = take()
    ;(rowOf('入户调查', number) as Row).调查日期 = dayCell(addDays(on, 1))
    plant('signed-before-survey', number, '签约', agreement)
  }
  {
    const { number, agreement } = take()
    const report = reportOf(number)
    remove('送达', (row) => row === report)
    plant('signed-without-valuation-report', number, '签约', agreement)
  }
  {
    const { number, agreement } = take()
    agreement.经办人 = '外-001'
    plant('signer-not-on-roster', number, '签约', agreement)
  }
  {
    const { number } = take()
    const report = reportOf(number)
    report.送达人 = '外-002'
    plant('server-not-on-roster', number, '送达', report)
  }
  for (const minute of [20 * 60 + 30, 6 * 60 + 10]) {
    const { number } = take()
    const visit = rowOf('走访', number) as Row
    visit.时间 = timeCell(dayShown(visit.时间), minute)
    plant('visit-outside-hours', number, '走访', visit)
  }
  {
    const { number } = take()
    const house = rowOf('房屋', number) as Row
    house.实测面积 = ((house.认定面积 as number) * 100 - 125) / 100
    plant('recognised-above-measured', number, '房屋', house)
  }
  for (const on of [addDays(times.window[0] as Day, -1), addDays(times.window.at(-1) as Day, 3)]) {
    const signed = take()
    moveSigning(signed, on)
    plant('signed-outside-window', signed.number, '签约', signed.agreement)
  }
  {
    const signed = take()
    moveSigning(signed, addDays(times.decisionDay, -1))
    for (const breach of [
      'signed-before-decision',
      'signed-outside-window',
      'signed-without-valuation-report',
    ] as const)
      plant(breach, signed.number, '签约', signed.agreement)
  }
  {
    const step = (name: string): Row => sheets.程序.find((row) => row.事项 === name) as Row
    const published = step('补偿方案公开征求意见')
    step('征求意见及修改情况公布').日期 = dayCell(addDays(dayShown(published.日期), 25))
    plant('comment-period-short', null, '程序', published, '补偿方案公开征求意见')
    for (const missing of ['社会稳定风险评估', '补偿费用足额到位']) {
      remove('程序', (row) => row.事项 === missing)
      plant('step-missing', null, '程序', null, missing)
    }
  }

  // Rows are numbered last: some were removed above.
  return planted.map(({ row, ...rest }) => ({
    ...rest,
    row: row === null ? null : sheets[rest.sheet].indexOf(row) + 2,
  }))
}
