/**
 * 户的清单 · Household lists: the lists behind numbers that count facts of households, one row a fact.
 */

import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { EventDefinition } from '@oneruler/campaign/event'
import { hardCaseListed, hardCaseResolved } from '@oneruler/campaign/hard-case'
import { fen, toYuan } from '@oneruler/campaign/money'
import { paymentMade } from '@oneruler/campaign/payment'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { satisfactionRated } from '@oneruler/campaign/satisfaction'
import { documentServed } from '@oneruler/campaign/serving'
import type { Fact } from '@oneruler/campaign/standing'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { householdVisited } from '@oneruler/campaign/visit'
import type { ListDefinition, Row } from './list-definition.ts'

/** One row for every fact of a type, with the household it belongs to. */
const rowsOf = <Body extends object, Private extends object>(
  campaign: Campaign,
  definition: EventDefinition<Body, Private>,
  rest: (fact: Fact<Body, Private>, household: Dossier) => Row,
): Row[] =>
  [...campaign.households.values()].flatMap((household) =>
    household.of(definition).map((fact) => ({
      household: household.number,
      group: household.registered.body.group,
      ...rest(fact, household),
    })),
  )

export const ratings: ListDefinition = {
  columns: { day: 'day', household: 'household', group: 'text', score: 'integer', channel: 'text' },
  newestBy: 'day',
  rows: (campaign) =>
    rowsOf(campaign, satisfactionRated, ({ onDay, body }) => ({
      day: onDay,
      score: body.score,
      channel: body.channel,
    })),
}

export const payments: ListDefinition = {
  columns: { day: 'day', household: 'household', group: 'text', item: 'text', yuan: 'yuan', batch: 'text' },
  newestBy: 'day',
  rows: (campaign) =>
    rowsOf(campaign, paymentMade, ({ onDay, body }) => ({
      day: onDay,
      item: body.item,
      yuan: toYuan(fen(body.amountFen)),
      batch: body.paidIn,
    })),
}

export const hardCases: ListDefinition = {
  columns: { listedOn: 'day', household: 'household', group: 'text', reason: 'text', resolvedOn: 'day' },
  newestBy: 'listedOn',
  rows: (campaign) =>
    rowsOf(campaign, hardCaseListed, ({ onDay, body, private: secret }, household) => ({
      listedOn: onDay,
      reason: withoutNumbers(secret?.reason ?? null),
      resolvedOn:
        household.of(hardCaseResolved).find((solved) => solved.body.listedOn === body.listedOn)?.onDay ??
        null,
    })),
}

export const visits: ListDefinition = {
  columns: {
    at: 'moment',
    household: 'household',
    group: 'text',
    by: 'text',
    purpose: 'text',
    minutes: 'integer',
  },
  newestBy: 'at',
  rows: (campaign) =>
    rowsOf(campaign, householdVisited, ({ body, private: secret }) => ({
      at: body.at,
      by: body.by,
      purpose: withoutNumbers(secret?.purpose ?? null),
      minutes: body.minutes,
    })),
}

export const surveys: ListDefinition = {
  columns: { day: 'day', household: 'household', group: 'text', by: 'text', present: 'text' },
  newestBy: 'day',
  rows: (campaign) =>
    rowsOf(campaign, householdSurveyed, ({ onDay, body, private: secret }) => ({
      day: onDay,
      by: body.by,
      present: secret?.present ?? null,
    })),
}

export const servings: ListDefinition = {
  columns: {
    day: 'day',
    household: 'household',
    group: 'text',
    document: 'text',
    method: 'text',
    by: 'text',
  },
  newestBy: 'day',
  rows: (campaign) =>
    rowsOf(campaign, documentServed, ({ onDay, body }) => ({
      day: onDay,
      document: body.document,
      method: body.method,
      by: body.by,
    })),
}
