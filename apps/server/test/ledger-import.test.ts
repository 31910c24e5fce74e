import { fileURLToPath } from 'node:url'
import { addDays, type Day, day } from '@oneruler/campaign/day'
import { figuresOf } from '@oneruler/campaign/figures'
import { viewsOf } from '@oneruler/campaign/views'
import type { Installation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { undoImport } from '@oneruler/server/ledger-undo'
import { eventsOf } from '@oneruler/server/recorded-events'
import { listHouseholds } from '@oneruler/store/household-list'
import { readTallies } from '@oneruler/store/view-store'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plantBadRows } from '../../../tools/simulate/bad-rows.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { countWorkbook } from './count-workbook.ts'
import { act, filesOf, importFiles, openFresh } from './opened.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

const figures = async ({ campaigns }: Installation, projectId: string, asOf: Day) => {
  const loaded = await campaigns.load(projectId)
  if (!loaded) throw new Error('not imported')
  return figuresOf(loaded.tallies, loaded.frame, asOf)
}

const sample = () => {
  const files = readLedgerFolder(fileURLToPath(new URL('../../../examples/xiaoqiaotou', import.meta.url)))
  if (!files) throw new Error('the sample is missing')
  return files
}

/** Tallies and list as the database keeps them against the same views made from all events. */
async function keptAndRebuilt({ store }: Installation, projectId: string) {
  const rebuilt = viewsOf(await eventsOf(store, projectId))
  const asText = (delta: { measure: string; key: string; day: string; amount: number }) =>
    `${delta.measure} ${delta.key} ${delta.day} ${delta.amount}`
  const { rows } = await listHouseholds(store.pool, projectId, {
    day: day('2099-12-31'),
    within: null,
    page: 1,
    size: 100_000,
  })
  return {
    kept: { tallies: (await readTallies(store.pool, projectId)).map(asText).sort(), households: rows.length },
    rebuilt: { tallies: rebuilt.tallies.map(asText).sort(), households: rebuilt.households.length },
  }
}

describe('the sample campaign', () => {
  test('given its ledger, when imported, then the figures of any day are those counted from the workbook', async () => {
    const files = sample()
    const { staged } = await importFiles(installation, files)
    expect(staged.rejected).toEqual([])
    for (const asOf of ['2018-06-20', '2018-08-25', '2018-08-26', '2018-09-01', '2018-09-04', '2018-09-30'])
      expect(await figures(installation, staged.projectId, day(asOf))).toEqual(
        await countWorkbook(files.workbook.bytes, asOf),
      )
  })

  test('given it was imported, when imported again, then nothing is added and no batch is made', async () => {
    const before = await figures(
      installation,
      (await importFiles(installation, sample())).staged.projectId,
      day('2018-09-04'),
    )
    const again = await importFiles(installation, sample())
    expect(again.batch).toBeNull()
    expect(again.staged.accepted).toEqual({})
    expect(await figures(installation, again.staged.projectId, day('2018-09-04'))).toEqual(before)
  })

  test('given it was imported, then names stand in no event that the database could read', async () => {
    const { rows } = await installation.store.pool.query<{ found: number }>(
      `SELECT count(*)::integer AS found FROM event WHERE convert_from(body, 'UTF8') LIKE ANY ($1)`,
      [['%薛艳娜%', '%夏宇%', '%江滨路176号%', '%姚文鹏%']],
    )
    expect(rows[0]?.found).toBe(0)
  })
})

describe('generated campaigns of other sizes', () => {
  test.each([
    { households: 37, groups: 3, seed: 'a' },
    { households: 5, groups: 2, seed: 'b' },
    { households: 211, groups: 11, seed: 'c' },
  ])(
    'given $households households in $groups groups, then figures, list and tallies are those counted',
    async (size) => {
      const ledger = simulateCampaign(size)
      const files = await filesOf(ledger)
      const { staged } = await importFiles(installation, files)
      const { projectId } = staged
      const loaded = await installation.campaigns.load(projectId)
      const { startsOn, endsOn } = loaded!.frame.signingPeriod!
      for (const asOf of [
        addDays(startsOn, -30),
        startsOn,
        addDays(startsOn, 3),
        endsOn,
        addDays(endsOn, 60),
      ]) {
        const counted = await countWorkbook(files.workbook.bytes, asOf)
        expect(await figures(installation, projectId, asOf)).toEqual(counted)
        const signed = await listHouseholds(installation.store.pool, projectId, {
          day: asOf,
          within: null,
          state: 'signed',
          page: 1,
          size: 1,
        })
        expect(signed.total).toBe(counted.签约)
      }
      const { kept, rebuilt } = await keptAndRebuilt(installation, projectId)
      expect(kept).toEqual(rebuilt)
    },
  )

  test('given rows nobody can understand, when imported, then each is rejected alone and the figures are those without', async () => {
    const clean = simulateCampaign({ households: 29, groups: 3, seed: 'bad' })
    const { ledger, bad } = plantBadRows(clean, 'bad')
    const { staged } = await importFiles(installation, await filesOf(ledger))
    expect(staged.rejected.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`).sort()).toEqual(
      bad.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`).sort(),
    )
    for (const { message } of staged.rejected) expect(message).toMatch(/[。]$/)
    const { endsOn } = (await installation.campaigns.load(staged.projectId))!.frame.signingPeriod!
    expect(await figures(installation, staged.projectId, endsOn)).toEqual(
      await countWorkbook((await filesOf(clean)).workbook.bytes, endsOn),
    )
  })

  test('given a changed ledger, when imported and undone, then views follow each step and the first figures return', async () => {
    const first = simulateCampaign({ households: 23, groups: 2, seed: 'undo' })
    const one = await importFiles(installation, await filesOf(first))
    const { projectId } = one.staged
    const { endsOn } = (await installation.campaigns.load(projectId))!.frame.signingPeriod!
    const before = await figures(installation, projectId, endsOn)

    const changed = {
      ...first,
      sheets: {
        ...first.sheets,
        签约: first.sheets.签约.map((row, n) =>
          n === 0 ? { ...row, 协议总额: 1, 差价结算: 1, 安置房款: 0 } : row,
        ),
        腾空: first.sheets.腾空.slice(1),
      },
    }
    const files = await filesOf(changed)
    const two = await importFiles(installation, files)
    expect(two.staged.corrected).toEqual({ 签约: 1 })
    const counted = await countWorkbook(files.workbook.bytes, endsOn)
    expect((await figures(installation, projectId, endsOn)).协议总额合计).toBe(counted.协议总额合计)
    const stepped = await keptAndRebuilt(installation, projectId)
    expect(stepped.kept).toEqual(stepped.rebuilt)

    const refused = await undoImport(installation.store, projectId, one.batch!, act)
    expect(refused.withdrawn).toBe(false)
    expect(refused.refusedBecause.join()).toContain(two.batch)

    expect(await undoImport(installation.store, projectId, two.batch!, act)).toEqual({
      withdrawn: true,
      refusedBecause: [],
    })
    expect(await figures(installation, projectId, endsOn)).toEqual(before)
    expect(await undoImport(installation.store, projectId, one.batch!, act)).toEqual({
      withdrawn: true,
      refusedBecause: [],
    })
    const undone = await keptAndRebuilt(installation, projectId)
    expect(undone.kept).toEqual(undone.rebuilt)
    expect(undone.kept.households).toBe(0)
    expect((await importFiles(installation, await filesOf(first))).staged.accepted).toEqual(
      one.staged.accepted,
    )
    expect(await figures(installation, projectId, endsOn)).toEqual(before)
  })

  test('given an import undone and made again, when something rests on it, then it cannot be undone either', async () => {
    const ledger = simulateCampaign({ households: 9, groups: 2, seed: 'again' })
    const visits = ledger.sheets.走访
    const bare = { ...ledger, sheets: { ...ledger.sheets, 走访: visits.slice(1) } }
    const once = await importFiles(installation, await filesOf(bare))
    const { projectId } = once.staged
    expect((await undoImport(installation.store, projectId, once.batch!, act)).withdrawn).toBe(true)
    const again = await importFiles(installation, await filesOf(bare))
    const later = await importFiles(installation, await filesOf(ledger))
    expect(later.staged.accepted).toEqual({ 走访: 1 })
    const refused = await undoImport(installation.store, projectId, again.batch!, act)
    expect(refused.withdrawn).toBe(false)
    expect(refused.refusedBecause.join()).toContain(later.batch)
  })

  test('given views made by an earlier version, when more is imported, then they are still made anew', async () => {
    const ledger = simulateCampaign({ households: 7, groups: 2, seed: 'stale' })
    const first = { ...ledger, sheets: { ...ledger.sheets, 满意度: ledger.sheets.满意度.slice(1) } }
    const { projectId } = (await importFiles(installation, await filesOf(first))).staged
    const pool = installation.store.pool
    await pool.query('DELETE FROM view_state WHERE project_id = $1', [projectId])
    await pool.query(`INSERT INTO view_state VALUES ($1, 0, 1, '{"groups":[],"signingPeriod":null}')`, [
      projectId,
    ])
    await pool.query('UPDATE tally SET amount = amount + 5 WHERE project_id = $1', [projectId])
    const files = await filesOf(ledger)
    await importFiles(installation, files)
    const { endsOn } = (await installation.campaigns.load(projectId))!.frame.signingPeriod!
    expect(await figures(installation, projectId, endsOn)).toEqual(
      await countWorkbook(files.workbook.bytes, endsOn),
    )
  })

  test('given two imports decided at once, when both are committed, then the second is decided anew', async () => {
    const files = await filesOf(simulateCampaign({ households: 11, groups: 2, seed: 'race' }))
    const stagings = await Promise.all([
      stageImport(installation.store, files),
      stageImport(installation.store, files),
    ])
    const [one, two] = stagings.map((staging) => ('staged' in staging ? staging.staged : undefined))
    const written = await Promise.all([
      commitImport(installation.store, one!, act),
      commitImport(installation.store, two!, act),
    ])
    const batches = written.map((result) => ('batch' in result ? result.batch : 'refused'))
    expect(batches.filter((batch) => batch === null)).toHaveLength(1)
    const households = await listHouseholds(installation.store.pool, one!.projectId, {
      day: day('2099-01-01'),
      within: null,
      page: 1,
      size: 1,
    })
    expect(households.total).toBe(11)
  })

  test('given a workbook that lacks a sheet and a column, then the answer names both and nothing is written', async () => {
    const files = await filesOf(simulateCampaign({ households: 5, groups: 1, seed: 'missing' }))
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(files.workbook.bytes as unknown as ExcelJS.Buffer)
    workbook.removeWorksheet('复核')
    const heading = workbook.getWorksheet('签约')?.getRow(1)
    heading?.eachCell((cell) => {
      if (cell.value === '经办人') cell.value = '谁办的'
    })
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    const before = await installation.campaigns.list()
    const staging = await stageImport(installation.store, {
      workbook: { name: 'x.xlsx', bytes },
      plan: null,
      map: null,
    })
    expect(staging).toMatchObject({ refusal: expect.stringMatching(/“复核”[\s\S]*“经办人”/) })
    expect(await installation.campaigns.list()).toEqual(before)
  })
})
