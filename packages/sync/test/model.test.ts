/**
 * 同步的模型: the rules of docs/sync.md over random schedules of five phones. A title names the rules it holds.
 *
 * `npm test` runs a thousand schedules, `npm run test:long` ten thousand.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAULTS, type Fault, World } from './made-up-world.ts'

const RUNS = process.env.ONERULER_LONG ? 10_000 : 1_000
const LONGEST = 900_000
const PHONES = 5
const HOUSEHOLDS = ['H1', 'H2', 'H3']

const phone = fc.nat(PHONES - 1)
const household = fc.constantFrom(...HOUSEHOLDS)
const faults = fc.array(fc.constantFrom<Fault>(...FAULTS), { maxLength: 6 })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('act' as const), phone, household }) },
  {
    weight: 5,
    // A phone named twice has two tabs open, on a kernel without locks.
    arbitrary: fc.record({
      do: fc.constant('rounds' as const),
      rounds: fc.array(fc.record({ phone, faults }), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take' as const), phone }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('assign' as const), household, phone }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      phone,
      how: fc.constantFrom('change' as const, 'give up' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('late' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hours' as const), hours: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('swap' as const), phone, other: phone }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      phone,
      skewMs: fc.integer({ min: -1e10, max: 1e10 }),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function live(
  world: World,
  steps: readonly Step[],
  settle: (work: Promise<unknown>) => Promise<unknown>,
) {
  HOUSEHOLDS.forEach((number, at) => {
    world.assign(number, `account ${at}`)
  })
  for (const one of steps) {
    const at = (number: number) => world.phones[number] as World['phones'][number]
    switch (one.do) {
      case 'act':
        world.act(at(one.phone), one.household)
        break
      case 'rounds':
        await settle(Promise.all(one.rounds.map((round) => world.round(at(round.phone), round.faults))))
        break
      case 'take':
        world.take(at(one.phone))
        break
      case 'assign':
        world.assign(one.household, `account ${one.phone}`)
        break
      case 'decide':
        world.decide(at(one.phone), one.how)
        break
      case 'late':
        world.deliverLate()
        break
      case 'hours':
        world.pass(one.hours)
        break
      case 'swap':
        at(one.phone).session = `account ${one.other}`
        break
      case 'clock':
        at(one.phone).clockSkewMs = one.skewMs
        break
    }
  }
}

/** The network holds, everybody is signed in on the phones he used, and each refused entry is changed. */
async function heal(world: World, settle: (work: Promise<unknown>) => Promise<unknown>) {
  world.deliverLate()
  for (let again = 0; again < 40; again++)
    for (const phone of world.phones)
      for (const account of new Set(phone.entries.map((entry) => entry.account))) {
        phone.session = account
        await settle(world.round(phone, []))
        world.decide(phone, 'change')
      }
}

function held(world: World) {
  const { effects, outcomes, phones, keptActs, givenUp, deeds } = world
  const doneDeeds = effects.map(({ deed }) => deed)
  expect(new Set(doneDeeds).size, 'once in effect').toBe(doneDeeds.length)
  for (const { made, recorded } of effects) expect(recorded, 'under its own account').toBe(made)
  expect(
    effects.filter(({ isOthers }) => isOthers),
    'of a household that was somebody else’s by then',
  ).toEqual([])
  expect(
    doneDeeds.filter((deed) => givenUp.has(deed)),
    'given up',
  ).toEqual([])
  for (const { number, entries } of phones) {
    for (const { id, state } of entries)
      if (state !== 'waiting') expect(outcomes.get(id)?.kind, 'an answer the server gave').toBe(state)
    for (const household of HOUSEHOLDS) {
      const places = effects
        .filter((effect) => effect.phone === number && effect.household === household)
        .map(({ place }) => place)
      expect(places, 'in the order of the door').toEqual([...places].sort((a, b) => a - b))
    }
  }
  for (const { id } of keptActs)
    expect(
      effects.some((effect) => effect.id === id),
      'kept is not done',
    ).toBe(false)
  const somewhere = new Set([
    ...[...phones.flatMap(({ entries }) => entries), ...effects, ...keptActs].map(({ deed }) => deed),
    ...givenUp,
  ])
  expect(
    deeds.map((_, deed) => deed).filter((deed) => !somewhere.has(deed)),
    'lost',
  ).toEqual([])
}

test(
  'S1–S9, H1, H3–H5: given five phones, a network that loses, doubles and reorders, phones and a server that die · then nothing is lost, nothing is done twice, and each door keeps its order',
  () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(step, { maxLength: 40 }), async (scheduler, steps) => {
        const world = new World(PHONES, () => scheduler.schedule(Promise.resolve()))
        const settle = (work: Promise<unknown>) => scheduler.waitFor(work)
        await live(world, steps, settle)
        held(world)
        await heal(world, settle)
        held(world)
        for (const { entries } of world.phones)
          for (const { state, id } of entries) expect(['accepted', 'kept'], id).toContain(state)
      }),
      { numRuns: RUNS },
    ),
  LONGEST,
)
