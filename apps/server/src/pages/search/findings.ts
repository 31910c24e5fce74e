/** 查稽核 · Search of what the audit found. */
import { findingsWithin } from '../findings.ts'
import type { Seeker } from './seeker.ts'

export const findings: Seeker = {
  kind: 'finding',
  room: 'findings',
  lines: async ({ loaded, bounds, day }) =>
    (await findingsWithin(loaded, bounds, day)).map(({ rule, message, household }) => ({
      key: rule,
      title: message,
      notes: [household ?? ''],
      at: household ?? null,
    })),
}
