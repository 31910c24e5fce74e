/**
 * 逐条看 · Breaches seen: a plain look through a ledger's rows for every breach the generator can plant.
 *
 * Written apart from the planting, from the rules alone, so that a list of breaches can be held against it.
 */
import type { RawCell } from '@oneruler/campaign/cell'
import { addDays, daysBetween } from '@oneruler/campaign/day'
import { workdayFrom } from '@oneruler/campaign/law/calendar'
import {
  type Breach,
  dayShown,
  type PlantedBreach,
  type Row,
  type SheetName,
  type Sheets,
} from '../simulate/ledger.ts'

const REQUIRED = [
  ...[
    '征收范围公布',
    '入户调查登记',
    '调查结果公布',
    '未登记建筑认定',
    '补偿方案论证',
    '补偿方案公开征求意见',
  ],
  ...['征求意见及修改情况公布', '社会稳定风险评估', '补偿费用足额到位', '征收决定公告', '评估机构选定'],
  ...['分户初步评估结果公示', '集中签约开始', '集中签约结束'],
]

export function breachesSeen(sheets: Sheets): PlantedBreach[] {
  const seen: PlantedBreach[] = []
  const see = (breach: Breach, sheet: SheetName, row: Row) =>
    seen.push({
      breach,
      household: row.户号 as string,
      sheet,
      row: sheets[sheet].indexOf(row) + 2,
      step: null,
    })
  const of = (sheet: SheetName, household: RawCell | undefined) =>
    sheets[sheet].filter((row) => row.户号 === household)
  const stepRow = (name: string) => sheets.程序.find((row) => row.事项 === name) as Row
  const stepDay = (name: string) => dayShown(stepRow(name).日期)
  const roster = new Set(sheets.人员.map((row) => row.工号))
  const closing = stepDay('集中签约结束')

  for (const row of sheets.签约) {
    const on = dayShown(row.签约时间)
    const own = of('签约', row.户号)
    if (!of('入户调查', row.户号).some((survey) => dayShown(survey.调查日期) <= on))
      see('signed-before-survey', '签约', row)
    const reports = of('送达', row.户号).filter((serving) => serving.文书 === '分户评估报告')
    if (!reports.some((serving) => dayShown(serving.送达日期) <= on))
      see('signed-without-valuation-report', '签约', row)
    if (own[0] !== row) see('signed-twice', '签约', row)
    if (!roster.has(row.经办人 as string)) see('signer-not-on-roster', '签约', row)
    if (on < stepDay('集中签约开始') || on > closing) see('signed-outside-window', '签约', row)
    if (on < stepDay('征收决定公告')) see('signed-before-decision', '签约', row)
    if (row.补偿方式 === '产权调换' && !row.安置面积) see('exchange-without-area', '签约', row)
  }
  for (const row of sheets.送达)
    if (!roster.has(row.送达人 as string)) see('server-not-on-roster', '送达', row)
  for (const row of sheets.腾空) {
    const on = dayShown(row.腾空日期)
    const [agreement] = of('签约', row.户号)
    if (agreement === undefined || dayShown(agreement.签约时间) > on)
      see('vacated-before-signing', '腾空', row)
    const isDue = Number(agreement?.差价结算) > 0
    const wasPaid = of('支付', row.户号).some(
      (payment) => dayShown(payment.支付日期) <= on && payment.金额 === agreement?.差价结算,
    )
    if (isDue && !wasPaid) see('vacated-before-payment', '腾空', row)
  }
  for (const row of sheets.复核) {
    const askedOn = dayShown(row.申请日期)
    const lastDay = workdayFrom(addDays(askedOn, 10))
    if (row.答复日期 === null && closing > lastDay) see('recheck-unanswered', '复核', row)
    if (row.答复日期 && dayShown(row.答复日期) > lastDay) see('recheck-answered-late', '复核', row)
  }
  for (const row of sheets.走访) {
    const time = (row.时间 as { moment: string }).moment.slice(11, 16)
    if (time < '08:00' || time > '20:00') see('visit-outside-hours', '走访', row)
  }
  for (const row of sheets.房屋)
    if (Number(row.认定面积) > Number(row.实测面积)) see('recognised-above-measured', '房屋', row)

  const comments = stepRow('补偿方案公开征求意见')
  if (daysBetween(dayShown(comments.日期), stepDay('征求意见及修改情况公布')) < 30)
    seen.push({
      breach: 'comment-period-short',
      household: null,
      sheet: '程序',
      row: sheets.程序.indexOf(comments) + 2,
      step: '补偿方案公开征求意见',
    })
  const required = sheets.征收户.length < 100 ? REQUIRED : [...REQUIRED, '政府常务会议']
  for (const step of required)
    if (!sheets.程序.some((row) => row.事项 === step))
      seen.push({ breach: 'step-missing', household: null, sheet: '程序', row: null, step })
  return seen
}
