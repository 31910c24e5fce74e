/** 查人员与问题 · Search of the day's work: who is on the roster today, and the issues with their words. */
import { onRoster, rosterOf } from '@oneruler/campaign/audit/w1-roster'
import { caseloads } from '@oneruler/campaign/caseload'
import { issueWorded } from '@oneruler/campaign/issue-ladder'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { issueWithin } from '../../sign-in/issue-reach.ts'
import { seesGroup } from '../../sign-in/reach.ts'
import { issueFacts, issueLines } from '../issue-desk.ts'
import type { Seeker } from './seeker.ts'

export const people: Seeker = {
  kind: 'person',
  room: 'office',
  lines({ campaign, bounds, today }) {
    const roster = rosterOf(campaign)
    const carriers = new Set(
      caseloads(campaign, today)
        .people.filter(({ households }) => households.length > 0)
        .map(({ person }) => person),
    )
    return [...campaign.people.values()]
      .filter(({ body }) => seesGroup(bounds, body.group) && onRoster(roster, body.person, today) === null)
      .map(({ body: { person, post, group }, private: secret }) => ({
        key: person,
        title: secret?.name ?? '',
        notes: [group ?? '', post],
        at: carriers.has(person) ? person : null,
      }))
  },
}

export const issues: Seeker = {
  kind: 'issue',
  room: 'issues',
  lines({ campaign, bounds, actor, today }) {
    const facts = issueFacts(campaign)
    return issueLines(campaign, today)
      .filter(issueWithin(bounds, campaign, actor.staff))
      .map(({ number, category, household, level }) => {
        const written = withoutNumbers(facts.get(number)?.last(issueWorded)?.private?.words ?? null)
        return {
          key: number,
          title: written ?? category ?? '',
          notes: [household ?? '', written === null ? '' : (category ?? ''), level],
          at: household,
        }
      })
  },
}
