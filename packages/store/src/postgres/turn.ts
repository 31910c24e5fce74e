/**
 * 轮到 · Waiting for one's turn at a data directory: a running server is joined, a command is waited for.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { claimOwnership, type OwnerClaim } from './owner-claim.ts'
import { type RunningServer, readServer } from './server-announcement.ts'
import { say, unavailable } from './unavailable.ts'

const WORD_EVERY_MS = 10_000

/**
 * The claim on `dataDir`, or the server that runs there; says every ten seconds for whom it waits.
 * A command's database ends with the command, so nobody joins one: it would be lost midway.
 */
export async function takeTurn(
  dataDir: string,
  patienceMs: number,
  onProgress: (step: string) => void,
): Promise<OwnerClaim | RunningServer> {
  const deadline = performance.now() + patienceMs
  let nextWord = 0
  for (;;) {
    const server = readServer(dataDir)
    if (server !== undefined) return server
    const claim = claimOwnership(join(dataDir, 'owner'))
    if (claim.owned) return claim
    const now = performance.now()
    if (now >= deadline) throw unavailable('heldByOther', { dataDir, pid: claim.pid })
    if (now >= nextWord) {
      const seconds = Math.ceil((deadline - now) / 1000)
      onProgress(say('waitingForOwner', { dataDir, pid: claim.pid, seconds }))
      nextWord = now + WORD_EVERY_MS
    }
    // Uneven steps, so that two that met do not meet again for ever.
    await pause(50 + Math.random() * 100)
  }
}
