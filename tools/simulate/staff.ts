/**
 * 队伍 · Staff: the groups, the offices standing behind them, and the people of both.
 *
 * Who carries households is on the roster before the survey begins and stays; some others join late, leave
 * early or have no day of joining, so that the staff of a day differs from day to day.
 */
import { addDays, type Day } from '@oneruler/campaign/day'
import type { Chance } from './chance.ts'
import { dayCell, type Row } from './ledger.ts'
import { groupName, inventedName } from './names.ts'
import type { Timetable } from './timetable.ts'

export interface Group {
  readonly name: string
  readonly block: string
  readonly households: number
  /** Those who carry households, the leader first (工号). */
  readonly staff: readonly string[]
  /** 单位编号 of the offices answering for this group's households. */
  readonly partners: readonly string[]
}

export interface Staff {
  readonly groups: readonly Group[]
  readonly groupRows: readonly Row[]
  readonly partnerRows: readonly Row[]
  readonly peopleRows: readonly Row[]
}

const HOUSEHOLDS_A_CASEWORKER = 9
const HOUSEHOLDS_A_PARTNER = 14

export function recruit(chance: Chance, times: Timetable, households: number, groupCount: number): Staff {
  const peopleRows: Row[] = []
  const partnerRows: Row[] = []
  const surveyStart = times.surveyDays[0] as Day

  const join = (post: string, group: string | null, office: string, kind: string, joined: Day): string => {
    const id = `G${String(peopleRows.length + 1).padStart(4, '0')}`
    peopleRows.push({
      工号: id,
      姓名: inventedName(chance),
      性别: chance.oneOf(['男', '女']),
      政治面貌: chance.isHit(80) ? '中共党员' : '群众',
      来源单位: office,
      来源类别: kind,
      岗位: post,
      小组: group,
      加入日期: dayCell(joined),
      退出日期: null,
      承诺书签订日期: chance.isHit(95) ? dayCell(addDays(joined, chance.integer(0, 5))) : null,
    })
    return id
  }
  const beforeSurvey = () => addDays(surveyStart, -chance.integer(1, 12))
  const office = () => `部门${String(chance.integer(1, 20)).padStart(2, '0')}`

  for (const post of ['指挥长', '副指挥长', '临时党支部书记', '责任县领导', '县委主要领导'])
    join(post, null, '县级领导', '部门', beforeSurvey())
  const groups = shares(chance, households, groupCount).map((share, index): Group => {
    const name = groupName(index)
    const staff: string[] = []
    const size = Math.max(2, Math.ceil(share / HOUSEHOLDS_A_CASEWORKER))
    for (let n = 0; n < size; n++)
      staff.push(join(n === 0 ? '组长' : '组员', name, office(), '部门', beforeSurvey()))
    if (chance.isHit(60)) {
      join('组员', name, office(), '部门', beforeSurvey())
      const leaving = peopleRows.at(-1) as Row
      leaving.退出日期 = dayCell(addDays(times.decisionDay, chance.integer(-20, 30)))
    }
    const partners: string[] = []
    for (let n = 0; n < Math.max(1, Math.round(share / HOUSEHOLDS_A_PARTNER)); n++) {
      const number = String(partnerRows.length + 1).padStart(3, '0')
      partnerRows.push({
        单位编号: `D${number}`,
        单位名称: `包干单位${number}`,
        类别: '包干单位',
        责任小组: name,
      })
      partners.push(`D${number}`)
      for (let person = 0; person < chance.integer(1, 3); person++) {
        const joined = addDays(surveyStart, chance.integer(0, 40))
        join('包干干部', name, `包干单位${number}`, '包干单位', joined)
      }
    }
    return { name, block: `Q${String(index + 1).padStart(2, '0')}`, households: share, staff, partners }
  })

  // Who has no day of joining was there from the beginning.
  const founder = peopleRows.find((row) => row.工号 === groups[0]?.staff[1])
  if (founder !== undefined) founder.加入日期 = null

  partnerRows.push(
    { 单位编号: 'D-备', 单位名称: '备勤包干单位', 类别: '包干单位', 责任小组: groups[0]?.name ?? null },
    { 单位编号: 'P01', 单位名称: '评估机构甲', 类别: '评估机构', 责任小组: null },
    { 单位编号: 'P02', 单位名称: '评估机构乙', 类别: '评估机构', 责任小组: null },
    { 单位编号: 'C01', 单位名称: '测绘机构甲', 类别: '测绘机构', 责任小组: null },
  )
  for (const valuer of ['评估机构甲', '评估机构乙'])
    join('评估师', null, valuer, '评估机构', addDays(times.decisionDay, 4))

  return {
    groups,
    groupRows: groups.map((group, index) => ({
      小组: group.name,
      党小组: `${group.name.replace(/组$/, '')}党小组`,
      组长: group.staff[0] as string,
      责任区块: group.block,
      区块名称: `第${index + 1}责任区块`,
    })),
    partnerRows,
    peopleRows,
  }
}

/** Households by group, uneven as streets are; groups stay empty only where there are too few households. */
function shares(chance: Chance, households: number, groupCount: number): number[] {
  const weights = Array.from({ length: groupCount }, () => chance.integer(60, 140))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const result = weights.map((weight) => Math.floor((households * weight) / total))
  let left = households - result.reduce((sum, share) => sum + share, 0)
  for (let index = 0; left > 0; index = (index + 1) % groupCount, left--)
    result[index] = (result[index] ?? 0) + 1
  return result
}
