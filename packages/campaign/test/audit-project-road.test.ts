/** What only acts state, planted as if no gate had stood before it: the audit names it, and not what is just right. */
import { audit } from '@oneruler/campaign/audit/audit'
import { boundaryAnnounced } from '@oneruler/campaign/boundary'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { consentAnnounced } from '@oneruler/campaign/consent-poll'
import { commentsPosted, planPostedForComments } from '@oneruler/campaign/consultation'
import { day } from '@oneruler/campaign/day'
import { agreementsLapsed, agreementsTookEffect } from '@oneruler/campaign/effect'
import type { EventDefinition, JsonObject } from '@oneruler/campaign/event'
import { hearingHeld, hearingNotified } from '@oneruler/campaign/hearing'
import type { Fact } from '@oneruler/campaign/standing'
import { valuerChosen, valuersNominated } from '@oneruler/campaign/valuer'
import { expect, test } from 'vitest'
import { but, factsOfLedger, procedure } from './given.ts'
import { PROJECT, type Rows } from './imported.ts'

function planted<Body extends object, Private extends object>(
  { type }: EventDefinition<Body, Private>,
  onDay: string,
  body: Body,
): Omit<Fact, 'seq'> {
  return {
    type,
    streamKind: 'project',
    streamId: PROJECT,
    onDay: day(onDay),
    body: body as unknown as JsonObject,
    private: null,
    source: null,
    batchId: null,
    recordedAt: '2018-09-05T08:00:00Z',
    actor: 'test',
    correctedBy: [],
    was: [],
  }
}

/** Codes of the project's rules in the sound ledger with facts planted in it. */
function found(plants: readonly Omit<Fact, 'seq'>[], changes: Rows = {}): string[] {
  const ledger = factsOfLedger(changes)
  const facts = [...ledger, ...plants.map((plant, n) => ({ ...plant, seq: ledger.length + n + 1 }))]
  return audit(assembleCampaign(facts), day('2018-09-30'))
    .filter(({ rule }) => rule.startsWith('P'))
    .map(({ rule, severity, code }) => `${rule} ${severity} ${code}`)
}

test('P5: a freeze stated for a year and a day', () => {
  const freeze = (freezeUntil: string) =>
    found([planted(boundaryAnnounced, '2018-05-02', { publicInterest: '旧城区改建', freezeUntil })])
  expect(freeze('2019-05-02')).toEqual([])
  expect(freeze('2019-05-03')).toEqual(['P5 error freeze-too-long'])
})

test('P6: 647 of 720 who agree, announced all the same', () => {
  const poll = (agreed: number) =>
    found([planted(consentAnnounced, '2018-05-30', { agreed, refused: 0, certificates: 720 })])
  expect(poll(648)).toEqual([])
  expect(poll(647)).toEqual(['P6 error consent-short'])
})

test('P7: half of the owners object, and it was decided without a hearing', () => {
  const posted = (objecting: number) =>
    planted(commentsPosted, '2018-08-03', { received: 9, objecting, certificates: 8, adopted: 0 })
  expect(found([posted(3)])).toEqual([])
  expect(found([posted(4)])).toEqual(['P7 error hearing-missing'])
  expect(found([posted(4)], procedure({ 听证: '2018-08-04' }))).toEqual([])
})

test('P8: comments that end on the twenty-ninth day, or whose results come on their last day', () => {
  const posted = (endsOn: string) =>
    found([planted(planPostedForComments, '2018-07-02', { draftSha256: 'ab'.repeat(32), endsOn })])
  expect(posted('2018-08-01')).toEqual([])
  expect(posted('2018-07-31')).toEqual(['P8 error comments-end-early'])
  expect(posted('2018-08-02')).toEqual([])
  expect(posted('2018-08-03')).toEqual(['P8 error posted-during-comments'])
})

test('P9: a hearing notified seven days ahead without seven between, or with nine of ten who signed up', () => {
  const notified = (hearingOn: string) => found([planted(hearingNotified, '2018-07-10', { hearingOn })])
  expect(notified('2018-07-18')).toEqual([])
  expect(notified('2018-07-17')).toEqual(['P9 error hearing-too-soon'])
  const held = (representatives: number, publicRepresentatives: number) =>
    found([planted(hearingHeld, '2018-07-18', { signedUp: 10, representatives, publicRepresentatives })])
  expect(held(10, 1)).toEqual([])
  expect(held(9, 1)).toEqual(['P9 error representatives-few'])
  expect(held(11, 1)).toEqual(['P9 error representatives-unknown'])
  expect(held(10, 0)).toEqual(['P9 error public-missing'])
})

test('P10: a valuer chosen too early by vote, too late by agreement, by too few, or from too few', () => {
  const chosen = (
    on: string,
    way: '协商' | '投票' | '摇号',
    tookPart: number | null,
    forIt: number | null,
    more = '丙',
  ) =>
    found([
      planted(valuersNominated, '2018-08-10', { candidates: ['甲', '乙', more] }),
      planted(valuerChosen, on, {
        valuer: '甲',
        way,
        certificates: tookPart === null ? null : 10,
        tookPart,
        forIt,
      }),
    ])
  expect(chosen('2018-08-20', '协商', 10, 10)).toEqual([])
  expect(chosen('2018-08-21', '协商', 10, 10)).toEqual(['P10 error agreement-late'])
  expect(chosen('2018-08-20', '协商', 9, 9)).toEqual(['P10 error choice-not-carried'])
  expect(chosen('2018-08-21', '投票', 6, 4)).toEqual([])
  expect(chosen('2018-08-20', '投票', 6, 4)).toEqual(['P10 error agreement-running'])
  expect(chosen('2018-08-21', '投票', 5, 5)).toEqual(['P10 error choice-not-carried'])
  expect(chosen('2018-08-21', '投票', 6, 3)).toEqual(['P10 error choice-not-carried'])
  expect(chosen('2018-08-21', '摇号', null, null)).toEqual([])
  expect(chosen('2018-08-21', '摇号', null, null, '乙')).toEqual(['P10 error candidates-few'])
})

test('P11: effect declared below the share; a lapse above it, or within the period', () => {
  const counted = (signed: number) => ({ signed, certificates: 720, percent: 80 })
  expect(found([planted(agreementsTookEffect, '2018-09-01', counted(576))])).toEqual([])
  expect(found([planted(agreementsTookEffect, '2018-09-01', counted(575))])).toEqual([
    'P11 error share-short',
  ])
  expect(found([planted(agreementsLapsed, '2018-09-05', counted(575))])).toEqual([])
  expect(found([planted(agreementsLapsed, '2018-09-05', counted(576))])).toEqual(['P11 error share-reached'])
  expect(found([planted(agreementsLapsed, '2018-09-04', counted(575))])).toEqual(['P11 error period-running'])
})

test('V2: first valuations posted by another firm than the owners chose', () => {
  const by = (valuer: string) => {
    const posted = { 初评: [but('初评', { 评估机构: valuer })] }
    const ledger = factsOfLedger(posted)
    const body = { valuer: '甲', way: '摇号', certificates: null, tookPart: null, forIt: null } as const
    const chosen = { ...planted(valuerChosen, '2018-08-12', body), seq: ledger.length + 1 }
    return audit(assembleCampaign([...ledger, chosen]), day('2018-09-30'))
      .filter(({ rule }) => rule === 'V2')
      .map(({ severity, code, household }) => `${severity} ${code} ${household}`)
  }
  expect(by('甲')).toEqual([])
  expect(by('乙')).toEqual(['error posted-by-another H1'])
})
