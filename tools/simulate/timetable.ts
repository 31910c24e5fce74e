/**
 * 时间表 · Timetable: the days of a simulated campaign, from the boundary to the end of the signing window.
 *
 * Every statutory order and period is kept (30 days of comment, posting of the survey for 10 days and of the
 * first valuation for 5, the decision announced within 3 days); a breach is planted later, never here.
 */
import { addDays, type Day, day, daysFrom, later } from '@oneruler/campaign/day'
import { firstDayAfter } from '@oneruler/campaign/law/clock'
import { TIME_LIMITS } from '@oneruler/campaign/law/periods'
import type { Chance } from './chance.ts'
import { county, quarter } from './names.ts'

export const JURISDICTIONS = ['浙江', '山东', '青岛'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]
export const PROJECT_TYPES = ['旧城区改建', '其他'] as const
export type ProjectType = (typeof PROJECT_TYPES)[number]

/** What a campaign is: where, of which kind, and when each thing happens. */
export interface Timetable {
  readonly name: string
  readonly county: string
  readonly quarter: string
  readonly jurisdiction: Jurisdiction
  readonly type: ProjectType
  readonly steps: readonly (readonly [step: string, on: Day])[]
  readonly boundaryDay: Day
  readonly surveyDays: readonly Day[]
  readonly decisionDay: Day
  readonly postingDay: Day
  readonly noticeDays: readonly Day[]
  readonly reportDays: readonly Day[]
  /** The signing window, first day to last. */
  readonly window: readonly Day[]
}

const HOUSEHOLDS_A_DAY = 45
/** The law asks for the standing meeting from 100 owners on; counted by certificate they are more than households. */
const STANDING_MEETING_FROM = 80

export function timetable(
  chance: Chance,
  seed: string,
  households: number,
  jurisdiction: Jurisdiction,
  type: ProjectType,
): Timetable {
  const boundaryDay = addDays(day(`${chance.integer(2018, 2024)}-03-01`), chance.integer(0, 120))
  const surveyStart = addDays(boundaryDay, chance.integer(30, 45))
  const surveyLength = Math.min(30, Math.max(3, Math.ceil(households / HOUSEHOLDS_A_DAY)))
  const surveyDays = daysFrom(surveyStart, addDays(surveyStart, surveyLength - 1))
  const surveyPosted = addDays(surveyStart, surveyLength + chance.integer(2, 5))
  const argued = addDays(surveyPosted, 11)
  const commentsAnswered = addDays(argued, chance.integer(32, 37))
  const decisionDay = addDays(commentsAnswered, 8)
  const postingDay = addDays(decisionDay, chance.integer(6, 9))
  const servingLength = chance.integer(3, 7)
  const noticeDays = daysFrom(addDays(postingDay, 1), addDays(postingDay, servingLength))
  const reportDays = daysFrom(addDays(postingDay, 7), addDays(postingDay, 6 + servingLength))
  const opening = addDays(postingDay, 6 + servingLength + chance.integer(3, 7))
  // The window outlasts the time for an answer to a recheck that was asked on the first day there was.
  const answerDue = firstDayAfter(reportDays[0] as Day, TIME_LIMITS.recheckAnswered.全国).day
  const closing = later(addDays(opening, chance.integer(7, 40) - 1), addDays(answerDue, 1))
  const name = quarter(chance)

  const steps: (readonly [string, Day])[] = [['征收范围公布', boundaryDay]]
  if (type === '旧城区改建') steps.push(['改建意愿征询', addDays(boundaryDay, 20)])
  steps.push(
    ['入户调查登记', surveyStart],
    ['调查结果公布', surveyPosted],
    ['补偿方案论证', argued],
    ['补偿方案公开征求意见', addDays(argued, 1)],
    ['征求意见及修改情况公布', commentsAnswered],
    ['社会稳定风险评估', addDays(commentsAnswered, 1)],
    ['未登记建筑认定', addDays(commentsAnswered, 3)],
    ['补偿费用足额到位', addDays(commentsAnswered, 4)],
  )
  if (households >= STANDING_MEETING_FROM) steps.push(['政府常务会议', addDays(commentsAnswered, 6)])
  steps.push(
    ['征收决定公告', decisionDay],
    ['评估机构选定', addDays(decisionDay, 3)],
    ['分户初步评估结果公示', postingDay],
    ['集中签约开始', opening],
    ['集中签约结束', closing],
  )

  return {
    name: `${name}片区国有土地上房屋征收项目（示例数据 ${seed}）`,
    county: `${county(chance)}（示例）`,
    quarter: name,
    jurisdiction,
    type,
    steps,
    boundaryDay,
    surveyDays,
    decisionDay,
    postingDay,
    noticeDays,
    reportDays,
    window: daysFrom(opening, closing),
  }
}
