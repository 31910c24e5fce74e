/** 断电: the server is killed in the middle of a campaign; started again it goes on, nothing lost and nothing twice. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { audit } from '@oneruler/campaign/audit/audit'
import { openInstallation } from '@oneruler/server/installation'
import { expect, onTestFinished, test } from 'vitest'
import { numberedIds, ServerOffice } from '../../../tools/acted/server-office.ts'
import { runCampaign } from '../../../tools/acted/whole-campaign.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'

const SEED = '20180502'
const HOUSEHOLDS = 20
/** In the middle of signing: its first act is the 387th, its last the 425th. */
const STRUCK_AFTER = 395

/** Acts until it is struck; gives how many acts it had begun. */
async function struck(dataDir: string): Promise<number> {
  const program = join(import.meta.dirname, 'campaign-holder.ts')
  const child = spawn(process.execPath, [program, dataDir, SEED, String(HOUSEHOLDS)])
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > STRUCK_AFTER) child.kill('SIGKILL')
  })
  let failure = ''
  child.stderr.on('data', (chunk: Buffer) => {
    failure += chunk.toString()
  })
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)))
  if (signal !== 'SIGKILL') throw new Error(failure)
  return said.trim().split('\n').length
}

test('given a server killed -9 in the middle of a campaign, when the same acts come again, then it ends as if it had never been', async () => {
  const scratch = scratchFolder()
  onTestFinished(() => scratch.discard())
  const dataDir = join(scratch.path, 'data')
  const begun = await struck(dataDir)
  expect(begun).toBeGreaterThanOrEqual(STRUCK_AFTER)

  const installation = await openInstallation({ dataDir })
  onTestFinished(() => installation.close())
  const office = new ServerOffice(installation, numberedIds(SEED))
  const counted = await runCampaign(office, Number(SEED), HOUSEHOLDS)

  const { all, headSeq } = await installation.known.of(office.projectId)
  const signed = all.filter(({ type }) => type === 'AgreementSigned')
  expect(signed).toHaveLength(counted.signed.size + counted.revoked)
  expect(counted.closed).toBe(HOUSEHOLDS)
  expect(await installation.store.events.verifyChain(office.projectId)).toEqual({ ok: true, seq: headSeq })
  const loaded = await installation.campaigns.load(office.projectId)
  expect(loaded && audit(loaded.campaign, office.today, await loaded.recomputed())).toEqual([])
})
