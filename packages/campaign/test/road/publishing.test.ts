/** 公布方案之前 · What the road asks for before a plan is proposed, published or declined. */
import { day } from '@oneruler/campaign/day'
import type { JsonObject } from '@oneruler/campaign/event'
import { planAdopted } from '@oneruler/campaign/plan'
import { planProposalDeclined, planProposed } from '@oneruler/campaign/plan-proposed'
import { closedToPublishing, type PublishingAct } from '@oneruler/campaign/road/publishing'
import { standingFacts } from '@oneruler/campaign/standing'
import { expect, it } from 'vitest'
import { adopted, but, PLAN, SOUND } from '../given.ts'
import type { Office } from './office.ts'
import { type Begun, begun, until } from './project-office.ts'

const closedOn = (given: Begun) =>
  closedToPublishing('propose', standingFacts(begun(given).events), {
    today: day(given.today),
    by: 'R1',
  }).map(({ gate, code, article }) => `${gate} ${code} ${article}`)
const last = (step: Parameters<typeof until>[0]) => ({ plan: null, steps: until(step) })

it('G160: given a plan that was not argued, not posted or not answered, then it is not published, and what is missing is named', () => {
  const today = '2018-08-02'
  expect(closedOn({ today, ...last('未登记建筑认定') })).toEqual(['G160 not-argued 浙江条例 §11'])
  expect(closedOn({ today, ...last('补偿方案论证') })).toEqual(['G160 not-posted 浙江条例 §11'])
  expect(closedOn({ today, ...last('补偿方案公开征求意见') })).toEqual(['G160 not-answered 浙江条例 §11'])
})

it('G160: given comments answered on 08-03, then a plan is published on that day, and not on the day before', () => {
  const answered = last('征求意见及修改情况公布')
  expect(closedOn({ today: '2018-08-02', ...answered })).toEqual(['G160 not-answered 浙江条例 §11'])
  expect(closedOn({ today: '2018-08-03', ...answered })).toEqual([])
})

/** An office whose comments were answered, and what was stated of its plan since. */
function answered(...stated: readonly { readonly type: string; readonly body: JsonObject }[]): Office {
  const 人员 = [...SOUND.人员, but('人员', { 工号: 'R2' })]
  const office = begun({ today: '2018-08-08', ...last('征求意见及修改情况公布'), more: { 人员 } })
  for (const { type, body } of stated) {
    const event = adopted({ ...PLAN, ...body }, office.events)
    office.adopt({ ...event, type, onDay: type === planAdopted.type ? day('2018-08-10') : day('2018-08-08') })
  }
  return office
}
const proposed = { type: planProposed.type, body: { by: 'R1' } }
const published = { type: planAdopted.type, body: {} }
const declined = { type: planProposalDeclined.type, body: { by: 'R2' } }
const closedTo = (act: PublishingAct, by: string, office: Office) =>
  closedToPublishing(act, standingFacts(office.events), { today: office.today, by }).map(
    ({ gate, code, params }) => [gate, code, ...Object.values(params)].join(' '),
  )

it('G102: given a version that R1 proposed, then R1 does not publish it, R2 does, and either declines it', () => {
  const waits = answered(proposed)
  expect(closedTo('publish', 'R1', waits)).toEqual(['G102 by-oneself R1'])
  expect(closedTo('publish', 'R2', waits)).toEqual([])
  expect(closedTo('decline', 'R1', waits)).toEqual([])
  expect(closedTo('decline', 'R2', waits)).toEqual([])
})

it('G105: given none proposed, then there is nothing to publish or decline; given one that waits, then there is no second', () => {
  expect(closedTo('publish', 'R2', answered())).toEqual(['G105 nothing-proposed'])
  expect(closedTo('decline', 'R2', answered())).toEqual(['G105 nothing-proposed'])
  expect(closedTo('propose', 'R1', answered())).toEqual([])
  expect(closedTo('propose', 'R2', answered(proposed))).toEqual(['G105 already-proposed 2018-08-08'])
})

it('G105: given one that was published, though it applies from a later day, or declined, then the next is proposed', () => {
  for (const settled of [published, declined]) {
    expect(closedTo('propose', 'R1', answered(proposed, settled))).toEqual([])
    expect(closedTo('publish', 'R2', answered(proposed, settled))).toEqual(['G105 nothing-proposed'])
    // The same text again waits anew.
    expect(closedTo('publish', 'R2', answered(proposed, declined, proposed))).toEqual([])
  }
})

it('W1: given an account that is nobody on the roster, then it neither proposes nor publishes', () => {
  expect(closedTo('propose', '', answered())).toHaveLength(1)
  expect(closedTo('publish', '', answered(proposed))).toHaveLength(1)
})
