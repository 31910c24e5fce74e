/** 改建意愿征询 · The consent poll: each household answers, then the result is announced (浙江条例 §8). */
import { countConsent } from '../../consent-count.ts'
import { consentAnnounced, consentAnswered } from '../../consent-poll.ts'
import { defineCommand, state } from '../command.ts'
import { optional, textField, yesNoField } from '../field.ts'
import { consentPercent, pollRequired } from '../gates/g21-poll-required.ts'
import { pollOpen } from '../gates/g22-poll-open.ts'
import { ownCertificate } from '../gates/g23-certificate-of-household.ts'
import { consentReached } from '../gates/p6-consent-reached.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { campaignOf } from '../situation.ts'
import { isTaken, stepCommand } from './step-command.ts'

export const answerConsent = defineCommand({
  name: 'answerConsent',
  of: 'household',
  article: { 浙江: '浙江条例 §8' },
  fields: { agrees: yesNoField, certificate: optional(textField) },
  gates: [actorOnRoster, pollRequired, pollOpen, ownCertificate],
  /** Until the result is announced an owner may answer anew. */
  isOffered: (at) =>
    consentPercent(at) !== null && isTaken(at, '征收范围公布') && !isTaken(at, '改建意愿征询'),
  decide: (_at, { agrees, certificate }) => ({ stated: [state(consentAnswered, { agrees, certificate })] }),
})

export const announceConsent = stepCommand({
  name: 'announceConsent',
  step: '改建意愿征询',
  fields: {},
  gates: [pollRequired, consentReached],
  states: (at) => [state(consentAnnounced, countConsent(campaignOf(at)))],
})
