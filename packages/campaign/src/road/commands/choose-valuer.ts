/** 选定评估机构 · The owners choose their valuer: by agreement, else by vote or by lot (条例 §20, 浙江条例 §18). */
import { ownersOf } from '../../audit/p1-step-missing.ts'
import { VALUER } from '../../law/thresholds.ts'
import { valuerChosen, valuersNominated } from '../../valuer.ts'
import { defineCommand, state } from '../command.ts'
import { integerField, oneOfField, optional, rowsField, textField } from '../field.ts'
import { enoughCandidates } from '../gates/g38-enough-candidates.ts'
import { amongCandidates } from '../gates/g39-among-candidates.ts'
import { agreedInTime } from '../gates/g40-agreed-in-time.ts'
import { ownersAgree } from '../gates/g41-owners-agree.ts'
import { agreementOver } from '../gates/g42-agreement-over.ts'
import { voteCarried } from '../gates/g43-vote-carried.ts'
import { notarised } from '../gates/g44-notarised.ts'
import { votesAddUp } from '../gates/g183-votes-add-up.ts'
import { inStatutoryOrder } from '../gates/p2-steps-in-order.ts'
import { campaignOf } from '../situation.ts'
import { isTaken, stepCommand } from './step-command.ts'

const step = '评估机构选定'
const comesWith = '征求意见及修改情况公布'

export const nominateValuers = defineCommand({
  name: 'nominateValuers',
  of: 'project',
  article: VALUER,
  fields: { candidates: rowsField({ valuer: textField, grade: optional(textField) }, 1, 50) },
  gates: [inStatutoryOrder(step), enoughCandidates],
  isOffered: (at) =>
    isTaken(at, comesWith) && !isTaken(at, step) && at.project.of(valuersNominated).length === 0,
  decide: (_at, { candidates }) => ({
    stated: [
      state(valuersNominated, {
        candidates: candidates.map(({ valuer }) => valuer),
        grades: Object.fromEntries(
          candidates.flatMap(({ valuer, grade }) => (grade === null ? [] : [[valuer, grade]])),
        ),
      }),
    ],
  }),
})

export const agreeOnValuer = stepCommand({
  name: 'agreeOnValuer',
  step,
  comesWith,
  fields: { valuer: textField, forIt: integerField(1, 1_000_000) },
  gates: [amongCandidates, agreedInTime, ownersAgree],
  states(at, { valuer, forIt }) {
    const certificates = ownersOf(campaignOf(at))
    return [
      state(valuerChosen, { valuer, way: '协商', certificates, tookPart: forIt, forIt }, { notary: null }),
    ]
  },
})

export const voteOnValuer = stepCommand({
  name: 'voteOnValuer',
  step,
  comesWith,
  fields: {
    valuer: textField,
    tookPart: integerField(1, 1_000_000),
    forIt: integerField(1, 1_000_000),
    votes: rowsField({ valuer: textField, forIt: integerField(0, 1_000_000) }, 0, 50),
    notary: optional(textField),
    deed: optional(textField),
  },
  gates: [amongCandidates, agreementOver, voteCarried, votesAddUp, notarised],
  states: (at, { notary, deed, votes, ...counted }) => [
    state(
      valuerChosen,
      {
        ...counted,
        way: '投票',
        certificates: ownersOf(campaignOf(at)),
        votes: Object.fromEntries(votes.map(({ valuer, forIt }) => [valuer, forIt])),
      },
      { notary, deed },
    ),
  ],
})

export const drawValuer = stepCommand({
  name: 'drawValuer',
  step,
  comesWith,
  fields: {
    way: oneOfField(['摇号', '抽签']),
    valuer: textField,
    notary: optional(textField),
    deed: optional(textField),
  },
  gates: [amongCandidates, agreementOver, notarised],
  states: (_at, { way, valuer, notary, deed }) => [
    state(valuerChosen, { valuer, way, certificates: null, tookPart: null, forIt: null }, { notary, deed }),
  ],
})
