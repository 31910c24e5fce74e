/**
 * 推测的回测 · The forecast held against what came: on every evening of a signing window, of the sample and of simulated
 * campaigns, what it guessed of the window's end and of the next evening, beside a straight line; and how often the band held.
 *
 *     node bench/forecast.ts
 */
import { join } from 'node:path'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { type Band, guess } from '@oneruler/campaign/forecast/guess'
import { paceOf } from '@oneruler/campaign/forecast/pace'
import { openInstallation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { rewardDays } from '@oneruler/server/pages/reward-days'
import { planInForce } from '@oneruler/server/plan-in-force'
import { scratchFolder } from '../tools/scratch-folder.ts'
import { simulateCampaign } from '../tools/simulate/campaign.ts'
import { writeLedger } from '../tools/simulate/write-ledger.ts'

const SAMPLE = join(import.meta.dirname, '../examples/xiaoqiaotou')
/** The model was made looking at the first six; the last two it had never seen. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

interface Held {
  readonly guessed: Band
  readonly straight: number
  readonly came: number
}
interface Evening {
  readonly end: Held
  readonly next: Held
}

const share = (held: readonly Held[]): string =>
  `${held.filter(({ guessed, came }) => guessed.low <= came && came <= guessed.high).length}/${held.length}`

const average = (misses: readonly number[]): number =>
  Math.round((10 * misses.reduce((sum, miss) => sum + Math.abs(miss), 0)) / misses.length) / 10

const scratch = scratchFolder()
const installation = await openInstallation({ dataDir: join(scratch.path, 'data') })
try {
  const told = [await campaign('sample', SAMPLE)]
  for (const seed of SEEDS) {
    const folder = join(scratch.path, String(seed))
    await writeLedger(
      simulateCampaign({ households: 150 * seed, groups: 3 + seed, seed: String(seed) }),
      folder,
    )
    told.push(await campaign(`simulated, seed ${seed}`, folder))
  }
  console.table(told)
} finally {
  await installation.close()
  scratch.discard()
}

async function campaign(name: string, folder: string) {
  const evenings = await backtest(folder)
  const end = evenings.map((one) => one.end)
  const next = evenings.map((one) => one.next)
  return {
    campaign: name,
    evenings: evenings.length,
    'end: in the band': share(end),
    'end: guess off by': average(end.map(({ guessed, came }) => guessed.middle - came)),
    'end: straight line off by': average(end.map(({ straight, came }) => straight - came)),
    'next: in the band': share(next),
    'next: guess off by': average(next.map(({ guessed, came }) => guessed.middle - came)),
    'next: straight line off by': average(next.map(({ straight, came }) => straight - came)),
  }
}

/** Every evening but the last, each knowing only the facts of its own day and before. */
async function backtest(folder: string): Promise<Evening[]> {
  const { store, campaigns } = installation
  const files = readLedgerFolder(folder)
  const staging = files && (await stageImport(store, files))
  if (!staging || 'refusal' in staging) throw new Error(`${folder} holds no ledger`)
  await commitImport(store, staging.staged, { actor: 'bench', via: 'cli', now: () => new Date() })
  const loaded = await campaigns.load(staging.staged.projectId)
  const window = loaded?.frame.signingPeriod
  const plan = loaded && window && (await planInForce(store, loaded, window.startsOn))
  if (!loaded || !window || !plan) throw new Error(`${folder} states no window and plan`)
  const rewards = rewardDays(plan, loaded.campaign)
  const knownOn = (evening: Day) => {
    const facts = loaded.campaign.facts.filter(({ onDay }) => onDay <= evening)
    return paceOf(assembleCampaign(facts).households.values(), window, evening)
  }
  const { days } = knownOn(window.endsOn)
  const isRush = days.map((day) => rewards.includes(day) || day === window.endsOn)
  return days.slice(0, -1).flatMap((evening) => {
    const ahead = guess({ pace: knownOn(evening), isRush, needed: null })?.ahead ?? []
    const [next, end] = [ahead[0], ahead.at(-1)].map(
      (one) =>
        one && { guessed: one.signed, straight: one.straight, came: loaded.tallies.total('signed', one.day) },
    )
    return next && end ? [{ next, end }] : []
  })
}
