/**
 * 程序的站 · Stops: the project's road as data, from the boundary to the closed file: which facts say that a stop was
 * passed, which acts pass it, which papers belong to it (条例 §8–§29).
 */
import { auditPublished, householdResultsPosted, projectArchived } from '../archive.ts'
import type { Campaign } from '../campaign.ts'
import type { Day } from '../day.ts'
import { decisionMade } from '../decision.ts'
import { lapsedOn, tookEffectOn } from '../effect.ts'
import type { EventDefinition } from '../event.ts'
import type { Article } from '../law/article.ts'
import type { Step } from '../procedure.ts'
import { factsOf } from '../standing.ts'
import { articleOfStep } from './commands/step-command.ts'

export const PHASES = ['范围', '调查', '方案', '决定', '评估', '签约', '建档'] as const
export type Phase = (typeof PHASES)[number]

export interface Stop {
  /** One of the seventeen steps, or what the road has beside them. */
  readonly name: string
  readonly step: Step | null
  readonly phase: Phase
  readonly article: Article
  /** Names of acts, of which one passes it. */
  readonly commands: readonly string[]
  /** Names of papers. */
  readonly papers: readonly string[]
  passedOn(campaign: Campaign): Day | null
}

const ofStep = (
  step: Step,
  phase: Phase,
  commands: readonly string[],
  papers: readonly string[] = [],
): Stop => ({
  name: step,
  step,
  phase,
  article: articleOfStep(step),
  commands,
  papers,
  passedOn: ({ terms }) => terms.steps.get(step)?.onDay ?? null,
})

const beside = (
  name: string,
  phase: Phase,
  article: Article,
  commands: readonly string[],
  papers: readonly string[],
  passedOn: Stop['passedOn'],
): Stop => ({ name, step: null, phase, article, commands, papers, passedOn })

const firstOf =
  <Body extends object, Private extends object>(definition: EventDefinition<Body, Private>) =>
  ({ facts }: Campaign): Day | null =>
    factsOf(facts, definition)[0]?.onDay ?? null

const ARCHIVED: Article = { 全国: '条例 §29' }

export const STOPS: readonly Stop[] = [
  ofStep('征收范围公布', '范围', ['announceBoundary'], ['征收范围公告', '暂停办理手续通知书']),
  ofStep('改建意愿征询', '范围', ['announceConsent'], ['改建意愿征询表']),
  ofStep('入户调查登记', '调查', ['beginSurvey'], ['入户调查表']),
  ofStep('调查结果公布', '调查', ['announceSurvey'], ['调查结果公布']),
  ofStep('未登记建筑认定', '调查', ['announceRecognition'], ['未登记建筑认定书']),
  ofStep('补偿方案论证', '方案', ['arguePlan']),
  ofStep('补偿方案公开征求意见', '方案', ['postPlanForComments'], ['补偿方案（征求意见稿）']),
  ofStep('征求意见及修改情况公布', '方案', ['receiveComment', 'postCommentsAndChanges'], ['意见采纳情况表']),
  ofStep('听证', '方案', ['noticeHearing', 'holdHearing'], ['听证纪要']),
  ofStep('社会稳定风险评估', '决定', ['assessRisk'], ['社会稳定风险评估报告']),
  ofStep('补偿费用足额到位', '决定', ['depositFunds'], ['资金专户证明']),
  ofStep('政府常务会议', '决定', ['holdExecutiveMeeting']),
  beside(
    '征收决定',
    '决定',
    articleOfStep('征收决定公告'),
    ['decideExpropriation'],
    [],
    (campaign) =>
      // A ledger knows the decision by its announcement alone.
      firstOf(decisionMade)(campaign) ?? campaign.terms.steps.get('征收决定公告')?.onDay ?? null,
  ),
  ofStep('征收决定公告', '决定', ['announceDecision'], ['房屋征收决定公告']),
  ofStep(
    '评估机构选定',
    '评估',
    ['nominateValuers', 'agreeOnValuer', 'voteOnValuer', 'drawValuer'],
    ['评估机构选定公告', '评估委托书'],
  ),
  ofStep('分户初步评估结果公示', '评估', ['postValuations'], ['分户初步评估结果公示']),
  ofStep('集中签约开始', '签约', ['openSigning']),
  ofStep('集中签约结束', '签约', ['closeSigning'], ['签约进度公示']),
  beside(
    '协议生效或终止',
    '签约',
    { 全国: '条例 §25', 浙江: '浙江条例 §31' },
    ['declareEffect', 'declareLapse'],
    ['决定终止公告'],
    ({ facts }) => tookEffectOn(facts) ?? lapsedOn(facts),
  ),
  beside(
    '分户补偿情况公布',
    '建档',
    ARCHIVED,
    ['postHouseholdResults'],
    ['分户补偿情况公布'],
    firstOf(householdResultsPosted),
  ),
  beside('审计结果公布', '建档', ARCHIVED, ['publishAudit'], ['审计报告公布'], firstOf(auditPublished)),
  beside('归档', '建档', ARCHIVED, ['archiveProject'], [], firstOf(projectArchived)),
]
