/**
 * 监督员 · Supervisor: a resident invited to supervise.
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, type Sheet, states } from './sheet.ts'

export const supervisorInvited = defineEvent<
  { readonly invitedOn: string },
  { readonly name: string | null }
>('SupervisorInvited', 'household', 'identity')

export const supervisorSheet: Sheet = {
  name: '监督员',
  key: ['户号'],
  columns: { 姓名: needed(text), 户号: householdOf(text), 聘任日期: needed(dayKind) },
  states: [
    states(supervisorInvited, {
      of: '户号',
      on: '聘任日期',
      body: { invitedOn: '聘任日期' },
      private: { name: '姓名' },
    }),
  ],
}
