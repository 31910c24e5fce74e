/** 未登记建筑认定 · Recognition: each house is judged, then the results are announced, before the decision (条例 §24). */
import { buildingRecognised, CONCLUSIONS, recognitionAnnounced } from '../../recognition.ts'
import { unregisteredOf } from '../../unregistered.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { areaField, houseField, oneOfField } from '../field.ts'
import { beforeDecision } from '../gates/g26-before-decision.ts'
import { withinUnregistered } from '../gates/g27-within-unregistered.ts'
import { allJudged } from '../gates/g28-all-judged.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { campaignOf, householdOf } from '../situation.ts'
import { articleOfStep, stepCommand } from './step-command.ts'

export const recogniseBuilding = defineCommand({
  name: 'recogniseBuilding',
  of: 'household',
  article: articleOfStep('未登记建筑认定'),
  fields: { house: houseField, conclusion: oneOfField(CONCLUSIONS), areaM2: areaField },
  evidence: documented,
  gates: [actorOnRoster, beforeDecision, withinUnregistered],
  isOffered: (at) => unregisteredOf(householdOf(at)).some(({ area, judged }) => judged < area),
  decide: (_at, { house, conclusion, areaM2 }) => ({
    stated: [state(buildingRecognised, { house, conclusion, areaM2 })],
  }),
})

export const announceRecognition = stepCommand({
  name: 'announceRecognition',
  step: '未登记建筑认定',
  fields: {},
  gates: [allJudged],
  states: (at) => [
    state(recognitionAnnounced, {
      houses: [...campaignOf(at).households.values()].flatMap(unregisteredOf).length,
    }),
  ],
})
