/** 选房顺序 · Draw the order of choice, in public and before a notary; pass over who is not there in its turn. */
import { choiceOrderDrawn, turnPassed, whoseTurn } from '../../choice-order.ts'
import { defineCommand, state } from '../command.ts'
import { householdField, optional, rowsField, textField, yesNoField } from '../field.ts'
import { householdsOnce } from '../gates/g111-households-once.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

const article = { 全国: '条例 §21' }

export const drawChoiceOrder = defineCommand({
  name: 'drawChoiceOrder',
  of: 'project',
  article,
  fields: {
    order: rowsField({ household: householdField }, 1, 5000),
    notarised: yesNoField,
    notary: optional(textField),
  },
  gates: [actorOnRoster, householdsOnce],
  isOffered: ({ project }) => project.last(choiceOrderDrawn) === null,
  decide: (_at, { order, notarised, notary }) => ({
    stated: [
      state(choiceOrderDrawn, { households: order.map(({ household }) => household), notarised }, { notary }),
    ],
  }),
})

export const passTurn = defineCommand({
  name: 'passTurn',
  of: 'project',
  article,
  fields: {},
  gates: [actorOnRoster],
  isOffered: ({ project }) => whoseTurn(project) !== null,
  decide: ({ project, by }) => ({
    stated: [state(turnPassed, { household: whoseTurn(project) ?? '', by })],
  }),
})
