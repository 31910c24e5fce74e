/**
 * 模拟征收项目 · Simulated campaign: a whole ledger of an invented campaign, from a seed.
 *
 * The same options give the same ledger, cell for cell. Everything in it is invented and says so.
 */
import type { Day } from '@oneruler/campaign/day'
import { plantBreaches } from './breaches.ts'
import { chance } from './chance.ts'
import * as work from './daily-work.ts'
import { settle } from './households.ts'
import { dayCell, type Sheets, type SimulatedLedger } from './ledger.ts'
import { redLineMap } from './map.ts'
import { planText } from './plan-text.ts'
import { prepare } from './preparation.ts'
import { sign } from './signing.ts'
import { recruit } from './staff.ts'
import { type Jurisdiction, type ProjectType, timetable } from './timetable.ts'

export interface SimulationOptions {
  readonly households: number
  readonly groups: number
  readonly seed: string
  /** 浙江 unless told. */
  readonly jurisdiction?: Jurisdiction
  /** 旧城区改建 unless told. */
  readonly type?: ProjectType
  /** Plant one or more of every breach an audit should find. */
  readonly breaches?: boolean
}

/** Throws a RangeError where a count is not a whole number from 1 on, or too small for the breaches. */
export function simulateCampaign(options: SimulationOptions): SimulatedLedger {
  const { households: size, groups: groupCount, seed } = options
  for (const count of [size, groupCount])
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not a count: ${count}`)
  const of = (part: string) => chance(`${seed}/${part}`)

  const { jurisdiction = '浙江', type = '旧城区改建' } = options
  const times = timetable(of('时间'), seed, size, jurisdiction, type)
  const staff = recruit(of('队伍'), times, size, groupCount)
  const households = settle(of('征收户'), times.quarter, staff.groups)
  const preparation = prepare(of('签约前'), times, households)
  const signing = sign(of('签约'), times, households, preparation)

  const sheets: Sheets = {
    项目: [
      { 项目: '项目名称', 内容: times.name },
      { 项目: '区县', 内容: times.county },
      { 项目: '征收决定文号', 内容: `示政征〔${times.decisionDay.slice(0, 4)}〕1号` },
      { 项目: '辖区', 内容: jurisdiction },
      { 项目: '项目类型', 内容: type },
      { 项目: '征收决定公告日', 内容: dayCell(times.decisionDay) },
      { 项目: '价值时点', 内容: dayCell(times.decisionDay) },
      { 项目: '集中签约开始', 内容: dayCell(times.window[0] as Day) },
      { 项目: '集中签约结束', 内容: dayCell(times.window.at(-1) as Day) },
      { 项目: '监督电话', 内容: '000-00000000' },
    ],
    程序: times.steps.map(([step, on]) => ({ 事项: step, 日期: dayCell(on) })),
    小组: [...staff.groupRows],
    单位: [...staff.partnerRows],
    人员: [...staff.peopleRows],
    征收户: households.map((household) => household.row),
    房屋: households.flatMap((household) => household.houseRows),
    入户调查: preparation.surveys,
    初评: preparation.valuations,
    送达: preparation.servings,
    复核: preparation.rechecks,
    走访: work.visits(of('走访'), times, households),
    问题: work.issues(of('问题'), times, households),
    签约: signing.agreements,
    支付: signing.payments,
    腾空: signing.vacatings,
    难户: work.hardCases(of('难户'), times, households, signing.signedOn),
    增援: work.reinforcements(of('增援'), times, staff.groups),
    会议: work.meetings(of('会议'), times),
    满意度: work.satisfaction(of('满意度'), signing.signedOn),
    诉求: work.appeals(of('诉求'), times, households),
    监督员: work.supervisors(of('监督员'), times, households),
  }
  const planted = options.breaches ? plantBreaches(of('违规'), sheets, households, times) : []
  return { sheets, plan: planText(times), map: redLineMap(staff.groups, households), planted }
}
