/** 宣告生效 · 宣告终止: agreements take effect when enough have signed; else they and the decision lapse (浙江条例 §31). */
import { agreementsLapsed, agreementsTookEffect } from '../../effect.ts'
import type { Article } from '../../law/article.ts'
import { countThreshold } from '../../threshold-count.ts'
import { defineCommand, state } from '../command.ts'
import { hasShareToReach, shareToReach } from '../gates/g46-share-to-reach.ts'
import { shareIsReached } from '../gates/g47-share-reached.ts'
import { signingPeriodOver } from '../gates/g48-period-over.ts'
import { shareIsMissed } from '../gates/g49-share-missed.ts'
import { effectUnsettled } from '../gates/g50-effect-unsettled.ts'
import { stepsTaken } from '../gates/p1-steps-taken.ts'
import { campaignOf, type Situation } from '../situation.ts'
import { isTaken } from './step-command.ts'

const article: Article = { 全国: '条例 §25', 浙江: '浙江条例 §31' }

const isOffered = (at: Situation): boolean =>
  isTaken(at, '集中签约开始') && shareToReach(at) !== null && effectUnsettled.look(at, null)?.open === true

function counted(at: Situation) {
  const percent = shareToReach(at)
  if (percent === null) throw new Error('there is no share to reach')
  return countThreshold(campaignOf(at), percent)
}

/** As soon as the share is reached, within the period or after it. */
export const declareEffect = defineCommand({
  name: 'declareEffect',
  of: 'project',
  article,
  fields: {},
  gates: [hasShareToReach, effectUnsettled, stepsTaken('集中签约开始'), shareIsReached],
  isOffered,
  decide: (at) => ({ stated: [state(agreementsTookEffect, counted(at))] }),
})

/** Announced, and each household told in writing. */
export const declareLapse = defineCommand({
  name: 'declareLapse',
  of: 'project',
  article,
  fields: {},
  gates: [hasShareToReach, effectUnsettled, signingPeriodOver, shareIsMissed],
  isOffered,
  decide: (at) => ({ stated: [state(agreementsLapsed, counted(at))] }),
})
