/**
 * 增援方案 · Reinforcement: what is asked of the solver about a campaign, and what it found, in a group leader's terms.
 */
import { peopleOf } from '@oneruler/campaign/assignment'
import type { Campaign } from '@oneruler/campaign/campaign'
import { caseloads } from '@oneruler/campaign/caseload'
import type { Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { neighboursOf } from '@oneruler/campaign/forecast/neighbours'
import {
  HARD_CASE_WEIGHT,
  type Helper,
  type Move,
  movesOf,
  peopleAfter,
  type ReinforcedGroup,
  type ReinforcementAsked,
} from '@oneruler/campaign/forecast/reinforcement'
import { openListings } from '@oneruler/campaign/hard-case'
import { countingAgreement } from '@oneruler/campaign/measures'
import { GROUP_POSTS } from '@oneruler/campaign/person'
import { openAssignments } from '@oneruler/campaign/road/gates/g149-lends'
import { isRecused } from '@oneruler/campaign/undertaking'
import type { Solution } from '../forecast/solve.ts'
import type { ReinforcementGroup, ReinforcementPage } from '../forecast-pages.ts'
import type { DrawnMap } from '../map/drawn-map.ts'

/** @param map null where none came: then every group may help every other, and the page says so */
export function reinforcementAsked(
  campaign: Campaign,
  map: DrawnMap | null,
  most: number,
  today: Day,
): ReinforcementAsked {
  const open = [...campaign.households.values()].filter((household) => !countingAgreement(household))
  const lent = new Map(
    openAssignments(campaign).flatMap(({ people, receiving }) =>
      peopleOf(people).map((person) => [person, receiving] as const),
    ),
  )
  const members = caseloads(campaign, today).people.filter(({ post }) => GROUP_POSTS.includes(post))
  const isOpen = new Set(open.map(({ number }) => number))
  const office = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'person'))
  const near = map && neighboursOf(map.blocks)
  const blocks = new Map(campaign.groups.map(({ body }) => [body.group, body.block ?? '']))
  const mayHelp = (person: string, group: string) =>
    campaign.groups
      .map(({ body }) => body.group)
      .filter((other) => other !== group)
      .filter((other) => near === null || near.get(blocks.get(group) ?? '')?.has(blocks.get(other) ?? ''))
      .filter(
        (other) =>
          !open.some(
            (household) =>
              household.registered.body.group === other && isRecused(office, person, household.number),
          ),
      )
  return {
    most,
    groups: campaign.groups.map(({ body: { group } }): ReinforcedGroup => {
      const own = open.filter(({ registered }) => registered.body.group === group)
      return {
        group,
        work: own.reduce((sum, one) => sum + (openListings(one).length > 0 ? HARD_CASE_WEIGHT : 1), 0),
        people: members.filter((one) => (lent.get(one.person) ?? one.group) === group).length,
      }
    }),
    // A group's head stays with it, and whoever is lent is lent to one at a time (G149).
    helpers: members.flatMap(({ person, post, group, households }): Helper[] =>
      group === null || post === GROUP_POSTS[0] || lent.has(person)
        ? []
        : [
            {
              person,
              group,
              carries: households.filter((number) => isOpen.has(number)).length,
              mayHelp: mayHelp(person, group),
            },
          ],
    ),
  }
}

export function reinforcementPage(
  asked: ReinforcementAsked,
  found: Solution,
  hasMap: boolean,
  today: Day,
): ReinforcementPage {
  const isOne = new Set(found ?? [])
  const moves = found === null ? [] : movesOf(asked, (name) => isOne.has(name))
  const after = peopleAfter(asked.groups, moves)
  return {
    today,
    hasMap,
    isSolved: found !== null,
    most: asked.most,
    groups: asked.groups.map(
      ({ group, work, people }, at): ReinforcementGroup => ({
        group,
        work,
        people,
        peopleAfter: after[at]?.people ?? people,
      }),
    ),
    lendings: lendingsOf(asked, moves),
  }
}

/** People who go the same way go together. */
function lendingsOf({ helpers }: ReinforcementAsked, moves: readonly Move[]): ReinforcementPage['lendings'] {
  const ways = new Map<string, Move[]>()
  for (const move of moves) {
    const way = `${move.from} ${move.to}`
    ways.set(way, [...(ways.get(way) ?? []), move])
  }
  const carries = new Map(helpers.map((helper) => [helper.person, helper.carries]))
  return [...ways.values()].map((together) => ({
    lending: (together[0] as Move).from,
    receiving: (together[0] as Move).to,
    people: together.map(({ person }) => ({ person, carries: carries.get(person) ?? 0 })),
  }))
}
