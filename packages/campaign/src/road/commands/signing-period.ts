/** 初评公示 · 集中签约: the first valuations are posted; the signing period of the plan opens and closes (条例 §26). */

import { valuationsThere } from '../gates/g45-valuations-posted.ts'
import { lastSigningDay } from '../gates/g48-period-over.ts'
import { withinSigningPeriod } from '../gates/s4-signing-period.ts'
import { stepCommand } from './step-command.ts'

export const postValuations = stepCommand({
  name: 'postValuations',
  step: '分户初步评估结果公示',
  comesWith: '征收决定公告',
  fields: {},
  gates: [valuationsThere],
  states: () => [],
})

export const openSigning = stepCommand({
  name: 'openSigning',
  step: '集中签约开始',
  comesWith: '征收决定公告',
  fields: {},
  gates: [withinSigningPeriod],
  states: () => [],
})

export const closeSigning = stepCommand({
  name: 'closeSigning',
  step: '集中签约结束',
  comesWith: '集中签约开始',
  fields: {},
  gates: [lastSigningDay],
  states: () => [],
})
