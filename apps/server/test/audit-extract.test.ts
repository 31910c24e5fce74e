/** 审计数据包: read back by another reader than its writer, held against the register, its hashes, and what it must not hold. */
import { createHash } from 'node:crypto'
import { personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import { auditTables } from '@oneruler/server/extract/audit-tables'
import { tracing } from '@oneruler/server/extract/packed'
import { readLog } from '@oneruler/server/sign-in/access-log'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { posted, STATED } from './signed-in.ts'

const served = sampleServed()

async function taken(): Promise<Map<string, Buffer>> {
  const { app, project } = served()
  const response = await app.request(`/api/projects/${project}/audit-extract.zip`, posted(STATED))
  expect(response.status).toBe(200)
  const parts = await openParts(new Uint8Array(await response.arrayBuffer()), WORKBOOK_LIMITS)
  const read = parts.names.map(async (name) => {
    const chunks: Uint8Array[] = []
    await parts.read(name, (chunk) => chunks.push(chunk))
    return [name, Buffer.concat(chunks)] as const
  })
  return new Map(await Promise.all(read))
}

const linesOf = (bytes: Buffer | undefined): string[] =>
  (bytes ?? Buffer.from(''))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')

test('given the sample, when the extract is taken, then its counts are those of the register and every hash is right', async () => {
  const files = await taken()
  const loaded = await served().deps.installation.campaigns.load(served().project)
  const households = [...(loaded?.campaign.households.values() ?? [])]
  const listed = new Map(
    linesOf(files.get('哈希清单.csv'))
      .slice(1)
      .map((line) => [line.split(',')[0], line]),
  )
  expect([...files.keys()].sort()).toEqual([...listed.keys(), '哈希清单.csv', 'manifest.txt'].sort())
  for (const [name, bytes] of files) {
    if (name === 'manifest.txt') continue
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    if (name === '哈希清单.csv') continue
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const rows = linesOf(bytes).length - 1
    expect(listed.get(name)).toBe([name, rows, bytes.length, sha256].join(','))
  }
  const facts = (type: string) => loaded?.campaign.facts.filter((fact) => fact.type === type).length
  const rowsOf = (table: string) => linesOf(files.get(`${table}.csv`)).length - 1
  expect(rowsOf('征收户')).toBe(households.length)
  expect(rowsOf('送达')).toBe(facts('DocumentServed'))
  expect(rowsOf('补偿协议')).toBe(facts('AgreementSigned'))
  expect(rowsOf('支付')).toBe(facts('PaymentMade'))
  expect(rowsOf('诉求')).toBe(facts('AppealReceived'))
  expect(rowsOf('房屋')).toBeGreaterThan(0)
})

test('given the sample, then every column of every table stands in the dictionary, and no personal number or whole name in any', async () => {
  const files = await taken()
  const dictionary = new Set(
    linesOf(files.get('数据字典.csv'))
      .slice(1)
      .map((line) => line.split(',').slice(1, 3).join(' ')),
  )
  for (const [name, bytes] of files) {
    expect(personalNumbersIn(bytes.toString('utf8')), name).toEqual([])
    if (['数据字典.csv', '说明.csv', '哈希清单.csv', 'manifest.txt'].includes(name)) continue
    for (const header of linesOf(bytes)[0]?.split(',') ?? [])
      expect(dictionary).toContain(`${name} ${header}`)
  }
  const owners = linesOf(files.get('征收户.csv'))
    .slice(1)
    .map((line) => line.split(',')[1])
  expect(owners.every((owner) => /^.＊+$/.test(owner ?? ''))).toBe(true)
})

test('given an extract, when the access log is read, then it says who took it', async () => {
  await taken()
  const [line] = await readLog(served().deps.installation.store, { what: 'exported', most: 1 })
  expect(line).toMatchObject({ project: served().project, detail: { table: 'extract', rows: 720 } })
})

test('given a value changed after posting, then its row says before, after, who, when, why and on what paper', async () => {
  const loaded = await served().deps.installation.campaigns.load(served().project)
  if (!loaded) throw new Error('no project')
  const change = {
    streamId: loaded.campaign.households.get('H0001')?.registered.streamId ?? '',
    house: '1',
    field: 'unitPriceFen',
    before: '683050',
    after: '700000',
    postedOn: '2018-08-15',
    by: 'ValuationCorrected',
    seq: 17,
    recordedAt: '2018-08-16T02:00:00.000Z',
    actor: 'a1',
    onBehalfOf: null,
    reason: '楼层录错，电话 13800000000',
    evidence: '查勘记录补1号',
    files: [],
    source: null,
  } as const
  const trace = tracing(new Map([['a1', '示例甲']]))
  const tables = auditTables(loaded.campaign, { findings: [], changes: [change] }, trace)
  const rows = [...(tables.find(({ name }) => name === 'changes')?.rows() ?? [])]
  expect(rows.map((row) => row.filter((value) => value !== null && value !== ''))).toEqual([
    [
      ...['H0001', '1', '评估单价', '2018-08-15', '6830.50', '7000'],
      ...['楼层录错，电话 ＊＊＊＊0000', '查勘记录补1号', '示例甲', '2018-08-16T02:00:00.000Z', 17],
    ],
  ])
})
