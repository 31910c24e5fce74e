/**
 * 签约、支付、腾空 · Signing: agreements day by day, the money after them, and the keys after the money.
 *
 * A rush on the first day, a lull, a second wave in the middle and a last one at the end; a share never signs.
 */
import { addDays, type Day, daysBetween } from '@oneruler/campaign/day'
import type { Chance } from './chance.ts'
import { type Choice, compensation } from './compensation.ts'
import type { Household } from './households.ts'
import { dayCell, type Row, timeCell } from './ledger.ts'
import type { Preparation } from './preparation.ts'
import type { Group } from './staff.ts'
import type { Timetable } from './timetable.ts'

export interface Signing {
  readonly agreements: Row[]
  readonly payments: Row[]
  readonly vacatings: Row[]
  /** 户号 → the day of the agreement. */
  readonly signedOn: ReadonlyMap<string, Day>
}

const HOMES = [45, 60, 75, 90, 105, 120, 140, 165, 190, 220]
const BY_THE_CASEWORKER = 80

export function sign(
  chance: Chance,
  times: Timetable,
  households: readonly Household[],
  preparation: Preparation,
): Signing {
  const agreements: Row[] = []
  const payments: Row[] = []
  const vacatings: Row[] = []
  const year = times.decisionDay.slice(0, 4)
  const appointments = appoint(chance, times, households, preparation)
  for (const { household, on } of appointments) {
    const choice = chooses(chance, household)
    const homeArea = choice === '产权调换' ? homeFor(household) : 0
    const amounts = compensation(household, choice, homeArea, dayOfWindow(times, on), times.window.length)
    agreements.push({
      协议编号: `${year}协${String(agreements.length + 1).padStart(5, '0')}`,
      户号: household.number,
      签约时间: timeCell(on, chance.integer(8 * 60 + 30, 19 * 60 + 45)),
      补偿方式: choice,
      安置面积: homeArea,
      协议总额: amounts.total,
      安置房款: amounts.homePrice,
      差价结算: amounts.settlement,
      经办人: broughtInBy(chance, household),
    })
    // Whoever owes the difference is paid nothing and may move at once.
    const isPaid = amounts.settlement > 0
    const paidOn = addDays(on, chance.integer(1, 6))
    if (isPaid && !chance.isHit(94)) continue
    if (isPaid)
      payments.push({
        户号: household.number,
        款项: choice === '货币补偿' ? '补偿款' : '差价',
        支付日期: dayCell(paidOn),
        金额: amounts.settlement,
        批次: `第${1 + Math.floor(daysBetween(times.window[0] as Day, paidOn) / 3)}批`,
      })
    if (chance.isHit(40))
      vacatings.push({
        户号: household.number,
        腾空日期: dayCell(addDays(isPaid ? paidOn : on, chance.integer(0, 14))),
        验收人: household.visitedBy,
      })
  }
  return {
    agreements,
    payments: chance.shuffled(payments),
    vacatings: chance.shuffled(vacatings),
    signedOn: new Map(appointments.map(({ household, on }) => [household.number, on])),
  }
}

/** 1 on the first day of the window, 0 or less before it. */
export const dayOfWindow = (times: Timetable, on: Day): number => 1 + daysBetween(times.window[0] as Day, on)

/** Who signs on which day, in the order of the days. */
function appoint(
  chance: Chance,
  times: Timetable,
  households: readonly Household[],
  preparation: Preparation,
): { household: Household; on: Day }[] {
  const weights = dayWeights(times.window.length)
  const tempo = new Map<Group, { neverSigns: number; firstDay: number }>()
  for (const { group } of households)
    if (!tempo.has(group))
      tempo.set(group, { neverSigns: chance.integer(3, 16), firstDay: chance.integer(5, 30) })

  const appointments: { household: Household; on: Day }[] = []
  for (const household of households) {
    const { neverSigns, firstDay } = tempo.get(household.group) as { neverSigns: number; firstDay: number }
    if (preparation.closed.has(household.number) || chance.isHit(neverSigns)) continue
    const planned = chance.isHit(firstDay) ? times.window[0] : times.window[chance.weighted(weights)]
    const earliest = preparation.recheckedOn.get(household.number)
    const on = earliest !== undefined && earliest > (planned as Day) ? earliest : (planned as Day)
    appointments.push({ household, on })
  }
  return chance.shuffled(appointments).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function dayWeights(days: number): number[] {
  const weights = Array.from({ length: days }, () => 4)
  const add = (index: number, weight: number) => {
    weights[index] = (weights[index] ?? 0) + weight
  }
  add(0, days * 4)
  add(1, days)
  add(Math.floor(days / 2), days * 2)
  add(days - 1, days)
  return weights
}

function chooses(chance: Chance, household: Household): Choice {
  const livesThere = household.houses.some((house) => house.use === '住宅')
  return livesThere && chance.isHit(40) ? '产权调换' : '货币补偿'
}

/** The smallest home that is not smaller than what stood there, ㎡. */
function homeFor(household: Household): number {
  const own = household.houses.reduce((sum, house) => sum + (house.use === '住宅' ? house.recognised : 0), 0)
  return HOMES.find((area) => area * 100 >= own) ?? (HOMES.at(-1) as number)
}

/** Mostly the caseworker; else a colleague of the group, often its second, who is better at it than others. */
function broughtInBy(chance: Chance, household: Household): string {
  if (chance.isHit(BY_THE_CASEWORKER)) return household.visitedBy
  const { staff } = household.group
  return chance.isHit(40) ? (staff[1] as string) : chance.oneOf(staff)
}
