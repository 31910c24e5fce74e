/**
 * A program for the tests: owns the folder twenty times, and fails where another owns it in the same moment.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { claimOwnership } from '@oneruler/store/postgres/owner-claim'

const folder = process.argv[2] as string
for (let owned = 0; owned < 20; ) {
  const claim = claimOwnership(join(folder, 'owner'))
  if (claim.owned) {
    writeFileSync(join(folder, 'witness'), '', { flag: 'wx' })
    await pause(1)
    rmSync(join(folder, 'witness'))
    claim.release()
    owned++
  }
  await pause(Math.random() * 10)
}
