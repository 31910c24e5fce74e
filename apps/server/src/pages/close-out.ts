/** 销号管理 · Close-out: what is to be finished within one's reach, list by list, burning down, by group and by person. */
import type { Campaign } from '@oneruler/campaign/campaign'
import { type CloseOutItem, closeOutState, householdsItems } from '@oneruler/campaign/close-out'
import { CLOSE_OUT_LISTS, type CloseOutList, type CloseOutState } from '@oneruler/campaign/close-out-lists'
import { addDays, type Day, daysFrom, later } from '@oneruler/campaign/day'
import { issueAnswered } from '@oneruler/campaign/issue-ladder'
import { placeOf } from '@oneruler/campaign/law/place'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { acceptWork, sendBackWork } from '@oneruler/campaign/road/commands/accept-work'
import {
  type CloseOutCounts,
  type CloseOutLine,
  type CloseOutPage,
  MOST_DAYS,
  MOST_LINES,
} from '../close-out-pages.ts'
import { mayAct } from '../sign-in/act-roles.ts'
import { type Bounds, within } from '../sign-in/reach.ts'
import { type IssueShown, issueFacts, issueLines } from './issue-desk.ts'
import { type Asking, formOf } from './work-offers.ts'

export interface CloseOutAsked {
  /** Null for the first list in which something is open, else waiting. */
  readonly list: CloseOutList | null
  readonly group: string | null
  /** 工号 */
  readonly person: string | null
  readonly state: CloseOutState | null
}

export function closeOutPage(
  campaign: Campaign,
  { bounds, isShown }: { readonly bounds: Bounds; readonly isShown: IssueShown },
  asked: CloseOutAsked,
  asking: Asking,
): CloseOutPage {
  const setting = { place: placeOf(campaign.terms.jurisdiction), terms: campaign.terms }
  const lines = [
    ...householdsItems(campaign, setting)
      .filter(({ household }) => within(bounds, campaign.households.get(household ?? '')))
      .map((item) => lineOf(item, null, campaign, asking)),
    ...issueItems(campaign, isShown, asking.today).map(({ level, ...item }) =>
      lineOf(item, level, campaign, asking),
    ),
  ]
  const lists = CLOSE_OUT_LISTS.map((list) => ({
    list,
    ...countsOf(lines.filter((one) => one.list === list)),
  }))
  const list =
    asked.list ??
    (lists.find(({ open }) => open > 0) ?? lists.find(({ waiting }) => waiting > 0) ?? lists[0])?.list ??
    'survey'
  const listed = lines.filter((line) => line.list === list)
  const chosen = listed.filter(
    ({ group, owner, state }) =>
      (asked.group === null || group === asked.group) &&
      (asked.person === null || owner === asked.person) &&
      (asked.state === null || state === asked.state),
  )
  return {
    today: asking.today,
    lists,
    list,
    days: burnDown(listed, asking.today),
    groups: countedBy(listed, ({ group }) => group).map(({ key: group, ...counts }) => ({
      group,
      ...counts,
    })),
    people: countedBy(listed, ({ owner }) => owner)
      .filter(({ open, waiting }) => open + waiting > 0)
      .map(({ key: person, ...counts }) => {
        const joined = campaign.people.get(person)
        const { group = null } = joined?.body ?? {}
        return { person, name: joined?.private?.name ?? '', group, ...counts }
      })
      .sort((a, b) => b.open - a.open || b.waiting - a.waiting),
    lines: chosen.sort(byNeed).slice(0, MOST_LINES),
    total: chosen.length,
    accept: formOf(campaign, acceptWork, asking),
    sendBack: formOf(campaign, sendBackWork, asking),
  }
}

function lineOf(
  item: CloseOutItem,
  level: string | null,
  { households }: Campaign,
  { by, roles, today }: Asking,
): CloseOutLine {
  const state = closeOutState(item)
  const isOpen = state === 'open' || state === 'sent-back'
  const isOwn = by === '' || [item.owner, item.done?.by].includes(by)
  return {
    ...item,
    sentBack: item.sentBack && { ...item.sentBack, reason: withoutNumbers(item.sentBack.reason) },
    state,
    level,
    group: households.get(item.household ?? '')?.registered.body.group ?? null,
    isLate: isOpen && item.dueOn !== null && item.dueOn < today,
    isForMe:
      level === null && item.done !== null && state !== 'accepted' && !isOwn && mayAct(roles, acceptWork),
  }
}

/** As the desk of issues tells them: answered is done, accepted by the raiser is accepted. */
function issueItems(
  campaign: Campaign,
  isShown: IssueShown,
  today: Day,
): (CloseOutItem & { readonly level: string })[] {
  const facts = issueFacts(campaign)
  return issueLines(campaign, today)
    .filter(isShown)
    .map(({ number, household, by, level, raisedOn, dueOn, solvedOn, state }) => {
      const answer = state === 'open' ? null : (facts.get(number)?.last(issueAnswered) ?? null)
      const closed =
        answer ?? (solvedOn === null ? null : { onDay: solvedOn as Day, seq: 0, body: { by: null } })
      return {
        ...{ list: 'issue' as const, key: number, household, level, owner: null, sentBack: null },
        since: raisedOn as Day,
        dueOn: dueOn as Day | null,
        done: closed && { fact: closed.seq, on: closed.onDay, by: closed.body.by, files: 0, row: null },
        accepted: solvedOn === null ? null : { on: solvedOn as Day, by: answer ? by : null },
      }
    })
}

function countsOf(lines: readonly CloseOutLine[]): CloseOutCounts {
  const counted = (state: CloseOutState) => lines.filter((line) => line.state === state).length
  return {
    open: counted('open') + counted('sent-back'),
    late: lines.filter(({ isLate }) => isLate).length,
    waiting: counted('done'),
    accepted: counted('accepted'),
  }
}

function countedBy(lines: readonly CloseOutLine[], of: (line: CloseOutLine) => string | null) {
  const by = new Map<string, CloseOutLine[]>()
  for (const line of lines) {
    const key = of(line)
    if (key === null) continue
    const known = by.get(key)
    if (known) known.push(line)
    else by.set(key, [line])
  }
  return [...by].map(([key, own]) => ({ key, ...countsOf(own) }))
}

/** Late before not yet late, unfinished before waiting before accepted, the soonest day first. */
const ORDER: Readonly<Record<CloseOutState, number>> = { open: 0, 'sent-back': 0, done: 1, accepted: 2 }
const byNeed = (a: CloseOutLine, b: CloseOutLine): number =>
  ORDER[a.state] - ORDER[b.state] ||
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
  (a.household ?? '').localeCompare(b.household ?? '') ||
  a.key.localeCompare(b.key)

/** What was open and what waited on the evening of each day, as far as is known today. */
export function burnDown(items: readonly CloseOutItem[], today: Day): CloseOutPage['days'] {
  const begun = items.map(({ since }) => since).filter((since) => since <= today)
  const [first] = begun.sort()
  if (first === undefined) return []
  const from = later(first, addDays(today, 1 - MOST_DAYS))
  return [...daysFrom(from, today)].map((day) => {
    const there = items.filter(({ since, accepted }) => since <= day && !(accepted && accepted.on <= day))
    const waiting = there.filter(
      ({ done, sentBack }) => done && done.on <= day && !(sentBack && sentBack.on <= day),
    ).length
    return { day, open: there.length - waiting, waiting }
  })
}
