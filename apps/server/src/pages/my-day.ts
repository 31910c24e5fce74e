/** 我的事 · My day: what is due, what I promised, what waits for me, what I finished today; for one 工号. */
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import { addDays, type Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { caseworkerOn } from '@oneruler/campaign/handover'
import { openListings } from '@oneruler/campaign/hard-case'
import { countingAgreement } from '@oneruler/campaign/measures'
import { openTasks } from '@oneruler/campaign/minutes'
import { openPromises, visitPlanned } from '@oneruler/campaign/planned-visit'
import { maskedName, withoutNumbers } from '@oneruler/campaign/privacy/masked'
import {
  declareRecusal,
  declareUndertakings,
  finishTask,
} from '@oneruler/campaign/road/commands/organisation'
import { takeBackTask } from '@oneruler/campaign/road/commands/take-back-work'
import type { Role } from '@oneruler/campaign/role'
import { householdVisited } from '@oneruler/campaign/visit'
import { eventNames } from '@oneruler/words/glossary/events'
import { type Bounds, within } from '../sign-in/reach.ts'
import type { CarriedLine, DayLine, IssueLine, MyDayPage } from '../work-pages.ts'
import { type IssueShown, issueLines } from './issue-desk.ts'
import { type Asking, projectOffers } from './work-offers.ts'

/** Who answers at a level: the group's leader, the branch, the leaders. */
const ANSWERS: Readonly<Record<string, readonly Role[]>> = {
  小组: ['group-leader'],
  临时党支部: ['secretary', 'commander'],
  责任县领导: ['leader'],
  县委主要领导: ['leader'],
}
/** Visits planned for longer ahead are not of these days. */
const DAYS_AHEAD = 7

const NAMES = new Map(eventNames.rows.map(([name, type]) => [type, name]))

/** Of households within reach alone: what somebody carries or promised does not outlive a handover or a reinforcement. */
export function myDayPage(
  campaign: Campaign,
  isShown: IssueShown,
  bounds: Bounds,
  asking: Asking,
): MyDayPage {
  const { by, today } = asking
  const person = campaign.people.get(by)
  const project = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'project'))
  const households = [...campaign.households.values()].filter((household) => within(bounds, household))
  const carried = households.filter((household) => by !== '' && caseworkerOn(household, today) === by)
  const issues = issueLines(campaign, today).filter(isShown)
  const tasks = openTasks(project)
    .filter(({ body }) => body.to === by)
    .map(
      ({ body, private: secret }): DayLine => ({
        kind: 'task',
        key: body.task,
        household: null,
        text: withoutNumbers(secret?.what ?? null),
        dueOn: body.due,
      }),
    )
  return {
    today,
    person: person
      ? {
          number: by,
          name: person.private?.name ?? '',
          post: person.body.post,
          group: person.body.group,
        }
      : null,
    due: [...tasks, ...visitsPlanned(households, by, today)].sort(soonest),
    promised: households.flatMap((household) => promisesOf(household, by)).sort(soonest),
    waiting: issues.flatMap((issue) => waitingFor(issue, asking) ?? []).sort(soonest),
    finished: finishedOn(campaign, households, asking),
    carried: carried.map((household) => carriedLine(household)).sort(unsignedFirst),
    offers:
      by === ''
        ? []
        : projectOffers(campaign, [finishTask, takeBackTask, declareUndertakings, declareRecusal], asking),
  }
}

const soonest = (a: DayLine, b: DayLine): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.key.localeCompare(b.key)
const unsignedFirst = (a: CarriedLine, b: CarriedLine): number =>
  Number(a.isSigned) - Number(b.isSigned) || a.number.localeCompare(b.number)

const promisesOf = (household: Dossier, by: string): DayLine[] =>
  openPromises(household)
    .filter(({ body }) => body.by === by)
    .map(({ body, private: secret }) => ({
      kind: 'promise',
      key: body.promise,
      household: household.number,
      text: withoutNumbers(secret?.what ?? null),
      dueOn: body.due,
    }))

/** Planned by me for these days, and not made yet. */
function visitsPlanned(households: readonly Dossier[], by: string, today: Day): DayLine[] {
  const last = addDays(today, DAYS_AHEAD)
  return households.flatMap((household) =>
    household.of(visitPlanned).flatMap(({ body, seq }): DayLine[] => {
      const day = body.startsAt.slice(0, 10)
      const isMade = household.of(householdVisited).some((visit) => visit.seq > seq && visit.onDay >= day)
      if (body.by !== by || day < today || day > last || isMade) return []
      return [
        {
          kind: 'visit',
          key: body.startsAt.slice(11, 16),
          household: household.number,
          text: body.purpose,
          dueOn: day,
        },
      ]
    }),
  )
}

/** An issue I am to answer, or whose answer I am to accept. */
function waitingFor(issue: IssueLine, { by, roles }: Asking): DayLine | null {
  const isMine = issue.by === by && by !== ''
  const answers = !isMine && (ANSWERS[issue.level] ?? []).some((role) => roles.includes(role))
  const kind =
    issue.state === 'open' && answers ? 'answer' : issue.state === 'answered' && isMine ? 'accept' : null
  return (
    kind && {
      kind,
      key: issue.number,
      household: issue.household,
      text: issue.category,
      dueOn: issue.dueOn,
    }
  )
}

/** What was recorded from this account as of today, act by act and not from a ledger, as the glossary calls it. */
function finishedOn(
  { facts }: Campaign,
  households: readonly Dossier[],
  { account, today }: Asking,
): MyDayPage['finished'] {
  const numbers = new Map(households.map(({ number, registered }) => [registered.streamId, number]))
  return facts
    .filter(({ onDay, actor, batchId }) => onDay === today && actor === account && batchId === null)
    .map(({ type, streamId }) => ({
      what: NAMES.get(type) ?? type,
      household: numbers.get(streamId) ?? null,
    }))
}

const carriedLine = (household: Dossier): CarriedLine => ({
  number: household.number,
  owner: maskedName(household.registered.private?.owner ?? ''),
  isSigned: countingAgreement(household) !== undefined,
  isHard: openListings(household).length > 0,
  lastVisitOn: household.last(householdVisited)?.onDay ?? null,
})
