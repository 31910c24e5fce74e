/** 导出: every table that leaves the system says who took it, when and for what, and its number leads back to the log. */
import type { AccessLogPage } from '@oneruler/server/access-pages'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { posted, STATED } from './signed-in.ts'

const served = sampleServed()
const TABLES = ['households.xlsx?group=一组', 'reconciliation.xlsx'].map(
  (path) => `/api/projects/:project/${path}`,
)
const EVERY = [...TABLES, '/api/access-log/grants.xlsx', '/api/projects/:project/audit-extract.zip']

const exporting = (path: string, stated: object = STATED) =>
  served().app.request(path.replace(':project', served().project), posted(stated))
const logged = async (query: string): Promise<AccessLogPage['lines']> =>
  ((await (await served().app.request(`/api/access-log?${query}`)).json()) as AccessLogPage).lines

test.each(EVERY)(
  'given %s, when no purpose is stated, then nothing is taken out and nothing logged',
  async (path) => {
    const before = await logged('what=exported')
    for (const stated of [{}, { purpose: 'audit', text: ' ' }, { purpose: 'curiosity', text: '看看' }]) {
      const response = await exporting(path, stated)
      expect([response.status, await response.json()]).toEqual([
        400,
        { message: '没有写明导出的用途，没有导出。请选一项用途，并写 2 到 100 字说明。' },
      ])
    }
    const withNumber = await exporting(path, { purpose: 'audit', text: '核对 13800000000' })
    expect([withNumber.status, await withNumber.text()]).toEqual([400, expect.stringContaining('手机号')])
    expect(await logged('what=exported')).toEqual(before)
  },
)

test.each([...TABLES, '/api/access-log/grants.xlsx'])(
  'given %s, when it is exported, then its sheet and every printed page say who, when, why, and a number that finds the line',
  async (path) => {
    const response = await exporting(path, { purpose: 'meeting', text: '周例会讨论' })
    expect(response.status).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await response.arrayBuffer())
    const [table, notes] = book.worksheets
    const said: string[] = []
    notes?.eachRow((row) => said.push(String(row.getCell(1).value)))
    const number = /E20180904-[0-9A-F]{8}/.exec(said.join())?.[0]
    expect(said).toContain('示例某（person1）于 2018-09-04T12:00:00.000Z 导出。')
    expect(said).toContain('用途：会议研判。周例会讨论')
    const header = `&C导出 示例某（person1） 2018-09-04 会议研判 ${number}`
    expect([table, notes].map((sheet) => sheet?.headerFooter.oddHeader)).toEqual([header, header])

    const lines = await logged(`number=${number}`)
    expect(lines).toMatchObject([{ what: 'exported', by: '示例某', address: '127.0.0.1' }])
    expect(lines[0]?.reason).toMatch(new RegExp(`[0-9]+ 行 · ${number} · 会议研判 · 周例会讨论`))
  },
)

test('given a number that no export has, or none at all, when the log is asked, then there is no line, and no other', async () => {
  expect(await logged('number=E20180904-00000000')).toEqual([])
  expect((await served().app.request('/api/access-log?number=x')).status).toBe(400)
})
