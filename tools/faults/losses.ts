/** 清点 · Counting after a fault: what was acknowledged and is not there, what is there twice, what is there by half. */
import { openKeyFile } from '@oneruler/store/key-vault'
import { ownerMarks } from '@oneruler/store/owner-marks'
import { openStore } from '@oneruler/store/store'
import { rebuildViews } from '@oneruler/store/view-store'
import type { Load } from './load.ts'
import type { World } from './world.ts'

export interface Losses {
  readonly lost: number
  readonly doubled: number
  /** An act without its event, an event without its act, or a view that does not follow from the events. */
  readonly half: number
  readonly chainHolds: boolean
}

export async function countLosses(world: World, load: Load): Promise<Losses> {
  const { project, dataDir } = world
  const vault = openKeyFile(dataDir)
  const store = await openStore(world.database(), vault, dataDir)
  try {
    const visits = new Map<string, number>()
    const events = []
    for await (const event of store.events.read(project)) {
      events.push(event)
      if (event.type === 'HouseholdVisited' && load.sent.has(event.commandId))
        visits.set(event.commandId, (visits.get(event.commandId) ?? 0) + 1)
    }
    const { rows } = await store.pool.query<{ command_id: string }>(
      'SELECT command_id FROM command WHERE project_id = $1',
      [project],
    )
    const recorded = new Set(rows.map(({ command_id }) => command_id))
    const half = [...load.sent].filter((id) => recorded.has(id) !== visits.has(id)).length
    const kept = await viewsOf(world)
    const tx = await store.pool.connect()
    await tx.query('BEGIN')
    await rebuildViews(tx, await ownerMarks(vault), project, events)
    await tx.query('COMMIT')
    tx.release()
    const isSame = kept === (await viewsOf(world))
    return {
      lost: [...load.acknowledged].filter((id) => !visits.has(id)).length,
      doubled: [...visits.values()].filter((n) => n > 1).length,
      half: half + (isSame ? 0 : 1),
      chainHolds: (await store.events.verifyChain(project)).ok,
    }
  } finally {
    await store.close()
  }
}

async function viewsOf(world: World): Promise<string> {
  const { rows } = await world.database().pool.query<{ row: string }>(
    `SELECT h::text AS row FROM household_view h
     UNION ALL SELECT (project_id, measure, key, day, amount)::text FROM tally WHERE amount <> 0`,
  )
  return rows
    .map(({ row }) => row)
    .sort()
    .join('\n')
}
