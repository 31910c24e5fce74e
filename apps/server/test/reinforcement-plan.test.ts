/** 增援方案: what HiGHS finds is what trying every plan finds; and which blocks are neighbours. */
import { neighboursOf } from '@oneruler/campaign/forecast/neighbours'
import {
  costOf,
  type Helper,
  keptBy,
  type Move,
  movesOf,
  peopleAfter,
  type ReinforcementAsked,
  reinforcementProgram,
} from '@oneruler/campaign/forecast/reinforcement'
import type { Point } from '@oneruler/campaign/ring'
import { loadHighs, onesOf } from '@oneruler/server/forecast/highs'
import { solve } from '@oneruler/server/forecast/solve'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const NAMES = ['一组', '二组', '三组']

const questions = fc
  .record({
    works: fc.array(fc.nat(60), { minLength: 2, maxLength: 3 }),
    helpers: fc.array(fc.record({ group: fc.nat(2), carries: fc.nat(9), mayHelp: fc.subarray(NAMES) }), {
      maxLength: 6,
    }),
    idle: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
    most: fc.nat(4),
  })
  .map(({ works, helpers: drawn, idle, most }): ReinforcementAsked => {
    const names = NAMES.slice(0, works.length)
    const helpers = drawn
      .filter(({ group }) => group < names.length)
      .map(({ group, carries, mayHelp }, at): Helper => {
        const own = names[group] as string
        return {
          person: `R${at}`,
          group: own,
          carries,
          mayHelp: mayHelp.filter((one) => names.includes(one) && one !== own),
        }
      })
    const groups = names.map((group, at) => ({
      group,
      work: works[at] ?? 0,
      people: helpers.filter((helper) => helper.group === group).length + (idle[at] ?? 0),
    }))
    return { groups, helpers, most }
  })

/** Every set of moves that keeps the rules. */
function everyPlan({ groups, helpers, most }: ReinforcementAsked): Move[][] {
  const plans = helpers.reduce<Move[][]>(
    (plans, { person, group, mayHelp }) =>
      plans.flatMap((plan) => [plan, ...mayHelp.map((to) => [...plan, { person, from: group, to }])]),
    [[]],
  )
  return plans.filter((plan) => {
    const after = peopleAfter(groups, plan)
    const keeps = groups.every(({ people, group }, at) => {
      const lends = helpers.some((helper) => helper.group === group && helper.mayHelp.length > 0)
      return (after[at]?.people ?? 0) >= (lends ? keptBy(people) : 0)
    })
    return plan.length <= most && keeps
  })
}

test('given any groups and people, then no other plan leaves less waiting than the one found', async () => {
  const highs = await loadHighs()
  fc.assert(
    fc.property(questions, (asked) => {
      const ones = onesOf(highs, reinforcementProgram(asked))
      if (ones === null) throw new Error('everybody may stay, so there is a plan')
      const moves = movesOf(asked, (name) => ones.includes(name))
      const best = Math.min(...everyPlan(asked).map((plan) => costOf(asked, plan)))
      expect(costOf(asked, moves)).toBeLessThanOrEqual(best * (1 + 1e-4) + 1e-3)
      expect(moves.length).toBeLessThanOrEqual(asked.most)
    }),
    { numRuns: 60 },
  )
})

test('given a group with much left and a neighbour with little, then the one who carries least goes', async () => {
  const asked: ReinforcementAsked = {
    groups: [
      { group: '一组', work: 2, people: 4 },
      { group: '二组', work: 40, people: 3 },
    ],
    helpers: [3, 0, 2].map((carries, at) => ({
      person: `R${at}`,
      group: '一组',
      carries,
      mayHelp: ['二组'],
    })),
    most: 1,
  }
  const ones = await solve(reinforcementProgram(asked), AbortSignal.timeout(60_000))
  expect(movesOf(asked, (name) => ones?.includes(name) ?? false)).toEqual([
    { person: 'R1', from: '一组', to: '二组' },
  ])
})

test('given a solving that is given up, then it ends with the reason', async () => {
  const given = AbortSignal.abort(new Error('given up'))
  await expect(solve('Minimize\n cost: x\nSubject To\nEnd\n', given)).rejects.toThrow('given up')
})

describe('given blocks on a map', () => {
  const square = (code: string, west: number, south: number) => {
    const [w, s, e, n] = [
      118.4 + west / 1e5,
      29.1 + south / 1e5,
      118.4 + (west + 100) / 1e5,
      29.1 + (south + 100) / 1e5,
    ]
    const ring: Point[] = [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ]
    return { code, name: code, polygons: [[ring]] }
  }

  test('then across a street is a neighbour, across another block is not', () => {
    const neighbours = neighboursOf([square('A', 0, 0), square('B', 130, 0), square('C', 400, 0)])
    expect([...neighbours].map(([code, near]) => [code, [...near]])).toEqual([
      ['A', ['B']],
      ['B', ['A']],
      ['C', []],
    ])
  })
})
