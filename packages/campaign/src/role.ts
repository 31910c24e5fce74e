/**
 * 角色 · Role: what a person is in a campaign or to the installation; permissions are granted to roles alone.
 *
 * 指挥长 · 书记 · 领导 · 财务 · 法务 · 档案 · 审计 see the whole project; 组长 · 组员 · 包干单位 · 评估 · 测绘 only what their
 * grant reaches; the three administrators run the installation and see no household (等保三员分立); 大屏 is a screen in the
 * hall, and sees the wall of its project alone.
 */
export const ROLES = [
  'commander',
  'secretary',
  'leader',
  'finance',
  'legal',
  'archivist',
  'auditor',
  'group-leader',
  'group-member',
  'partner-staff',
  'valuer',
  'surveyor',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
  'screen',
] as const
export type Role = (typeof ROLES)[number]
