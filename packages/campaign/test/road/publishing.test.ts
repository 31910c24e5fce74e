/** 公布方案之前 · What the road asks for before a plan is published. */
import { day } from '@oneruler/campaign/day'
import { closedToPublishing } from '@oneruler/campaign/road/publishing'
import { standingFacts } from '@oneruler/campaign/standing'
import { expect, it } from 'vitest'
import { type Begun, begun, until } from './project-office.ts'

const closedOn = (given: Begun) =>
  closedToPublishing(standingFacts(begun(given).events), day(given.today)).map(
    ({ gate, code, article }) => `${gate} ${code} ${article}`,
  )
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
