/**
 * Whatever a hurried office tries with the project as a whole, from each of its steps on: no rule is broken that was not
 * broken before, and no act of the project is left untried.
 */
import type { JsonObject } from '@oneruler/campaign/event'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SOUND } from '../given.ts'
import { on } from '../imported.ts'
import type { Office } from './office.ts'
import { act, type Begun, begun, UP_TO_SIGNING, until } from './project-office.ts'
import { broken, wander } from './wander.ts'

const RUNS = process.env.ONERULER_LONG ? 1000 : 200
/** A long run takes some minutes. */
const LONGEST = 900_000
const seed = 20261128

const HOUSEHOLDS = ['H1', 'H2', 'H3']
const PROJECT = ['project', ''] as const
const WANDERING = {
  picks: { houses: ['1'], people: ['R1', 'R2', 'R3'], homes: [], households: HOUSEHOLDS },
  steps: 60,
  targets: [PROJECT, PROJECT, PROJECT, ...HOUSEHOLDS.map((number) => ['household', number] as const)],
  forward: [
    'decideExpropriation',
    'announceDecision',
    'agreeOnValuer',
    'postValuations',
    'finishTask',
    'takeBackTask',
    'startReinforcement',
    'endReinforcement',
  ],
}

/** Three households, one with a building that nobody registered; two groups; a staff of three. */
function from(today: string, last: keyof typeof UP_TO_SIGNING | null, given: Partial<Begun> = {}): Office {
  const steps = last === null ? {} : until(last)
  const [first] = SOUND.人员
  const more = {
    小组: [...SOUND.小组, { ...SOUND.小组[0], 小组: '西街组', 责任区块: '西街' }],
    人员: ['R1', 'R2', 'R3'].map((工号) => ({ ...first, 工号, 加入日期: on('2018-05-01') })),
  }
  return begun({ today, households: 3, steps, more, ...given })
}

function after(office: Office, name: string, input: JsonObject): Office {
  if (act(office, name, input)[0] !== 'accepted') throw new Error(`${name} is refused`)
  return office
}
const decided = () =>
  after(from('2018-08-10', '政府常务会议'), 'decideExpropriation', { documentNumber: '示征1号' })
const CANDIDATES = { candidates: ['示例评估', '示例评估甲', '示例评估乙'].map((valuer) => ({ valuer })) }

const STAGES: readonly (() => Office)[] = [
  () => from('2018-05-02', null),
  // Announced on that day alone, since it is the day of valuation.
  ...Array.from({ length: 4 }, () => decided),
  () => after(from('2018-08-12', '征收决定公告'), 'nominateValuers', CANDIDATES),
  () => from('2018-08-26', '分户初步评估结果公示'),
  ...Object.entries(UP_TO_SIGNING).flatMap(([step, day]) => [
    () => from(day, step as keyof typeof UP_TO_SIGNING),
    () => from(day, step as keyof typeof UP_TO_SIGNING, { kind: '其他' }),
  ]),
]

/** Acts that three households cannot come to; each has tests of its own. */
const FROM_MORE = [
  'foundProject', // before there is an office
  'announceConsent', // ninety of a hundred
  'holdExecutiveMeeting', // a hundred owners
  'recordRemark', // a bulletin issued
  ...['declareEffect', 'postHouseholdResults', 'archiveProject'], // a campaign signed and closed
]

test(
  'from any step of the project on, nothing forbidden is reached',
  () => {
    const accepted = new Set<string>()
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const office = draw(fc.constantFrom, ...STAGES)()
        const before = broken(office)
        const done = wander(office, draw, WANDERING, accepted)
        const errors = broken(office).filter((error) => !before.includes(error))
        expect({ errors, done }).toEqual({ errors: [], done })
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    )
    const names = COMMANDS.filter(({ of }) => of === 'project').map(({ name }) => name)
    expect(names.filter((name) => !accepted.has(name) && !FROM_MORE.includes(name))).toEqual([])
  },
  LONGEST,
)
