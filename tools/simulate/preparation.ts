/**
 * 签约前 · Preparation: survey, first valuation with its check, serving, and rechecks.
 *
 * A few households let nobody in: they are not surveyed, not valued, not served a report, and never sign.
 */
import { addDays, type Day, daysBetween } from '@oneruler/campaign/day'
import type { Chance } from './chance.ts'
import type { Household } from './households.ts'
import { dayCell, type Row } from './ledger.ts'
import type { Timetable } from './timetable.ts'

export interface Preparation {
  readonly surveys: Row[]
  readonly valuations: Row[]
  readonly servings: Row[]
  readonly rechecks: Row[]
  /** 户号 of those who let nobody in. */
  readonly closed: ReadonlySet<string>
  /** 户号 → the day the recheck was answered: no signing before it. */
  readonly recheckedOn: ReadonlyMap<string, Day>
}

const NOBODY_LET_IN = 1
const ASKING_FOR_RECHECK = 5

export function prepare(chance: Chance, times: Timetable, households: readonly Household[]): Preparation {
  const surveys: Row[] = []
  const valuations: Row[] = []
  const servings: Row[] = []
  const rechecks: Row[] = []
  const closed = new Set<string>()
  const recheckedOn = new Map<string, Day>()

  chance.shuffled(households).forEach((household, index) => {
    const number = household.number
    const noticeDay = onTurn(times.noticeDays, index, households.length)
    if (chance.isHit(NOBODY_LET_IN)) {
      closed.add(number)
      servings.push(serving(household, '限期评估告知书', noticeDay, '留置送达'))
      return
    }
    surveys.push({
      户号: number,
      调查日期: dayCell(onTurn(times.surveyDays, index, households.length)),
      调查人: household.visitedBy,
      在场人: chance.oneOf(['户主', '户主', '配偶', '代理人']),
    })
    valuations.push({
      户号: number,
      公示日期: dayCell(times.postingDay),
      评估机构: chance.oneOf(['评估机构甲', '评估机构乙']),
      初评价值: initialValue(household),
      复核日期: dayCell(noticeDay),
      复核人: household.visitedBy,
    })
    const reportDay = onTurn(times.reportDays, index, households.length)
    const manner = () => chance.oneOf(['直接送达', '直接送达', '直接送达', '留置送达', '邮寄送达'])
    servings.push(serving(household, '限期评估告知书', noticeDay, manner()))
    servings.push(serving(household, '分户评估报告', reportDay, manner()))
    if (!chance.isHit(ASKING_FOR_RECHECK)) return
    const askedOn = addDays(reportDay, chance.integer(1, 6))
    const answeredOn = addDays(askedOn, chance.integer(2, 9))
    rechecks.push({
      户号: number,
      申请日期: dayCell(askedOn),
      理由: chance.oneOf(['对评估单价有异议', '对装修评估有异议', '对建筑面积认定有异议']),
      答复日期: dayCell(answeredOn),
      结果: chance.oneOf(['维持', '维持', '调整（已计入评估单价）']),
    })
    if (daysBetween(answeredOn, times.window.at(-1) as Day) < 0) closed.add(number)
    else recheckedOn.set(number, answeredOn)
  })
  return { surveys, valuations, servings, rechecks, closed, recheckedOn }
}

const serving = (household: Household, document: string, on: Day, manner: string): Row => ({
  户号: household.number,
  文书: document,
  送达日期: dayCell(on),
  送达方式: manner,
  送达人: household.visitedBy,
})

/** The days in order, each with its even share of the households. */
const onTurn = (days: readonly Day[], index: number, households: number): Day =>
  days[Math.floor((index * days.length) / households)] as Day

/** The first valuation in whole 元: houses, fittings included. */
const initialValue = (household: Household): number =>
  household.houses.reduce(
    (total, house) => total + Math.round((house.priceFen * house.recognised) / 10_000) + house.fitOutYuan,
    0,
  )
