/** 选择补偿方式 · Choose money or exchange, with both computed and shown (条例 §21). */
import { CHOICES } from '../../agreement.ts'
import { type BothWays, compensationChosen } from '../../compensation-choice.ts'
import { bothWays } from '../both-ways.ts'
import { defineCommand, state } from '../command.ts'
import { areaField, oneOfField } from '../field.ts'
import { bothWaysComputed } from '../gates/g82-both-ways.ts'
import { tenantKept } from '../gates/g84-tenant-kept.ts'
import { noOrderStands } from '../gates/g85-no-order-stands.ts'
import { reportServedFirst } from '../gates/s2-report-served.ts'
import { signedOnce } from '../gates/s3-signed-once.ts'
import { decisionAnnounced } from '../gates/s5-decision-announced.ts'
import type { Situation } from '../situation.ts'

export const chooseCompensation = defineCommand({
  name: 'chooseCompensation',
  of: 'household',
  article: { 全国: '条例 §21' },
  fields: { choice: oneOfField(CHOICES), homeM2: areaField },
  gates: [decisionAnnounced, reportServedFirst, signedOnce, noOrderStands, tenantKept, bothWaysComputed],
  decide: (at, { choice, homeM2 }) => ({
    stated: [state(compensationChosen, { choice, shown: waysOf(at, homeM2) })],
  }),
})

/** Both ways, where G82 has seen that they are computed. */
export function waysOf(at: Situation, homeM2: string): BothWays {
  const shown = bothWays(at, homeM2)
  if (shown.missing !== null) throw new Error(`both ways are not computed: ${shown.missing}`)
  return shown.ways
}
