/** 方案论证与征求意见 · The draft is argued, posted for thirty days or more, and what came of it posted (条例 §10, §11). */
import { commentReceived, commentsPosted, planArgued, planPostedForComments } from '../../consultation.ts'
import { defineCommand, state } from '../command.ts'
import {
  dayField,
  hashField,
  householdField,
  integerField,
  longTextField,
  optional,
  rowsField,
  textField,
  yesNoField,
} from '../field.ts'
import { certificateOfNamed } from '../gates/g23-certificate-of-household.ts'
import { commentsOpen } from '../gates/g29-comments-open.ts'
import { adoptedOfReceived } from '../gates/g54-adopted-of-received.ts'
import { longEnoughForComments } from '../gates/p3-open-to-comment.ts'
import { objectionsSoFar } from '../gates/p7-hearing-held.ts'
import { commentsOver } from '../gates/p8-comments-over.ts'
import { articleOfStep, isTaken, stepCommand } from './step-command.ts'

export const arguePlan = stepCommand({
  name: 'arguePlan',
  step: '补偿方案论证',
  fields: { offices: integerField(1, 1000), result: longTextField },
  states: (_at, { offices, result }) => [state(planArgued, { offices }, { result })],
})

export const postPlanForComments = stepCommand({
  name: 'postPlanForComments',
  step: '补偿方案公开征求意见',
  fields: { draftSha256: hashField, endsOn: dayField },
  gates: [longEnoughForComments],
  states: (_at, { draftSha256, endsOn }) => [state(planPostedForComments, { draftSha256, endsOn })],
})

export const receiveComment = defineCommand({
  name: 'receiveComment',
  of: 'project',
  article: articleOfStep('征求意见及修改情况公布'),
  fields: {
    household: optional(householdField),
    certificate: optional(textField),
    objects: yesNoField,
    text: longTextField,
  },
  gates: [commentsOpen, certificateOfNamed],
  isOffered: (at) => isTaken(at, '补偿方案公开征求意见') && !isTaken(at, '征求意见及修改情况公布'),
  isFree: true,
  decide: (_at, { household, certificate, objects, text }) => ({
    stated: [state(commentReceived, { household, certificate, objects }, { text })],
  }),
})

export const postCommentsAndChanges = stepCommand({
  name: 'postCommentsAndChanges',
  step: '征求意见及修改情况公布',
  fields: {
    adopted: integerField(0, 100_000),
    changes: longTextField,
    answers: rowsField(
      { clause: textField, comment: longTextField, isAdopted: yesNoField, reason: longTextField },
      0,
      500,
    ),
  },
  gates: [commentsOver, adoptedOfReceived],
  states: (at, { adopted, changes, answers }) => [
    state(
      commentsPosted,
      { received: at.project.of(commentReceived).length, ...objectionsSoFar(at), adopted },
      { changes, answers },
    ),
  ],
})
