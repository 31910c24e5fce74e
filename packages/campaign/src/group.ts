/**
 * 工作组 · Group: a work group with its Party group, its leader and its block of the boundary.
 */
import { defineEvent } from './event.ts'
import { text } from './kinds.ts'
import { needed, optional, type Sheet, states } from './sheet.ts'

export interface GroupFormed {
  readonly group: string
  readonly partyGroup: string | null
  /** 工号 */
  readonly leader: string | null
  readonly block: string | null
  readonly blockName: string | null
}
export const groupFormed = defineEvent<GroupFormed>('GroupFormed', 'group')

export const groupSheet: Sheet = {
  name: '小组',
  key: ['小组'],
  columns: {
    小组: needed(text),
    党小组: optional(text),
    组长: optional(text),
    责任区块: optional(text),
    区块名称: optional(text),
  },
  states: [
    states(groupFormed, {
      of: '小组',
      on: null,
      body: { group: '小组', partyGroup: '党小组', leader: '组长', block: '责任区块', blockName: '区块名称' },
    }),
  ],
}
