/**
 * 项目的期限 · Project clocks: every period that runs for the project, or has run, with its last day and its article.
 */
import { boundaryAnnounced } from '../boundary.ts'
import type { Campaign } from '../campaign.ts'
import { type Day, day, daysBetween } from '../day.ts'
import { decisionMade } from '../decision.ts'
import { FactsAtHand } from '../facts-at-hand.ts'
import { hearingNotified } from '../hearing.ts'
import type { Article } from '../law/article.ts'
import { deadline, type Ending, waitEnds } from '../law/clock.ts'
import { minimumWait, TIME_LIMITS, timeLimit } from '../law/periods.ts'
import { placeOf } from '../law/place.ts'
import { HEARING } from '../law/thresholds.ts'
import { factsOf } from '../standing.ts'
import { agreementEnds } from './gates/g40-agreed-in-time.ts'
import { commentPeriod } from './gates/p8-comments-over.ts'

export const PROJECT_CLOCKS = [
  'freeze',
  'comments',
  'hearing-notice',
  'announcement',
  'valuer-agreement',
  'signing-period',
] as const
export type ProjectClockName = (typeof PROJECT_CLOCKS)[number]

export interface ProjectClock {
  readonly clock: ProjectClockName
  /** The day that set it off, which does not count; of the signing period, its first day. */
  readonly since: Day
  readonly lastDay: Day
  readonly provisional: boolean
  readonly article: Article
  /** 须在期内办 · 须满期才能办 · 一段期间 */
  readonly kind: 'limit' | 'wait' | 'period'
  /** The day on which what it bounds was done; null where it was not yet. */
  readonly metOn: Day | null
  /** running · over, done in time or simply run out · late, done after its last day · missed, not done yet */
  readonly state: 'ahead' | 'running' | 'over' | 'late' | 'missed'
  /** Days left after today; negative once it is over. */
  readonly left: number
}

/** @param campaign as of today */
export function projectClocks(campaign: Campaign, today: Day): ProjectClock[] {
  const { terms, facts } = campaign
  const place = placeOf(terms.jurisdiction)
  const on = (step: Parameters<typeof terms.steps.get>[0]) => terms.steps.get(step)?.onDay ?? null
  const clocks: ProjectClock[] = []
  const add = (
    clock: ProjectClockName,
    kind: ProjectClock['kind'],
    article: Article,
    since: Day,
    { lastDay, provisional }: Ending,
    metOn: Day | null,
  ) => {
    const state = stateOf(kind, since, lastDay, metOn, today)
    clocks.push({
      clock,
      kind,
      article,
      since,
      lastDay,
      provisional,
      metOn,
      state,
      left: daysBetween(today, lastDay),
    })
  }
  const settled = (lastDay: Day): Ending => ({ lastDay, provisional: false })

  const boundary = on('征收范围公布')
  if (boundary) {
    const { freeze } = TIME_LIMITS
    const stated = factsOf(facts, boundaryAnnounced)[0]?.body.freezeUntil
    const ending = stated ? settled(day(stated)) : deadline(boundary, freeze.全国)
    add('freeze', 'period', freeze.全国.article, boundary, ending, on('征收决定公告'))
  }
  const project = new FactsAtHand(facts)
  const comments = commentPeriod({ project, terms })
  const wait = comments && minimumWait('planOpenToComment', place, comments.postedOn)
  if (comments && wait)
    add(
      'comments',
      'wait',
      wait.article,
      comments.postedOn,
      settled(comments.endsOn),
      on('征求意见及修改情况公布'),
    )
  const notice = factsOf(facts, hearingNotified)[0]
  const before = notice && minimumWait('hearingNotice', place, notice.onDay)
  if (notice && before)
    add('hearing-notice', 'wait', HEARING, notice.onDay, waitEnds(notice.onDay, before), on('听证'))
  const decided = factsOf(facts, decisionMade)[0]?.onDay ?? on('政府常务会议')
  const limit = decided && timeLimit('decisionAnnounced', place, decided)
  if (decided && limit)
    add('announcement', 'limit', limit.article, decided, deadline(decided, limit), on('征收决定公告'))
  const announced = on('征收决定公告')
  const agree = agreementEnds({ terms, place })
  const agreeLimit = announced && timeLimit('valuerAgreed', place, announced)
  if (announced && agree && agreeLimit)
    add('valuer-agreement', 'period', agreeLimit.article, announced, agree, on('评估机构选定'))
  const period = terms.signingPeriod
  if (period)
    add(
      'signing-period',
      'period',
      { 全国: '条例 §26', 浙江: '浙江条例 §10，§31' },
      period.startsOn,
      settled(period.endsOn),
      null,
    )
  return clocks
}

function stateOf(
  kind: ProjectClock['kind'],
  since: Day,
  lastDay: Day,
  metOn: Day | null,
  today: Day,
): ProjectClock['state'] {
  if (since > today) return 'ahead'
  if (kind === 'limit' && metOn !== null) return metOn > lastDay ? 'late' : 'over'
  if (kind === 'period' && metOn !== null) return 'over'
  if (today <= lastDay) return 'running'
  return kind === 'limit' ? 'missed' : 'over'
}
