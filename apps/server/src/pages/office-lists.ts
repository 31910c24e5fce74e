/**
 * 办公清单 · Office lists: the lists behind numbers of people, partners, issues and appeals.
 */

import { ALWAYS, type Day } from '@oneruler/campaign/day'
import { countingAgreement } from '@oneruler/campaign/measures'
import { ANSWERING_CATEGORY } from '@oneruler/campaign/partner'
import { personLeft, pledgeSigned } from '@oneruler/campaign/person'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { factsOf } from '@oneruler/campaign/standing'
import type { ListDefinition } from './list-definition.ts'

/** A fact that holds on every day shows no day. */
const shown = (day: Day | undefined): Day | null => (day === undefined || day === ALWAYS ? null : day)

export const issues: ListDefinition = {
  columns: {
    number: 'text',
    category: 'text',
    household: 'household',
    level: 'text',
    by: 'text',
    raisedOn: 'day',
    solvedOn: 'day',
    result: 'text',
  },
  newestBy: 'raisedOn',
  rows: (campaign) =>
    campaign.issues.map(({ opened, closed }) => ({
      number: opened.body.number,
      category: opened.body.category,
      household: opened.body.household,
      level: opened.body.level,
      by: opened.body.by,
      raisedOn: opened.onDay,
      solvedOn: closed?.onDay ?? null,
      result: withoutNumbers(closed?.private?.result ?? null),
    })),
}

export const appeals: ListDefinition = {
  columns: {
    number: 'text',
    category: 'text',
    household: 'household',
    channel: 'text',
    receivedOn: 'day',
    answeredOn: 'day',
    outcome: 'text',
  },
  newestBy: 'receivedOn',
  rows: (campaign) =>
    campaign.appeals.map(({ opened, closed }) => ({
      number: opened.body.number,
      category: opened.body.category,
      household: opened.body.household,
      channel: opened.body.channel,
      receivedOn: opened.onDay,
      answeredOn: closed?.onDay ?? null,
      outcome: withoutNumbers(closed?.private?.outcome ?? null),
    })),
}

export const people: ListDefinition = {
  columns: {
    person: 'text',
    name: 'text',
    post: 'text',
    group: 'text',
    sourceCategory: 'text',
    joinedOn: 'day',
    leftOn: 'day',
    pledgedOn: 'day',
  },
  newestBy: null,
  rows: (campaign) => {
    const left = new Map(factsOf(campaign.facts, personLeft).map((fact) => [fact.body.person, fact.onDay]))
    const pledged = new Map(
      factsOf(campaign.facts, pledgeSigned).map((fact) => [fact.body.person, fact.onDay]),
    )
    return [...campaign.people.values()].map(({ body, onDay, private: secret }) => ({
      person: body.person,
      name: secret?.name ?? null,
      post: body.post,
      group: body.group,
      sourceCategory: body.sourceCategory,
      joinedOn: shown(onDay),
      leftOn: shown(left.get(body.person)),
      pledgedOn: shown(pledged.get(body.person)),
    }))
  },
}

export const pledges: ListDefinition = {
  columns: { pledgedOn: 'day', person: 'text', name: 'text', post: 'text', group: 'text' },
  newestBy: 'pledgedOn',
  rows: (campaign) =>
    factsOf(campaign.facts, pledgeSigned).map(({ onDay, body }) => {
      const joined = campaign.people.get(body.person)
      return {
        pledgedOn: onDay,
        person: body.person,
        name: joined?.private?.name ?? null,
        post: joined?.body.post ?? null,
        group: joined?.body.group ?? null,
      }
    }),
}

export const partners: ListDefinition = {
  columns: {
    partner: 'text',
    partnerName: 'text',
    group: 'text',
    households: 'integer',
    signed: 'integer',
    unsigned: 'integer',
    completedOn: 'day',
  },
  newestBy: null,
  rows: (campaign) => {
    const households = [...campaign.households.values()]
    return [...campaign.partners.values()]
      .filter(({ body }) => body.category === ANSWERING_CATEGORY)
      .map(({ body }) => {
        const own = households.filter(({ registered }) => registered.body.partner === body.code)
        const signedOn = own.flatMap((household) => countingAgreement(household)?.onDay ?? []).sort()
        const complete = own.length > 0 && signedOn.length === own.length
        return {
          partner: body.code,
          partnerName: body.name,
          group: body.group,
          households: own.length,
          signed: signedOn.length,
          unsigned: own.length - signedOn.length,
          completedOn: complete ? (signedOn.at(-1) ?? null) : null,
        }
      })
  },
}
