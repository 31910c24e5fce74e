/** 日常工作 · Daily work: visits, issues, hard cases, reinforcement, meetings, satisfaction, appeals, supervisors. */
import { addDays, type Day, daysBetween, daysFrom, earlier } from '@oneruler/campaign/day'
import type { Chance } from './chance.ts'
import type { Household } from './households.ts'
import { dayCell, type Row, timeCell } from './ledger.ts'
import { inventedName } from './names.ts'
import type { Group } from './staff.ts'
import type { Timetable } from './timetable.ts'

const FIRST_MINUTE = 8 * 60
const LAST_MINUTE = 19 * 60 + 50

export function visits(chance: Chance, times: Timetable, households: readonly Household[]): Row[] {
  const first = times.surveyDays[0] as Day
  const length = daysBetween(first, times.window.at(-1) as Day)
  const planned = households.flatMap((household) =>
    Array.from({ length: chance.integer(1, 6) }, () => ({
      household,
      on: addDays(first, chance.integer(0, length)),
      minute: chance.integer(FIRST_MINUTE, LAST_MINUTE),
    })),
  )
  planned.sort((a, b) => (a.on === b.on ? a.minute - b.minute : a.on < b.on ? -1 : 1))
  return planned.map(({ household, on, minute }) => ({
    时间: timeCell(on, minute),
    户号: household.number,
    走访人: chance.isHit(85) ? household.visitedBy : chance.oneOf(household.group.staff),
    事由: chance.oneOf(['政策宣讲', '资料核对', '补偿测算', '协助办证', '诉求听取', '看望慰问']),
    分钟: chance.integer(10, 90),
  }))
}

export function issues(chance: Chance, times: Timetable, households: readonly Household[]): Row[] {
  const first = times.surveyDays[0] as Day
  const length = daysBetween(first, times.window.at(-1) as Day)
  const levels = ['小组', '临时党支部', '责任县领导', '县委主要领导']
  return Array.from({ length: Math.ceil(households.length / 6) }, (_, index) => {
    const household = chance.oneOf(households)
    const level = chance.weighted([60, 28, 10, 2])
    const raisedOn = addDays(first, chance.integer(0, length))
    const isSolved = chance.isHit(93)
    return {
      编号: `W${String(index + 1).padStart(4, '0')}`,
      类别: chance.oneOf(['房屋评估', '规划设计', '协议签订']),
      户号: chance.isHit(72) ? household.number : null,
      提出日期: dayCell(raisedOn),
      提出人: household.visitedBy,
      办理层级: levels[level] as string,
      办结日期: isSolved ? dayCell(addDays(raisedOn, chance.integer(1, 4 + 3 * level))) : null,
      结果: isSolved ? '已协调解决' : null,
    }
  })
}

/** Listed early in the window among those who have not signed; solved, if at all, by the day they sign. */
export function hardCases(
  chance: Chance,
  times: Timetable,
  households: readonly Household[],
  signedOn: ReadonlyMap<string, Day>,
): Row[] {
  const listedOn = times.window[2] as Day
  return households
    .filter((household) => {
      const on = signedOn.get(household.number)
      return (on === undefined || on > listedOn) && chance.isHit(25)
    })
    .map((household) => {
      const on = signedOn.get(household.number)
      return {
        户号: household.number,
        列入日期: dayCell(listedOn),
        难点: chance.oneOf(['家庭意见不一', '在外联系不上', '资料缺失', '评估异议', '权属纠纷', '安置诉求']),
        化解日期:
          on === undefined ? null : dayCell(addDays(listedOn, chance.integer(1, daysBetween(listedOn, on)))),
      }
    })
}

/** In the second half of the window every other group lends people to its neighbour. */
export function reinforcements(chance: Chance, times: Timetable, groups: readonly Group[]): Row[] {
  const rows: Row[] = []
  for (let index = 0; index + 1 < groups.length; index += 2) {
    const lending = groups[index] as Group
    const receiving = groups[index + 1] as Group
    rows.push({
      开始日期: dayCell(times.window[Math.floor(times.window.length / 2)] as Day),
      结束日期: dayCell(times.window.at(-1) as Day),
      受援小组: receiving.name,
      支援小组: lending.name,
      人员: chance.shuffled(lending.staff.slice(1)).slice(0, 3).join('、'),
    })
  }
  return rows
}

export function meetings(chance: Chance, times: Timetable): Row[] {
  return daysFrom(addDays(times.surveyDays[0] as Day, -7), times.window.at(-1) as Day)
    .filter((_, index) => index % 7 === 0)
    .map((on, index) => ({
      日期: dayCell(on),
      类别: chance.oneOf(['工作动员会', '专题学习会', '形势分析会']),
      主题: `第${index + 1}次推进会`,
      参会人数: chance.integer(20, 260),
    }))
}

export function satisfaction(chance: Chance, signedOn: ReadonlyMap<string, Day>): Row[] {
  return [...signedOn]
    .filter(() => chance.isHit(65))
    .map(([number, on]) => ({
      户号: number,
      日期: dayCell(addDays(on, chance.integer(0, 5))),
      评分: 1 + chance.weighted([1, 2, 10, 22, 65]),
      渠道: chance.oneOf(['扫码', '短信', '电话']),
    }))
}

export function appeals(chance: Chance, times: Timetable, households: readonly Household[]): Row[] {
  const closing = times.window.at(-1) as Day
  const length = daysBetween(times.boundaryDay, closing)
  return Array.from({ length: Math.ceil(households.length / 17) }, (_, index) => {
    const on = addDays(times.boundaryDay, chance.integer(0, length))
    const isAnswered = chance.isHit(96)
    return {
      编号: `S${String(index + 1).padStart(4, '0')}`,
      户号: chance.isHit(80) ? chance.oneOf(households).number : null,
      日期: dayCell(on),
      渠道: chance.oneOf(['来访', '扫码', '公开电话', '信函']),
      类别: chance.oneOf(['面积认定', '安置房', '评估', '工作作风', '公示']),
      答复日期: isAnswered ? dayCell(earlier(addDays(on, chance.integer(2, 13)), addDays(closing, 7))) : null,
      办理结果: isAnswered ? chance.oneOf(['部分采纳', '解释说明', '已更正', '转复核评估']) : null,
    }
  })
}

export function supervisors(chance: Chance, times: Timetable, households: readonly Household[]): Row[] {
  return chance
    .shuffled(households)
    .slice(0, Math.min(12, Math.ceil(households.length / 20)))
    .map((household) => ({
      姓名: inventedName(chance),
      户号: household.number,
      聘任日期: dayCell(addDays(times.decisionDay, 4)),
    }))
}
