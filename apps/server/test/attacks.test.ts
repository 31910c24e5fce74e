/** 攻击: what somebody asks who means harm, or a program gone wrong; it is refused in words and nothing breaks. */
import { join } from 'node:path'
import { createApp } from '@oneruler/server/app'
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import { projectIdOf } from '@oneruler/server/identity'
import type { BatchLine, ImportPage } from '@oneruler/server/import-pages'
import { storedCampaigns } from '@oneruler/server/stored-campaigns'
import ExcelJS from 'exceljs'
import { describe, expect, test, vi } from 'vitest'
import { SAMPLE, sampleServed } from './sample.ts'
import { asSigned, posted, STATED } from './signed-in.ts'

const served = sampleServed()
const ask = (path: string, init?: RequestInit) => served().app.request(path, init)
const asked = (path: string, init?: RequestInit) => ask(`/api/projects/${served().project}${path}`, init)
const messageOf = async (response: Response) => ((await response.json()) as { message: string }).message

describe('questions', () => {
  test.each([
    ['day=9999-12-31', '1990-01-01 到 2099-12-31'],
    ['day=0000-01-01', '这样的日期'],
    ['day=2018-09-04&day=2018-09-05', '2018-09-04、2018-09-05'],
    ['page=1e9', '1 到 1000000 的整数'],
    ['size=1e9', '1 到 500 的整数'],
    ['sort=__proto__', '之一'],
    ['state=constructor', '之一'],
    ['order=ASC;DROP TABLE event', '之一'],
    ['q=%00', '不超过 100 字'],
    ['group=%00', '不超过 100 字'],
    ['q=甲&q=乙', '甲、乙'],
    [`q=${'长'.repeat(101)}`, '不超过 100 字'],
  ])('a list asked with %s is refused in words', async (query, said) => {
    const response = await asked(`/households?${query}`)
    expect(response.status).toBe(400)
    expect(await messageOf(response)).toContain(said)
  })

  test('signs of SQL in a search are letters like others', async () => {
    for (const q of ["' OR 1=1 --", '%', '_', '\\', '"; DROP TABLE event; --']) {
      for (const field of ['q', 'group', 'partner', 'caseworker', 'signer', 'choice']) {
        const response = await asked(`/households?${field}=${encodeURIComponent(q)}`)
        expect(await response.json()).toMatchObject({ total: 0 })
      }
    }
    expect((await served().page<HouseholdListPage>('/households')).total).toBe(720)
  })

  test('names that no household, list, batch or project has are answered as such', async () => {
    for (const name of ['%00', '__proto__', '..%2F..%2Fkeys', '%F0%9F%98%80', "';--"]) {
      expect((await asked(`/households/${name}`)).status).toBe(404)
      expect((await asked(`/lists/${name}`)).status).toBe(404)
      expect((await ask(`/api/projects/${name}/overview`)).status).toBe(404)
      expect((await ask(`/api/imports/${name}`)).status).toBe(404)
      const undone = await ask(`/api/projects/${served().project}/batches/${name}/undo`, { method: 'POST' })
      expect(await undone.json()).toMatchObject({ withdrawn: 0, refusedBecause: [expect.any(String)] })
    }
  })

  test('another site may lead to a page, but has the server work for nothing', async () => {
    const foreign = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]
    for (const headers of [...foreign, { origin: 'null' }, { origin: 'http://localhost:1' }]) {
      for (const path of ['/overview', '/households', '/events'])
        expect((await ask(`/api/projects/${served().project}${path}`, { headers })).status).toBe(403)
      expect((await ask('/', { headers })).status).not.toBe(403)
    }
  })

  test('a body longer than any plan is not read', async () => {
    const response = await ask(`/api/projects/${served().project}/batches/none/undo`, {
      method: 'POST',
      body: 'x'.repeat(5_000_001),
    })
    expect(response.status).toBe(413)
    expect(await messageOf(response)).toContain('5 MB')
  })

  test('HEAD of the live stream leaves nobody listening', async () => {
    const { deps, project } = served()
    const { campaigns } = deps.installation
    const onHead = vi.fn(campaigns.onHead)
    const created = createApp({
      ...deps,
      installation: { ...deps.installation, campaigns: { ...campaigns, onHead } },
    })
    const app = asSigned(created, served().cookie)
    const response = await app.request(`/api/projects/${project}/events`, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(onHead).not.toHaveBeenCalled()
  })

  test('many who ask at once for a project that is not read yet have it read once', async () => {
    const { store } = served().deps.installation
    const read = vi.fn(store.events.read)
    const campaigns = storedCampaigns({ ...store, events: { ...store.events, read } })
    const loaded = await Promise.all(Array.from({ length: 50 }, () => campaigns.load(served().project)))
    expect(new Set(loaded).size).toBe(1)
    expect(loaded[0]?.campaign.households.size).toBe(720)
    expect(read).toHaveBeenCalledTimes(1)
    await campaigns.close()
  })

  test('a database that cannot be listened to fails nobody who waits for news', async () => {
    const { store } = served().deps.installation
    const connect = vi.fn(() => Promise.reject(new Error('too many connections')))
    const campaigns = storedCampaigns({
      ...store,
      pool: Object.assign(Object.create(store.pool), { connect }),
    })
    const lost = vi.fn()
    process.on('unhandledRejection', lost)
    campaigns.onHead(() => {})
    await new Promise(setImmediate)
    process.off('unhandledRejection', lost)
    await campaigns.close()
    expect(connect).toHaveBeenCalledTimes(1)
    expect(lost).not.toHaveBeenCalled()
  })

  test('two projects never share an id, whatever slashes their names hold', () => {
    expect(projectIdOf('示例/东县', '片区')).not.toBe(projectIdOf('示例', '东县/片区'))
    expect(projectIdOf('示例\\', '/片区')).not.toBe(projectIdOf('示例\\/', '片区'))
  })
})

describe('ledgers', () => {
  const post = (path: string, body?: FormData) => ask(path, { method: 'POST', ...(body && { body }) })

  const look = async (importId: string) =>
    (await (await ask(`/api/imports/${importId}`)).json()) as ImportPage

  /** The sample's workbook after `change`. */
  async function changed(change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array<ArrayBuffer>> {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(join(SAMPLE, '台账.xlsx'))
    change(workbook)
    return new Uint8Array(await workbook.xlsx.writeBuffer())
  }

  async function staged(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ImportPage> {
    const form = new FormData()
    form.append('files', new File([bytes], name))
    form.append('__proto__', 'x')
    form.append('constructor', 'x')
    const { importId } = (await (await post('/api/imports', form)).json()) as ImportPage
    return vi.waitUntil(
      async () => {
        const page = await look(importId)
        return page.phase === 'reading' || page.phase === 'checking' ? null : page
      },
      { timeout: 30_000 },
    )
  }

  test('what neither database nor document can hold is refused cell by cell; the rest is written', async () => {
    const bytes = await changed((workbook) => {
      const households = workbook.getWorksheet('征收户')
      if (!households) throw new Error('the sample has no households')
      households.getCell('B2').value = '示例_x0000_甲'
      households.getCell('B3').value = '示例_xD842_乙'
      households.getCell('B4').value = '=HYPERLINK("http://ledger.example","示例丙")'
      households.getCell('B5').value = '<script>alert(1)</script>'
      households.getCell('L1').value = '__proto__'
      households.getCell('L2').value = '示例'
      households.getCell('M1').value = 'constructor'
    })
    const page = await staged(`../../keys/\u0000\u202e${'长'.repeat(400)}.xlsx`, bytes)
    expect(page).toMatchObject({ phase: 'ready', corrected: { 征收户: 2 } })
    const place = page.rejected.map(({ sheet, row, column }) => ({ sheet, row, column }))
    expect(place).toEqual([
      { sheet: '征收户', row: 2, column: '户主' },
      { sheet: '征收户', row: 3, column: '户主' },
    ])
    expect(page.rejected[0]?.value).toBe('示例\ufffd甲')

    const committed = (await (await post(`/api/imports/${page.importId}/commit`)).json()) as ImportPage
    expect(committed.phase).toBe('committed')
    const [line] = await served().page<BatchLine[]>('/batches')
    expect(line?.files[0]?.length).toBeLessThanOrEqual(255)
    expect(line?.files[0]).not.toMatch(/[/\p{Cc}]/u)
    expect(await served().deps.installation.store.events.verifyChain(served().project)).toMatchObject({
      ok: true,
    })

    const table = new ExcelJS.Workbook()
    const exported = await (await asked('/households.xlsx?q=H0003', posted(STATED))).arrayBuffer()
    await table.xlsx.load(exported)
    table.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula))),
    )
  })

  test('of writing, dropping and writing again at once, one is done and the others hear of it', async () => {
    const bytes = await changed((workbook) => {
      const vacating = workbook.getWorksheet('腾空')
      if (vacating) vacating.getCell('C2').value = 'R002'
    })
    const before = await served().page<BatchLine[]>('/batches')
    const [one, other] = await Promise.all([staged('台账.xlsx', bytes), staged('台账.xlsx', bytes)])
    const answers = await Promise.all([
      post(`/api/imports/${one.importId}/commit`),
      post(`/api/imports/${one.importId}/cancel`),
      post(`/api/imports/${one.importId}/commit`),
      post(`/api/imports/${other.importId}/commit`),
      post(`/api/projects/${served().project}/batches/${before[0]?.batch}/undo`),
    ])
    const written = [200, 409, 200, 200, 200]
    const dropped = [409, 200, 409, 200, 200]
    expect([written, dropped]).toContainEqual(answers.map(({ status }) => status))
    const after = await served().page<BatchLine[]>('/batches')
    expect(after.length).toBe(before.length + 1)
    expect(await served().deps.installation.store.events.verifyChain(served().project)).toMatchObject({
      ok: true,
    })
  })

  test('a form of ten thousand parts is refused at once', async () => {
    const form = new FormData()
    for (let n = 0; n < 10_000; n++) form.append('files', new File(['x'], `${n}.xlsx`))
    const response = await post('/api/imports', form)
    expect(response.status).toBe(400)
    expect(await messageOf(response)).toContain('最多 50 个文件')
  })
})
