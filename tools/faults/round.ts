/** 一轮 · Rounds of one fault: people at work, the fault among them, and the count once everything was acknowledged. */
import { scratchFolder } from '../scratch-folder.ts'
import { chance } from '../simulate/chance.ts'
import type { Fault } from './faults.ts'
import { type Load, recordVisits } from './load.ts'
import { countLosses, type Losses } from './losses.ts'
import { openWorld, type World } from './world.ts'

export interface Found extends Losses {
  readonly rounds: number
  readonly acknowledged: number
  /** Answers that said no in words, each with how often, and those without a word for a person. */
  readonly told: ReadonlyMap<string, number>
  readonly mute: readonly string[]
}

/** How many visits each person records in a round. */
const EACH = 8

export async function inOwnWorld(fault: Fault, many: number, seed: string): Promise<Found> {
  const scratch = scratchFolder()
  try {
    const world = await openWorld(scratch.path)
    try {
      return await rounds(world, fault, many, seed)
    } finally {
      await world.end()
    }
  } finally {
    scratch.discard()
  }
}

/** The same seed draws the same households, moments and bytes; what the machine makes of them differs. */
export async function rounds(world: World, fault: Fault, many: number, seed: string): Promise<Found> {
  const load: Load = { acknowledged: new Set(), sent: new Set(), told: new Map(), mute: [] }
  for (let round = 0; round < many; round++) {
    const drawn = chance(`${seed}/${fault.name}/${round}`)
    let isOver = false
    const struck = fault.strike(world, drawn).finally(() => {
      isOver = true
    })
    const working = recordVisits(world, drawn, load, { each: EACH, ...fault.load, isOver: () => isOver })
    await Promise.all([working, struck])
  }
  const losses = await countLosses(world, load)
  return { ...losses, rounds: many, acknowledged: load.acknowledged.size, told: load.told, mute: load.mute }
}
