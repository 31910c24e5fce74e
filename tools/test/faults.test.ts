/** 故障: one round of each, from a fixed seed, in one world; `npm run test:faults` does many, each in a world of its own. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FAULTS } from '../faults/faults.ts'
import { rounds } from '../faults/round.ts'
import { openWorld, type World } from '../faults/world.ts'
import { scratchFolder } from '../scratch-folder.ts'

const scratch = scratchFolder()
let world: World
beforeAll(async () => {
  world = await openWorld(scratch.path)
})
afterAll(async () => {
  await world.end()
  scratch.discard()
})

test.each(FAULTS.map((fault) => [fault.name, fault] as const))(
  'given people recording visits, when %s, then nothing acknowledged is lost, nothing is done twice or by half, and every no is in words',
  async (_name, fault) => {
    const { acknowledged, told: _, ...found } = await rounds(world, fault, 1, 'slice')
    expect(found).toEqual({ rounds: 1, lost: 0, doubled: 0, half: 0, chainHolds: true, mute: [] })
    expect(acknowledged).toBeGreaterThan(0)
  },
)
