/** 导入: a ledger is brought in, looked at, written or dropped, and undone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkbook } from '@oneruler/documents/workbook/read-workbook'
import { createApp } from '@oneruler/server/app'
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import type { BatchLine, ImportPage } from '@oneruler/server/import-pages'
import type { GroupsPage, OverviewPage, ProjectSummary } from '@oneruler/server/pages'
import ExcelJS from 'exceljs'
import { expect, test, vi } from 'vitest'
import { SAMPLE, sampleServed } from './sample.ts'
import { asSigned } from './signed-in.ts'

const served = sampleServed()
const sampleFile = (name: string) => readFileSync(join(SAMPLE, name))

/** The sample's workbook with some cells written anew: `{ sheet, cell, value }`. */
async function changed(...cells: readonly { sheet: string; cell: string; value: string | number }[]) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(join(SAMPLE, '台账.xlsx'))
  for (const { sheet, cell, value } of cells) {
    const written = workbook.getWorksheet(sheet)?.getCell(cell)
    if (written) written.value = value
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const post = (path: string, body?: FormData) =>
  served().app.request(`/api${path}`, body ? { method: 'POST', body } : { method: 'POST' })

const upload = (files: Readonly<Record<string, Uint8Array>>) => {
  const form = new FormData()
  for (const [path, bytes] of Object.entries(files))
    form.append('files', new File([bytes as Uint8Array<ArrayBuffer>], path))
  return post('/imports', form)
}

const look = async (importId: string) => {
  const response = await served().app.request(`/api/imports/${importId}`)
  return (await response.json()) as ImportPage
}

/** Uploads and waits until nothing more happens by itself. */
async function staged(files: Readonly<Record<string, Uint8Array>>): Promise<ImportPage> {
  const response = await upload(files)
  expect(response.status).toBe(202)
  const { importId } = (await response.json()) as ImportPage
  return vi.waitUntil(
    async () => {
      const page = await look(importId)
      return page.phase !== 'reading' && page.phase !== 'checking' ? page : null
    },
    { timeout: 30_000 },
  )
}

const batches = () => served().page<BatchLine[]>('/batches')
const messageOf = async (response: Response) => ((await response.json()) as { message: string }).message

test('the folder that stands already has nothing to write', async () => {
  const page = await staged({
    '小桥头/台账.xlsx': sampleFile('台账.xlsx'),
    '小桥头/补偿方案.md': sampleFile('补偿方案.md'),
    '小桥头/红线图.geojson': sampleFile('红线图.geojson'),
  })
  expect(page).toMatchObject({
    phase: 'ready',
    project: served().project,
    accepted: {},
    corrected: {},
    notes: [],
  })
  expect(page.skipped.征收户).toBe(720)
})

test('a changed cell is proposed, written once, listed, and undone', async () => {
  const before = await batches()
  const bytes = await changed({ sheet: '腾空', cell: 'C2', value: 'R001' })
  const page = await staged({ '台账.xlsx': bytes })
  expect(page.corrected).toEqual({ 腾空: 1 })
  expect(page.corrections).toMatchObject([{ sheet: '腾空', row: 2, column: '验收人', to: 'R001' }])

  const twice = await Promise.all([
    post(`/imports/${page.importId}/commit`),
    post(`/imports/${page.importId}/commit`),
  ])
  const [committed, again] = (await Promise.all(twice.map((one) => one.json()))) as ImportPage[]
  expect(committed).toMatchObject({ phase: 'committed', corrected: { 腾空: 1 } })
  expect(again?.batch).toBe(committed?.batch)
  expect(await batches()).toHaveLength(before.length + 1)
  const [line, first] = await batches()
  expect(line).toMatchObject({
    batch: committed?.batch,
    actor: '示例某',
    files: ['台账.xlsx'],
    corrected: 1,
    withdrawnAt: null,
    refusedBecause: [],
  })
  expect(first?.refusedBecause[0]).toContain(committed?.batch)

  const refused = await post(`/projects/${served().project}/batches/${first?.batch}/undo`)
  expect(await refused.json()).toMatchObject({
    withdrawn: 0,
    refusedBecause: [expect.stringContaining('腾空')],
  })
  const undone = await post(`/projects/${served().project}/batches/${committed?.batch}/undo`)
  expect(await undone.json()).toEqual({ withdrawn: 1, refusedBecause: [] })
  expect((await batches())[0]).toMatchObject({ withdrawnAt: expect.stringMatching(/^2018-09-04/) })
  expect((await batches())[1]?.refusedBecause).toEqual([])
})

test('a bad row is named with its place, left out alone, and comes back marked', async () => {
  const bytes = await changed({ sheet: '腾空', cell: 'B3', value: '昨天' })
  const page = await staged({ '小桥头/台账.xlsx': bytes })
  expect(page).toMatchObject({ phase: 'ready', hasMarkedWorkbook: true })
  expect(page.rejected).toEqual([
    { sheet: '腾空', row: 3, column: '腾空日期', value: '昨天', message: expect.stringContaining('昨天') },
  ])
  const marked = await served().app.request(`/api/imports/${page.importId}/marked.xlsx`)
  const read = await readWorkbook(new Uint8Array(await marked.arrayBuffer()))
  expect(read.ok && read.workbook.get('腾空')?.rows.length).toBeGreaterThan(0)
})

test('a workbook that cannot be read is refused in words and changes nothing', async () => {
  const headBefore = (await batches()).length
  const csv = new TextEncoder().encode('户号,户主\nH0001,示例')
  for (const [name, bytes, said] of [
    ['台账.xlsx', new Uint8Array(), '空的'],
    ['台账.xlsx', csv, '文本文件'],
    ['台账.csv', csv, '文本文件'],
    ['台账.xlsx', sampleFile('台账.xlsx').subarray(0, 5_000), '损坏'],
  ] as const) {
    const page = await staged({ [name]: bytes })
    expect(page).toMatchObject({ phase: 'refused', refusal: expect.stringContaining(said) })
    expect((await post(`/imports/${page.importId}/commit`)).status).toBe(409)
  }
  expect(await batches()).toHaveLength(headBefore)
})

test('files among which no workbook can be told, or none at all, are refused', async () => {
  const nothing = await upload({ '补偿方案.md': sampleFile('补偿方案.md'), '说明.txt': new Uint8Array(3) })
  expect(nothing.status).toBe(400)
  expect(await messageOf(nothing)).toContain('台账.xlsx')
  expect((await post('/imports', new FormData())).status).toBe(400)
  const form = { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } }
  expect((await served().app.request('/api/imports', form)).status).toBe(400)
})

test('more than the limit is not even read', async () => {
  const response = await served().app.request('/api/imports', {
    method: 'POST',
    body: 'x',
    headers: { 'content-length': '200000000', 'content-type': 'multipart/form-data; boundary=y' },
  })
  expect(response.status).toBe(413)
  expect(await messageOf(response)).toContain('120 MB')
})

test('an import cancelled while it is read is never ready, and one that is ready can be dropped', async () => {
  const response = await upload({ '台账.xlsx': sampleFile('台账.xlsx') })
  const { importId } = (await response.json()) as ImportPage
  expect(await (await post(`/imports/${importId}/cancel`)).json()).toMatchObject({ phase: 'cancelled' })
  const ready = await staged({ '台账.xlsx': sampleFile('台账.xlsx') })
  expect(await look(importId)).toMatchObject({ phase: 'cancelled' })
  expect((await post(`/imports/${importId}/commit`)).status).toBe(409)
  expect(await (await post(`/imports/${ready.importId}/cancel`)).json()).toMatchObject({ phase: 'cancelled' })
})

test('progress is told from reading to ready, without the long lists, and ends with the import', async () => {
  const bytes = await changed({ sheet: '腾空', cell: 'B3', value: '昨天' })
  const { importId } = (await (await upload({ '台账.xlsx': bytes })).json()) as ImportPage
  const stream = await served().app.request(`/api/imports/${importId}/progress`)
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  expect(stream.headers.get('x-accel-buffering')).toBe('no')
  const text = stream.text()
  await vi.waitUntil(async () => (await look(importId)).phase === 'ready', { timeout: 30_000 })
  await post(`/imports/${importId}/cancel`)
  const pages = (await text)
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)) as ImportPage)
  expect([...new Set(pages.map(({ phase }) => phase))]).toEqual(['reading', 'checking', 'ready', 'cancelled'])
  expect(pages.every(({ rejected }) => rejected.length === 0)).toBe(true)
})

test('an import that nobody looked at for an hour is gone', async () => {
  let now = new Date('2018-09-04T12:00:00Z')
  const app = asSigned(createApp({ ...served().deps, now: () => now }), served().cookie)
  const form = new FormData()
  form.append('files', new File([new Uint8Array()], '台账.xlsx'))
  const response = await app.request('/api/imports', { method: 'POST', body: form })
  const { importId } = (await response.json()) as ImportPage
  now = new Date('2018-09-04T12:59:00Z')
  expect((await app.request(`/api/imports/${importId}`)).status).toBe(200)
  now = new Date('2018-09-04T14:00:00Z')
  const gone = await app.request(`/api/imports/${importId}`)
  expect(gone.status).toBe(404)
  expect(await messageOf(gone)).toContain('重新导入')
})

test('a project whose only import was undone keeps its name and shows an empty ledger', async () => {
  const [first] = (await batches()).filter(({ withdrawnAt }) => withdrawnAt === null)
  await post(`/projects/${served().project}/batches/${first?.batch}/undo`)
  const [project] = (await (await served().app.request('/api/projects')).json()) as ProjectSummary[]
  expect(project).toMatchObject({
    name: expect.stringContaining('小桥头'),
    households: 0,
    defaultDay: '2018-09-04',
  })
  const page = await served().page<OverviewPage>('/overview')
  expect(page).toMatchObject({ unsigned: 0, threshold: null, curve: [], today: [] })
  expect(await served().page<GroupsPage>('/groups')).toMatchObject({ rows: [], mover: null })
  expect(await served().page<HouseholdListPage>('/households')).toMatchObject({ total: 0 })
})
