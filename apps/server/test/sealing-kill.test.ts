/** 封存时断电: a sealing that is killed leaves a log that verifies, and the next process goes on from it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { verifyLog } from '@oneruler/log/verify-log'
import { openInstallation } from '@oneruler/server/installation'
import { seal } from '@oneruler/server/sunshine/seal'
import { expect, onTestFinished, test } from 'vitest'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { NOON, readBySecond, sign } from './sealing-given.ts'

const HOLDER = join(import.meta.dirname, 'sealing-holder.ts')

/** Runs the holder until it dies; gives its project and by what signal it went. */
async function struck(dataDir: string, nth: number, moment: string) {
  const holder = spawn(process.execPath, [HOLDER, dataDir, String(nth), moment], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  holder.stdout.on('data', (chunk) => {
    said += chunk
  })
  const signal = await new Promise<NodeJS.Signals | null>((gone) => holder.on('close', (_, by) => gone(by)))
  return { projectId: said.trim(), signal }
}

test.each([
  [1, 'after', 'the chain head', 4],
  [4, 'before', 'a full tile', 4],
  [8, 'after', 'the checkpoint kept', 4],
  [9, 'after', 'the list of checkpoints', 4],
  [10, 'after', 'the checkpoint', 305],
])(
  'given the process killed at write %i, %s it (%s), then what was published holds, and the next one seals all of it',
  async (nth, moment, _what, size) => {
    const scratch = scratchFolder()
    onTestFinished(() => scratch.discard())
    const dataDir = join(scratch.path, 'data')
    const { projectId, signal } = await struck(dataDir, nth, moment)
    expect(signal).toBe('SIGKILL')

    const installation = await openInstallation({ dataDir })
    onTestFinished(() => installation.close())
    const { log } = installation.store
    const verified = () => verifyLog(log.files(projectId), log.signer(projectId).key)
    expect(await verified()).toMatchObject({ size, firstBad: null })
    await sign(installation, projectId, 304)
    expect((await seal(log, projectId, NOON)).kind).toBe('sealed')
    const kinds = (await readBySecond(log, projectId)).map((entry) => entry.toString().split('\n')[1])
    expect(kinds.filter((kind) => kind === 'agreement')).toHaveLength(304)
    expect(await verified()).toMatchObject({ firstBad: null })
  },
)
