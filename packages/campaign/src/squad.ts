/** 联合小分队 · Squad: group, partner and valuer who go to a household together; the latest one holds. */
import { defineEvent } from './event.ts'

export const squadFormed = defineEvent<{
  readonly number: string
  /** 工号, one of each side at least: of the group, of the partner, of the valuer. */
  readonly ofGroup: string
  readonly ofPartner: string
  readonly valuer: string
  readonly by: string
}>('SquadFormed', 'household')
