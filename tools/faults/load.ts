/**
 * 来往 · Load: people who record visits one after another, and what each was told. Whoever was not told that it is done asks
 * again with the same id, as the console does.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from '../simulate/chance.ts'
import type { World } from './world.ts'

const PEOPLE = 6
const TRIES = 200

export interface Load {
  /** Ids of what the server said is done. */
  readonly acknowledged: Set<string>
  /** Ids of all that was sent, answered or not. */
  readonly sent: Set<string>
  /** Answers that were no success: in words for a person, each with how often it came, and those without a word. */
  readonly told: Map<string, number>
  readonly mute: string[]
}

export interface LoadOptions {
  /** How many visits each records. */
  readonly each: number
  /** How often each request is sent at once. */
  readonly copies?: number
  /** Whether the fault is over: from then on nobody asks for ever. */
  readonly isOver: () => boolean
}

/** Ends when every visit was acknowledged; throws where one never is. */
export async function recordVisits(
  world: World,
  chance: Chance,
  load: Load,
  options: LoadOptions,
): Promise<void> {
  const { each, copies = 1, isOver } = options
  const person = async () => {
    for (let n = 0; n < each; n++) {
      const id = randomUUID()
      const household = chance.oneOf(world.households)
      load.sent.add(id)
      for (let tries = 0; !load.acknowledged.has(id); tries += isOver() ? 1 : 0) {
        if (tries === TRIES)
          throw new Error(`${id} was never acknowledged: ${[...load.told.keys(), ...load.mute].join(' ')}`)
        const asked = Array.from({ length: copies }, async () => {
          await pause(copies === 1 ? 0 : chance.integer(0, 30))
          await recordVisit(world, household, id, load)
        })
        await Promise.all(asked)
        if (!load.acknowledged.has(id)) await pause(100)
      }
    }
  }
  await Promise.all(Array.from({ length: PEOPLE }, person))
}

async function recordVisit(world: World, household: string, id: string, load: Load): Promise<void> {
  let response: Response
  let text: string
  try {
    response = await fetch(`${world.address()}/api/projects/${world.project}/commands/recordVisit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: world.cookie },
      body: JSON.stringify({ id, target: household, input: VISIT }),
    })
    text = await response.text()
  } catch {
    // The server is gone, or was while it answered: the browser says so itself.
    return
  }
  if (response.status === 200) load.acknowledged.add(id)
  else {
    const message = messageIn(text).replace(/[0-9a-f-]{36}/, '…')
    if (/[一-龥]/.test(message)) load.told.set(message, (load.told.get(message) ?? 0) + 1)
    else load.mute.push(`${response.status} ${text.slice(0, 200)}`)
  }
}

const VISIT = { at: '2020-09-09T10:00:00', minutes: 20, purpose: '政策宣讲', outcome: '见面', promises: [] }

function messageIn(text: string): string {
  try {
    return String((JSON.parse(text) as { message?: string }).message ?? '')
  } catch {
    return ''
  }
}
