/** 一场征收 · A whole campaign on the server, from nothing to the archive, through its own runner and database. */
import { audit } from '@oneruler/campaign/audit/audit'
import { figuresOf } from '@oneruler/campaign/figures'
import { rebuildViews } from '@oneruler/store/view-store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Counted } from '../../../tools/acted/campaign-run.ts'
import { ServerOffice } from '../../../tools/acted/server-office.ts'
import { runCampaign } from '../../../tools/acted/whole-campaign.ts'
import { openFresh } from './opened.ts'

const LONG = Boolean(process.env.ONERULER_LONG)
const HOUSEHOLDS = LONG ? 720 : 60
const SEED = 20180502
/** Acts of 720 households take minutes. */
const TIMEOUT_MS = LONG ? 3_600_000 : 300_000

describe(`a campaign of ${HOUSEHOLDS} households on the server, from the boundary to the archive`, () => {
  let installation: Awaited<ReturnType<typeof openFresh>>
  let office: ServerOffice
  let counted: Counted
  beforeAll(async () => {
    installation = await openFresh()
    office = new ServerOffice(installation)
    counted = await runCampaign(office, SEED, HOUSEHOLDS)
  }, TIMEOUT_MS)
  afterAll(() => installation.discard())

  /** All that is kept beside the events, as the database has it. */
  const views = async () => {
    const rows = (table: string, order: string) =>
      installation.store.pool
        .query(`SELECT * FROM ${table} WHERE project_id = $1 ORDER BY ${order}`, [office.projectId])
        .then((result) => result.rows as Record<string, unknown>[])
    const tallies = (await rows('tally', 'measure, key, day')).filter(({ amount }) => Number(amount) !== 0)
    return {
      tallies: tallies.map(({ through_seq: _seq, ...tally }) => tally),
      households: await rows('household_view', 'number'),
      frame: (await rows('view_state', 'project_id')).map(({ frame }) => frame),
    }
  }

  it('its figures are what was counted beside it', async () => {
    const tallied = await installation.campaigns.tallied(office.projectId)
    if (!tallied) throw new Error('no project')
    const { 征收户, 签约, 入户调查 } = figuresOf(tallied.tallies, tallied.frame, office.today)
    expect({ 征收户, 签约, 入户调查 }).toEqual({
      征收户: counted.households,
      签约: counted.signed.size,
      入户调查: counted.surveyed,
    })
    expect([counted.households, counted.closed]).toEqual([HOUSEHOLDS, HOUSEHOLDS])
  })

  it('its views, kept act by act, are those made anew from all events', async () => {
    const kept = await views()
    expect(kept.households).toHaveLength(HOUSEHOLDS)
    const { all } = await installation.known.of(office.projectId)
    const tx = await installation.store.pool.connect()
    await rebuildViews(tx, installation.store.markOf, office.projectId, all)
    tx.release()
    expect(await views()).toEqual(kept)
  })

  it('the audit finds nothing, and every agreement is what its plan computes', async () => {
    const loaded = await installation.campaigns.load(office.projectId)
    if (!loaded) throw new Error('no project')
    const found = audit(loaded.campaign, office.today, await loaded.recomputed())
    expect(found.map(({ rule, code, household }) => `${rule} ${code} ${household}`)).toEqual([])
  })

  it('the chain of its events holds', async () => {
    const { headSeq } = await installation.known.of(office.projectId)
    expect(await installation.store.events.verifyChain(office.projectId)).toEqual({ ok: true, seq: headSeq })
  })
})
