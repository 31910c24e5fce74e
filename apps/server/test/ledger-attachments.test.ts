import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, day } from '@oneruler/campaign/day'
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import { expireAttachments, expireDaily } from '@oneruler/server/attachment-expiry'
import type { LedgerFiles } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { undoImport } from '@oneruler/server/ledger-undo'
import { eventsOf } from '@oneruler/server/recorded-events'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { plantBadRows } from '../../../tools/simulate/bad-rows.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import type { SimulatedLedger } from '../../../tools/simulate/ledger.ts'
import { act, filesOf, importFiles, openFresh } from './opened.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

const ledgerOf = (seed: string) => simulateCampaign({ households: 7, groups: 2, seed })
const withMap = async (ledger: SimulatedLedger, map: object = ledger.map): Promise<LedgerFiles> => ({
  ...(await filesOf(ledger)),
  map: new TextEncoder().encode(JSON.stringify(map)),
})
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const kept = (projectId: string) => installation.store.attachments.list(projectId)
const kinds = async (projectId: string) => (await kept(projectId)).map(({ kind }) => kind).sort()
const filesOnDisk = (projectId: string) => readdirSync(join(installation.dataDir, 'attachments', projectId))
const read = (projectId: string, bytes: Uint8Array) =>
  installation.store.attachments.bySha256(projectId, sha256(bytes))

describe('the files of an import', () => {
  test('given a ledger folder, when imported, then workbook, plan and map are kept with the batch and outlive its undoing', async () => {
    const files = await withMap(ledgerOf('kept'))
    const { batch, staged } = await importFiles(installation, files)
    const { projectId } = staged
    const rows = await kept(projectId)
    expect(rows.map(({ kind, name, expiresOn }) => [kind, name, expiresOn]).sort()).toEqual([
      ['ledger', '台账.xlsx', '2018-12-11'],
      ['map', '红线图.geojson', null],
      ['plan', '补偿方案.md', null],
    ])
    expect(new Set(rows.map(({ batchId }) => batchId))).toEqual(new Set([batch]))
    const line = await installation.store.db
      .selectFrom('batch')
      .select('report')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow()
    expect(line.report).toMatchObject({
      attachments: expect.arrayContaining(rows.map(({ attachmentId }) => attachmentId)),
    })

    await undoImport(installation.store, projectId, batch!, act)
    for (const bytes of [files.workbook.bytes, files.plan!, files.map!])
      expect(await read(projectId, bytes)).toEqual(Buffer.from(bytes))
  })

  test('given the folder was imported, when imported again, then nothing is stored twice', async () => {
    const files = await withMap(ledgerOf('twice'))
    const { projectId } = (await importFiles(installation, files)).staged
    const before = filesOnDisk(projectId).sort()
    expect((await importFiles(installation, files)).batch).toBeNull()
    expect(filesOnDisk(projectId).sort()).toEqual(before)
    expect(await kinds(projectId)).toEqual(['ledger', 'map', 'plan'])
  })

  test('given only the map was redrawn, when imported, then there is no batch and the new map is kept beside the old', async () => {
    const ledger = ledgerOf('redrawn')
    const first = await withMap(ledger)
    const { projectId } = (await importFiles(installation, first)).staged
    const redrawn = await withMap(ledger, { ...ledger.map, name: '重画' })
    expect((await importFiles(installation, redrawn)).batch).toBeNull()
    expect(await read(projectId, redrawn.map!)).toEqual(Buffer.from(redrawn.map!))
    expect(await kinds(projectId)).toEqual(['ledger', 'map', 'map', 'plan'])
  })

  test('given rows nobody can understand, when imported, then the marked workbook is kept too', async () => {
    const { ledger } = plantBadRows(ledgerOf('marked'), 'marked')
    const { projectId } = (await importFiles(installation, await filesOf(ledger))).staged
    expect(await kinds(projectId)).toEqual(['ledger', 'marked-ledger', 'plan'])
    const marked = (await kept(projectId)).find(({ kind }) => kind === 'marked-ledger')!
    const bytes = await installation.store.attachments.bySha256(projectId, marked.sha256)
    expect(await plaintextOf(bytes!)).toContain('退回原因')
  })

  test('given the connection broke after the files were written, when committed again, then each content is there once', async () => {
    const { store } = installation
    const files = await withMap(ledgerOf('broken'))
    const staging = await stageImport(store, files)
    if ('refusal' in staging) throw new Error(staging.refusal)
    const { staged } = staging
    const broken = { ...store, events: { ...store.events, append: () => Promise.reject(new Error('lost')) } }
    await expect(commitImport(broken, staged, act)).rejects.toThrow('lost')
    expect(await kept(staged.projectId)).toEqual([])
    expect(filesOnDisk(staged.projectId)).toHaveLength(3)

    await commitImport(store, staged, act)
    await commitImport(store, staged, act)
    expect(await kinds(staged.projectId)).toEqual(['ledger', 'map', 'plan'])
    await expireAttachments(store, day('2018-09-12'), new Date('2099-01-01T00:00:00Z'))
    expect(filesOnDisk(staged.projectId)).toHaveLength(3)
    expect(await read(staged.projectId, files.plan!)).toEqual(Buffer.from(files.plan!))
  })

  test('given ninety days passed, when the server looks, then the workbook is gone and plan and map are not', async () => {
    const files = await withMap(ledgerOf('expired'))
    const { projectId } = (await importFiles(installation, files)).staged
    await expireAttachments(installation.store, day('2018-12-11'), new Date('2018-12-11T00:00:00Z'))
    expect(await read(projectId, files.workbook.bytes)).toBeNull()
    expect(await read(projectId, files.plan!)).toEqual(Buffer.from(files.plan!))
    expect(await read(projectId, files.map!)).toEqual(Buffer.from(files.map!))
    expect(await kinds(projectId)).toEqual(['ledger', 'map', 'plan'])
  })

  test('given a server that stands for days, then it looks at its start and every day until it is stopped', async () => {
    const files = await filesOf(ledgerOf('daily'))
    const { projectId } = (await importFiles(installation, files)).staged
    let now = new Date('2018-12-09T00:00:00Z')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const first = expireDaily(installation.store, () => now)
      await first()
      expect(await read(projectId, files.workbook.bytes)).not.toBeNull()
      now = new Date('2018-12-20T00:00:00Z')
      vi.advanceTimersByTime(5 * 86_400_000)
      await first()
      expect(await read(projectId, files.workbook.bytes)).not.toBeNull()

      now = new Date('2018-12-09T00:00:00Z')
      const second = expireDaily(installation.store, () => now)
      now = new Date('2018-12-11T00:00:00Z')
      vi.advanceTimersByTime(86_400_000)
      await second()
      expect(await read(projectId, files.workbook.bytes)).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })

  test('given one project cannot be looked through, then the others are all the same', async () => {
    const [one, other] = [await filesOf(ledgerOf('broken folder')), await filesOf(ledgerOf('whole folder'))]
    const broken = (await importFiles(installation, one)).staged.projectId
    const whole = (await importFiles(installation, other)).staged.projectId
    const { attachments } = installation.store
    const failing = {
      ...attachments,
      expire: (projectId: string, ...rest: [Day, string]) =>
        projectId === broken ? Promise.reject(new Error('汪某')) : attachments.expire(projectId, ...rest),
    }
    const logged: string[] = []
    const write = vi
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => logged.push(String(text)) > 0)
    await expireAttachments(
      { ...installation.store, attachments: failing },
      day('2018-12-11'),
      new Date('2018-12-11T00:00:00Z'),
    )
    write.mockRestore()
    expect(logged.join('')).toContain(`${broken} attachment expiry Error`)
    expect(await read(broken, one.workbook.bytes)).not.toBeNull()
    expect(await read(whole, other.workbook.bytes)).toBeNull()
  })
})

describe('columns that must not be recorded', () => {
  const SECRETS = ['县第九小学（虚构）', '示例局科员（虚构）']

  /** Two forbidden columns, as a county might have added them: text, a note, a list to choose from. */
  async function withForbiddenColumns(files: LedgerFiles): Promise<LedgerFiles> {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(files.workbook.bytes as unknown as ExcelJS.Buffer)
    for (const [name, header, secret] of [
      ['征收户', '子女就读学校', SECRETS[0]],
      ['签约', '亲属工作单位', SECRETS[1]],
    ] as const) {
      const sheet = workbook.getWorksheet(name)!
      const column = sheet.columnCount + 1
      sheet.getCell(1, column).value = header
      for (let row = 2; row <= sheet.rowCount; row++) sheet.getCell(row, column).value = secret
      sheet.getCell(2, column).note = `核实：${secret}`
    }
    return {
      ...files,
      workbook: { ...files.workbook, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) },
    }
  }

  test('given a workbook with such columns, when imported, then their values are in no table, no event and no kept file', async () => {
    const { store } = installation
    const files = await withForbiddenColumns(await withMap(ledgerOf('forbidden')))
    const original = await plaintextOf(files.workbook.bytes)
    expect(SECRETS.filter((secret) => original.includes(secret))).toEqual(SECRETS)

    const { staged } = await importFiles(installation, files)
    const { projectId } = staged
    expect(staged.forbiddenColumns.map(({ column }) => column)).toEqual(['子女就读学校', '亲属工作单位'])
    expect(await kinds(projectId)).toEqual(['map', 'marked-ledger', 'plan'])
    expect(await read(projectId, files.workbook.bytes)).toBeNull()

    const tables = await store.pool.query(`SELECT table_name FROM table_kind WHERE kind = 'distributed'`)
    const rows = await Promise.all(
      tables.rows.map(({ table_name }) =>
        store.pool.query(`SELECT t::text AS row FROM ${table_name} t WHERE project_id = $1`, [projectId]),
      ),
    )
    const contents = await Promise.all(
      (await kept(projectId)).map(async ({ kind, sha256 }) => {
        const bytes = (await store.attachments.bySha256(projectId, sha256))!
        return kind === 'marked-ledger' ? plaintextOf(bytes) : bytes.toString()
      }),
    )
    const everything = [
      ...rows.flatMap((result) => result.rows.map(({ row }) => row as string)),
      JSON.stringify(await eventsOf(store, projectId)),
      ...contents,
    ].join('\n')
    const found = (text: string) =>
      everything.includes(text) || everything.includes(Buffer.from(text).toString('hex'))
    expect(found(files.workbook.name)).toBe(true)
    expect(SECRETS.filter(found)).toEqual([])
  })
})

/** The parts of a workbook, inflated, one after another. */
async function plaintextOf(workbook: Uint8Array): Promise<string> {
  const parts = await openParts(workbook, WORKBOOK_LIMITS)
  const chunks: Uint8Array[] = []
  for (const name of parts.names) await parts.read(name, (chunk) => chunks.push(chunk))
  return Buffer.concat(chunks).toString()
}
