import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { writeLedger } from '../../../tools/simulate/write-ledger.ts'
import { ended, json, SAMPLE, start } from './oneruler.ts'

const scratch = scratchFolder()
afterAll(() => scratch.discard())

/** Moments after the start at which the import is killed: while it opens, reads, checks and writes. */
const MOMENTS_MS = process.env.ONERULER_LONG
  ? Array.from({ length: 30 }, (_, n) => 300 + n * 100)
  : [700, 1_300, 1_600, 1_900]

test('given an acknowledged import, when another is killed at any moment, then the first is whole and the other whole or absent', async () => {
  const folder = join(scratch.path, 'ledger')
  mkdirSync(folder)
  await writeLedger(simulateCampaign({ households: 40, groups: 3, seed: 'killed' }), folder)
  const at = ['--data', join(scratch.path, 'data')]
  const first = await json('import', folder, ...at)
  const figuresOf = (project: string) => json('figures', '--as-of', '2030-01-01', '--project', project, ...at)
  const before = (await figuresOf(first.document.project)).document

  for (const moment of MOMENTS_MS) {
    const child = start(['import', SAMPLE, ...at])
    const end = ended(child)
    await pause(moment)
    child.kill('SIGKILL')
    await end
    expect((await figuresOf(first.document.project)).document).toEqual(before)
    const again = await json('import', SAMPLE, ...at)
    expect(again.code).toBe(0)
    const { accepted, skipped, batch, project } = again.document
    expect([accepted.征收户 ?? 0, skipped.征收户 ?? 0].sort()).toEqual([0, 720])
    expect((await figuresOf(project)).document).toMatchObject({
      征收户: 720,
      签约: 649,
      协议总额合计: 1342707244,
    })
    // Leave the ground as it was for the next moment.
    if (batch)
      expect((await json('import', 'undo', batch, '--project', project, ...at)).document.withdrawn).toBe(true)
    else break
  }
}, 240_000)
