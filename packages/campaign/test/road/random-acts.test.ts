/**
 * Whatever a hurried office tries, in whatever order: no state that the law forbids is reached, and what is refused
 * leaves nothing behind.
 */
import { audit } from '@oneruler/campaign/audit/audit'
import { addDays } from '@oneruler/campaign/day'
import type { StreamKind } from '@oneruler/campaign/event'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { isOpen } from '@oneruler/campaign/road/possible'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adopted, PLAN, SOUND } from '../given.ts'
import { imported } from '../imported.ts'
import { filled, type Picks } from './filled.ts'
import { type Done, Office } from './office.ts'

const PICKS: Picks = {
  houses: ['1', '2'],
  people: ['R1', 'R2', 'R3'],
  homes: ['1-1-101', '1-1-102'],
  households: ['H1', 'H2'],
}
const TARGETS: Partial<Record<StreamKind, readonly string[]>> = {
  project: [''],
  household: PICKS.households,
  home: PICKS.homes,
  paymentBatch: ['P1', 'P2'],
  issue: ['W1', 'W2'],
}

/** An office that has its roster and its plan, and nothing else; three people, so that one may check another. */
function office(): Office {
  const { 项目, 小组, 单位, 人员 } = SOUND
  const [first] = 人员
  const people = PICKS.people.map((工号) => ({ ...first, 工号 }))
  const before = imported({ 项目, 小组, 单位, 人员: people })
  return new Office([...before, adopted(PLAN, before)], '2018-05-02')
}

const RUNS = process.env.ONERULER_LONG ? 3000 : 60
const seed = 20261125

type Draw = <T>(arbitrary: () => fc.Arbitrary<T>) => T
/** An act as it was tried, to be read when something went wrong. */
type Tried = readonly [on: string, by: string, name: string, target: string, kind: string]

/** One act: mostly one that the page offers as open, now and then any; its form filled in anyhow. */
function tryOne(at: Office, draw: Draw, tried: Tried[]): { readonly wasOpen: boolean; readonly done: Done } {
  at.on(
    addDays(
      at.today,
      draw(() => DAYS),
    ),
  ).as(draw(() => fc.constantFrom(...PICKS.people)))
  const kind = draw(() => fc.constantFrom(...KINDS))
  const target = draw(() => fc.constantFrom(...(TARGETS[kind] as readonly string[])))
  const offered = at.offers(kind, target, COMMANDS)
  const open = offered.filter(isOpen).map(({ command }) => command)
  const any = COMMANDS.filter(({ of }) => of === kind)
  const isAny = open.length === 0 || draw(() => fc.integer({ min: 0, max: 5 })) === 0
  const command = draw(() => fc.constantFrom(...(isAny ? any : open)))
  const input = draw(() => filled(command.fields, PICKS))
  const before = at.events.length
  const done = at.do(command.name, target, input)
  tried.push([at.today, at.by, command.name, target, done.kind])
  const written = at.events.length - before
  expect([done.kind === 'accepted', written > 0, tried.at(-1)]).toEqual([
    done.kind === 'accepted',
    done.kind === 'accepted',
    tried.at(-1),
  ])
  return { wasOpen: open.includes(command), done }
}

const DAYS = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
  fc.integer({ min: 8, max: 32 }),
)
const KINDS = [...new Set(COMMANDS.map(({ of }) => of))].flatMap((of) =>
  of === 'household' ? [of, of, of] : [of],
)

const walk = (act: (draw: Draw) => void) =>
  fc.assert(
    fc.property(fc.gen(), (g) => act((arbitrary) => g(arbitrary))),
    { numRuns: RUNS, seed, endOnFailure: true },
  )

/** A visit at any hour, an answer and an announcement that came late are recorded as they were; the audit tells them. */
const TOLD_NOT_REFUSED = ['W3', 'V6', 'V7', 'P4']

test('no order of acts reaches what the law forbids, and a refusal leaves no trace', () => {
  walk((draw) => {
    const at = office()
    const tried: Tried[] = []
    for (let n = 0; n < 150; n++) tryOne(at, draw, tried)
    const errors = audit(at.campaign(), at.today)
      .filter(({ severity, rule }) => severity === 'error' && !TOLD_NOT_REFUSED.includes(rule))
      .map(({ rule, code }) => `${rule} ${code}`)
    const accepted = tried.filter(([, , , , kind]) => kind === 'accepted')
    expect({ errors, accepted }).toEqual({ errors: [], accepted })
  })
})

test('what the page says is not possible is refused, whatever is filled in', () => {
  walk((draw) => {
    const at = office()
    const tried: Tried[] = []
    for (let n = 0; n < 60; n++) {
      const { wasOpen, done } = tryOne(at, draw, tried)
      // A visit of an earlier day is looked at as of that day: whoever made it may have left since.
      if (!wasOpen && done.kind === 'accepted' && done.on === at.today)
        expect(tried.at(-1)).toEqual('an act that was not offered as open')
    }
  })
})
