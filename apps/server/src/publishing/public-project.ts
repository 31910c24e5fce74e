/**
 * 公开内容 · What is public of a project on a day: composed from disclosed fields and public figures, and nothing else.
 */
import { REQUIRED_STEPS } from '@oneruler/campaign/audit/steps'
import { type Day, daysBetween, daysFrom } from '@oneruler/campaign/day'
import { decisionMade } from '@oneruler/campaign/decision'
import { disclosed } from '@oneruler/campaign/disclosure'
import { waitEnds } from '@oneruler/campaign/law/clock'
import { type MINIMUM_WAITS, minimumWait } from '@oneruler/campaign/law/periods'
import { heldIn, type Place, placeOf } from '@oneruler/campaign/law/place'
import { GROUP_POSTS, personJoined, personLeft } from '@oneruler/campaign/person'
import type { Step } from '@oneruler/campaign/procedure'
import { factsOf } from '@oneruler/campaign/standing'
import type {
  BlockStaff,
  Posting,
  PublicLogHead,
  PublicPlan,
  PublicProgress,
  PublicProject,
} from '@oneruler/portal/public-project'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { runningTotals } from '../pages/running-totals.ts'
import { thresholdOf } from '../pages/threshold.ts'
import { publicRights } from './public-rights.ts'
import { SMALLEST, shownCount } from './shown-count.ts'

/** Steps that make something public, with the wait that the law sets for it. */
const POSTED: Readonly<Partial<Record<Step, keyof typeof MINIMUM_WAITS | null>>> = {
  征收范围公布: null,
  调查结果公布: null,
  补偿方案公开征求意见: 'planOpenToComment',
  征求意见及修改情况公布: null,
  征收决定公告: null,
  评估机构选定: null,
  分户初步评估结果公示: 'valuationPosted',
}

export function publicProject(
  loaded: LoadedCampaign,
  day: Day,
  plan: PublicPlan | null,
  log: PublicLogHead,
): PublicProject {
  const campaign = campaignAsOf(loaded, day)
  const { terms, facts } = campaign
  const place = placeOf(terms.jurisdiction)
  const decided = terms.steps.get('征收决定公告')?.onDay ?? null
  const [made] = factsOf(facts, decisionMade)
  const stated = (term: '征收决定文号' | '监督电话') => terms.stated.get(term)?.body.value ?? ''
  const number = (made && disclosed(made).documentNumber) ?? stated('征收决定文号')
  return {
    name: terms.name,
    county: terms.county,
    day,
    decision: decided === null ? null : { number, day: decided },
    telephone: stated('监督电话'),
    signing: terms.signingPeriod && {
      ...terms.signingPeriod,
      daysLeft: daysBetween(day, terms.signingPeriod.endsOn),
    },
    progress: progressOf(loaded, day),
    rights: publicRights(place, decided, day),
    plan,
    postings: postingsOf(terms.steps, place),
    blocks: blocksOf(campaign),
    log,
  }
}

function progressOf({ tallies, frame, campaign }: LoadedCampaign, day: Day): PublicProgress {
  const households = tallies.total('households', day)
  const threshold = thresholdOf(campaign.terms, tallies, day)
  const days = frame.signingPeriod ? daysFrom(frame.signingPeriod.startsOn, frame.signingPeriod.endsOn) : []
  const totals = runningTotals(tallies, 'signed', days)
  const missing = threshold === null ? 0 : -threshold.past
  return {
    households,
    signed: shownCount(tallies.total('signed', day), households),
    threshold: threshold && {
      percent: threshold.percent,
      missing:
        missing <= 0
          ? null
          : missing < SMALLEST
            ? { is: 'below', value: SMALLEST }
            : { is: 'exact', value: missing },
    },
    curve: days.map((on, at) => {
      const shown = shownCount(totals[at] ?? 0, households)
      return { day: on, signed: on <= day && shown.is === 'exact' ? shown.value : null }
    }),
    line: threshold?.householdLine ?? null,
  }
}

const postingsOf = (steps: LoadedCampaign['campaign']['terms']['steps'], place: Place): Posting[] =>
  [...steps.values()]
    .flatMap(({ body: { step }, onDay }): Posting[] => {
      const wait = POSTED[step]
      if (wait === undefined) return []
      const lasts = wait && minimumWait(wait, place, onDay)
      const article = REQUIRED_STEPS.find((one) => one.step === step)?.article
      return [
        {
          step,
          article: (article && heldIn(place, article)) ?? '',
          postedOn: onDay,
          until: lasts ? waitEnds(onDay, lasts).lastDay : null,
        },
      ]
    })
    .sort((a, b) => (a.postedOn < b.postedOn ? 1 : a.postedOn > b.postedOn ? -1 : 0))

function blocksOf({ groups, facts }: LoadedCampaign['campaign']): BlockStaff[] {
  const left = new Set(factsOf(facts, personLeft).map(({ body }) => body.person))
  const staff = factsOf(facts, personJoined)
    .map((fact) => disclosed(fact))
    .filter(({ person = '', post = '' }) => GROUP_POSTS.includes(post) && !left.has(person))
  return groups
    .map((fact) => disclosed(fact))
    .map(({ group = '', block, blockName }) => ({
      group,
      block: [block, blockName].filter((part) => part).join(' ') || group,
      people: staff
        .filter((one) => one.group === group)
        .map(({ person = '', name, post = '' }) => ({ number: person, name: name ?? '', post })),
    }))
}
