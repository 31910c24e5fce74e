/**
 * 人员 · Person: a member of staff, from joining to leaving, with the pledge signed (承诺书).
 *
 *     joined ──▶ pledged ──▶ left
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { needed, optional, type Sheet, states } from './sheet.ts'

/** 小组人员 are people who hold one of these posts. */
export const GROUP_POSTS: readonly string[] = ['组长', '组员']

export interface PersonJoined {
  /** 工号 */
  readonly person: string
  readonly post: string
  readonly group: string | null
  readonly sourceCategory: string | null
}
export interface PersonIdentity {
  readonly name: string | null
  readonly gender: string | null
  readonly politicalStatus: string | null
  readonly sourceOffice: string | null
}
export const personJoined = defineEvent<PersonJoined, PersonIdentity>('PersonJoined', 'person', 'identity')

export interface PersonNamed {
  readonly person: string
}
export const personLeft = defineEvent<PersonNamed>('PersonLeft', 'person')
export const pledgeSigned = defineEvent<PersonNamed>('PledgeSigned', 'person')

export const personSheet: Sheet = {
  name: '人员',
  key: ['工号'],
  columns: {
    工号: needed(text),
    姓名: optional(text),
    性别: optional(text),
    政治面貌: optional(text),
    来源单位: optional(text),
    来源类别: optional(text),
    岗位: needed(text),
    小组: optional(text),
    加入日期: optional(dayKind),
    退出日期: optional(dayKind),
    承诺书签订日期: optional(dayKind),
  },
  states: [
    states(personJoined, {
      of: '工号',
      on: '加入日期',
      blankIsAlways: true,
      body: { person: '工号', post: '岗位', group: '小组', sourceCategory: '来源类别' },
      private: { name: '姓名', gender: '性别', politicalStatus: '政治面貌', sourceOffice: '来源单位' },
    }),
    states(personLeft, { of: '工号', on: '退出日期', body: { person: '工号' } }),
    states(pledgeSigned, { of: '工号', on: '承诺书签订日期', body: { person: '工号' } }),
  ],
}
