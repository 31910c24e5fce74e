/** 规定比拼权重 · Set the board's weights: published, from the day they are set; a board that has closed keeps its own. */
import { boardWeightsSet, WHOLE } from '../../board/weights.ts'
import { defineCommand, state } from '../command.ts'
import { integerField } from '../field.ts'
import { weightsWhole } from '../gates/g190-weights-whole.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

const weight = integerField(0, WHOLE)

export const setBoardWeights = defineCommand({
  name: 'setBoardWeights',
  of: 'project',
  fields: { progress: weight, firstTime: weight, promises: weight, appeals: weight, satisfaction: weight },
  gates: [actorOnRoster, weightsWhole],
  isFree: true,
  decide: ({ by }, weights) => ({ stated: [state(boardWeightsSet, { weights, by })] }),
})
